"""Whose money it is by an official named before: "barred its generals and froze their accounts" hits officials."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Coded, Reading, Target
from transforms.coding.parties.actors import coded, codes_of
from transforms.reading.grammar import ORGANS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_THEIRS = word_set("his her their its")
_INSTITUTIONS = ORGANS | {"office"}
_OFFICIAL = "government"
_FOR = frozenset({"for", "of"})
_NEAR, _REACH = 4, 25


def of_officials(reading: Reading) -> Reading:
    """Return a freeze of "his" or "their" money, of whom a sentence names only the state, as one of its officials'.

    Where the money is lies with who freezes it ("his Norwegian accounts were frozen").
    """
    frame, roles = reading.frame, reading.roles
    visas = frame.object_item.lower.startswith("visa") and lower_at(frame.items, frame.object_at + 1) not in _FOR
    owned = frame.object_kind == "assets" or visas
    place = _possessive(frame.items, frame.object_at) if owned else None
    if place is not None and (had := _had_frozen(reading, place)) is not None:
        return had
    said = any(code != UNSPECIFIED for code, _ in roles.sectors) or roles.own_sector is not None
    if said or any(one.name is not None or one.sector not in (None, UNSPECIFIED) for one in roles.targets):
        return reading
    at = None if place is None or frame.items[place].lower == "its" else _owner_before(frame.items, place)
    if place is None or at is None:
        return reading
    where = [code for item in frame.items[place : frame.object_at] if item.kind == "actor" for code in coded(item)]
    own = _states(frame.items, at)
    senders, targets = roles.senders, roles.targets
    if own and (where or not targets):
        senders, targets = _apart(where, own) or senders, own
    sectors = [(_OFFICIAL, frame.items[at].text)]
    return replace(reading, roles=replace(roles, sectors=sectors, targets=targets, senders=senders))


_HAVING = word_set("had has have having saw sees see")


def _had_frozen(reading: Reading, place: int) -> Reading | None:
    """Read "Mozambique had its Portuguese accounts frozen": whose they are is hit, and where they lie acts."""
    frame, items = reading.frame, reading.frame.items
    if frame.head < frame.object_at or lower_at(items, place - 1) not in _HAVING or place < _NEAR - 2:
        return None
    where = [one for item in items[place : frame.object_at] if item.kind == "actor" for one in coded(item)]
    owner = items[place - 2]
    own = [Target(code, None, None, owner.text) for code in codes_of(owner)] if owner.kind == "actor" else []
    senders = _apart(where, own) if own else []
    return replace(reading, roles=replace(reading.roles, senders=senders, targets=own)) if senders else None


def _apart(where: list[Coded], own: list[Target]) -> list[Coded]:
    return [one for one in where if one[0] not in {target.country for target in own}]


def _states(items: list[Item], at: int) -> list[Target]:
    """Return the state whose official stands at a place ("Turkey's energy minister")."""
    for item in reversed(items[max(0, at - _NEAR) : at]):
        if item.kind == "actor":
            return [Target(code, None, None, item.text) for code in codes_of(item)]
        if item.kind == "mark" and item.lower not in ("'s", "'"):
            break
    return []


def _possessive(items: list[Item], at: int) -> int | None:
    """Return the place of "his" or "their" right before what is frozen."""
    return next((here for here in range(at - 1, max(-1, at - _NEAR), -1) if lower_at(items, here) in _THEIRS), None)


def _owner_before(items: list[Item], place: int) -> int | None:
    """Return the place of the official for whom a possessive stands: the last party named, and no institution."""
    for here in range(place - 1, max(-1, place - _REACH), -1):
        item = items[here]
        if item.kind in ("post", "entity"):
            official = item.kind == "post" and getattr(item.data, "sector", None) == _OFFICIAL
            return here if official and item.lower.rpartition(" ")[2] not in _INSTITUTIONS else None
    return None
