"""Whoever is counted is who is hit: "a number of Belarusian banks", "at least 30 officials", "two of its banks"."""

from datetime import date

import pytest

from tests.coding.texts import extractor
from transforms.extract import Document

QUANTITIES = (
    *("a number of", "a large number of", "an undisclosed number of", "dozens of", "scores of", "hundreds of"),
    *("a string of", "a handful of", "a group of", "a wide range of", "a series of", "a slew of", "a raft of"),
    *("a dozen", "half a dozen", "more than a dozen", "nearly 40", "at least 30", "as many as 25", "up to 20"),
    *("some 25", "about 20", "around 15", "over 30", "close to 50", "almost all", "most", "several", "a few"),
    *("a couple of", "a pair of", "a trio of", "the majority of", "the bulk of", "most of the", "many of the"),
    *("all of the", "some of the", "several of the", "two of the", "another 15", "15 more", "a further 15"),
    *("a first batch of", "a second group of", "a network of", "a host of", "a total of 15", "an array of"),
    *("no fewer than 12", "no less than 12", "upwards of 20", "12 of the biggest", "the three largest"),
    *("a third of the", "half of the", "two-thirds of the", "40 per cent of the", "40% of"),
)
HITS = (
    ("The EU imposed sanctions on {} Belarusian banks.", "EU", "banking"),
    ("Canada sanctioned {} Belarusian officials on Monday.", "CAN", "government"),
    ("Norway blacklisted {} Belarusian oil companies.", "NOR", "oil"),
    ("Sanctions were imposed by Japan on {} Belarusian banks.", "JPN", "banking"),
    ("The UK lifted sanctions on {} banks in Belarus.", "GBR", "banking"),
    ("The EU added {} Belarusian airlines to its blacklist.", "EU", "aviation"),
    ("{} Belarusian banks were sanctioned by Japan.", "JPN", "banking"),
)


@pytest.mark.parametrize("quantity", QUANTITIES)
def test_what_is_counted_is_hit(quantity: str) -> None:
    for text, sender, sector in HITS:
        told = text.format(quantity[0].upper() + quantity[1:] if text.startswith("{") else quantity)
        claims = extractor().claims(Document(None, told, date(2024, 5, 15)))
        assert {(one.sender, one.target_country, one.sector, one.decided) for one in claims} == {
            (sender, "BLR", sector, True)
        }, told


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("The EU lifted some of the sanctions on Belarus.", "eased"),
        ("The EU lifted most of its sanctions on Belarus.", "lifted"),
        ("The EU imposed a series of sanctions on Belarus.", "imposed"),
        ("The EU imposed no sanctions on Belarus.", None),
    ],
)
def test_how_much_of_a_measure_changes_is_read_as_before(text: str, action: str | None) -> None:
    claims = extractor().claims(Document(None, text, date(2024, 5, 15)))
    assert [str(one.action) for one in claims if one.decided] == ([action] if action else [])
