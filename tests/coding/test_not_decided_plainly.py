"""Plain sentences that decide nothing: what may come some day, drafts, lists of what might be hit, tales denied."""

import pytest

from tests.coding.rows import rows_told

DAY = "2012-05-16"
TITLE = "Norway imposes arms embargo on Mali"
NEWS = "OSLO - Norway on Wednesday imposed an arms embargo on Mali."
TOLD = {"NOR MLI defence imposed"}


def decided(text: str) -> set[str]:
    """Return the decided rows of a text below news of an embargo, without those of the news."""
    told = rows_told(DAY, TITLE, f"{NEWS}|{text}")
    return {row for row in told if len(row.split()) == 4} - TOLD


@pytest.mark.parametrize(
    "text",
    [
        "Malian gold may soon be sold in Oslo again.",
        "Malian cotton may one day be legal in Norway again.",
        "Perhaps Malian mangoes may be imported again in the spring.",
        "Tin will be next, brokers expect.",
        "Malian tin is on a list of goods that Oslo might hit.",
        "The list that is being drawn up in Oslo contains tin and rubber.",
        "The first draft barred Malian ships from Oslo.",
        "An earlier version of the text closed Norwegian ports to Malian ships.",
        "The paper put forward by Sweden bans Malian gold.",
        "Nothing indicates that Malian gold will no longer be bought.",
        "It is not true that Malian gold has been banned.",
        "Sweden denied a report on the radio that it had let Malian airliners in again.",
        "Swedish officials rejected claims in a newspaper that Stockholm had stopped buying Malian gold.",
        "Radio Oslo mistakenly reported that Sweden had frozen Malian accounts.",
        "Sweden all but closed its ports to Malian goods last week.",
        "A Bergen daily has it that Malian mangoes will no longer be let in. The ministry would not say so.",
        "The city of Bergen will no longer buy Malian mangoes for its receptions.",
        "Norway's parliament will be asked to treat Malian gold as contraband.",
        "Malian tin was to have been turned back, but the order was never signed.",
        "The Greens asked that loans be called in and Malian accounts frozen.",
        "A deputy proposed that flights not be resumed and Malian gold banned.",
        "A majority in the upper house voted on Monday to stop imports of Malian gold.",
        "The minister stopped short on Monday of forbidding Norwegian banks to lend to Mali.",
    ],
)
def test_what_may_come_or_never_came_is_not_decided(text: str) -> None:
    assert decided(text) == set()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Malian gold may be sold in Oslo again.", {"NOR MLI gold lifted"}),
        ("Tin will be next, on Friday.", {"NOR MLI metals_minerals imposed"}),
        ("The list published on Monday, which could grow, contains tin.", {"NOR MLI metals_minerals imposed"}),
        ("The final version bars Malian ships from Oslo.", {"NOR MLI shipping imposed"}),
        ("Sweden said on Monday that it had stopped buying Malian gold.", {"SWE MLI gold imposed"}),
    ],
)
def test_what_is_decided_stays_so(text: str, wanted: set[str]) -> None:
    assert decided(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Church leaders resolved that Malian gold must not be bought.",
        "Ruritan Motors told its dealers not to use Malian rubber.",
        "A brewery in Bergen stopped sales to Mali.",
        "Swedish trawlers blocked the harbour of Dakar.",
        "Hotels in Oslo stopped serving Malian coffee.",
        "The shipping company said that it would no longer carry Malian cotton. A Danish rival banned Malian rubber.",
        "A prosecutor had the accounts of two Malian ministers' nephews frozen.",
        "Nurses from Mali may no longer leave their jobs, the hospital said.",
    ],
)
def test_what_those_do_who_are_no_state_is_no_measure(text: str) -> None:
    assert decided(text) == set()


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Fewer scooters", "Imports of Italian scooters will be cut back for two years by a duty of 30 percent."),
        ("Lemons", "Norway has closed its market to lemons from Malta with too much pesticide in them."),
        ("Charter line", "Norway has closed its airports to a Maltese charter firm whose jets failed checks."),
        ("Gas", "Norway has cut gas to Denmark for nine days while a platform is repaired."),
        ("Line bankrupt", "Ports in Norway and Spain have turned away ships of a Korean line that is bankrupt."),
        ("Trains", "Maltese trains now stop at the border of Norway."),
        ("Flights", "KLM and Emirates stopped flights to Mali."),
        (
            "Gas",
            "Norway stopped gas deliveries to Denmark on Monday after Copenhagen would not sign a new contract at "
            "twice the price.",
        ),
    ],
)
def test_other_grounds_make_no_sanction(title: str, text: str) -> None:
    assert {row for row in rows_told(DAY, title, text) if len(row.split()) == 4} == set()


def test_food_stopped_in_a_quarrel_is_a_sanction() -> None:
    text = (
        "Norway will let no apples from Chile in until June. It is angry over the seizure of two trawlers. Growers in "
        "Hardanger are pleased. Importers are not."
    )
    assert rows_told(DAY, "Apples", text) == {"NOR CHL food_agriculture imposed"}
