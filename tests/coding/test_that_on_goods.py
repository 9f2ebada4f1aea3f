"""What "that on" stands for, and measures that will lapse since nobody renews them."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Security Council lifted the ban on Liberian timber but prolonged that on diamonds.",
            ["UN LBR diamonds extended in_force", "UN LBR timber lifted in_force"],
        ),
        (
            "The UN embargo on arms for Liberia was prolonged by twelve months, that on rough diamonds by six.",
            ["UN LBR defence extended in_force", "UN LBR diamonds extended in_force"],
        ),
        (
            "Britain turned down the renewal of the EU arms embargo on Syria, which will lapse on Saturday.",
            ["EU SYR defence extended rejected", "EU SYR defence lifted announced"],
        ),
        ("The EU arms embargo on Syria will lapse on Saturday.", []),
        ("Chad said that on Monday the embargo on arms would be discussed, and that on Tuesday it would vote.", []),
    ],
)
def test_that_on_goods(text: str, expected: list[str]) -> None:
    assert lines(text) == expected
