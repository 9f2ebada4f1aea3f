"""What ends beside sanctions ends none of them: "imposed sanctions on Mali and its observers were withdrawn"."""

from itertools import product

import pytest

from tests.coding.rows import lines

_OTHERS = (
    "its observers were withdrawn",
    "the curfew was lifted",
    "its envoy was removed",
    "the state of emergency ended",
    "the talks ended",
    "the siege was ended",
)
_JOINTS = (" and ", ", and ", " but ", ", ", "; ", ", while ", " after ", " as ")


@pytest.mark.parametrize(("joint", "other"), product(_JOINTS, _OTHERS))
def test_nothing_is_lifted_by_what_ends_beside_it(joint: str, other: str) -> None:
    assert lines(f"Norway imposed sanctions on Mali{joint}{other}.") == ["NOR MLI unspecified imposed in_force"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway imposed sanctions on Mali but the measures were lifted in 2015.",
        "Norway imposed sanctions on Mali in 2012 but these were lifted in 2015.",
        "Norway imposed sanctions on Mali and they were lifted in 2015.",
    ],
)
def test_the_measures_themselves_may_end(text: str) -> None:
    assert "NOR MLI unspecified lifted in_force" in lines(text)


def test_a_strike_that_is_called_off_keeps_no_lifting_from_being_one() -> None:
    assert lines("Norway lifted its oil embargo on Mali and the strike was called off.") == [
        "NOR MLI oil lifted in_force"
    ]


@pytest.mark.parametrize("aside", ["whose president was removed in a coup", "which ended the talks on Monday"])
def test_nothing_is_lifted_by_what_became_of_the_land(aside: str) -> None:
    assert lines(f"Norway imposed sanctions on Mali, {aside}.") == ["NOR MLI unspecified imposed in_force"]


@pytest.mark.parametrize("end", ["removal of the president", "end of the talks", "easing of the curfew"])
def test_what_is_told_together_with_sanctions_ends_none(end: str) -> None:
    assert lines(f"Norway said the {end} and the sanctions on Mali were linked.") == []
