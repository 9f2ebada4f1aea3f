"""Measures that stand and are not applied for a time: "for six months Norway will not apply its sanctions on Mali"."""

from dataclasses import replace

from schemas.vocabulary import Action, Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.verbs.verb_group import CONDITIONAL, POSSIBLE, verb_group
from transforms.reading.grammar import SPANS
from transforms.reading.word_set import word_set

_APPLYING = ("appl", "enforc", "implement", "invok", "observ")
_OWN = word_set("the its their those these his her")
_WITHIN = 5


def left_unused(frame: Frame, verdict: Verdict | None) -> tuple[Frame, Verdict] | None:
    """Return the suspension that a refusal to apply a standing measure for a stated time is; None where it is none."""
    refused = verdict is not None and verdict.status is Status.REJECTED
    if not refused or frame.action != Action.IMPOSED or frame.object_kind not in ("measure", "package"):
        return None
    group = verb_group(frame)
    if not frame.head_item.lower.startswith(_APPLYING) or set(group) & (POSSIBLE | CONDITIONAL):
        return None
    if not _stands(frame) or not _for_a_time(frame):
        return None
    return replace(frame, action=Action.SUSPENDED), Verdict(Status.ANNOUNCED, " ".join(group))


def _stands(frame: Frame) -> bool:
    """Tell whether the measure is one that was named before, or somebody's own."""
    before = [item.lower for item in frame.items[max(0, frame.object_at - _WITHIN) : frame.object_at]]
    return bool(_OWN & {*before}) or "'s" in before


def _for_a_time(frame: Frame) -> bool:
    """Tell whether the sentence says how long: "for six months", "until the end of May"."""
    if any(one.role == "until" for one in frame.view.dates):
        return True
    low = [item.lower for item in frame.items]
    return any(word == "for" and SPANS & {*low[at + 1 : at + _WITHIN]} for at, word in enumerate(low))
