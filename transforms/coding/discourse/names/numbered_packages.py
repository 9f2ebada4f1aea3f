"""Packages that are known by their number: "the 18th package" is the European Union's, and Russia's by default."""

from transforms.coding.model import Coded, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_FIRST_YEAR = 2022
_HIT = frozenset({"EU", "RUS", "BLR"})
_WHOSE = frozenset({"its", "their", "his", "her"})
_ORDINALS = word_set("third fourth fifth sixth seventh eighth ninth tenth")
_TENS = ("eleventh", "twelfth", "teenth", "tieth")
_SUFFIXES = ("st", "nd", "rd", "th")
_BETWEEN = frozenset({"sanctions", "sanction", "eu", "new"})


def numbered_package(view: SentenceView) -> list[Coded]:
    """Return the Union where a sentence speaks of a package by its number, in the years of its war packages."""
    if view.year is None or view.year < _FIRST_YEAR:
        return []
    for at, item in enumerate(view.items):
        if "package" not in item.lower.split(" ") or at == 0:
            continue
        here = at - 2 if lower_at(view.items, at - 1) in _BETWEEN and at > 1 else at - 1
        counted = view.items[here].lower in _SUFFIXES and here > 0 and view.items[here - 1].kind == "number"
        if counted or _is_ordinal(view.items[here].lower.split(" ")[0]) or _is_ordinal(item.lower.split(" ")[0]):
            return [] if _is_of_others(view.items[:at]) else [("EU", item.text)]
    return []


def _is_of_others(before: list[Item]) -> bool:
    """Tell whether somebody is named before a package who may have made it himself."""
    codes = {code for item in before for code in codes_of(item)}
    return bool(codes - _HIT) or any(item.lower in _WHOSE for item in before[-4:])


def _is_ordinal(word: str) -> bool:
    return word in _ORDINALS or word.endswith(_TENS)
