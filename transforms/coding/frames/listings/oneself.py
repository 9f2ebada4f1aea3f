"""Who finds himself, or his name, on a list: "found itself on the blacklist", "got its name off the list"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

REFLEXIVE = word_set("itself himself herself themselves")
_OWN = word_set("its his her their")
_FINDING = word_set("find finds found finding get gets got getting see sees saw")


def finds_oneself(items: list[Item], verb: Verb, phrase: NounPhrase) -> bool:
    """Tell whether the object of a verb is its subject itself, or the name of it that it finds on a list."""
    if items[phrase.head].lower in REFLEXIVE:
        return True
    named = items[phrase.head].lower == "name" and items[phrase.start].lower in _OWN
    return named and items[verb.at].lower in _FINDING
