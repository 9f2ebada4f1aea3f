"""Clauses that "nor" opens with their verb first or cut short: ", nor may oil be sold", ", nor oil be sold to Mali"."""

from transforms.reading.inflection import BASE
from transforms.reading.items import Item, lower_at, reworded
from transforms.reading.word_set import word_set

NEEDED: frozenset[str] = frozenset({"nor", "neither"})

_MODALS = word_set("may can will would shall must should could")
_PRONOUNS = word_set("it they he she we you")
_ANYBODY = word_set("anybody anyone others nobody")
"""Whom a ban on the side binds as well: "nor may anybody abroad pass them on" hits nobody else."""
_CLOSING = word_set(", ; : . ( ) – —")
_FAR = 9


def say_clauses_plainly(items: list[Item]) -> list[Item]:
    """Return the items with what "nor" denies in plain order: ", nor may oil be sold" is ", and oil may not be sold".

    Where it leaves its modal out, it takes the one that was denied before it ("may not be bought, nor oil be sold").
    """
    for at, item in enumerate(items):
        if item.lower in NEEDED and at and items[at - 1].lower in (",", ";", "and"):
            items = _plainly(items, at)
    return items


def _plainly(items: list[Item], at: int) -> list[Item]:
    own = lower_at(items, at + 1) in _MODALS
    first = at + 2 if own else at + 1
    verb = None if lower_at(items, first) in _ANYBODY else _verb(items, first, own=own)
    modal = items[at + 1] if own else _denied_before(items, at)
    if verb is None or modal is None:
        return items
    joined = [] if items[at - 1].lower == "and" else [reworded(items[at], "and")]
    denied = [reworded(modal, modal.lower), reworded(items[at], "not")]
    return [*items[:at], *joined, *items[first:verb], *denied, *items[verb:]]


def _verb(items: list[Item], first: int, *, own: bool) -> int | None:
    """Return where the verb stands whose subject begins at a place: "be", and after a modal any bare verb as well."""
    if own and lower_at(items, first) in _PRONOUNS:
        return first + 1
    for at in range(first + 1, min(len(items), first + _FAR)):
        if items[at].lower in _CLOSING or items[at].lower in _MODALS:
            return None
        if items[at].lower == "be" or (own and _is_bare_verb(items[at])):
            return at
    return None


def _is_bare_verb(item: Item) -> bool:
    return any(BASE in (one.form or ()) for one in item.senses if one.kind in ("dealing_verb", "trigger"))


def _denied_before(items: list[Item], at: int) -> Item | None:
    """Return the modal denied last before a place."""
    found = [one for one in range(at) if items[one].lower in _MODALS]
    if not found:
        return None
    last = found[-1]
    denied = lower_at(items, last + 1) in ("not", "no", "never")
    return items[last] if denied else None
