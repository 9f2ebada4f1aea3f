"""Decisions that are said to apply at once: what is announced for now is in force."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.reading.word_set import word_set

_EFFECTIVE = ["effective", "starting", "beginning", "applicable"]
_NOW = word_set("immediately today")
_REACH = 40
"""Items after a word of change among which it is said when that applies."""


def applies_at_once(frame: Frame, verdict: Verdict | None) -> Verdict | None:
    """Read "would lift the embargo with immediate effect" as done: it says so of itself."""
    if verdict is None or verdict.status is not Status.ANNOUNCED:
        return verdict
    said = _said_at(frame)
    if said is None or any(frame.head < at < said for at in _finite_verbs(frame)):
        return verdict
    return Verdict(Status.IN_FORCE, frame.items[said].text)


def _finite_verbs(frame: Frame) -> list[int]:
    return [one.at for one in frame.view.syntax.verbs.values() if one.form in ("finite", "copula")]


def _said_at(frame: Frame) -> int | None:
    items = frame.items[frame.head : frame.head + _REACH]
    low = [one.lower for one in items]
    for at, word in enumerate(low):
        if items[at].kind == "aside" and "immediate" in word:
            return frame.head + at
        if word in _EFFECTIVE and low[at + 1 : at + 2] and low[at + 1] in _NOW:
            return frame.head + at + 1
    return None
