"""Bans on everything: what they are said to include adds nothing ("all trade with Libya, crude oil included").

What stands beside all goods and is none of them is another thing ("a ban on trade with Libya and on flights").
"""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Frame, Roles
from transforms.coding.parties.named.trade_words import TRADE
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_ALL = word_set("all any every total entire whole complete full")
_BANS = word_set("ban embargo prohibition halt stop boycott")
_ALMOST = word_set("virtually nearly almost of its direct bilateral further other goods the")
_OPENING = word_set("including from such like notably namely whether among")
_CLOSING = word_set("included inclusive too foremost especially")
_REACH = 4


def goods_told(frame: Frame, roles: Roles) -> Roles:
    """Return the roles with the sectors that the words for all goods, and for goods like others, leave or add."""
    return with_total(frame, without_examples(frame, without_parts(frame, roles)))


def without_parts(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of a ban on everything without the goods that it is said to include.

    Its own words take the place of the goods, so that it is known for no mere general word for other bans.
    """
    items = frame.items
    if frame.object_kind not in ("dealing", "measure", "party"):
        return roles
    total = next((at for at in range(1, len(items)) if _is_total(items, at)), None)
    if total is None or (total < frame.head and frame.voice == "active"):
        return roles
    told = [words for code, words in roles.sectors if code != UNSPECIFIED]
    told += [one.words for one in roles.targets if one.sector]
    first = next((at for at, one in enumerate(items) if one.text in told), None)
    nameless = not any(one.name for one in roles.targets)
    recalled = first is None and frame.object_at != total and _is_new_scope(items, total)
    beside = first is not None and first < total == frame.object_at  # "banned arms sales in 1993, all trade in 1997"
    if nameless and (recalled or beside):
        roles = replace(roles, targets=[replace(one, sector=None) for one in roles.targets])
    elif any(one.sector for one in roles.targets) or not _all_are_parts(items, total, first, told=bool(told)):
        return roles
    return replace(roles, sectors=[(UNSPECIFIED, items[total].text)], own_sector=None)


_MACHINES = word_set("machinery vehicles technology telecoms")
_GOVERNING = word_set("of for on in to from with nor")
_OTHER = word_set("other similar like")
_BEHIND = 5


def without_examples(frame: Frame, roles: Roles) -> Roles:
    """Return the roles without what "other" tells to be a part: "pumps and other oil equipment" is for oil."""
    if len(roles.sectors) <= 1:
        return roles
    items, told = frame.items, {words for _, words in roles.sectors}
    places = [at for at, one in enumerate(items) if one.text in told]
    other = next((at for at in range(frame.left, len(items)) if items[at].lower in _OTHER), None)
    of = [items[at] for at in places if other is not None and other < at < other + _BEHIND]
    if other is None or not of or lower_at(items, other - 1) not in ("and", "or"):
        return roles
    start = next((at for at in range(other, frame.left, -1) if items[at].lower in _GOVERNING), frame.left)
    machines = {items[at].text for at in places if start < at < other} - {one.text for one in of}
    wide = {code for code, words in roles.sectors if any(one.text == words for one in of)} - _MACHINES
    rest = [one for one in roles.sectors if not (one[1] in machines and one[0] in _MACHINES)]
    return replace(roles, sectors=rest) if wide else roles


_SERVICES = word_set("aviation shipping rail_road banking insurance tourism telecoms")
_AND = frozenset({"and", "as well as"})
_OPENING_PARTS = _OPENING - {"from"}


def with_total(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of a ban on trade and on something that is no goods, with the trade as a sector of its own."""
    codes = {code for code, _ in roles.sectors}
    if not codes or not codes <= _SERVICES or any(one.name or one.sector for one in roles.targets):
        return roles
    items = frame.items
    first = min((at for at, one in enumerate(items) if one.text in {words for _, words in roles.sectors}), default=0)
    start = min(frame.head, frame.object_at)
    total = next((at for at in range(start, min(first, frame.right)) if items[at].lower in TRADE), None)
    if total is None or not _is_of_goods(items, total) or not _joins(items[total + 1 : first]):
        return roles
    return replace(roles, sectors=[(UNSPECIFIED, items[total].text), *roles.sectors])


def _is_of_goods(items: list[Item], at: int) -> bool:
    """Tell whether trade stands by itself, and with whom: not "oil trade", nor "sales of oil"."""
    return items[at - 1].kind not in ("sector", "measure") and lower_at(items, at + 1) != "of"


def _joins(between: list[Item]) -> bool:
    """Tell whether "and" joins what follows, and nothing opens an example or another clause."""
    words = [one.lower for one in between]
    other = any(one.kind in ("trigger", "verb", "mark", "measure") for one in between)
    return not other and _OPENING_PARTS.isdisjoint(words) and not _AND.isdisjoint(words)


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


def _is_new_scope(items: list[Item], total: int) -> bool:
    """Tell whether a measure that was on some goods is said to reach all ("widened the sanctions to all trade")."""
    before = [one.lower for one in items[max(0, total - _REACH) : total]]
    return not {"to", "cover", "include", "embrace"}.isdisjoint(before)


def _all_are_parts(items: list[Item], total: int, first: int | None, *, told: bool) -> bool:
    """Tell whether what is named beside all goods, the first of it at a place, is a part of them."""
    return not told or (first is not None and first >= total and _is_part(items, total, first))


def _is_part(items: list[Item], total: int, first: int) -> bool:
    """Tell whether goods are named as a part of all, and not as all that is meant ("all imports of oil")."""
    between = {one.lower for one in items[total + 1 : first]}
    if lower_at(items, first - 1) in ("of", "in") and not between & _OPENING:
        return False
    after = {one.lower for one in items[first + 1 : first + _REACH]}
    return bool(between & _OPENING and "," in between) or "including" in between or bool(after & _CLOSING)
