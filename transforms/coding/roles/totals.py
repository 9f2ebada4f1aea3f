"""Bans on everything: what they are said to include adds nothing ("all trade with Libya, crude oil included")."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Frame, Roles
from transforms.coding.parties.trade_words import TRADE
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_ALL = word_set("all any every total entire whole complete full")
_BANS = word_set("ban embargo prohibition halt stop boycott")
_ALMOST = word_set("virtually nearly almost of its direct bilateral further other goods the")
_OPENING = word_set("including from such like notably namely whether among")
_CLOSING = word_set("included inclusive too foremost especially")
_REACH = 4


def without_parts(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of a ban on everything without the goods that it is said to include.

    Its own words take the place of the goods, so that it is known for no mere general word for other bans.
    """
    if any(one.sector for one in roles.targets) or frame.object_kind not in ("dealing", "measure", "party"):
        return roles
    items = frame.items
    total = next((at for at in range(1, len(items)) if _is_total(items, at)), None)
    if total is None or (total < frame.head and frame.voice == "active"):
        return roles
    told = [words for code, words in roles.sectors if code != UNSPECIFIED]
    first = next((at for at, one in enumerate(items) if one.text in told), None)
    if told and (first is None or first < total or not _is_part(items, total, first)):
        return roles
    return replace(roles, sectors=[(UNSPECIFIED, items[total].text)], own_sector=None)


def _is_total(items: list[Item], at: int) -> bool:
    """Tell whether trade or goods are meant of every kind ("virtually all trade", "any goods")."""
    if items[at].lower not in TRADE:
        return False
    before = at - 1
    if items[before].lower in ("on", "of") and items[before - 1].lower in _BANS:
        before -= 2  # "a total ban on trade"
    while before > 0 and (items[before].lower in _ALMOST or items[before].kind == "actor"):
        before -= 1
    return items[before].lower in _ALL


def _is_part(items: list[Item], total: int, first: int) -> bool:
    """Tell whether goods are named as a part of all, and not as all that is meant ("all imports of oil")."""
    between = {one.lower for one in items[total + 1 : first]}
    if lower_at(items, first - 1) in ("of", "in") and not between & _OPENING:
        return False
    after = {one.lower for one in items[first + 1 : first + _REACH]}
    return bool(between & _OPENING and "," in between) or "including" in between or bool(after & _CLOSING)
