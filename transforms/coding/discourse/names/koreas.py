"""What "the North" and "the South" stand for in a text about the two Koreas."""

from transforms.coding.model import SentenceView
from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reference.model import Name

_HALVES = {
    word: Sense("actor", Name(f"the {word.title()}", code, "name", None, None))
    for word, code in (("north", "PRK"), ("south", "KOR"))
}
NEEDED = frozenset(_HALVES)
"""Words one of which a text must have for this to change anything."""


def bind_halves(views: list[SentenceView]) -> None:
    """Let "the North" be North Korea in a text that names either Korea, where no noun or place follows."""
    items = [item for view in views for item in view.items]
    if not any(item.kind == "actor" and item.data.code in ("PRK", "KOR") for item in items):
        return
    for view in views:
        for at, item in enumerate(view.items):
            if item.lower in _HALVES and item.text[0].isupper() and _is_whole(view.items, at):
                item.sense, item.kind = _HALVES[item.lower], "actor"


def _is_whole(items: list[Item], at: int) -> bool:
    """Tell whether "the" stands before a word, and no capital or "of" after it ("the North Sea", "the South of …")."""
    after = items[at + 1] if at + 1 < len(items) else None
    return lower_at(items, at - 1) == "the" and (after is None or not (after.text[0].isupper() or after.lower == "of"))
