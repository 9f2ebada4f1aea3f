"""Words that may be verbs and only stand before a noun here: "12 top officials", "the American call for an embargo"."""

from transforms.reading.date_words import NUMBERS
from transforms.reading.inflection import ING
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_PEOPLES = ("s", "sh", "ch", "ese", "ss", "ois")
"""How names of peoples end that are plurals as well ("the British call for sanctions")."""


def is_people(item: Item) -> bool:
    """Tell whether a name of a nation may be its people ("the British", "Swiss", "Soviets")."""
    return item.kind == "actor" and item.data.kind == "demonym" and item.lower.endswith(_PEOPLES)


def is_nation(item: Item) -> bool:
    """Tell whether an item is an adjective for a nation that names nobody by itself ("Soviet", not "Chinese")."""
    return item.kind == "actor" and item.data.kind == "demonym" and not item.lower.endswith(_PEOPLES)


def is_of_one_nation(items: list[Item], at: int) -> bool:
    """Tell whether an article and an adjective of a nation stand before ("the American call for an embargo")."""
    before = items[at - 1]
    if items[at].lower == "draft" and at + 1 < len(items) and any(ING in one.form for one in items[at + 1].senses):
        return True  # "adopted a French draft extending the embargo"
    return is_nation(before) and at > 1 and items[at - 2].lower in ("the", "this", "that")


RANKS = frozenset({"top", "key", "lead"})


def is_rank(before: Item | None, after: Item | None) -> bool:
    """Tell whether a word only says how high those are that follow ("12 top Malian officials")."""
    counted = before is not None and (before.kind == "number" or before.lower in NUMBERS)
    return counted and after is not None and any(one.kind in ("actor", "post") for one in after.senses)


def is_somebodys(items: list[Item], at: int) -> bool:
    """Tell whether an article and a name that describes stand before ("a Republican bid to …")."""
    named = at > 1 and (items[at - 1].kind == "actor" or items[at - 1].text[0].isupper())
    return named and items[at - 2].lower in ("a", "an", "another")


_ENDING = word_set("end halt close opposition objection objections resistance exception exceptions return alternative")
_NO_OBJECT = frozenset({"on", "of", "against", "over", "in"})


def is_ended(items: list[Item], at: int, after: Item | None) -> bool:
    """Tell whether "to" brings a noun and no infinitive: "announces end to ban on iron", "an end to boycott of …"."""
    to_noun = at > 1 and items[at - 1].lower == "to" and items[at - 2].lower in _ENDING
    return to_noun and (after is None or after.kind == "mark" or after.lower in _NO_OBJECT)
