"""A measure that is to be reviewed stands already: what may come of it is that it ends, and no new measure."""

from dataclasses import replace
from itertools import pairwise

from transforms.coding.model import Frame
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

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


_LOOKED_AT = word_set(
    "review reviews overhaul revision revisions reform reforms change changes modification modifications amendment "
    "amendments study report reshaping adjustment adjustments rethink reassessment evaluation assessment reworking "
    "restructuring update"
)
"""What is done to a measure that stands, whatever comes of it: "an overhaul of the sanctions"."""

_GROWN = word_set("increase strengthening tightening toughening stiffening intensification reinforcement")
_NEWS = ("measure", "announced")


def _of_standing(frame: Frame) -> Frame | None:
    """Read "approved an overhaul of the sanctions" as no new measure, and "an increase in sanctions" as a wider one."""
    between = [item.lower for item in frame.between]
    if frame.action != "imposed" or frame.head > frame.object_at or not frame.rule.endswith(_NEWS):
        return frame
    heads = [one for one, after in pairwise([*between, ""]) if after in _IN]
    if any(one in _GROWN for one in heads):
        return replace(frame, action="expanded")
    return None if any(one in _LOOKED_AT for one in heads) and _NEW.isdisjoint(between) else frame


_DECIDING = ("approv", "adopt", "announc", "agree", "endors", "order", "launch", "unveil", "back")


def works_over(items: list[Item], verb: Verb) -> bool:
    """Tell whether what is decided is only some change of a measure that stands ("approved an overhaul of sanctions").

    What comes of it is not said; of new measures it is.
    """
    if verb.passive or not verb.objects or not items[verb.at].lower.startswith(_DECIDING):
        return False
    thing = verb.objects[0]
    if items[thing.head].lower not in _LOOKED_AT or not thing.links or thing.links[0].word not in ("of", "to", "in"):
        return False
    whole = items[thing.start : thing.links[0].phrase.end]
    return not any(one.lower in ("new", "further", "additional", "more") for one in whole)


_COMING = word_set("will would shall may might could can being to")


def as_reviewed(frame: Frame) -> Frame | None:
    """Read "the ban on steel from Chile would be reviewed" as its possible end; any other frame stays as it is.

    What is reviewed time and again changes nothing.
    """
    if frame.rule == "cue.rejected" and _is_of_change(frame):
        return replace(frame, action="lifted")
    if not frame.head_item.lower.startswith(_REVIEWING) or frame.action != "imposed":
        return _of_standing(frame)
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not verb.passive:
        return frame
    subject = next((one for one in verb.subject if one.start <= frame.object_at < one.end), None)
    new = subject is None or any(item.lower in _NEW for item in frame.items[subject.start : subject.head])
    coming = any(item.lower in _COMING for item in frame.items[verb.start : verb.at])
    return frame if new else replace(frame, action="lifted") if coming else None
