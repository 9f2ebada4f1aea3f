"""Trade bans and borders among neighbours: ends of a flow, what denies nothing, lists of the trusted."""

from datetime import date

import pytest

from tests.coding.texts import claims

Row = tuple[str | None, str | None, str, str, str]


def rows(text: str) -> set[Row]:
    found = claims(text, published=date(2024, 3, 6))
    return {(one.sender, one.target_country, one.sector, str(one.action), one.stage) for one in found}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "The Commission in Brussels introduced a ban on imports of maize from Ukraine to Bulgaria, "
            "Hungary and Poland.",
            ("EU", "UKR", "food_agriculture", "imposed", "decided"),
        ),
        ("The Kingdom also imposed a blanket ban on goods from Lebanon.", None),
        (
            "Kuwait imposed a blanket ban on goods from Lebanon.",
            ("KWT", "LBN", "unspecified", "imposed", "decided"),
        ),
        (
            "Japan will no longer include South Korea on its white list of reliable buyers.",
            ("JPN", "KOR", "technology", "imposed", "decided"),
        ),
        (
            "Azerbaijan shut its skies to Russian military aircraft.",
            ("AZE", "RUS", "aviation", "imposed", "decided"),
        ),
        (
            "Kenya lifted the ban on Ugandan grain agreed with five states, including Rwanda.",
            ("KEN", "UGA", "food_agriculture", "lifted", "decided"),
        ),
        (
            "India banned imports of jute products from Bangladesh through land ports.",
            ("IND", "BGD", "textiles", "imposed", "decided"),
        ),
        (
            "The president announced the closure of Algerian airspace for all Moroccan aircraft.",
            ("DZA", "MAR", "aviation", "imposed", "decided"),
        ),
        (
            "The reopening of Rwanda's border with Uganda was announced in Kigali.",
            ("RWA", "UGA", "unspecified", "lifted", "decided"),
        ),
        (
            "Lithuania closed its border with Belarus; to cross will only be allowed to diplomats.",
            ("LTU", "BLR", "unspecified", "imposed", "decided"),
        ),
        ("The supplies of Russian gas to the EU are not prohibited.", None),
        (
            "To assess curbs on products from Lebanon, shipments will be monitored, the Saudi ministry added.",
            None,
        ),
    ],
)
def test_who_is_hit_and_how(text: str, row: Row | None) -> None:
    if row is None:
        assert all(one[2] == "unspecified" for one in rows(text))
    else:
        assert rows(text) == {row}


def test_not_only_denies_nothing() -> None:
    found = rows("Hungary not only extended its import ban on Ukrainian grain, but also expanded it.")
    assert {one[3] for one in found} == {"extended", "expanded"}
