"""Whom a list is of: "widened the list of Serbs who are denied visas" denies them to nobody anew."""

from transforms.coding.model import Frame
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_STANDING = word_set("is are may")
_WHO = word_set("who whose")
_LISTS = word_set("list lists blacklist roll register circle ranks")
_REACH = 9
"""Items before "who" among which the list stands."""


def says_who_is_listed(frame: Frame) -> bool:
    """Tell whether a clause in the present only says whom a list names, or is to name."""
    if frame.voice in ("nominal", "cue", "bare"):
        return False
    before = frame.items[: frame.head]
    who = next((at for at in range(len(before) - 1, 0, -1) if before[at].lower in _WHO), None)
    if who is None or not any(one.lower in _STANDING for one in before[who:]):
        return False
    if any(one.kind == "mark" or (one.kind == "trigger" and one.lower not in _STANDING) for one in before[who + 1 :]):
        return False
    told = any(one.lower.startswith(_TELLING) for one in before[:who])
    return not told and _ends_list(before[max(0, who - _REACH) : who])


_TELLING = ("publish", "issu", "announc", "releas", "unveil", "circulat", "present")
"""What somebody does to a list by which those on it are told for the first time."""


def _ends_list(before: list[Item]) -> bool:
    """Tell whether "the list of" and those whom it names stand last."""
    for at in range(len(before) - 2, -1, -1):
        if before[at].kind == "mark":
            return False
        if before[at].lower.rpartition(" ")[2] in _LISTS:
            return before[at + 1].lower == "of"
    return False
