"""Measures that stand, of which no change is told, but which later sentences recall: "has been barred … the ban"."""

from collections.abc import Iterable

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Reading, Verdict
from transforms.coding.roles.roles import find_roles
from transforms.coding.status.standing.at_rest import is_at_rest
from transforms.coding.status.standing.long_so import is_long_so


def with_standing(frames: Iterable[Frame], readings: list[Reading]) -> list[Reading]:
    """Return what later sentences may recall: what a sentence says to have been so for a time, then its changes."""
    told = {one.frame.head for one in readings}
    standing = [one for one in frames if one.head not in told and (is_long_so(one) or is_at_rest(one))]
    return [*(Reading(one, find_roles(one), Verdict(Status.PROPOSED, "")) for one in standing), *readings]
