"""Words that only name: "the two states", "in what diplomats describe as a bid"."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_NAMING = word_set("call calls called term terms termed dub dubs dubbed label labels labelled labeled")
MAY_NAME = _NAMING | {"as"}
"""The words of which ``names_what_follows`` may hold."""

_AS = ("describ", "regard", "portray", "characteri")
COUNTS = word_set("a one two three four five six seven eight nine ten twelve twenty thirty fifty hundred dozen half")
_WHICH_STATES = COUNTS | word_set("of all other member most many some these those both the from to bars barred its any")


def names_what_follows(items: list[Item], at: int) -> bool:
    """Tell whether a word is the last of such a clause: the verb, or the "as" that goes with it."""
    if at < 2:
        return False
    return items[at].lower in _NAMING or (items[at].lower == "as" and items[at - 1].lower.startswith(_AS))


def which_states(items: list[Item], at: int) -> bool:
    """Tell whether what stands before "states" says which ("all states", "the two neighbouring states")."""
    if at > 1 and items[at - 1].text[:1].isupper() and lower_at(items, at + 1) == "of":
        return items[at - 2].lower in _ARTICLES  # "the Yugoslav states of Montenegro and Serbia"
    return at > 0 and (items[at - 1].lower in _WHICH_STATES or lower_at(items, at - 2) in COUNTS)


_ARTICLES = frozenset({"the", "former", "these", "those"})


_COUNTED = word_set("dozen hundred thousand score half quarter third")


def counts_at(items: list[Item], at: int) -> bool:
    """Tell whether a number stands at a place: "a" is one before a word that counts only ("came under a ban")."""
    if lower_at(items, at) == "a":
        return lower_at(items, at + 1) in _COUNTED
    return at < len(items) and (items[at].kind == "number" or items[at].lower in COUNTS)
