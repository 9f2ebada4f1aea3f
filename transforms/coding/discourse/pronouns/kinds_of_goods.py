"""What "the fuel" and "the metal" are: the goods of that kind that a text named last ("coal … exports of the fuel")."""

from transforms.coding.model import SentenceView
from transforms.reading.spans import Item, lower_at

_KINDS = {
    "fuel": frozenset({"coal", "gas", "oil", "nuclear"}),
    "metal": frozenset({"gold", "aluminium", "iron_steel"}),
}
"""Words for goods of a kind, with the sectors that are of it."""
NEEDED = frozenset(_KINDS)
"""Words one of which a text must have for this to change anything."""

_POINTING = frozenset({"the", "this", "that"})
_BACK = 2
"""Sentences back to which they point."""


def bind_kinds(views: list[SentenceView]) -> None:
    """Let a definite noun for a kind of goods be the goods of that kind that stand last before it."""
    for index, view in enumerate(views):
        for at, item in enumerate(view.items):
            sectors = _KINDS.get(item.lower)
            if sectors is None or item.kind != "sector" or lower_at(view.items, at - 1) not in _POINTING:
                continue
            meant = _last_of(views, index, at, sectors)
            if meant is not None:
                item.sense = meant.sense
                view.parsed = None  # what its words are has changed


def _last_of(views: list[SentenceView], index: int, at: int, sectors: frozenset[str]) -> Item | None:
    """Return the goods of some sectors that are named last before a place."""
    for back in range(_BACK + 1):
        if index < back:
            return None
        items = views[index].items[:at] if not back else views[index - back].items
        found = [one for one in items if one.kind == "sector" and one.data.sector in sectors]
        if found:
            return found[-1]
    return None
