"""Bans whose start the same sentence puts off: "banned its timber, but delayed the start of the ban by two months"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.reading.word_set import word_set

Judged = tuple[Frame, Verdict]

_DELAYING = ("delay", "postpon", "defer", "put off", "puts off", "putting off", "held off", "stay")
_KNOWN = word_set("the its their his this that")
_BEFORE = 4
"""Items before a measure among which it is told as one that the sentence has named."""


def with_later_starts(judged: list[Judged]) -> list[Judged]:
    """Return the frames of a sentence; whose ban only begins later is announced, and refused by nobody."""
    delays = [(frame, made) for frame, verdict in judged if (made := _made_before(frame, verdict, judged)) is not None]
    if not delays:
        return judged
    put_off = [frame for frame, _ in delays]
    later = [made for _, made in delays]
    return [
        (frame, Verdict(Status.ANNOUNCED, "delayed")) if any(frame is one for one in later) else (frame, verdict)
        for frame, verdict in judged
        if not any(frame is one for one in put_off)
    ]


def _made_before(frame: Frame, verdict: Verdict, judged: list[Judged]) -> Frame | None:
    """Return the frame that made the measure which another frame of its sentence puts off; None for any other."""
    if verdict.status is not Status.REJECTED or not frame.rule.startswith("cue."):
        return None
    if not frame.head_item.lower.startswith(_DELAYING):
        return None
    told = {item.lower for item in frame.items[max(frame.head, frame.object_at - _BEFORE) : frame.object_at + 1]}
    if _KNOWN.isdisjoint(told):
        return None
    made = (one for one, how in judged if one.head < frame.head and one.action == "imposed" and how.decided)
    return next(made, None)
