"""Lists that another clause follows, prepositions that are shared, and what orders and none-at-all deny."""

from datetime import date

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str]


def read(text: str, published: date) -> set[Row]:
    found = claims(text, published=published)
    return {(one.sender, one.target_country, one.sector, one.action) for one in found}


def _rows(sender: str, country: str, *sectors: str) -> set[Row]:
    return {(sender, country, sector, "imposed") for sector in sectors}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The EU banned imports of oil, gas and coal from Russia, and Britain has frozen the assets of two banks.",
            _rows("EU", "RUS", "oil", "gas", "coal") | _rows("GBR", "RUS", "banking"),
        ),
        ("The EU banned oil, gas and coal from Russia and prices rose.", _rows("EU", "RUS", "oil", "gas", "coal")),
        (
            "The EU froze the assets of the bank and trade in gold, steel and diamonds with Iran is prohibited.",
            _rows("EU", "IRN", "banking", "gold", "iron_steel", "diamonds"),
        ),
        ("Turkey has stopped exports to, and imports from, Israel.", _rows("TUR", "ISR", "unspecified")),
        (
            "Turkey has banned the sale of steel to and the purchase of oil from Israel.",
            _rows("TUR", "ISR", "iron_steel", "oil"),
        ),
        ("Canada has banned flights to and from Libya.", _rows("CAN", "LBY", "aviation")),
        (
            "There will be no more imports of Malian cotton, and no new bank loans, the French government said.",
            _rows("FRA", "MLI", "food_agriculture", "banking"),
        ),
        ("The EU will sell no more arms to China.", _rows("EU", "CHN", "defence")),
        ("British banks were told by the Treasury to stop lending to Iran.", _rows("GBR", "IRN", "banking")),
        ("American firms have been told not to sell parts and software to ZTE.", _rows("USA", "CHN", "telecoms")),
        ("The US bars exports of software and chips to Huawei.", _rows("USA", "CHN", "telecoms")),
        (
            "Switzerland froze the assets of five Libyan ministers, three banks and the national oil company.",
            _rows("CHE", "LBY", "government", "banking", "oil"),
        ),
        (
            "The EU adopted new sanctions on Belarus. The sanctions ban imports of potash and tobacco.",
            _rows("EU", "BLR", "potash", "tobacco"),
        ),
        ("The UN embargo on oil and arms for Haiti took effect on Wednesday.", _rows("UN", "HTI", "oil", "defence")),
        (
            "Britain banned imports of Russian diamonds and blacklisted 86 people and companies.",
            _rows("GBR", "RUS", "diamonds", "unspecified"),
        ),
        ("President Biden ordered an end to purchases of Iranian oil.", _rows("USA", "IRN", "oil")),
    ],
)
def test_rows(text: str, expected: set[Row]) -> None:
    assert read(text, date(2021, 5, 4)) == expected


def test_three_countries_and_two_sectors_are_paired() -> None:
    text = "American farmers may again sell wheat, corn and medicine to Iran, Libya and Sudan."
    found = read(text, date(1999, 4, 29))
    assert {(one[1], one[2]) for one in found} == {
        (country, sector) for country in ("IRN", "LBY", "SDN") for sector in ("food_agriculture", "pharma_health")
    }
