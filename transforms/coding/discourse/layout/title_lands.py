"""Titles of world briefs, which open with the land that is meant ("Liberia: Timber", "Asia: BURMA: Visas")."""

from collections.abc import Sequence

from transforms.coding.parties.actors import countries_of
from transforms.reading.spans import Item

_PARTING = frozenset({":", "|"})
_JOINING = frozenset({",", "/", "and", "-"})


def lands_of_label(title: Sequence[Item]) -> set[str]:
    """Return the lands that a title names before a colon, and nothing with them, or that are all of it."""
    found: set[str] = set()
    stretch: list[Item] = []
    for item in title:
        if item.lower in _PARTING:
            found |= _lands(stretch)
            stretch = []
        else:
            stretch.append(item)
    return found | (_lands(stretch) if len(stretch) == len(title) else set())


def _lands(stretch: Sequence[Item]) -> set[str]:
    named = [item for item in stretch if item.lower not in _JOINING]
    if not all(item.kind == "actor" for item in named):
        return set()
    return {code for item in named for code in countries_of(item)}
