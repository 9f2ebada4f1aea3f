"""Ships, planes, trains, mail and channels that are kept out in plain words, once a change has been told."""

import pytest

from tests.coding.rows import rows_told

DAY = "1979-05-09"
TOLD = "Norway has banned imports of Chilean fruit, the foreign minister announced on Tuesday."
FRUIT = "NOR CHL food_agriculture imposed"


def added(text: str) -> set[str]:
    """Return the rows that a sentence adds to those of the ban before it."""
    return rows_told(DAY, "Norway bans Chilean fruit", f"{TOLD}|{text}") - {FRUIT}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Chilean tankers have been ordered out of Norwegian ports.", "NOR CHL shipping imposed"),
        ("Chilean airliners must steer clear of Norwegian skies.", "NOR CHL aviation imposed"),
        ("Chilean airlines were given two days to get out.", "NOR CHL aviation imposed"),
        ("The harbour master at Bergen has orders to turn away any Chilean trawler.", "NOR CHL shipping imposed"),
        ("No Chilean freighter is to be let in.", "NOR CHL shipping imposed"),
        ("Chilean jets are not wanted at Bergen.", "NOR CHL aviation imposed"),
        ("Chilean ships will get no pilot.", "NOR CHL shipping imposed"),
        ("Norwegian ports have been declared out of bounds to Chilean trawlers.", "NOR CHL shipping imposed"),
        ("Norwegian skippers are barred from carrying Chilean coal.", "NOR CHL coal imposed"),
        ("Parcels for Chile are no longer taken at Norwegian post offices.", "NOR CHL telecoms imposed"),
        ("Telephone calls to Santiago will not be put through after Sunday.", "NOR CHL telecoms imposed"),
        ("The ferry to Valparaiso has made its last trip.", "NOR CHL shipping imposed"),
        ("Chilean films and channels were taken off the air by order of the ministry.", "NOR CHL media imposed"),
        ("Panama has struck 12 Chilean tankers off its register.", "PAN CHL shipping imposed"),
        ("Sweden stopped all planes, trains and ferries to Chile.", "SWE CHL aviation imposed"),
        ("No Chilean tanker may drop anchor in Norwegian waters.", "NOR CHL shipping imposed"),
        ("Denmark will strike Chilean tankers off its register.", "DNK CHL shipping imposed"),
    ],
)
def test_movers_are_kept_out(text: str, row: str) -> None:
    assert row in added(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ice kept Chilean ships out of Narvik for a week.",
        "Dockers have sent Chilean ships away since March.",
        "A Chilean ship was held at Bergen over a collision.",
        "Chilean ships may yet be sent away.",
        "Sweden is still keeping Chilean ships out.",
        "Nothing keeps Chilean ships out.",
        "Chilean citizens were given a week to leave.",
        "The coach to the airport has been put back on the road.",
        "A line from Bergen dropped Valparaiso for want of passengers.",
    ],
)
def test_other_causes_and_states_tell_nothing(text: str) -> None:
    assert {row for row in added(text) if len(row.split()) == len(FRUIT.split())} == set()  # nothing decided


def test_a_line_of_the_land_that_acts_leaves_the_one_that_is_hit() -> None:
    text = "SAUDI ARABIA has banned imports of Canadian wheat.|State airline Saudia will drop its flights to Toronto."
    assert "SAU CAN aviation imposed" in rows_told("2018-08-07", "Saudis stop Canadian wheat", text)


FREED = "Chad has lifted its embargo on uranium from Niger, the government said on Wednesday."


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Aircraft from Niger may fly over Chad again.", "TCD NER aviation lifted"),
        ("Ferries to Niger run again.", "TCD NER shipping lifted"),
        ("Calls to Niamey are being put through once more.", "TCD NER telecoms lifted"),
        ("Chadian airlines can go back to Niamey.", "TCD NER aviation lifted"),
        ("Chad's airspace is open to Nigerien aircraft again.", "TCD NER aviation lifted"),
        ("Nigerien aircraft no longer have to fly round Chad.", "TCD NER aviation lifted"),
        ("Chad has thrown its airports open to Nigerien carriers.", "TCD NER aviation lifted"),
    ],
)
def test_movers_are_let_in_again(text: str, row: str) -> None:
    assert row in rows_told("1998-09-03", "Chad lifts embargo on Niger", f"{FREED}|{text}")


def test_what_is_shut_for_the_night_is_no_sanction() -> None:
    assert added("The border was closed for the night.") == set()
