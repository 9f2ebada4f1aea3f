"""Verbs behind acts of which it is said who made them, or when: "Rules adopted by Peru on Friday ban imports"."""

from transforms.reading.grammar import DETERMINERS, PREPOSITIONS
from transforms.reading.inflection import BASE, THIRD
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_MADE = word_set(
    "adopted approved passed signed issued published announced agreed introduced enacted unveiled drafted tabled "
    "proposed imposed made decreed gazetted laid voted"
)
_ACTS = word_set(
    "act law rule regulation order decree directive decision resolution measure restriction sanction statute notice "
    "ordinance bill text package circular announcement instrument edict provision"
)
_REACH = 9
"""Items that may say who made an act, and when."""
_BETWEEN = PREPOSITIONS | DETERMINERS | word_set("and last this late early next")
_NAMING = frozenset({"actor", "group", "date", "number", "post", "anaphor"})


def follows_made_act(items: list[Item], at: int, forms: set[str]) -> bool:
    """Tell whether an act, and who made it or when, stand right before a word that may be a verb and agrees with it."""
    for here in range(at - 1, max(0, at - 1 - _REACH), -1):
        item = items[here]
        if item.lower in _MADE:
            return here < at - 1 and _agrees(items[here - 1], forms)
        named = item.kind in _NAMING or item.text[0].isupper() or item.text[0].isdigit()
        if not (named or item.lower in _BETWEEN):
            return False
    return False


def _agrees(noun: Item, forms: set[str]) -> bool:
    word = noun.lower.rpartition(" ")[2]
    if word in _ACTS:
        return THIRD in forms
    return word.removesuffix("s") in _ACTS and BASE in forms
