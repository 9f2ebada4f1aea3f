"""Subjects of which a participle describes the last: all of them are hit, each in its own land."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A Cuban bank and a steelworks run by Malians were blacklisted by Canada on Monday.",
            {"CAN CUB banking imposed in_force", "CAN MLI iron_steel imposed in_force"},
        ),
        (
            "The ban on tin and the embargo imposed by Norway in March on arms for Mali were lifted on Monday.",
            {
                "NOR MLI defence imposed in_force",
                "NOR MLI metals_minerals lifted in_force",
                "NOR MLI defence lifted in_force",
            },
        ),
        (
            "Tin and a ship owned by Chad were seen off Oslo. Norway banned gold from Mali.",
            {"NOR MLI gold imposed in_force"},
        ),
    ],
)
def test_the_others_beside_the_one_described(text: str, expected: set[str]) -> None:
    assert set(lines(text)) == expected
