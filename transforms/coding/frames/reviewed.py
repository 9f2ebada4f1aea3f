"""A measure that is to be reviewed stands already: what may come of it is that it ends, and no new measure."""

from dataclasses import replace
from itertools import pairwise

from transforms.coding.model import Frame
from transforms.reading.word_set import word_set

_REVIEWING = ("review", "reconsider", "re-examin", "reexamin", "reassess")
_NEW = word_set("new further fresh additional possible proposed planned threatened more")


_CHANGES = word_set("change changes alteration alterations revision amendment amendments movement")
_IN = word_set("to in of on")


def _is_of_change(frame: Frame) -> bool:
    """Tell whether a change to a measure is what is refused ("ruled out any change to the ban on gold from Mali")."""
    between = frame.between
    return frame.head < frame.object_at and any(
        one.lower in _CHANGES and after.lower in _IN for one, after in pairwise(between)
    )


_COMING = word_set("will would shall may might could can being to")


def as_reviewed(frame: Frame) -> Frame | None:
    """Read "the ban on steel from Chile would be reviewed" as its possible end; any other frame stays as it is.

    What is reviewed time and again changes nothing.
    """
    if frame.rule == "cue.rejected" and _is_of_change(frame):
        return replace(frame, action="lifted")
    if not frame.head_item.lower.startswith(_REVIEWING) or frame.action != "imposed":
        return frame
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not verb.passive:
        return frame
    subject = next((one for one in verb.subject if one.start <= frame.object_at < one.end), None)
    new = subject is None or any(item.lower in _NEW for item in frame.items[subject.start : subject.head])
    coming = any(item.lower in _COMING for item in frame.items[verb.start : verb.at])
    return frame if new else replace(frame, action="lifted") if coming else None
