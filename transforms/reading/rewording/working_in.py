"""Firms by the branch that they are said to work in: "companies that operate in the oil sector" are those in it."""

from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set

_WORKING = word_set("operate operates work works")
_WHO = frozenset({"that", "which", "who"})
_WHOSE = word_set(
    "companies company firms firm entities entity businesses business enterprises people persons individuals anyone"
)
_BRANCHES = ("sector", "sectors", "industry", "industries")
_REACH = 7
NEEDED = _WORKING
"""Words one of which a sentence must have for this step to change it."""


def say_firms_in(items: list[Item]) -> list[Item]:
    """Return the items without the words that only say that somebody works in a branch."""
    found: list[Item] = []
    at = 0
    while at < len(items):
        works = lower_at(items, at + 1) in _WORKING and lower_at(items, at + 2) == "in"
        if found and works and items[at].lower in _WHO and found[-1].lower in _WHOSE and _is_branch(items, at + 3):
            at += 2
            continue
        found.append(items[at])
        at += 1
    return found if len(found) < len(items) else items


def _is_branch(items: list[Item], at: int) -> bool:
    """Tell whether a branch of an economy is named next, before a mark."""
    for item in items[at : at + _REACH]:
        if item.lower.rpartition(" ")[2] in _BRANCHES:
            return True
        if item.lower in (",", ";", "."):
            return False
    return False
