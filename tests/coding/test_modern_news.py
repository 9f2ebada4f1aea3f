"""Releases and news of recent years: lists of sectors, what packages hold, what is only talked about."""

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str]


def told(text: str) -> set[Row]:
    return {(one.sender, one.target_country, one.sector, one.action) for one in claims(text)}


SECTORS = [
    (
        "The Treasury announced 40 designations on Monday, hitting the Syrian energy, defence and technology sectors.",
        {("USA", "SYR", sector, "imposed") for sector in ("energy", "defence", "technology")},
    ),
    (
        "Britain sanctioned 12 Belarusian defence, shipping and electronics companies.",
        {("GBR", "BLR", sector, "imposed") for sector in ("defence", "shipping", "technology")},
    ),
    (
        "Canada imposed sanctions on Iran, targeting six officials and the construction and textiles industries.",
        {("CAN", "IRN", sector, "imposed") for sector in ("government", "construction", "textiles")},
    ),
    (
        "The EU imposed sanctions on Belarus, targeting its potash and petroleum product exports and tobacco industry.",
        {("EU", "BLR", sector, "imposed") for sector in ("potash", "petroleum_products", "tobacco")},
    ),
    (
        "Japan designated 34 individuals and 11 tankers of Iran's.",
        {("JPN", "IRN", "unspecified", "imposed"), ("JPN", "IRN", "shipping", "imposed")},
    ),
]

HELD = [
    (
        "The EU's ninth package against Russia includes a ban on drone engines and an asset freeze on two banks.",
        {
            ("EU", "RUS", "unspecified", "expanded"),
            ("EU", "RUS", "defence", "imposed"),
            ("EU", "RUS", "banking", "imposed"),
        },
    ),
    (
        "The latest American sanctions on Myanmar include a ban on jet fuel sales.",
        {("USA", "MMR", "petroleum_products", "imposed")},
    ),
    (
        "Australia imposed sanctions on Syria, including a ban on gold sales and an arms embargo.",
        {("AUS", "SYR", "gold", "imposed"), ("AUS", "SYR", "defence", "imposed")},
    ),
    (
        "The EU agreed to reimpose measures on Iran. These include a ban on steel imports and a halt to flights.",
        {("EU", "IRN", "iron_steel", "reinstated"), ("EU", "IRN", "aviation", "reinstated")},
    ),
]

NOTHING = [
    "Officials from Japan met in Washington to discuss the effect of export controls and sanctions on Russia.",
    "The two ministers discussed the enforcement of sanctions against Iran by telephone.",
    "Hungary asked the United States for a further delay of sanctions on its oil company MOL.",
    "The Vienna Stock Exchange said trading in the shares of 12 firms with links to Russia had been suspended.",
    "All property of these persons that is subject to U.S. jurisdiction is blocked.",
]

OTHERS = [
    (
        "Norway will adopt all the sanctions that the EU has imposed on Belarus.",
        {("NOR", "BLR", "unspecified", "imposed"), ("EU", "BLR", "unspecified", "imposed")},
    ),
    (
        "The Treasury issued a licence on Friday allowing Eni to resume oil production in Venezuela.",
        {("USA", "VEN", "oil", "eased")},
    ),
    (
        "Switzerland barred metal exchanges from accepting Russian nickel.",
        {("CHE", "RUS", "metals_minerals", "imposed")},
    ),
    ("Canada said it would phase out Russian diamonds.", {("CAN", "RUS", "diamonds", "imposed")}),
    ("World powers agreed in Vienna to lift sanctions on Iran.", {(None, "IRN", "unspecified", "lifted")}),
]


@pytest.mark.parametrize(("text", "rows"), [*SECTORS, *HELD, *OTHERS])
def test_releases_are_read_in_full(text: str, rows: set[Row]) -> None:
    assert told(text) == rows


@pytest.mark.parametrize("text", NOTHING)
def test_what_changes_nothing_makes_no_row(text: str) -> None:
    assert told(text) == set()
