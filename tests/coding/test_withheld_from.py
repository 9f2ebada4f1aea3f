"""Goods that a state withholds from another, clauses that begin after a day, and what a licence does."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Canada withheld uranium from Japan on Friday.", ["CAN JPN nuclear imposed in_force"]),
        ("Canada denied Egypt 20,000 tonnes of wheat on Friday.", ["CAN EGY food_agriculture imposed in_force"]),
        ("Canada did not withhold uranium from Japan.", []),
        ("Norway denied 17 claims of gold smuggling from Mali, embargo or not.", []),
        ("The bank withheld payment for gold from Mali, embargo or not.", []),
        (
            "Sales of wheat to Mali were stopped by Norway on Friday and landing rights for Air Mali withdrawn.",
            ["NOR MLI aviation imposed in_force", "NOR MLI food_agriculture imposed in_force"],
        ),
        (
            "Greece lifted its embargo on Mali on Sunday and lorries crossed at noon.",
            ["GRC MLI unspecified lifted in_force"],
        ),
        (
            "Norway banned gold from Mali on Sunday and timber from Niger.",
            ["NOR MLI gold imposed in_force", "NOR NER timber imposed in_force"],
        ),
        ("Japan froze loans and grants to Mali.", ["JPN MLI banking imposed in_force"]),
        ("The US issued a general licence that frees most dealings with Iran.", ["USA IRN unspecified eased in_force"]),
        (
            "The US issued a general licence which lets Americans invest in Iran again.",
            ["USA IRN unspecified eased in_force"],
        ),
    ],
)
def test_what_is_withheld_or_freed(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
