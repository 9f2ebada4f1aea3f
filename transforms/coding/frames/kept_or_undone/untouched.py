"""Measures that are to be left as they are: "the embargo will not be touched", "refused to tamper with the ban"."""

from transforms.coding.model import Frame
from transforms.coding.verbs.verb_group import FUTURE, verb_group
from transforms.reading.word_set import word_set

_TOUCHING = ("touch", "tamper", "tinker", "meddl")
_COMING = FUTURE | word_set("would to")
_NO = word_set("not never refuse refuses refused decline declines declined")
_REACH = 2
"""Words before the verb group among which somebody refuses."""


def is_touch(frame: Frame) -> bool:
    """Tell whether a change is told by a verb that only says that a measure is or is not dealt with at all."""
    return frame.head_item.lower.startswith(_TOUCHING)


def is_left_alone(frame: Frame) -> bool:
    """Tell whether somebody says that he will not touch a measure; that a ban touches nothing else says nothing."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or any(one.start <= frame.object_at < one.last for one in verb.subject) is not verb.passive:
        return False
    group = {*verb_group(frame)}
    before = {item.lower for item in frame.items[max(0, verb.start - _REACH) : frame.head]}
    return bool(group & _COMING) and bool((group | before) & _NO)
