"""Steps told behind one that several took, or that hit several: "… hit Chad and Mali. Oil was barred, too"."""

from dataclasses import replace

from transforms.coding.model import RELAXING, Reading, Target
from transforms.coding.parties.actors import codes_of

_NEAR = 2
"""Sentences back to the step that names those several."""

_SEVERAL = 2


def of_several(reading: Reading, past: list[Reading]) -> Reading:
    """Give a step that names nobody all of those who act, and all who are hit, in the step told before it.

    The sentence may name no other state, and the step before has to be of the same text, and near.
    """
    last = past[-1] if past else None
    if last is None or not _goes_on(reading, last):
        return reading
    roles, before = reading.roles, last.roles
    lands = [one for one in before.targets if one.country is not None and one.name is None]
    many = len({one.country for one in lands}) >= _SEVERAL and len(lands) == len(before.targets)
    targets = [Target(one.country, None, None, one.words) for one in lands] if many and not roles.targets else []
    act = len(before.sender_codes) >= _SEVERAL and not roles.senders
    senders = list(before.senders) if act else roles.senders
    return replace(reading, roles=replace(roles, targets=targets or roles.targets, senders=senders))


def _goes_on(reading: Reading, last: Reading) -> bool:
    """Tell whether a step is told of nobody else than the one before it."""
    view, before = reading.frame.view, last.frame.view
    if not 0 < view.index - before.index <= _NEAR or before.is_title or reading.roles.companions:
        return False
    if not reading.roles.sender_codes <= last.roles.sender_codes:
        return False
    if (reading.frame.action in RELAXING) != (last.frame.action in RELAXING):
        return False  # "… of Chad and Mali were added. One was removed"
    hit = {one.country for one in last.roles.targets} | last.roles.sender_codes
    named = {code for item in view.items if item.kind in ("actor", "entity") for code in codes_of(item)}
    return named <= hit
