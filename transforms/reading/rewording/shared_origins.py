"""Participles that share where goods come from: "originating in or exported from Iran" is read as the first alone."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_FIRST = word_set(
    "originating originated located made produced manufactured based registered grown mined processed exported shipped "
    "consigned coming sourced extracted caught raised harvested bottled built assembled"
)
_SECOND = _FIRST | word_set("imported sent supplied delivered purchased obtained originates")
_PREPOSITIONS = word_set("in from of at through via to")
_JOINTS = word_set("or and")
_LENGTH = 5
NEEDED = _FIRST
"""Words one of which a sentence must have for this step to change it."""


def share_origins(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with the second participle and its joint left out, where one land follows both."""
    items = _with_last(items)
    found: list[Item] = []
    at = 0
    while at < len(items):
        found.append(items[at])
        at += 4 if items[at].lower in _FIRST and _is_shared(items[at + 1 : at + _LENGTH]) else 1
    return found


def _with_last(items: list[Item]) -> list[Item]:
    """Leave out all participles of a row but the last, behind which the land stands ("grown or made in Mali")."""
    for at in range(len(items) - 3, 0, -1):
        first, joint, second, far = (one.lower for one in items[at : at + 4]) if at + 4 <= len(items) else ("",) * 4
        if first in _FIRST and joint in _JOINTS and second in _SECOND and far in ("in", "at"):
            items = [*items[:at], *items[at + 2 :]]
    return items


def _is_shared(after: list[Item]) -> bool:
    """Tell whether "in or exported from" follows a participle."""
    if len(after) < _LENGTH - 1:
        return False
    near, joint, second, far = (one.lower for one in after)
    return near in _PREPOSITIONS and joint in _JOINTS and second in _SECOND and far in _PREPOSITIONS
