"""What "may" come about, and is allowed by no rule yet: "may soon be sold again", "may be legal again"."""

from itertools import pairwise

from transforms.coding.model import Frame
from transforms.coding.verbs.verb_group import verb_group
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_SOME_DAY = word_set(
    "soon sooner yet eventually someday perhaps possibly conceivably shortly well ultimately presently"
)
_DAYS = frozenset({("one", "day"), ("some", "day"), ("before", "long"), ("at", "last"), ("in", "time")})
_OPENING = word_set("perhaps maybe possibly conceivably")
_ALLOWED = word_set("allowed permitted able free welcome legal lawful open authorised authorized welcomed entitled")
"""What nobody "may be" by a rule: "may be allowed" says only that a rule may come."""


def is_only_likely(frame: Frame) -> bool:
    """Tell whether "may" and "can" of a permission say what is likely, and not what a rule allows."""
    group = verb_group(frame)
    low = [word for one in group for word in one.split()]
    if not _SOME_DAY.isdisjoint(low) or not _DAYS.isdisjoint(pairwise(low)):
        return True
    items = frame.items
    if items[0].lower in _OPENING:
        return True
    verb = frame.view.syntax.verbs.get(frame.head)
    return verb is not None and "be" in low and _is_allowed(frame, verb.at, verb.end)


def _is_allowed(frame: Frame, at: int, end: int) -> bool:
    """Tell whether it is said that something "may be" allowed or legal."""
    behind = [lower_at(frame.items, one) for one in range(end, min(end + 4, len(frame.items)))]
    again = next((word for word in behind if word not in ("again", "once", "more", "once again", "once more")), "")
    return frame.items[at].lower in _ALLOWED or again in _ALLOWED
