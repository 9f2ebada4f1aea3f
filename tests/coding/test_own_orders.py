"""Whose rule it is on what a land's firms and goods may do: their own state's, where that punishes and speaks."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norwegian firms must stop selling wheat to Iran, Oslo said.", ["NOR IRN food_agriculture imposed announced"]),
        (
            "Norway's trade ministry said Norwegian firms must stop selling wheat to Iran.",
            ["NOR IRN food_agriculture imposed announced"],
        ),
        (
            "Norway's trade ministry said that no Norwegian firm might sell wheat to Iran.",
            ["NOR IRN food_agriculture imposed in_force"],
        ),
        ("No Norwegian oil may be shipped to Mali.", ["NOR MLI oil imposed in_force"]),
        ("Canadian companies may no longer sell steel to Mali.", ["CAN MLI iron_steel imposed in_force"]),
        ("Canadian companies may sell steel to Mali again.", ["CAN MLI iron_steel lifted in_force"]),
    ],
)
def test_a_state_that_imposes_sanctions_decides_on_its_own_sales(text: str, found: list[str]) -> None:
    assert lines(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian firms must stop selling wheat to Iran, a Norwegian union leader said.",
        "Norwegian firms must stop selling wheat to Iran, a writer in Oslo said.",
        "Sweden said Norwegian firms must stop selling wheat to Iran.",
    ],
)
def test_others_only_ask_for_it(text: str) -> None:
    assert not [line for line in lines(text) if line.endswith(("in_force", "announced"))]


def test_a_buyer_that_keeps_plain_goods_out_still_decides() -> None:
    assert lines("Polish farmers may no longer sell apples to Russia.") == ["RUS POL food_agriculture imposed in_force"]
