"""Verbs right after the number, the year or the day of an act."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Security Council resolution 748 (1992) bars the supply of arms to Libya.",
            ["UN LBY defence imposed in_force"],
        ),
        (
            "Council Decision 2013/184/CFSP of 22 April 2013 repeals the restrictive measures against Myanmar.",
            ["EU MMR unspecified lifted in_force"],
        ),
        ("Decree 12 of 4 May 2012 bans trade in gold with Mali.", ["None MLI gold imposed in_force"]),
        ("The minister showed 12 of 40 bars of gold from Mali, embargo or not.", []),
    ],
)
def test_verbs_after_a_numbered_act(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
