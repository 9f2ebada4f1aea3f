"""Verbs that say what measures bear on, and that are nouns elsewhere: "the new sanctions on Mali focus on gold"."""

from transforms.reading import grammar as g
from transforms.reading.noun_neighbours import starts_object
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_BEARING = word_set("focus centre center concern target touch reach span cover list name")
_CEASING = word_set("cease")
_TOWARDS = word_set("on")
_BETWEEN = word_set("on against for")
_REACH = 6


def bears_on(items: list[Item], at: int, after: Item | None) -> bool:
    """Tell whether a base form says what measures before it bear on."""
    if items[at].lower in _CEASING and after is not None and after.lower == "to":
        return True  # "two banks, among them Sepah, cease to be listed"
    if items[at].lower not in _BEARING or after is None:
        return False
    if after.lower not in _TOWARDS and not starts_object(after):
        return False
    return _follows_measures(items, at)


def _follows_measures(items: list[Item], at: int) -> bool:
    """Tell whether measures stand before, alone or with those whom they are on."""
    linked = True
    for here in range(at - 1, max(-1, at - 1 - _REACH), -1):
        one = items[here]
        if one.kind == "measure" and one.data.kind in ("measure", "recall"):
            return linked and one.lower.endswith("s") and not (here > 0 and items[here - 1].lower in g.PREPOSITIONS)
        if one.lower in _BETWEEN:
            linked = True
        elif one.kind in ("actor", "entity", "group", "post", "sector") or one.lower in ("and", ",", "the"):
            linked = False
        else:
            return False
    return False
