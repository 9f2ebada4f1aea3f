"""A firm that is named alone, with what it is behind a comma, is one party and not two."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The United States designated Belaruskali, the state-owned miner.", ["USA BLR potash imposed in_force"]),
        ("The United States designated Rosneft, a state-owned refiner.", ["USA RUS oil imposed in_force"]),
        (
            "The United States designated Rosneft, a bank and two ships.",
            ["USA RUS banking imposed in_force", "USA RUS oil imposed in_force", "USA RUS shipping imposed in_force"],
        ),
        (
            "The United States designated Sberbank, Rosneft, a shipping line.",
            ["USA RUS banking imposed in_force", "USA RUS oil imposed in_force", "USA RUS shipping imposed in_force"],
        ),
        (
            "The United States designated Rosneft, two banks.",
            ["USA RUS banking imposed in_force", "USA RUS oil imposed in_force"],
        ),
    ],
)
def test_what_a_firm_is_adds_nobody_and_what_is_listed_beside_it_does(text: str, wanted: list[str]) -> None:
    assert sorted(lines(text)) == wanted
