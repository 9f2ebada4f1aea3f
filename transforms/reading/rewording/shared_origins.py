"""Participles that share where goods come from: "originating in or exported from Iran" is read as the first alone."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_FIRST = word_set(
    "originating originated located made produced manufactured based registered grown mined processed exported shipped "
    "consigned coming sourced extracted"
)
_SECOND = _FIRST | word_set("imported sent supplied delivered purchased obtained originates")
_PREPOSITIONS = word_set("in from of at through via to")
_JOINTS = word_set("or and")
_LENGTH = 5
NEEDED = _FIRST
"""Words one of which a sentence must have for this step to change it."""


def share_origins(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with the second participle and its joint left out, where one land follows both."""
    found: list[Item] = []
    at = 0
    while at < len(items):
        found.append(items[at])
        at += 4 if items[at].lower in _FIRST and _is_shared(items[at + 1 : at + _LENGTH]) else 1
    return found


def _is_shared(after: list[Item]) -> bool:
    """Tell whether "in or exported from" follows a participle."""
    if len(after) < _LENGTH - 1:
        return False
    near, joint, second, far = (one.lower for one in after)
    return near in _PREPOSITIONS and joint in _JOINTS and second in _SECOND and far in _PREPOSITIONS
