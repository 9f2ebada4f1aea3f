"""How work grows, counted and not timed: the same on every machine, however busy it is.

A regular expression that goes wrong does so within one call; texts are so long that it would end in pytest's timeout.
"""

import sys
from collections.abc import Callable
from types import FrameType


def effort(work: Callable[[], object]) -> int:
    """How many functions `work` calls, in Python and in C. What a single call in C does inside is not seen."""
    counted = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return counted


def growth(work: Callable[[int], object], small: int, large: int) -> float:
    """How many times the effort of `work(small)` is that of `work(large)`, once what is made once is made."""
    work(small)
    return effort(lambda: work(large)) / effort(lambda: work(small))
