"""Items: the typed stretches that a sentence is read as."""

from collections.abc import Iterable
from typing import Any

from transforms.reading.entries import NO_SENSES
from transforms.reading.sense_model import Sense
from transforms.reading.sorted_senses import Senses

_NONE: list[Sense] = []


class Item:
    """One stretch of a sentence: half-open offsets into the whole text, its words, its possible senses.

    ``lower`` is how its words are compared: its apostrophes are straight, and "n't" is "not".
    ``kind`` is the reading that the context decided: ``actor group anaphor entity sector post measure trigger nominal
    cue dealing_verb word mark number date``. All but the last four come with a ``sense``. ``data`` is the row of
    reference data behind the reading, None if it has none; ``forms`` are the parts of a verb that the reading may be,
    empty if it is no verb. Both follow the sense.
    """

    __slots__ = ("_sense", "data", "end", "forms", "kind", "lower", "senses", "start", "text")

    def __init__(  # noqa: PLR0913, PLR0917 - keywords cost time, and items are made by the thousand
        self, start: int, end: int, text: str, lower: str, senses: Iterable[Sense] = NO_SENSES, kind: str = "word"
    ) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.lower = lower
        self.senses = senses if isinstance(senses, Senses) else Senses(senses)
        self.kind = kind
        self._sense: Sense | None = None
        self.data: Any = None
        self.forms: tuple[str, ...] = ()

    @property
    def sense(self) -> Sense | None:
        """The sense that the context decided; None if it decided none."""
        return self._sense

    @sense.setter
    def sense(self, sense: Sense | None) -> None:
        self._sense = sense
        self.data = None if sense is None else sense.data
        self.forms = () if sense is None else sense.form

    def senses_of(self, kind: str) -> list[Sense]:
        """Return the senses of one kind."""
        return self.senses.kinds.get(kind, _NONE)

    def __repr__(self) -> str:
        return f"Item({self.start}, {self.end}, {self.text!r}, {self.kind})"


def item_at(items: list[Item], at: int) -> Item | None:
    """Return the item at a place, or None outside the sentence."""
    return items[at] if 0 <= at < len(items) else None


def lower_at(items: list[Item], at: int) -> str:
    """Return the lower-case words of the item at a place, or nothing outside the sentence."""
    return items[at].lower if 0 <= at < len(items) else ""


def stands_at(items: list[Item], at: int, words: tuple[str, ...]) -> bool:
    """Tell whether some words stand at a place, one after the other."""
    return all(lower_at(items, at + place) == word for place, word in enumerate(words))


def is_official(item: Item) -> bool:
    """Tell whether an item is an office of a state, or those who hold it ("ministers", and no "traders")."""
    return item.kind == "post" and item.data is not None and bool(item.data.sector == "government")


def moved(item: Item, start: int, end: int) -> Item:
    """Return a copy of an item, with the sense that the context decided, at another place."""
    copy = Item(start, end, item.text, item.lower, item.senses, item.kind)
    copy.sense = item.sense
    return copy


def reworded(item: Item, word: str) -> Item:
    """Return a plain word in the place of an item."""
    return Item(item.start, item.end, item.text, word)


def as_aside(items: list[Item]) -> Item:
    """Return the words of some items as one aside, in which no rule reads anything."""
    words = " ".join(one.text for one in items)
    return Item(items[0].start, items[-1].end, words, words.lower(), kind="aside")
