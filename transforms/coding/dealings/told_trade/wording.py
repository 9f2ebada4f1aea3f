"""A sentence as a row of words in which states and goods are marked, so that whole wordings can be looked for."""

from dataclasses import dataclass

from transforms.coding.dealings.dealing_words import dealing_of
from transforms.coding.parties.actors import codes_of
from transforms.reading.items import Item
from transforms.reading.word_set import word_set

HIT, ACTS, OTHER, GOODS, DAY, NUMBER = "<hit>", "<acts>", "<other>", "<goods>", "<day>", "#"
"""What stands for whom the text told to be hit, for who hits them, for other states, for goods, days and numbers."""
_WRITS = word_set("papers")
DEALS = "~"
"""What ends a verb of dealing."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words, each between two spaces, and the place of the item behind each."""

    text: str
    starts: list[int]
    places: list[int]

    def place(self, offset: int) -> int:
        """Return the place of the item at, or next after, an offset in the words."""
        at = 0
        while at + 1 < len(self.starts) and self.starts[at + 1] <= offset + 1:
            at += 1
        return self.places[at]


def wording_of(items: list[Item], hit: set[str], acting: set[str]) -> Wording:
    """Return the words of a sentence.

    Args:
        items: the sentence.
        hit: the codes of those who were told to be hit.
        acting: the codes of those who hit them.
    """
    text, starts, places = " ", [], []
    for at, item in enumerate(items):
        for word in _words(item, hit, acting):
            starts.append(len(text))
            places.append(at)
            text += word + " "
    return Wording(text, starts, places)


def _words(item: Item, hit: set[str], acting: set[str]) -> list[str]:
    codes = set(codes_of(item))
    if codes:
        return [HIT if codes & hit else ACTS if codes & acting else OTHER]
    if item.kind == "sector" and item.lower not in _WRITS:
        return [GOODS]
    if item.kind == "date":
        return [DAY]
    if item.kind == "number":
        return [NUMBER]
    words = item.lower.replace("’", "'").split()
    if words and dealing_of(item) is not None and item.kind != "measure":
        words[-1] += DEALS
    return words or [item.lower]
