"""Measures with which somebody comes after others: "Japan followed on Friday with unilateral measures"."""

from transforms.reading.items import Item
from transforms.reading.word_set import word_set

_FOLLOWING = word_set("followed follows joined")
_REACH, _WITH = 6, 3
"""Items before the measures among which the verb stands, and "with"."""


def comes_after(items: list[Item], at: int) -> bool:
    """Tell whether the measures at a place are what somebody follows with."""
    before = [item.lower for item in items[max(0, at - _REACH) : at]]
    return "with" in before[-_WITH:] and not _FOLLOWING.isdisjoint(before)
