"""Whose leave it is by which firms may deal again: "Indian refiners may buy Russian oil after a US waiver"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import RELAXING, Coded, Reading
from transforms.coding.parties.acting.announcers import announcer
from transforms.coding.parties.senders import USUAL_SENDERS

_PERMITTING = frozenset({"permission", "allowance"})


def with_leave_of_others(readings: list[Reading]) -> list[Reading]:
    """Return readings with what firms may do again told of the measure of another state that is relaxed for it.

    What the firms of one state may do again after another lifted its ban says in what goods that one lifted it.
    """
    permissions = [one for one in readings if _is_permission(one)]
    if not permissions:
        return readings
    found: list[Reading] = []
    for reading in readings:
        if not _is_permission(reading):
            found.append(reading)
            continue
        relaxed = next((one for one in readings if _lets(one, reading)), None)
        if relaxed is None:
            found.append(_as_announced(reading))
    return [_with_goods(one, permissions) for one in found]


def _is_permission(reading: Reading) -> bool:
    frame = reading.frame
    permits = frame.rule in _PERMITTING and frame.action == "lifted" and frame.object_kind == "dealing"
    return permits and bool(reading.roles.senders) and any(one.country for one in reading.roles.targets)


def _lets(other: Reading, permission: Reading) -> bool:
    """Tell whether a reading relaxes a measure of another state that hits the same land, in the same sentence."""
    frame, roles = other.frame, other.roles
    if frame.view is not permission.frame.view or frame.action not in RELAXING or not other.verdict.decided:
        return False
    if _is_permission(other) or not roles.senders or roles.sender_codes & permission.roles.sender_codes:
        return False
    hit = {one.country for one in permission.roles.targets}
    named = {one.country for one in roles.targets if one.country}
    return named <= hit and not roles.sender_codes & hit


def _with_goods(reading: Reading, permissions: list[Reading]) -> Reading:
    """Return what is relaxed with the goods in which firms may deal again by it, where it names none of its own."""
    roles = reading.roles
    told = [code for code, _ in roles.sectors if code != UNSPECIFIED] + [
        one.sector for one in roles.targets if one.sector not in (None, UNSPECIFIED)
    ]
    if told or _is_permission(reading):
        return reading
    freed = next((one for one in permissions if _lets(reading, one)), None)
    if freed is None:
        return reading
    targets = [one for one in roles.targets if one.name] or freed.roles.targets
    return replace(reading, roles=replace(roles, targets=targets, sectors=freed.roles.sectors))


def _as_announced(reading: Reading) -> Reading:
    """Return a permission with who announces it, where that is a power and not the state of those who may deal."""
    roles = reading.roles
    hit = {one.country for one in roles.targets if one.country}
    told: list[Coded] = announcer(reading.frame, hit)
    codes = {code for code, _ in told}
    foreign = bool(codes) and codes <= USUAL_SENDERS and codes.isdisjoint(roles.sender_codes)
    if not foreign or not roles.sender_codes.isdisjoint(USUAL_SENDERS):
        return reading
    return replace(reading, roles=replace(roles, senders=told))
