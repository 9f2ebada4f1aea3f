"""Clauses in which somebody only names what follows: "in what he called a plot", "what diplomats describe as a bid"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_NAMING = word_set("call calls called term terms termed dub dubs dubbed label labels labelled labeled")
_AS = ("describ", "regard", "portray", "characteri")


def names_what_follows(items: list[Item], at: int) -> bool:
    """Tell whether a word is the last of such a clause: the verb, or the "as" that goes with it."""
    if at < 2:
        return False
    return items[at].lower in _NAMING or (items[at].lower == "as" and items[at - 1].lower.startswith(_AS))
