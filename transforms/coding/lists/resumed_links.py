"""Goods that a list goes on with by the same preposition, past what is said of those before them.

"Banned deliveries of radios, valves included, and of radar"; "banned imports of tin, which it mines itself, of zinc".
"""

from collections.abc import Iterator

from transforms.coding.lists.list_parts import Manner, listed_in
from transforms.coding.model import Reading, SentenceView
from transforms.coding.parties.named.phrase_parties import Named
from transforms.reading import grammar as g
from transforms.reading.kinds import ONLY_HIT
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_LINKS = word_set("of on with in")
_JOINTS = frozenset({",", "and"})
_ENDS = word_set(", ; . : and from to by — – ( which that who")
_NEAR = 5
"""Items between a preposition and the goods that it brings."""


def resumed_links(view: SentenceView, own: list[Reading]) -> Iterator[tuple[Reading, Named]]:
    """Yield what a change hits besides, by the preposition that brought the first of those it hits."""
    for model in own:
        frame = model.frame
        if frame.items[frame.object_at].kind != "measure" or frame.head > frame.object_at:
            continue
        first = next((at for at in range(frame.object_at + 1, len(view.items)) if _brings(view.items, at)), None)
        for at in _again(view.items, first) if first is not None else ():
            named = listed_in(view, at + 1, _end(view.items, at + 1), Manner())
            if not named.empty:
                yield model, named
        return


def _again(items: list[Item], first: int) -> Iterator[int]:
    """Yield the places of the same preposition where a joint stands before it, up to a clause of another kind."""
    parted = False
    for at in range(first + 2, len(items)):
        low = items[at].lower
        if low in (";", ":", "—", "–") or low in g.REASONS - {"as"}:
            return
        parted = parted or low == ","
        if parted and low == items[first].lower and items[at - 1].lower in _JOINTS and _brings(items, at):
            yield at


def _brings(items: list[Item], at: int) -> bool:
    """Tell whether a preposition brings goods or parties, with no other preposition between."""
    if items[at].lower not in _LINKS:
        return False
    for item in items[at + 1 : at + 1 + _NEAR]:
        if item.kind in ONLY_HIT:
            return True
        if (
            item.forms
            or item.lower in g.PREPOSITIONS
            or item.kind in ("mark", "measure", "date")
            or item.lower in g.RELATIVES
        ):
            return False
    return False


def _end(items: list[Item], start: int) -> int:
    return next((at for at in range(start, len(items)) if lower_at(items, at) in _ENDS), len(items))
