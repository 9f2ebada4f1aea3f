"""Examples of a class of goods, which are no goods of their own: "goods of military use, among them lorries"."""

from schemas.sectors import SECTOR_PARENT
from transforms.coding.model import Coded
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_CLASSES = frozenset({"dual_use", "luxury_goods", "defence", "technology"})
"""Sectors of goods by what they are for, whatever they are."""

_GENERAL = word_set("goods equipment items products use uses materials material wares articles hardware gear supplies")
_MARKERS = word_set("including such like namely notably especially particularly")
_THEM = frozenset({"them", "others", "these"})
_REACH = 40


def without_examples(items: list[Item], sectors: list[Coded]) -> list[Coded]:
    """Return the sectors of a change without those that a sentence names only as examples of a class of goods."""
    if len(sectors) < _SEVERAL or not any(code in _CLASSES for code, _ in sectors):
        return sectors
    for code, words in sectors:
        if code not in _CLASSES or words.lower().split(" ")[-1] not in _GENERAL:
            continue
        at = next((here for here, item in enumerate(items) if item.text == words), None)
        marker = None if at is None else _marker(items, at)
        if marker is None:
            continue
        before = {item.text for item in items[:marker]}
        return [one for one in sectors if one[0] == code or one[1] in before or SECTOR_PARENT.get(one[0]) == code]
    return sectors


_SEVERAL = 2


def _marker(items: list[Item], at: int) -> int | None:
    """Return where examples of what is named at a place begin, in its clause: "among them", "such as"."""
    for here in range(at + 1, min(len(items), at + _REACH)):
        word = items[here].lower
        if word in (";", ".") or (items[here].forms and items[here].kind == "trigger"):
            return None
        if word in _MARKERS or (
            word in ("among", "amongst") and lower_at(items, here + 1) in ("them", "others", "these")
        ):
            return here
    return None
