"""Clauses that say where goods come from, and amount to "from": "copper that was mined in Chile"."""

from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_RELATIVES = frozenset({"that", "which"})
_MADE = word_set(
    "made produced manufactured grown mined bottled brewed distilled caught landed raised reared bred harvested "
    "quarried extracted refined smelted assembled built woven sewn spun processed cut dug pumped farmed fabricated "
    "cultivated cast"
)
_COMING = word_set("come comes came originate originates originated stem stems hail hails")
_GOODS = word_set(
    "goods products produce articles merchandise commodities anything nothing everything items cargo cargoes material "
    "materials wares one ones those stones any"
)
ORIGIN_FIRST = _RELATIVES | _MADE
_PLACES = frozenset({"actor", "group", "region", "anaphor"})


def origin_width(items: list[Item], at: int) -> int:
    """Return how many words say no more than "from" before a place, or 0: "that come from", "which was mined in"."""
    if at == 0:
        return 0
    after = at
    if items[at].lower in _RELATIVES:
        after += 1
        while after < len(items) and items[after].lower in g.BE | g.HAVE | {"been"}:
            after += 1
        if lower_at(items, after) in _COMING and after == at + 1:
            return after + 2 - at if lower_at(items, after + 1) in ("from", "in") and _is_place(items, after + 2) else 0
    elif not _are_plain_goods(items, at - 1):
        return 0
    if lower_at(items, after) in _MADE and lower_at(items, after + 1) == "in" and _is_place(items, after + 2):
        return after + 2 - at
    return 0


def _are_plain_goods(items: list[Item], at: int) -> bool:
    """Tell whether goods stand here of which no origin is told before ("Russian diesel refined in India" has one)."""
    if items[at].kind != "sector" and items[at].lower not in _GOODS:
        return False
    return at == 0 or items[at - 1].kind not in _PLACES


def _is_place(items: list[Item], at: int) -> bool:
    """Tell whether a state or a region is named here, with or without an article."""
    if lower_at(items, at) in g.DETERMINERS:
        at += 1
    return at < len(items) and items[at].kind in _PLACES
