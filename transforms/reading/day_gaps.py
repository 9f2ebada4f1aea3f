"""Verbs left out where only the goods and the day are new: "Tin was banned in May, gas in June", "in June gas".

The verb of the clause before is said again, with no width, behind the goods that have it done to them, or before the
goods that somebody does it to.
"""

from transforms.reading import grammar as g
from transforms.reading.inflection import BASE, ING, PARTICIPLE, PAST, THIRD
from transforms.reading.items import Item, lower_at, moved
from transforms.reading.word_set import word_set

_JOINTS = word_set(", ; and but then")
_BEFORE_DAYS = word_set("on in from since by as of")
_ENDS = word_set(". ; : ? ! — – (")
_GOODS = frozenset({"sector", "measure", "entity"})
_LONGEST = 7
"""Items that the goods of a clause without its verb may take."""

_REACH = 20
_ACTIVE = {PAST, THIRD, BASE}


def say_verbs_of_days(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with the verbs that its clauses leave out which tell of other days."""
    if sum(item.kind == "date" for item in items) < 2 or not any(item.kind == "trigger" for item in items):
        return items
    found: list[Item] = []
    at = 0
    verb: list[Item] = []
    dated = False
    while at < len(items):
        item = items[at]
        if item.kind == "trigger":
            verb = _group(items, at)
            dated = any(one.kind == "date" for one in items[max(0, at - _REACH) : at]) and not verb[:-1]
        elif item.forms or item.lower in g.SUBORDINATORS | g.RELATIVES | g.MODALS:
            verb = []
        dated = dated or item.kind == "date"
        found.append(item)
        at += 1
        if not verb or not dated or item.lower not in _JOINTS or lower_at(items, at) in _JOINTS:
            continue
        passive = len(verb) > 1
        end = _goods_end(items, at) if passive else _day_end(items, at)
        if end > at and (_is_dated(items, end) if passive else _is_goods(items, end)):
            found += [*items[at:end], *(moved(one, items[end - 1].end, items[end - 1].end) for one in verb)]
            at = end
    return found


def _group(items: list[Item], at: int) -> list[Item]:
    """Return a verb as it is said again: a passive with its "was", an active one alone; nothing for other forms."""
    forms = set(items[at].forms)
    if PARTICIPLE in forms and lower_at(items, at - 1) in g.BE:
        return [items[at - 1], items[at]]
    return [items[at]] if forms & _ACTIVE and ING not in forms and lower_at(items, at - 1) != "to" else []


def _goods_end(items: list[Item], start: int) -> int:
    """Return where the goods end that open a clause; its beginning if none do."""
    end = start
    while end < min(len(items), start + _LONGEST) and _belongs(items[end]):
        end += 1
    while end > start and (items[end - 1].lower in _BEFORE_DAYS or items[end - 1].lower in _JOINTS):
        end -= 1
    return end if any(one.kind in _GOODS for one in items[start:end]) else start


def _belongs(item: Item) -> bool:
    if item.kind in _GOODS or item.kind in ("actor", "number"):
        return True
    return (
        item.kind == "word" and not item.forms and (item.lower in g.DETERMINERS | {"of", "on", "and"} or _is_noun(item))
    )


def _is_noun(item: Item) -> bool:
    return item.lower[0].isalpha() and item.lower not in g.CLOSED - g.ADJECTIVES


def _is_dated(items: list[Item], at: int) -> bool:
    """Tell whether a day follows, and after it the clause ends."""
    at += lower_at(items, at) in _BEFORE_DAYS
    return at < len(items) and items[at].kind == "date" and _closes(items, at + 1)


def _day_end(items: list[Item], start: int) -> int:
    """Return where the day ends that opens a clause; its beginning if none does."""
    at = start + (lower_at(items, start) in _BEFORE_DAYS)
    if at >= len(items) or items[at].kind != "date":
        return start
    return at + 1 + (lower_at(items, at + 1) == ",")


def _is_goods(items: list[Item], at: int) -> bool:
    """Tell whether goods follow, and after them the clause ends."""
    end = _goods_end(items, at)
    return end > at and _closes(items, end)


def _closes(items: list[Item], at: int) -> bool:
    return at >= len(items) or items[at].lower in _ENDS or items[at].lower in _JOINTS
