"""Measures that no word of change governs, but a cue does ("calls for sanctions") or a headline announces."""

from dataclasses import replace

from transforms.coding.model import Clause, Frame, lower_words
from transforms.reading.word_set import word_set

_NOVEL = word_set("new fresh further additional more tougher tighter stricter harsher")
_OLD = frozenset({"under", "despite", "evading", "violating", "breaching"})
_CUE_REACH = 9
_NOVEL_REACH = 4


def bare_frame(clause: Clause, others: list[Frame]) -> Frame | None:
    """Read a measure (the clause's head) as imposed, to the degree that its cue says; None if another frame has it."""
    items, at = clause.items, clause.head
    if items[at].data.kind not in ("measure", "package") or any(_governs(frame, clause) for frame in others):
        return None
    for here in range(at - 1, max(clause.left, at - _CUE_REACH) - 1, -1):
        if items[here].kind == "trigger" or items[here].lower in _OLD:
            return None
        if items[here].kind == "cue":
            return _frame(clause, here, "cue", f"cue.{items[here].data.name}")
    if clause.view.is_title and _NOVEL & lower_words(items[max(clause.left, at - _NOVEL_REACH) : at]):
        return _frame(clause, at, "bare", "headline.new_measure")
    return None


def _governs(frame: Frame, clause: Clause) -> bool:
    """Tell whether an active verb before the measure has an object already, which this one only adds to."""
    return (
        clause.left <= frame.head < clause.head
        and frame.voice == "active"
        and frame.object_kind in ("measure", "package", "list")
    )


def _frame(clause: Clause, head: int, voice: str, rule: str) -> Frame:
    return Frame(
        clause=replace(clause, head=head),
        trigger="cue" if voice == "cue" else "headline",
        action="imposed",
        object_kind="measure",
        object_at=clause.head,
        voice=voice,
        rule=rule,
    )
