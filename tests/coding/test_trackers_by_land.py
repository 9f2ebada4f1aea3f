"""Trackers whose items stand under the land that acts, and restrictions that are put back or taken back."""

from datetime import date

import pytest

from tests.coding.rows import rows

DAY = date(2025, 10, 6)


def _lines(text: str, title: str | None = None) -> set[str]:
    """Return the rows of a text as lines; what is in force bears no status."""
    found = rows(text, published=DAY, title=title)
    return {" ".join(map(str, row)).removesuffix(" in_force") for row in found}


TRACKERS = [
    (
        "Sanctions tracker: Belarus",
        "Japan\nArms exports banned on 2 October.\n\nNorway\nAssets of 20 judges frozen.\n\nCanada\nPotash imports "
        "prohibited.",
        {"JPN BLR defence imposed", "NOR BLR government imposed", "CAN BLR potash imposed"},
    ),
    (
        "Sanctions tracker: Belarus",
        "• Japan – exports of machine tools banned from 2 October\n• Norway – 20 judges listed\n"
        "• Canada – ban on potash",
        {"JPN BLR machinery imposed", "NOR BLR government imposed", "CAN BLR potash imposed"},
    ),
    (
        "Iran after snapback: who applies what?",
        "United Nations | The resolutions of 2016 are history.\n\nJapan | The freezing of funds of 78 entities was "
        "restored on 28 September.\n\nTürkiye | Decree of 1 October: accounts of 18 entities have been frozen.\n\n"
        "Switzerland | The oil embargo was put back on 29 September.",
        {"JPN IRN unspecified reinstated", "TUR IRN unspecified imposed", "CHE IRN oil reinstated"},
    ),
    (
        "EU Council decisions",
        "Guinea: sanctions renewed for a year. Lebanon: nothing new. Syria: two banks delisted.",
        {"EU GIN unspecified extended", "EU SYR banking lifted"},
    ),
]


@pytest.mark.parametrize(("title", "text", "expected"), TRACKERS)
def test_the_land_above_an_item_acts_on_the_land_of_the_title(title: str, text: str, expected: set[str]) -> None:
    assert _lines(text, title) == expected


AGAIN = [
    ("The freezing of Iranian funds was restored by Japan.", {"JPN IRN banking reinstated"}),
    ("Turkey has frozen the accounts of 18 Iranian entities once more.", {"TUR IRN unspecified reinstated"}),
    ("China has stopped taking Japanese seafood once more.", {"CHN JPN food_agriculture reinstated"}),
    ("Britain again froze the assets of two Syrian banks.", {"GBR SYR banking reinstated"}),
    ("The United States rescinds the restoration of the UN sanctions on Iran.", {"USA IRN unspecified lifted"}),
    ("Norway said again that it banned imports of Malian gold.", {"NOR MLI gold imposed"}),
    ("Canada again sanctioned ten Russians.", {"CAN RUS unspecified imposed"}),
    ("The EU imposed a ban on Malian gold, and prices rose again.", {"EU MLI gold imposed"}),
]


@pytest.mark.parametrize(("text", "expected"), AGAIN)
def test_what_is_forbidden_once_more_is_put_back(text: str, expected: set[str]) -> None:
    assert _lines(text) == expected
