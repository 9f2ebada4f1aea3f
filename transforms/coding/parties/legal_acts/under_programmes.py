"""Whom a change hits that names its programme alone: "a licence under its Syria sanctions regime".

So does one of an act that is said to allow sanctions: "extended the emergency that authorizes sanctions against Mali".
"""

from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.coding.model import Frame, Roles, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.legal_acts.land_acts import land_of_act
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.kinds import COUNTRY_NAMES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_PROGRAMMES = word_set("regime regimes programme program programmes programs regulations framework order")
_ITS = word_set("its their his her")
_KINDS = frozenset({"relief", "reliefnoun", "measure", "list", "party", "package"})
_LONGEST = 8
_AUTHORIZING = ("authoriz", "authoris", "impos", "permit", "allow", "underpin", "underl", "target")
_AGAINST = word_set("against on targeting")


def with_programme(frame: Frame, roles: Roles) -> Roles:
    """Return roles with the country of the programme that the sentence names, where they name nobody who is hit."""
    if any(one.country or one.name for one in roles.targets):
        return roles
    if (act := land_of_act(frame)) is not None and _names_only(frame, act[0], {*roles.sender_codes, *BODIES}):
        return _on(roles, *act)
    if frame.object_kind not in _KINDS:
        return roles
    item = _named_under(frame) or _named_first(frame) or _authorized(frame)
    if item is None or not _is_alone(frame, item, {*roles.sender_codes, *BODIES}):
        return roles
    return _on(roles, item.data.code, item.text)


def _on(roles: Roles, code: str, words: str) -> Roles:
    """Return roles whose targets are of a country."""
    known = [one for one in roles.targets if one.sector is not None]
    home = Target(code, None, None, words)
    targets = [replace(home, sector=one.sector, words=one.words) for one in known] or [home]
    return replace(roles, targets=targets)


def _is_alone(frame: Frame, item: Item, others: set[str]) -> bool:
    """Tell whether a sentence names no other country that those hit may be of ("two London firms … under its …")."""
    return item.data.code not in others and _codes(frame) - others == {item.data.code}


def _names_only(frame: Frame, code: str, others: set[str]) -> bool:
    return code not in others and _codes(frame) - others <= {code}


def _codes(frame: Frame) -> set[str]:
    acts = (one for one in frame.items if one.kind != "actor" or one.data.kind != "instrument")
    return {code for one in acts for code in (*codes_of(one), *_home(one))}


def _home(item: Item) -> list[str]:
    return [item.data.country] if item.kind == "entity" and item.data.country else []


def _named_under(frame: Frame) -> Item | None:
    """Return the country of "under its Mali sanctions regime"; a usual sender may be whose programme it is."""
    items = frame.items
    for at in range(min(frame.head, frame.object_at) + 1, len(items) - 2):
        if items[at].lower != "under":
            continue
        inside = items[at + 1 : at + 1 + _LONGEST]
        end = next((here for here, one in enumerate(inside) if _is_programme(one)), None)
        if end is None:
            continue
        whose = inside[0].lower in _ITS
        for here, one in enumerate(inside[: end + 1]):
            owned = here > 0 and inside[here - 1].kind == "actor"  # "under the EU Chad's sanctions program"
            owner = (lower_at(inside, here + 1) == "'s" and not owned) or (
                one.kind == "actor" and one.data.code in USUAL_SENDERS
            )
            if one.kind == "actor" and one.data.kind in COUNTRY_NAMES and (whose or not owner):
                return one
    return None


_OPENINGS = (("under",), ("in", "the"), ("in", "its"), ("as", "part", "of"))
_AUTHORITIES = word_set("authority authorities sanctions measures")


def _named_first(frame: Frame) -> Item | None:
    """Return the country of the programme that opens a sentence: "Under its Mali-related programme, it listed"."""
    items = frame.items
    comma = next((at for at, one in enumerate(items[: _LONGEST + 2]) if one.lower == ","), None)
    low = tuple(one.lower for one in items[:3])
    if comma is None or comma > frame.head or not any(low[: len(one)] == one for one in _OPENINGS):
        return None
    inside = items[:comma]
    if not (_is_programme(inside[-1]) or inside[-1].lower.rpartition(" ")[2] in _AUTHORITIES):
        return None
    whose = any(one.lower in _ITS for one in inside)
    for at, one in enumerate(inside):
        owned = lower_at(inside, at + 1) == "'s"
        usual = one.kind == "actor" and one.data.code in USUAL_SENDERS and not whose
        if one.kind == "actor" and one.data.kind in COUNTRY_NAMES and not owned and not usual:
            return one
    return None


def _is_programme(item: Item) -> bool:
    return item.lower.rpartition(" ")[2] in _PROGRAMMES


def _authorized(frame: Frame) -> Item | None:
    """Return the country of "… that authorizes sanctions against people in Mali", said of the object."""
    items = frame.items
    for at in range(frame.object_at + 1, min(len(items) - 3, frame.object_at + _LONGEST)):
        rules = items[at].lower in ("that", "which") and items[at + 1].lower.startswith(_AUTHORIZING)
        rules = rules or (at == frame.object_at + 1 and items[at].lower.startswith(_AUTHORIZING))
        if not rules:
            continue
        ahead = items[at + 1 : at + 1 + 2 * _LONGEST]
        start = next((here for here, one in enumerate(ahead) if one.lower in _AGAINST), None)
        if start is None or not any(one.kind == "measure" for one in ahead[:start]):
            return None
        end = next((here for here in range(start, len(ahead)) if ahead[here].kind == "mark"), len(ahead))
        return next((one for one in ahead[start:end] if one.kind == "actor" and one.data.kind in COUNTRY_NAMES), None)
    return None
