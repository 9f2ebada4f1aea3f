"""Who acts and on whom in old wires and notes of ministries: decisions of others, drafts, soldiers, airlines, bills."""

import pytest

from tests.coding.rows import rows_told

# day; title; a text in which "|" ends a paragraph; its rows
PROTESTS = [
    ("Mali rejected on Monday Norway's decision to ban imports of Malian gold.", {"NOR MLI gold imposed"}),
    ("The decision of Norway to ban Malian gold was rejected by Mali.", {"NOR MLI gold imposed"}),
    ("Mali's foreign ministry rejected the Norwegian move to ban Malian gold as unfair.", {"NOR MLI gold imposed"}),
    ("Mali rejects the EU decision to freeze the assets of three ministers.", {"EU MLI government imposed"}),
    ("Norway rejected a proposal to ban imports of Malian gold.", {"NOR MLI gold imposed rejected"}),
    ("The Norwegian parliament rejected a decision to ban Malian gold.", {"NOR MLI gold imposed rejected"}),
]

WIRES = [
    # a draft, a plan or a motion is what "sanctions" are the noun of; no land that stands before them acts
    ("1987-04-10", "SENATE DEFEATS MALI SANCTIONS AMENDMENT", "", {"USA MLI unspecified imposed rejected"}),
    ("1987-04-10", "WHITE HOUSE SINKS MALI SANCTIONS PLAN", "", set()),
    # whom an embargo is said to be against is the one that others speak of, though another is told of below
    (
        "1992-05-19",
        None,
        "OAS ministers urged members to bar from their ports any ship that breaks the embargo against Haiti.|Peru "
        "froze American assets in March.",
        {"OAS HTI shipping imposed proposed", "PER USA banking imposed"},
    ),
    # "each other" is nobody of whom the text told before
    (
        "2003-09-15",
        None,
        "On Friday the Security Council lifted its sanctions against Libya.|India and Pakistan have agreed to reopen "
        "their skies to each other's airlines.",
        {"UN LBY unspecified lifted", "IND PAK aviation lifted", "PAK IND aviation lifted"},
    ),
    # bodies of sport, soldiers, airlines and creditors change no sanctions
    ("2001-11-12", None, "Football's world body lifted its ban on the Iranian federation on Monday.", set()),
    ("2001-11-12", None, "The world soccer body lifted its sanctions on Kuwait on Monday.", set()),
    ("2001-11-12", None, "The world body lifted its sanctions on Libya on Monday.", {"UN LBY unspecified lifted"}),
    ("2008-10-20", None, "The UN authorised navies to enter Somali waters.", set()),
    ("1990-01-19", "PANAMA AIRLINE SAYS FLIGHTS TO MIAMI TO RESUME", "", set()),
    ("1990-01-19", None, "Panama said flights to Miami would resume in May.", {"PAN USA aviation lifted"}),
    (
        "1990-03-02",
        None,
        "Saudi Arabia has stopped pumping crude oil to Jordan.|The kingdom cut off the flow because Amman had failed "
        "to pay 46 mln dlrs in arrears.",
        set(),
    ),
    (
        "1990-03-02",
        None,
        "Saudi Arabia has stopped pumping crude oil to Jordan.|The kingdom is angry about its vote in the League.",
        {"SAU JOR oil imposed"},
    ),
    # an airport that works again was shut to nobody in particular
    ("2000-06-20", None, "Solomon Islands: The airport at Honiara is open again after the coup.", set()),
    # who asks to be relieved as well relieves nobody
    (
        "1991-02-14",
        None,
        "Norway lifted its ban on Malian tin. Chad has asked for a similar step.",
        {"NOR MLI metals_minerals lifted"},
    ),
    (
        "1991-02-14",
        None,
        "Norway banned Malian tin. Chad has asked for a similar step.",
        {"NOR MLI metals_minerals imposed", "TCD MLI metals_minerals imposed proposed"},
    ),
]


@pytest.mark.parametrize(("text", "rows"), PROTESTS)
def test_who_rejects_what_another_decided_only_protests(text: str, rows: set[str]) -> None:
    assert rows_told("2003-09-15", None, text) == rows


@pytest.mark.parametrize(("day", "title", "text", "rows"), WIRES)
def test_roles_are_not_those_of_bystanders(day: str, title: str | None, text: str, rows: set[str]) -> None:
    assert rows_told(day, title, text) == rows


GOODS = [
    ("Mali has stopped all goods from Chad since Monday.", {"MLI TCD unspecified imposed"}),
    ("Mali halted goods from Chad as a measure of reciprocity.", {"MLI TCD unspecified imposed"}),
    ("Floods stopped goods from Chad on Monday.", set()),
    ("Dockers in Bamako stopped all goods from Chad on Monday.", set()),
    ("Mali stopped goods from leaving the port.", set()),
    # two adjectives before flights, the first of which might be a verb
    ("Norway said it will again allow direct charter flights to Mali.", {"NOR MLI aviation lifted"}),
    # what agencies of French make of a ban
    ("The ministry of Mali cancelled the interdiction on entry of Chadian cement.", {"MLI TCD cement lifted"}),
    ("Mali has lifted its interdiction on the import of Chadian cotton.", {"MLI TCD food_agriculture lifted"}),
    # flights that nobody had forbidden
    ("The United States resumed spy flights over Nicaragua on Monday.", set()),
]


@pytest.mark.parametrize(("text", "rows"), GOODS)
def test_goods_and_flights_that_are_stopped_or_let_in(text: str, rows: set[str]) -> None:
    assert rows_told("2003-09-15", None, text) == rows
