"""Rulers: "the government of President X" stands for its country, and hits no person; a country's army is of it."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

_RULE = word_set("government regime administration dictatorship rule")


_ARMED = word_set("military army navy")


def names_army(items: list[Item], at: int, phrase: NounPhrase) -> bool:
    """Tell whether the head of a phrase is a country's army ("sanctions against Fiji's military")."""
    sent = lower_at(items, phrase.start - 1) in ("to", "for")  # whom goods are for is not what a ban is on
    return at == phrase.head and items[at].kind == "word" and items[at].lower in _ARMED and not sent


def heads_rule(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase only says who heads a government that was named before ("the government of Gen. X")."""
    return lower_at(items, phrase.start - 1) == "of" and lower_at(items, phrase.start - 2) in _RULE
