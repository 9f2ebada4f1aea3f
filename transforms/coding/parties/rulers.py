"""Governments told by who heads them: "the government of President X" stands for its country, and hits no person."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_RULE = word_set("government regime administration dictatorship rule")


def heads_rule(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase only says who heads a government that was named before ("the government of Gen. X")."""
    return lower_at(items, phrase.start - 1) == "of" and lower_at(items, phrase.start - 2) in _RULE
