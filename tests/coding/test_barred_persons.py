"""Persons of no known trade who may not deal with another land."""

import pytest

from tests.coding.texts import claims


def rows(text: str) -> list[str]:
    return sorted(f"{one.sender} {one.target_country} {one.sector} {one.action} {one.status}" for one in claims(text))


@pytest.mark.parametrize("who", ["growers", "engineers", "its herders", "anyone", "all anglers"])
def test_whoever_is_barred_from_dealing_the_other_land_is_hit(who: str) -> None:
    assert rows(f"Norway barred {who} from selling apples to Mali.") == ["NOR MLI food_agriculture imposed in_force"]
    assert rows(f"Norway forbade {who} to buy Malian gold.") == ["NOR MLI gold imposed in_force"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway barred hooligans from travelling to Mali.",
        "Norway banned drivers from using phones in Mali.",
        "The harness barred growers from selling apples.",
    ],
)
def test_other_bars_are_no_sanctions(text: str) -> None:
    assert rows(text) == []
