"""Measures that stand, of which no change is told, but which later sentences recall: "remains barred … the ban"."""

from collections.abc import Iterable

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Reading, Verdict
from transforms.coding.roles.roles import find_roles
from transforms.coding.status.at_rest import is_at_rest
from transforms.coding.status.long_so import is_long_so
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.told import remember


def remember_all(memory: Memory, frames: Iterable[Frame], readings: list[Reading]) -> None:
    """Let later sentences recall what a sentence tells: its changes, and what it says to have been so for a time."""
    told = {one.frame.head for one in readings}
    for frame in frames:
        if frame.head not in told and (is_long_so(frame) or is_at_rest(frame)):
            remember(memory, Reading(frame, find_roles(frame), Verdict(Status.PROPOSED, "")))
    for one in readings:
        remember(memory, one)
