"""Verbs of telling that say what is told of a noun: "vessels said to be part of a fleet"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.kinds import NP, Phrase

_SAID_OF = word_set("said reported")


def is_said_of(items: list[Item], found: list[Phrase], at: int) -> bool:
    """Tell whether a participle says what is told of a noun ("vessels said to be part of a fleet")."""
    phrase = found[at]
    alone = phrase.end - phrase.start == 1 and items[phrase.head].lower in _SAID_OF
    noun = alone and at > 0 and found[at - 1].kind == NP
    return noun and at + 1 < len(found) and found[at + 1].form == "infinitive"
