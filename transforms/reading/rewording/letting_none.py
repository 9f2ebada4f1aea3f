"""Verbs of letting that act on nothing, read as letting no longer: "will allow no flights", "to permit no trade"."""

from transforms.reading.items import Item, lower_at, reworded
from transforms.reading.word_set import word_set

_LETTING = word_set("allow allows permit permits")
"""Forms of the present, which say what holds from now on; a past may only tell what a day saw."""
_MORE = word_set("more further new additional")
_REACH = 5
_NOT_ALONE = word_set("longer one doubt")
NEEDED: frozenset[str] = _LETTING
"""Words one of which a sentence must have for this step to change it."""


def say_lets_no_longer(items: list[Item]) -> list[Item]:
    """Return the items with "allow no flights" read as "no longer allow flights", and so on along its list."""
    for at in range(len(items) - 2):
        if items[at].lower in _LETTING and lower_at(items, at + 1) == "no" and _deals(items, at + 2):
            no = items[at + 1]
            rest = [one for here, one in enumerate(items[at + 2 :], at + 2) if not _denies_next(items, here)]
            return [*items[:at], reworded(no, "no"), reworded(no, "longer"), items[at], *_without_more(rest)]
    return items


def _deals(items: list[Item], at: int) -> bool:
    """Tell whether goods or a dealing follow, and no exceptions or doubts."""
    if lower_at(items, at) in _NOT_ALONE:
        return False
    return any(
        sense.kind == "sector" or (sense.kind == "measure" and sense.data.kind == "dealing")
        for item in items[at : at + _REACH]
        for sense in item.senses
    )


def _denies_next(items: list[Item], at: int) -> bool:
    """Tell whether a later member of the list has its own "no" ("no flights, no sales and no loans")."""
    return items[at].lower == "no" and lower_at(items, at - 1) in (",", "and", "or", "nor") and _deals(items, at + 1)


def _without_more(items: list[Item]) -> list[Item]:
    return items[1:] if items and items[0].lower in _MORE else items
