"""Restrictions in the present that are only why something else is so: "as its banks are cut off, firms pay in gold"."""

from transforms.coding.model import Frame
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_SINCE = word_set("because as since although though while whereas with given")
_HENCE = word_set("so yet hence therefore")
_NOT_HENCE = word_set("that that's as did do does will have has too")
_MAKING = ("make", "made", "mean", "leave", "force", "push", "hamper", "complicat", "hurt", "help")
_HELD = ("freez", "froz", "immobili", "block")
_SUMS = ("$", "£", "€", "¥")
_COUNTS = word_set("billion million trillion bn mln m some about around roughly nearly almost over")
_REACH = 4


def is_ground_told(frame: Frame) -> bool:
    """Tell whether a clause in the present only gives the reason for what its sentence tells."""
    return _opens_with_reason(frame) or has_upshot(frame) or _lies_frozen(frame)


def _opens_with_reason(frame: Frame) -> bool:
    """Read "because it is barred from buying chips", "with its crude banned from Europe"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None:
        return False
    if frame.voice == "passive" and frame.left and lower_at(frame.items, frame.left - 1) in _SINCE:
        return True
    about = verb.subject[0].start if verb.subject else min(frame.head, frame.object_at)
    while about > 0 and frame.items[about - 1].kind not in ("mark", "trigger") and about > verb.start - 2 * _REACH:
        if lower_at(frame.items, about - 1) in _SINCE:
            return True
        about -= 1
        if frame.voice == "reduced" and about < min(frame.head, frame.object_at) - _REACH:
            return False
    return False


def has_upshot(frame: Frame) -> bool:
    """Read "are cut off from it, so they pay in gold", "is under a ban, which makes parts dear"."""
    items = frame.items
    for at in range(frame.head + 1, len(items) - 2):
        if items[at].lower != ",":
            continue
        word, after = items[at + 1].lower, items[at + 2].lower
        if word in _HENCE and after not in _NOT_HENCE:
            return True
        if word == "which" and after.startswith(_MAKING):
            return True
    return False


def _lies_frozen(frame: Frame) -> bool:
    """Read "some $300 billion of its reserves are frozen in Europe": how much lies where."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not verb.passive or not verb.subject or not frame.head_item.lower.startswith(_HELD):
        return False
    if lower_at(frame.items, frame.head + 1) not in ("in", "at", "abroad"):
        return False
    said = frame.items[verb.subject[0].start : verb.subject[0].end]
    summed = any(one.text.startswith(_SUMS) or one.lower in _COUNTS for one in said)
    return summed or any(one.kind == "number" for one in said)
