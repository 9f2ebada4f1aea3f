"""Verbs that say what measures bear on, and that are nouns elsewhere: "the new sanctions on Mali focus on gold"."""

from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.verbs.noun_neighbours import starts_object
from transforms.reading.word_set import word_set

_BEARING = word_set("focus centre center concern target touch reach span cover list name")
_RELATIVES = frozenset({"that", "which", "who"})
_PARTICLES = frozenset({"up", "out", "down", "off", "over"})
_CEASING = word_set("cease")
_TOWARDS = word_set("on")
_BETWEEN = word_set("on against for")
_REACH = 6
_SERIES = 8
_BRANCHES = ("sectors", "industries", "businesses", "companies", "firms")


def bears_on(items: list[Item], at: int, after: Item | None) -> bool:
    """Tell whether a base form says what measures before it bear on."""
    if items[at].lower in _CEASING and after is not None and after.lower == "to":
        return True  # "two banks, among them Sepah, cease to be listed"
    if after is not None and at and items[at - 1].lower in _RELATIVES and after.lower in _PARTICLES:
        return True  # "firms that prop up the regime"
    if items[at].lower == "range" and after is not None and after.lower == "from":
        return _follows_measures(items, at)
    if items[at].lower not in _BEARING or after is None:
        return False
    if after.lower not in _TOWARDS and not starts_object(after):
        return False
    return _follows_measures(items, at) or _follows_made_measures(items, at)


_MADE = word_set("announced unveiled imposed adopted published introduced presented")
_FAR = 9


def _follows_made_measures(items: list[Item], at: int) -> bool:
    """Tell whether measures stand before with who made them, and when ("sanctions unveiled by Norway on Friday")."""
    made = next((here for here in range(at - 1, max(0, at - _FAR), -1) if items[here].lower in _MADE), 0)
    told = items[made - 1] if made else None
    measures = told is not None and told.kind == "measure" and told.data.kind in ("measure", "recall", "package")
    named = items[at - 1].text[0].isupper() or items[at - 1].text[0].isdigit()  # days are no dates yet
    return measures and named and lower_at(items, made + 1) in ("by", "in", "on")


def is_branch(items: list[Item], at: int) -> bool:
    """Tell whether a form in -ing is the first of several branches ("the shipping and oil industries")."""
    before = items[at - 1] if at else None
    led = before is not None and (before.lower in g.DETERMINERS or before.lower == "'s" or before.kind == "actor")
    if not led or not items[at].senses_of("sector") or lower_at(items, at + 1) not in (",", "and"):
        return False
    for one in items[at + 2 : at + 2 + _SERIES]:
        if one.lower.endswith(_BRANCHES):
            return True
        if one.kind not in ("sector", "mark", "word") or one.lower in g.PREPOSITIONS:
            return False
    return False


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
