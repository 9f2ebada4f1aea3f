"""Acts called by their number alone: "resolution 1478" of the Security Council, "Regulation 900/1999" of the Union."""

import re
from itertools import pairwise

from transforms.coding.parties.actors import codes_of
from transforms.reading.entries import NO_SENSES
from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.reference.model import Name

_LEAST = 3
"""Digits of such a number; other bodies have fewer resolutions, and call them by their years."""

_OTHERS = word_set("house senate joint concurrent assembly board conference parliament parliamentary draft no")
_WORDS = frozenset({"resolution", "resolutions", "unscr"})
_ACTS = _WORDS | {"regulation"}

_OF_THE_UNION = re.compile(r"\d{1,4}/(?:19|20)\d\d|20\d\d/\d{1,4}")
"""How the Union numbers its regulations: "900/1999"."""

_REACH = 4
"""Items behind a number in which "of" says whose the resolution is."""


def name_resolutions(items: list[Item]) -> list[Item]:
    """Take "resolution" and its number for an act of the Council, unless somebody is named whose it is."""
    if _ACTS.isdisjoint([item.lower for item in items]):
        return items
    for at, (item, after) in enumerate(pairwise(items)):
        if item.kind == "word" and item.lower == "regulation" and _OF_THE_UNION.fullmatch(after.text):
            return [*items[:at], _act(item, after, "EU"), *name_resolutions(items[at + 2 :])]
        if item.kind == "word" and item.lower in _WORDS and after.text.isdigit() and len(after.text) >= _LEAST:
            before = items[at - 1] if at else None
            if before is not None and (before.kind in ("actor", "anaphor", "post") or before.lower in _OTHERS):
                continue
            code = _owner(items[at + 2 : at + 2 + _REACH])
            if code is None:
                continue
            return [*items[:at], _act(item, after, code), *name_resolutions(items[at + 2 :])]
    return items


def _act(word: Item, number: Item, code: str) -> Item:
    name = Item(word.start, number.end, f"{word.text} {number.text}", f"{word.lower} {number.text}", NO_SENSES)
    name.kind, name.sense = "actor", Sense("actor", Name(name.lower, code, "instrument", None, None))
    return name


def _owner(after: list[Item]) -> str | None:
    """Return whose a resolution is: "of the Russian government", else the Council's; None for another body's."""
    if not after or after[0].lower != "of" or any(item.kind == "date" for item in after[1:2]):
        return "UN"
    return next((code for item in after if item.kind == "actor" for code in codes_of(item)), None)
