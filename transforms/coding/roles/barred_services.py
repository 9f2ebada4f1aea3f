"""The sector of what a ban is on where a verb says it: "a ban on lending to Mali", "a prohibition on making loans".

So it is where a state's own officials may not use a firm abroad: "civil servants may no longer fly with Aeroflot".
"""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Coded, Frame, Roles, Target
from transforms.coding.parties.named.phrase_parties import in_its_time
from transforms.reading.inflection import ING
from transforms.reading.items import is_official
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_BANS = word_set("ban bans prohibition prohibitions restriction restrictions curb curbs")


def with_service(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of a ban on a service that a verb names, with the sector of that, where none is stated."""
    items, at = frame.items, frame.object_at
    if (used := _used_firm(frame, roles)) is not None:
        return replace(roles, targets=[used], sectors=[])
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


_KEEPING = frozenset({"passive.bar.party", "prohibition", "denial", "order"})
_USING = word_set("use uses using with by aboard on from patronise patronize")
_OWN = frozenset({"its", "their", "his"})
_GOING = word_set("fly flying travel travelling traveling go deal dealing use using buy buying shop do")


def _used_firm(frame: Frame, roles: Roles) -> Target | None:
    """Return the firm abroad that a state's own officials may not use; None where they are those who are hit."""
    if frame.rule not in _KEEPING or any(one.name for one in roles.targets):
        return None
    verb = frame.view.syntax.verbs.get(frame.head)
    heads = [] if verb is None else [frame.items[one.head] for one in verb.subject]
    offices = bool(heads) and all(is_official(one) for one in heads)
    if verb is None or not offices or _are_anothers(frame, verb):
        return None
    for at in range(verb.start, len(frame.items)):
        item = frame.items[at]
        firm = item.kind == "entity" and item.data.kind != "person" and item.data.sector not in (None, UNSPECIFIED)
        if firm and lower_at(frame.items, at - 1) in _USING and item.data.country:
            goes = any(one.lower.partition(" ")[0] in _GOING for one in frame.items[verb.start : at])
            entity = in_its_time(item.data, frame.view.year)
            return Target(entity.country, entity.name, entity.sector, item.text) if goes else None
    return None


def _are_anothers(frame: Frame, verb: Verb) -> bool:
    """Tell whether the officials that a verb is about are said to be of a state, and so may be those who are hit."""
    inside = (item for one in verb.subject for item in frame.items[one.start : one.last])
    return any(item.kind == "actor" and item.lower not in _OWN for item in inside)


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
