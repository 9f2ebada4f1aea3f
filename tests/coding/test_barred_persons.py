"""Persons of no known trade who may not deal with another land."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize("who", ["growers", "engineers", "its herders", "anyone", "all anglers"])
def test_whoever_is_barred_from_dealing_the_other_land_is_hit(who: str) -> None:
    assert lines(f"Norway barred {who} from selling apples to Mali.") == ["NOR MLI food_agriculture imposed in_force"]
    assert lines(f"Norway forbade {who} to buy Malian gold.") == ["NOR MLI gold imposed in_force"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway barred hooligans from travelling to Mali.",
        "Norway banned drivers from using phones in Mali.",
        "The harness barred growers from selling apples.",
    ],
)
def test_other_bars_are_no_sanctions(text: str) -> None:
    assert lines(text) == []
