"""What "that" and "those" are where a sentence opens with them: "lifted the ban on teak. Those on rubies go as well".

The measure of the sentence before takes their place, without the goods that it was on.
"""

from dataclasses import replace
from itertools import pairwise

from transforms.coding.model import SentenceView
from transforms.reading.grammar import AGAINST
from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

NEEDED = word_set("that those")
"""Words one of which a text must have for this to change anything."""

_SOME = word_set("the all its their")
_HIT = frozenset({"sector", "entity", "post", "actor"})
_NUMBERED = {"that": False, "those": True}


def name_measures(views: list[SentenceView]) -> None:
    """Put the measure of the sentence before in the place of "that on" and "those on" at the head of a sentence."""
    for before, view in pairwise(views):
        first = lower_at(view.items, 0)
        if first not in NEEDED or lower_at(view.items, 1) not in AGAINST or before.section != view.section:
            continue
        hit = 2 + (lower_at(view.items, 2) in _SOME)
        meant = _measure(before.items)
        if meant is None or before.is_title or hit >= len(view.items) or view.items[hit].kind not in _HIT:
            continue
        here = view.items[0]
        view.items[:1] = [Item(here.start, here.end, "The", "the"), _bare(meant, here, several=_NUMBERED[first])]
        view.parsed = None


def _measure(items: list[Item]) -> Item | None:
    """Return the last measure of a sentence."""
    named = (one for one in reversed(items) if one.kind == "measure" and one.data.kind == "measure")
    return next(named, None)


def _bare(meant: Item, here: Item, *, several: bool) -> Item:
    """Return the noun for a measure, at the place of a pronoun and in its number, without goods of its own."""
    word = meant.lower.rpartition(" ")[2]
    if several and not word.endswith("s"):
        word += "es" if word.endswith("o") else "s"
    copy = Item(here.start, here.end, word, word, meant.senses, "measure")
    if meant.sense is not None:
        copy.sense = _without_goods(meant.sense)
    return copy


def _without_goods(sense: Sense) -> Sense:
    return replace(sense, data=replace(sense.data, sector=None))
