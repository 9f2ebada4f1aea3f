"""The sector of what a ban is on where a verb says it: "a ban on lending to Mali", "a prohibition on making loans"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Coded, Frame, Roles
from transforms.reading.inflection import ING
from transforms.reading.spans import Item, lower_at
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
    verbal = (
        items[at + 1].lower == "on" and deal.kind == "dealing_verb" and ING in deal.forms and bool(deal.data.sector)
    )
    told = (str(deal.data.sector), deal.text) if verbal else _of_carriers(items, at)
    if told is None:
        return roles
    return replace(roles, targets=[replace(one, sector=None) for one in roles.targets], sectors=[told])


_CARRIERS = frozenset({"aviation", "shipping", "rail_road", "banking", "insurance"})
_ON = word_set("on for against")
_NEAR = 5
"""Items behind a ban among which those stand who may not go or lend somewhere."""


def _of_carriers(items: list[Item], at: int) -> Coded | None:
    """Return the sector of a state's own who may not serve another: "its ban on Malian airlines flying to Chad"."""
    if items[at + 1].lower not in _ON:
        return None
    for here, item in enumerate(items[at + 2 : at + 2 + _NEAR], at + 2):
        if item.kind in ("mark", "trigger"):
            return None
        if item.kind == "sector" and item.data.sector in _CARRIERS:
            after = here + 1 + (lower_at(items, here + 1) in ("to", "from"))
            goes = after < len(items) and bool(items[after].senses_of("dealing_verb"))
            return (str(item.data.sector), item.text) if goes else None
    return None
