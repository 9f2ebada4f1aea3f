"""What is vetoed where only "the measure" is: "the House voted to lift the ban. The president vetoed the measure"."""

from dataclasses import replace

from schemas.vocabulary import Status
from transforms.coding.model import Reading
from transforms.coding.status.texts.parliaments import DRAFTS
from transforms.reading.word_set import word_set

_VETOING = ("veto", "reject", "turned down", "threw out", "defeat", "voted down", "struck down", "kill", "block")
_NAMED = word_set("measure")
_REACH = 2
"""Sentences back to which it was told what was voted for."""
_VOTING = ("vot", "pass", "approv", "adopt", "back", "clear", "bill", "motion", "amendment", "house", "senate")


def of_vetoed_text(reading: Reading, past: list[Reading]) -> Reading:
    """Let a veto of "the measure" be one of what a parliament voted for just before, whatever that does."""
    frame = reading.frame
    if reading.verdict.status is not Status.REJECTED or frame.voice != "cue" or frame.object_item.lower not in _NAMED:
        return reading
    if not frame.head_item.lower.startswith(_VETOING) or frame.items[frame.object_at - 1].lower not in ("the", "this"):
        return reading
    near = (one for one in reversed(past) if 0 < frame.view.index - one.frame.view.index <= _REACH)
    model = next(near, None)
    if model is None or model.verdict.status is Status.REJECTED or not _is_voted(model):
        return reading
    roles = replace(
        reading.roles, targets=model.roles.targets, sectors=model.roles.sectors, own_sector=model.roles.own_sector
    )
    return replace(reading, frame=replace(frame, action=model.frame.action), roles=roles)


def _is_voted(model: Reading) -> bool:
    """Tell whether a parliament voted for a change, or a bill would make it."""
    words = [item.lower for item in model.frame.items]
    return any(word.startswith(_VOTING) or word in DRAFTS for word in words)
