"""Measures on persons who would travel, whatever goods a ban before them was on: "the travel ban on his men"."""

from collections.abc import Iterable

from transforms.reading.spans import Item

_SECTORS = frozenset({"government", "aviation", "tourism", "defence", "media"})
"""Sectors of which persons may be who are kept from travelling."""


def keeps_travellers(item: Item, sectors: Iterable[str]) -> bool:
    """Tell whether a noun is a ban on persons, and none of the sectors before it is theirs."""
    return is_of_travel(item) and _SECTORS.isdisjoint(sectors)


def is_of_travel(item: Item) -> bool:
    """Tell whether a noun is a ban on persons."""
    return item.kind == "measure" and item.data.measure == "travel"
