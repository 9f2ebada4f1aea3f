"""Every heading of traded_goods.txt, which goes through the chapters of the Harmonized System, is known and mapped."""

from pathlib import Path

import pytest

from tests.coding.texts import claims

_LINES = Path(__file__).with_name("traded_goods.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", _LINES, ids=[line.partition(":")[0] for line in _LINES])
def test_goods_of_a_sector(line: str) -> None:
    sector, _, goods = line.partition(": ")
    found = {
        one: {claim.sector for claim in claims(f"Canada banned exports of {one} to Iran.")} for one in goods.split("; ")
    }
    assert {one: read for one, read in found.items() if read != {sector}} == {}


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Canada banned exports of lead and zinc to Iran.", "metals_minerals"),
        ("Russia banned imports of Turkish oranges.", "food_agriculture"),
        ("Norway barred sales of drills, winches and pumps to Iran.", "machinery"),
        ("OFAC told investors that they may no longer buy Russian debt.", "banking"),
    ],
)
def test_words_that_are_goods_in_company(text: str, sector: str) -> None:
    assert {claim.sector for claim in claims(text)} == {sector}


@pytest.mark.parametrize(
    "text",
    ["Canada, which took the lead, imposed sanctions on Iran.", "Canada imposed sanctions on Iran over a bomb."],
)
def test_words_that_are_none_alone(text: str) -> None:
    assert {claim.sector for claim in claims(text)} == {"unspecified"}
