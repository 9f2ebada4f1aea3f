"""Lists that go on past a clause, dealings in a row with goods in common, and what new packages hold."""

import pytest

from tests.coding.rows import lines


def _imposed(sender: str, target: str, *sectors: str) -> list[str]:
    return sorted(f"{sender} {target} {one} imposed in_force" for one in sectors)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Canada blacklisted three Malian firms: a bank that pays the army, two shipyards and an insurer.",
            _imposed("CAN", "MLI", "banking", "shipping", "insurance"),
        ),
        (
            "Canada blacklisted a Malian bank which holds the junta's funds, a shipyard that mends its boats and "
            "an airline used by generals.",
            _imposed("CAN", "MLI", "banking", "shipping", "aviation"),
        ),
        (
            "Canada imposed sanctions on a Malian airline accused of gun-running, a gold refinery and two tyre makers.",
            _imposed("CAN", "MLI", "aviation", "gold", "chemicals"),
        ),
        (
            "The United States sanctioned Delta Lines, a Dubai-based company that ships oil for Iran, and two Iranian "
            "exchange houses.",
            ["USA ARE oil imposed in_force", "USA IRN banking imposed in_force"],
        ),
        (
            "Peru lifted its sanctions on a Malian airline that flew arms to Chad, a bank and two cement makers.",
            [f"PER MLI {one} lifted in_force" for one in ("aviation", "banking", "cement")],
        ),
    ],
)
def test_a_list_goes_on_past_a_clause_on_one_of_its_members(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Canada blacklisted a Malian firm that pays arms makers, shipyards and drone plants.", ("unspecified",)),
        ("Canada blacklisted a Malian bank that pays the army, and two shipyards closed.", ("banking",)),
        ("Canada blacklisted a Malian general who had two ministers, a judge and a banker shot.", ("government",)),
        ("Canada blacklisted a Malian firm which sells arms to Zorka, an airline.", ("defence",)),
    ],
)
def test_what_a_clause_itself_names_is_not_listed(text: str, sectors: tuple[str, ...]) -> None:
    assert lines(text) == _imposed("CAN", "MLI", *sectors)


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Canada banned the purchase, import and shipping of Iranian crude.", ("oil",)),
        ("Canada banned the purchase, transfer and insurance of Iranian crude.", ("oil",)),
        ("Canada banned the purchase, import or brokering of Iranian gold.", ("gold",)),
        ("Canada banned imports, tourism and insurance of ships from Iran.", ("insurance", "tourism")),
        ("Canada banned Iranian steel, exports of limousines and any investment in mines.", None),
        ("Canada stopped selling fish and scrap metal to Iran.", ("food_agriculture", "metals_minerals")),
        (
            "Canada put sanctions on Iran's banks, its shipping and oil industry.",
            ("banking", "oil", "shipping"),
        ),
    ],
)
def test_dealings_in_a_row_share_the_goods_of_the_last(text: str, sectors: tuple[str, ...] | None) -> None:
    sectors = sectors or ("iron_steel", "luxury_goods", "metals_minerals")
    assert lines(text) == _imposed("CAN", "IRN", *sectors)


@pytest.mark.parametrize(
    "text",
    [
        "The EU adopted a 14th package against Mali that hits its gold, tankers and two banks.",
        "The EU's 14th package against Mali, adopted on Friday, hits gold, tankers and two banks.",
        "The EU's 14th package of sanctions on Mali took effect. It bans gold, tankers and dealings with banks.",
        "The 14th package of EU sanctions covers Malian gold, tankers and two banks.",
        "A new package of EU sanctions against Mali covers gold, tankers and two banks.",
    ],
)
def test_a_new_package_is_a_row_beside_what_it_newly_hits(text: str) -> None:
    assert lines(text) == sorted(
        [*_imposed("EU", "MLI", "gold", "shipping", "banking"), "EU MLI unspecified expanded in_force"]
    )


@pytest.mark.parametrize(
    "text",
    ["An aid package for Mali took effect on Monday.", "European sanctions forbid the transit of Malian gold."],
)
def test_what_is_no_package_of_sanctions_or_stands_is_no_row(text: str) -> None:
    assert lines(text) == []
