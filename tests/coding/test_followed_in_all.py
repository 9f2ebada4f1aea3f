"""Who follows behind several measures takes them all; who only copies one step takes that one."""

import pytest

from tests.coding.rows import lines

BOTH = ["NOR BLR government imposed in_force", "NOR BLR timber imposed in_force"]
FOLLOWED = sorted([*BOTH, "ISL BLR government imposed in_force", "ISL BLR timber imposed in_force"])


@pytest.mark.parametrize(
    "told",
    [
        "Iceland followed on Tuesday.",
        "Iceland followed suit.",
        "Iceland did likewise.",
        "Iceland matched both steps.",
        "Iceland mirrored the two measures.",
        "Iceland joined the measures two days later.",
        "Iceland copied the measures on Friday.",
    ],
)
@pytest.mark.parametrize("between", [" and banned", ". It also banned"])
def test_who_follows_takes_all_measures(told: str, between: str) -> None:
    text = f"Norway froze the assets of five Belarusian judges{between} imports of Belarusian timber. {told}"
    assert lines(text) == FOLLOWED


def test_what_was_done_long_before_is_not_followed() -> None:
    text = "Norway, which banned Belarusian timber in 2019, barred Belarusian judges on Monday. Iceland followed suit."
    assert "ISL BLR timber imposed in_force" not in lines(text)


def test_who_takes_the_same_step_against_one_kind_takes_that_alone() -> None:
    text = (
        "Mali stopped all trade with Chad and shut its airspace to Chadian airlines. "
        "Chad took the same step against Malian carriers."
    )
    assert "TCD MLI unspecified imposed in_force" not in lines(text)


@pytest.mark.parametrize(
    "told",
    ["Iceland's traders followed the news.", "Iceland matched the prices.", "Iceland joined the talks on Friday."],
)
def test_who_follows_something_else_is_no_sender(told: str) -> None:
    text = f"Norway froze the assets of five Belarusian judges and banned imports of Belarusian timber. {told}"
    assert lines(text) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "Following the example of Iceland, Norway banned imports of Eritrean gold.",
        "Norway, with Iceland in step, banned imports of Eritrean gold.",
        "Norway banned imports of Eritrean gold. Iceland aligned itself on Thursday.",
    ],
)
def test_who_goes_with_another_is_a_sender(text: str) -> None:
    assert lines(text) == ["ISL ERI gold imposed in_force", "NOR ERI gold imposed in_force"]


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("Iceland announced the same on Friday.", "announced"),
        ("Iceland announced similar measures on Friday.", "announced"),
        ("Iceland ordered the same on Friday.", "in_force"),
        ("Iceland decided the same.", "in_force"),
    ],
)
def test_who_announces_the_same_follows(told: str, status: str) -> None:
    text = f"Norway banned imports of Eritrean gold. {told}"
    assert lines(text) == [f"ISL ERI gold imposed {status}", "NOR ERI gold imposed in_force"]


@pytest.mark.parametrize(
    "told", ["A jeweller in Iceland announced the same.", "Iceland's team announced the same line-up."]
)
def test_who_announces_something_else_does_not(told: str) -> None:
    assert lines(f"Norway banned imports of Eritrean gold. {told}") == ["NOR ERI gold imposed in_force"]
