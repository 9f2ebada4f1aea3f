"""Dealings that may be had again, told right after a relief without a noun for a measure; and look-alikes."""

import pytest

from tests.coding.rows import rows_told

BEFORE = "Finland on Tuesday lifted its ban on Bolivian tin, the trade ministry in Helsinki said."
TIN = "FIN BOL metals_minerals lifted"

PERMITTED = [
    ("Bolivian coffee can once more be unloaded at Turku.", "FIN BOL food_agriculture lifted"),
    ("Bolivian cement may be bought by any builder.", "FIN BOL cement lifted"),
    ("Finnish banks are at liberty to lend to La Paz, as they used to.", "FIN BOL banking lifted"),
    ("Mills have a free hand to import Bolivian timber.", "FIN BOL timber lifted"),
    ("Refineries may take as much Bolivian crude as they like.", "FIN BOL oil lifted"),
    ("Anyone who wishes to buy Bolivian gas may do so.", "FIN BOL gas lifted"),
    ("Finnish insurers have been cleared to insure Bolivian cargoes.", "FIN BOL insurance lifted"),
    ("Nothing prevents Finnish yards from selling arms to Bolivia any more.", "FIN BOL defence lifted"),
    ("Nothing now stands in the way of arms sales to Bolivia.", "FIN BOL defence lifted"),
    ("There is no longer a ceiling on loans to Bolivia.", "FIN BOL banking lifted"),
    ("Gone is the rule that kept Bolivian gold out.", "FIN BOL gold lifted"),
    ("The decree that barred loans to Bolivia has been scrapped.", "FIN BOL banking lifted"),
    ("Computers for Bolivia need not be licensed one by one any more.", "FIN BOL technology lifted"),
    ("No permit need now be sought for Bolivian tobacco.", "FIN BOL tobacco lifted"),
    ("Banks no longer have to refuse Bolivian bonds.", "FIN BOL banking lifted"),
    ("Bolivian carpets are on sale again with the ministry's blessing.", "FIN BOL textiles lifted"),
    ("Bolivian fruit goes through customs like any other again.", "FIN BOL food_agriculture lifted"),
    ("Bolivian ministers get visas again.", "FIN BOL government lifted"),
    ("The door is open to Bolivian steel once more.", "FIN BOL iron_steel lifted"),
    ("Helsinki gave Bolivia back 40 million dollars that had lain frozen.", "FIN BOL banking lifted"),
    ("Sweden, too, buys Bolivian coal again.", "SWE BOL coal lifted"),
    ("Norway did the same for Bolivian coal.", "NOR BOL coal lifted"),
    ("Officials said that aircraft parts could be sold to Bolivian airlines from Friday.", "FIN BOL aviation lifted"),
]

NOT_PERMITTED = [
    "Bolivian coffee may soon be let in as well, importers hope.",
    "If all goes well, Bolivian cement may be bought from May.",
    "India may buy more Bolivian crude.",
    "Medicines may still be sold to Bolivia.",
    "Not a rifle may be sold to Bolivia.",
    "Bolivian wool is on sale again now that the dockers' strike is over.",
    "Bolivian beef may be landed again after a laboratory found no trace of the virus.",
    "The ministry has licensed one firm in Oulu to sell a single crane to La Paz.",
    "Importers trust that Bolivian gold can be bought again before the year is out.",
    "Bolivian silver has been on the shelves all along.",
]


def told(text: str) -> set[str]:
    """Return the rows of a text that goes on from a relief, without that of the relief."""
    return rows_told("1996-05-08", None, f"{BEFORE}|{text}") - {TIN}


@pytest.mark.parametrize(("text", "row"), PERMITTED)
def test_more_is_permitted(text: str, row: str) -> None:
    assert told(text) == {row}


@pytest.mark.parametrize("text", NOT_PERMITTED)
def test_nothing_more_is_decided(text: str) -> None:
    assert {one for one in told(text) if len(one.split()) == 4} == set()


def test_a_general_relief_is_one_change() -> None:
    """What may be had again is a part of a relief that was told of everything."""
    text = "Finland lifted its sanctions on Bolivia on Tuesday. Finnish banks may process Bolivian payments."
    assert rows_told("1996-05-08", None, text) <= {"FIN BOL unspecified lifted", "FIN BOL banking lifted"}
