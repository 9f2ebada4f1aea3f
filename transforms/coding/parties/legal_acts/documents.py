"""Texts in which goods or parties are listed: "items listed in the annexes to UN Security Council resolution 1737"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_TEXTS = word_set("resolution resolutions unscr")


def names_document(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase names a numbered resolution, whose body is not hit by what refers to it."""
    near = items[phrase.start : phrase.end + 2]
    return any(
        item.lower.rpartition(" ")[2] in _TEXTS and any(one.lower[:1].isdigit() for one in near[at + 1 : at + 3])
        for at, item in enumerate(near)
    )
