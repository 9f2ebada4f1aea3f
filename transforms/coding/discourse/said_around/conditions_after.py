"""Decisions on which the next sentence sets a condition: "It will lift the ban. But this will happen only if …"."""

from dataclasses import replace
from itertools import pairwise

from schemas.vocabulary import Status
from transforms.coding.model import Reading, SentenceView, Verdict
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_OPENING = word_set("but however yet still though nevertheless")
_POINTING = word_set("this that it these they both")
_STEPS = word_set(
    "move step steps change changes decision measure measures lifting easing suspension relief offer plan"
)
_ONLY = word_set("if once when after until provided")
_HANGING = ("hinge", "depend", "condition", "contingent")
_SUBJECT = 4
"""Items at the head of the next sentence among which what the condition is set on stands."""
_REACH = 14


def with_conditions(readings: list[Reading], views: list[SentenceView]) -> list[Reading]:
    """Return the readings; what is only announced, and hangs on what the next sentence says, is proposed."""
    to_come = {one.frame.view.index for one in readings if one.verdict.status is Status.ANNOUNCED}
    if not to_come:
        return readings
    set_after = {
        before.index
        for before, after in pairwise(views)
        if before.index in to_come and before.section == after.section and _sets_condition(after.items)
    }
    return [_as_hanging(one) if one.frame.view.index in set_after else one for one in readings]


def _as_hanging(reading: Reading) -> Reading:
    if reading.verdict.status is not Status.ANNOUNCED:
        return reading
    return replace(reading, verdict=Verdict(Status.PROPOSED, "condition in the next sentence"))


def _sets_condition(items: list[Item]) -> bool:
    """Tell whether a sentence says on what hangs that which it points back at."""
    words = [word for item in items if item.kind != "mark" for word in item.lower.split()][:_REACH]
    start = 1 if words and words[0] in _OPENING else 0
    subject = words[start : start + _SUBJECT]
    if not subject:
        return False
    if subject[0] in ("the", "its", "one", "their") and any(
        word in ("condition", "conditions") for word in subject[1:3]
    ):
        return any(word in ("is", "are", "was", "were") for word in subject)
    points = subject[0] in _POINTING or (subject[0] in ("the", "its", "their") and not _STEPS.isdisjoint(subject[1:3]))
    return points and _is_hanging(words[start:])


def _is_hanging(words: list[str]) -> bool:
    hangs = any(one == "only" and after in _ONLY for one, after in pairwise(words))
    return hangs or any(word.startswith(_HANGING) for word in words[1:8])
