"""The sector of what a ban is on where a verb says it: "a ban on lending to Mali", "a prohibition on making loans"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Frame, Roles
from transforms.reading.inflection import ING
from transforms.reading.word_set import word_set

_BANS = word_set("ban bans prohibition prohibitions restriction restrictions curb curbs")


def with_service(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of a ban on a service that a verb names, with the sector of that, where none is stated."""
    items, at = frame.items, frame.object_at
    known = roles.own_sector is not None or any(one[0] != UNSPECIFIED for one in roles.sectors)
    if known or any(one.name or one.sector not in (None, UNSPECIFIED) for one in roles.targets):
        return roles
    if frame.object_kind != "measure" or items[at].lower not in _BANS or at + 2 >= len(items):
        return roles
    deal = items[at + 2]
    if items[at + 1].lower != "on" or deal.kind != "dealing_verb" or ING not in deal.forms or not deal.data.sector:
        return roles
    targets = [replace(one, sector=None) for one in roles.targets]
    return replace(roles, targets=targets, sectors=[(str(deal.data.sector), deal.text)])
