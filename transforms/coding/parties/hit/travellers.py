"""Measures on persons, whatever goods a measure before them was on: "the travel ban on his men"."""

from collections.abc import Iterable

from transforms.reading.spans import Item

_SECTORS = frozenset({"government", "aviation", "tourism", "defence", "media"})
"""Sectors of which persons may be who are kept from travelling."""
_PERSONAL = frozenset({"travel", "financial"})


def hits_others(item: Item, sectors: Iterable[str], before: str = "") -> bool:
    """Tell whether a measure hits persons, so that the sectors of a measure before it are not its own.

    Args:
        item: the noun for the measure.
        sectors: those of the measure before it.
        before: the noun for that one; an embargo is on goods.
    """
    sectors = set(sectors)
    goods = before == "embargo" or (before == "ban" and "government" not in sectors)
    if goods and item.kind == "measure" and item.data.measure in _PERSONAL:
        return True
    return is_of_travel(item) and _SECTORS.isdisjoint(sectors)


def is_of_travel(item: Item) -> bool:
    """Tell whether a noun is a ban on persons."""
    return item.kind == "measure" and item.data.measure == "travel"
