"""Which sector a row takes: of what a ban recalls, of all trade and its parts, of a state's own money."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> set[tuple[str, str]]:
    return {(claim.sector, str(claim.action)) for claim in claims(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Turkey stopped exports of jet fuel to Israel in April. It will not lift the ban, the minister said.",
            {("petroleum_products", "imposed"), ("petroleum_products", "lifted")},
        ),
        (
            "The EU banned imports of Syrian crude in 2011. On Tuesday its ministers scrapped the ban.",
            {("oil", "imposed"), ("oil", "lifted")},
        ),
        (
            "Norway banned imports of Iranian carpets and exports of fish to Iran. The export ban was lifted.",
            {("textiles", "imposed"), ("food_agriculture", "imposed"), ("food_agriculture", "lifted")},
        ),
    ],
)
def test_a_ban_recalls_the_dealing_that_a_verb_told(text: str, expected: set[tuple[str, str]]) -> None:
    assert rows(text) == expected


def test_sanctions_in_general_recall_no_dealing() -> None:
    text = "Norway banned imports of Iranian carpets. It will lift the trade embargo on Iran in May, it said."
    assert ("textiles", "lifted") not in rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "President Reagan ordered a ban on all trade with Libya on Tuesday, crude oil included.",
        "Norway banned all imports from Iran, including oil and carpets, on Monday.",
        "The U.S. will no longer import any goods from Iran, including crude oil.",
    ],
)
def test_a_ban_on_everything_has_no_parts(text: str) -> None:
    assert rows(text) == {("unspecified", "imposed")}


def test_all_imports_of_some_goods_are_those_goods() -> None:
    assert rows("Norway banned all imports of oil and carpets from Iran.") == {
        ("oil", "imposed"),
        ("textiles", "imposed"),
    }


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("The Treasury blocked Panama's accounts on Monday.", "banking"),
        ("Britain froze Argentine assets on Saturday.", "banking"),
        ("The EU froze the assets of the Republic of Mali.", "banking"),
        ("Canada froze the assets of 40 Russians on Monday.", "unspecified"),
        ("Canada froze the assets of two Russian firms on Monday.", "unspecified"),
    ],
)
def test_the_money_of_a_state_lies_in_banks(text: str, sector: str) -> None:
    assert rows(text) == {(sector, "imposed")}


def test_shut_borders_and_barred_investment_stand_beside_goods() -> None:
    text = "Norway banned imports of Iranian steel and new investment in Iran. It closed its border with Iran."
    assert rows(text) == {("iron_steel", "imposed"), ("unspecified", "imposed")}


def test_a_group_is_hit_in_what_it_may_not_sell() -> None:
    assert rows("Angola's UNITA movement will be forbidden to sell diamonds, the Security Council resolved.") == {
        ("diamonds", "imposed")
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KTS, which runs a container terminal in Yangon, was taken off the US blacklist.", {("shipping", "lifted")}),
        ("The US sanctioned Falcon Dynamics, which makes drones in Iran, on Monday.", {("defence", "imposed")}),
        ("The EU sanctioned Rosmetal, which sells Russian nickel.", {("metals_minerals", "imposed")}),
        ("The EU sanctioned Rosmetal, which lost its Russian bank.", {("unspecified", "imposed")}),
    ],
)
def test_a_relative_clause_tells_what_a_firm_does(text: str, expected: set[tuple[str, str]]) -> None:
    assert rows(text) == expected
