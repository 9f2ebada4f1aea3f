"""Members of a counted group told by their origin alone, goods by the words on them, and discipline in a parliament."""

from datetime import date

import pytest

from tests.coding.rows import rows

DAY = date(2025, 10, 24)


def _lines(text: str, title: str | None = None) -> set[str]:
    """Return the rows of a text as lines; what is in force bears no status."""
    found = rows(text, published=DAY, title=title)
    return {" ".join(map(str, row)).removesuffix(" in_force") for row in found}


TOLD = [
    (
        "OFAC sanctioned two tankers, one Turkish-owned and one UAE-owned, for carrying Russian crude above the cap.",
        {"USA TUR shipping imposed", "USA ARE shipping imposed"},
    ),
    ("OFAC listed three banks, one Turkish and two Emirati.", {"USA TUR banking imposed", "USA ARE banking imposed"}),
    (
        "Britain blacklisted four arms makers, three of them Iranian and one Russian.",
        {"GBR IRN defence imposed", "GBR RUS defence imposed"},
    ),
    (
        "The EU listed four ships, two Panama-flagged and two from Gabon.",
        {"EU PAN shipping imposed", "EU GAB shipping imposed"},
    ),
    (
        'Goods labelled "Made in Israel" may no longer be imported into Turkey.',
        {"TUR ISR unspecified imposed"},
    ),
    (
        "Since the Taiwanese Representative Office opened there, containers marked “Made in Lithuania” have been "
        "turned away by Chinese customs.",
        {"CHN LTU unspecified imposed"},
    ),
    ("China has refused cargoes stamped Made in Australia since May.", {"CHN AUS unspecified imposed"}),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_each_is_of_its_own_land(text: str, expected: set[str]) -> None:
    assert _lines(text) == expected


def test_a_parliament_that_punishes_its_members_is_no_state_that_acts() -> None:
    text = (
        "Two party leaders who danced have been handed the heaviest sanction in the history of Kenya's Parliament. "
        "The leaders may not come to the House for 21 days."
    )
    assert _lines(text, "Members suspended from Parliament") == set()
