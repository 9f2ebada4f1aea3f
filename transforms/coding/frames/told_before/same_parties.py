"""Persons and firms that only point back: "Oslo froze the accounts of five officials. Bern listed the same men"."""

from dataclasses import replace
from itertools import pairwise

from transforms.coding.model import Reading
from transforms.reading.kinds import LISTED, ONLY_HIT

_NEAR = 3
"""Sentences back to those who are meant."""
_REACH = 6
"""Items of a clause behind its verb, or before it in the passive, among which "the same" stands."""


def of_same_parties(reading: Reading, past: list[Reading]) -> Reading:
    """Let "the same people" be those who were hit last, in the same sectors."""
    frame, roles = reading.frame, reading.roles
    if frame.object_kind not in LISTED or any(one.country or one.name for one in roles.targets):
        return reading
    near = frame.items[max(0, frame.head - _REACH) : frame.head + _REACH]
    at = next((at for at, pair in enumerate(pairwise(one.lower for one in near)) if pair == ("the", "same")), None)
    if at is None or not any(one.kind in ONLY_HIT for one in near[at + 2 : at + 4]):
        return reading
    told = (one for one in reversed(past) if 0 <= frame.view.index - one.frame.view.index <= _NEAR)
    last = next((one for one in told if one.frame.object_kind in LISTED and one.roles.targets), None)
    if last is None or roles.sender_codes & {one.country for one in last.roles.targets}:
        return reading
    meant = last.roles
    return replace(
        reading,
        roles=replace(roles, targets=list(meant.targets), sectors=list(meant.sectors), own_sector=meant.own_sector),
    )
