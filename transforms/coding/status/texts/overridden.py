"""Vetoes that do not hold: "Congress overrode the veto of a bill that bans …" makes the bill law."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.texts.drafts import becomes_law
from transforms.reading.word_set import word_set

_OVERRIDES = word_set(
    "override overrides overrode overridden overriding overturn overturns overturned overturning nullify nullifies "
    "nullified nullifying"
)
_OPEN = word_set(
    "may might could would will should can seek seeks sought try tries tried hope hopes hoped if vow vowed attempt "
    "attempts bid effort efforts move motion drive push"
)
_LOST = word_set("failed fails failing fell falls defeated collapsed foundered short")
"""What became of an attempt to override: the veto holds."""

_REFUSED = word_set("not never fail failed fails failing unable refused refuses")
_BILLS = word_set("bill legislation law act measure resolution")
_BOTH = word_set("senate senators congress both joined joining also already")
_REACH = 8
"""Words behind the veto among which the bill stands."""

_BEFORE = 4
"""Words before the verb that may say otherwise."""


def overridden(frame: Frame) -> Verdict | None:
    """Return how far a bill has come by what is told of its veto: law where that was overridden, else a proposal."""
    low = [item.lower for item in frame.items]
    over = next((at for at, word in enumerate(low) if word in _OVERRIDES), None)
    veto = next((at for at, word in enumerate(low) if word == "veto"), None)
    if over is None or veto is None:
        return None
    bill = next((at for at in range(veto + 1, min(veto + _REACH, len(low))) if low[at] in _BILLS), None)
    start = min(over, veto) if over > veto else over
    before = {word for words in low[max(0, start - _BEFORE) : over] for word in words.split()}
    of_measure = frame.voice == "cue" and frame.head in (veto, over)  # "overrode the veto of sanctions"
    if (not of_measure and (bill is None or frame.head <= bill)) or not _REFUSED.isdisjoint(before):
        return None
    if not _OPEN.isdisjoint(before) and not _LOST.isdisjoint(low[over:]):
        return Verdict(Status.REJECTED, "failed")  # "an attempt to override the veto failed by four votes"
    if becomes_law(frame.items):
        return Verdict(Status.ANNOUNCED, "law")
    still_open = not _OPEN.isdisjoint(before) or _in_one_chamber({*before, *low[:over]})
    return Verdict(Status.PROPOSED if still_open else Status.ANNOUNCED, f"{frame.items[over].text} … veto")


def _in_one_chamber(before: set[str]) -> bool:
    """Tell whether only the first chamber has voted: the House does so before the Senate mostly."""
    words = {word for words in before if "white" not in words for word in words.split()}
    return "house" in words and words.isdisjoint(_BOTH)
