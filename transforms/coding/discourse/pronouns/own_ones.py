"""What "its own" is that leaves its noun out: "closed its airspace to Chad. Chad shut its own on Friday".

The way in, or the list, of the clause or the sentence before takes the place of "own": who answers in kind does to
others what was done to it. "Its own list" is of the kind of the list before: who strikes a buyer off a white list
frees nobody.
"""

from collections.abc import Iterator

from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading import grammar as g
from transforms.reading.items import moved
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

NEEDED = word_set("own")
"""Words one of which a text must have for this to change anything."""

_OWNED = word_set("its their his her")
_BACK = 2
"""Sentences before one in which the noun may stand."""
_BEHIND = (g.PREPOSITIONS - {"of", "on", "against"}) | word_set(
    "too also likewise again as , . ; : and but while who which a later next at soon shortly yesterday today"
)
"""What follows "its own" where its noun is left out."""
_ALONE = word_set("on of for by at under with")
"""What stands before "its own" where it means by itself, or is no object ("on its own")."""
_FROM = word_set("from off")
_LISTS = word_set("list lists blacklist register")
_MOVED = ("clos", "shut", "seal", "block", "bar", "open", "reopen", "re-open", "lift", "ban", "suspend", "halt", "stop")
"""How the verbs begin of which a way in is the object."""


def name_own(views: list[SentenceView]) -> None:
    """Put the way in, or the list, that was named before in the place of "own", where that has no noun."""
    for index, view in enumerate(views):
        for at in range(1, len(view.items)):
            if view.items[at].lower != "own" or view.items[at - 1].lower not in _OWNED:
                continue
            earlier = [one for one in views[max(0, index - _BACK) : index] if one.section == view.section]
            if _is_outside(view.items, at, [one.items for one in earlier]):
                continue
            if _name(view.items, at, [one.items for one in earlier if not one.is_title]):
                view.parsed = None


def _is_outside(items: list[Item], at: int, earlier: list[list[Item]]) -> bool:
    """Tell whether who moves his own way in had no part in what was told, and joins nobody ("Kenya reopened its own").

    He joins where he is said to do so, too, or names to whom.
    """
    acting = {code for item in items[:at] if item.kind == "actor" for code in codes_of(item)}
    told = {code for one in earlier for item in one if item.kind == "actor" for code in codes_of(item)}
    joins = any(word in _JOINING for item in items for word in item.lower.split(" "))
    towards = any(item.kind in ("actor", "anaphor") for item in items[at + 1 :]) and lower_at(items, at + 1) in _TO
    listed = lower_at(items, at - 2) in _FROM or lower_at(items, at + 1) in _LISTS
    return bool(acting and told) and acting.isdisjoint(told) and not (joins or towards or listed)


_JOINING = word_set("too also likewise well turn part answer retaliation response reply solidarity kind")
_TO = word_set("to on against")


def _name(items: list[Item], at: int, earlier: list[list[Item]]) -> bool:
    """Put the noun in its place at an item "own"; tell whether there was one to put there."""
    after = lower_at(items, at + 1)
    listed = lower_at(items, at - 2) in _FROM or after in _LISTS
    place = at + 1 if after in _LISTS else at
    if place == at and not _is_bare(items, at):
        return False
    if not listed and not (lower_at(items, at - 2).startswith(_MOVED) and after not in _LISTS):
        return False
    before = (one for told in [items[: at - 1], *reversed(earlier)] for one in _named(told, listed=listed))
    noun = next(before, None)
    if noun is None or (place != at and noun.data.sector is None):
        return False
    items[place] = moved(noun, items[place].start, items[place].end)
    return True


def _is_bare(items: list[Item], at: int) -> bool:
    """Tell whether "own" at a place has no noun behind it, and does not mean that somebody acts by himself."""
    after = items[at + 1] if at + 1 < len(items) else None
    alone = lower_at(items, at - 2) in _ALONE
    dated = at + 2 < len(items) and items[at + 2].kind == "date"
    ends = after is None or after.kind in ("date", "mark") or after.lower in _BEHIND
    return not alone and (ends or (after is not None and after.lower == "on" and dated))


def _named(items: list[Item], *, listed: bool) -> Iterator[Item]:
    """Yield the ways in of some items, or their lists, the last first."""
    for item in reversed(items):
        if item.kind == "measure" and (item.data.kind == "list" if listed else _is_way(item)):
            yield item


def _is_way(item: Item) -> bool:
    """Tell whether an item is a way into a land: its borders, its ports, its air."""
    return bool(item.data.kind == "dealing") and bool(item.data.measure == "transport")
