"""Examples of a class of goods, which are no goods of their own ("goods of military use, among them lorries").

Of persons and firms some may be named as well: "ten people, among them two ministers".
"""

from schemas.sectors import SECTOR_PARENT, UNSPECIFIED
from transforms.coding.model import Coded
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_CLASSES = frozenset({"dual_use", "luxury_goods", "defence", "technology"})
"""Sectors of goods by what they are for, whatever they are."""

_GENERAL = word_set("goods equipment items products use uses materials material wares articles hardware gear supplies")
_MARKERS = word_set("including such like namely notably especially particularly")
_THEM = frozenset({"them", "others", "these", "whom", "which"})
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


_THOSE = word_set("people persons individuals entities companies firms organisations organizations citizens nationals")


def names_some_of(items: list[Item], words: str | None, *, whole: bool) -> bool:
    """Tell whether a sentence goes on to say who the persons or firms are, or in what branch they work.

    "15 firms from the oil industry", but "ten people and two ministers"; ``whole`` says whether examples count as well
    ("put ten people, among them two ministers, on its list").
    """
    if words is None or words.lower().rpartition(" ")[2] not in _THOSE:
        return False
    at = next((here for here, item in enumerate(items) if item.text == words), None)
    if at is None or not any(_has_sector(item) for item in items[at + 1 :]):
        return False
    if any(item.lower == ":" for item in items[at + 1 :]):
        return True
    return whole if _marker(items, at) is not None else _tells_branch(items, at + 1)


def _tells_branch(items: list[Item], at: int) -> bool:
    """Tell whether what follows the word for some persons or firms says where they work, and joins no others."""
    if lower_at(items, at) in ("from", "in") and at + 1 < len(items) and items[at + 1].kind == "actor":
        if lower_at(items, at + 2) == "'s":
            return True  # "in Mali's oil trade"
        at += 2
    if lower_at(items, at) == ",":
        return lower_at(items, at + 1) in _PARTS
    return lower_at(items, at) in _SAYING or lower_at(items, at).endswith("ing")


_PARTS = word_set("most many some all mostly mainly chiefly largely each both working active")
_SAYING = g.PREPOSITIONS | g.RELATIVES | word_set("'s active of")


def _has_sector(item: Item) -> bool:
    if item.kind == "actor":
        return bool(item.data.kind in ("leader", "surname"))
    return item.kind in ("sector", "post", "entity") and item.data.sector not in (None, UNSPECIFIED)


def _marker(items: list[Item], at: int) -> int | None:
    """Return where examples of what is named at a place begin, in its clause: "among them", "such as"."""
    for here in range(at + 1, min(len(items), at + _REACH)):
        word = items[here].lower
        if word in (";", ".") or (items[here].forms and items[here].kind == "trigger"):
            return None
        if word in _MARKERS or (word in ("among", "amongst") and lower_at(items, here + 1) in _THEM):
            return here
    return None
