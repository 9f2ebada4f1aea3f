"""Which names are those of a sea or a region and of no state: "the Gulf of Guinea", "the Central African nation"."""

from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_WATERS = word_set("ocean oceans sea seas channel peninsula subcontinent rim basin")
_GULFS = ("gulf", "ocean")
"""How what follows begins where one item holds the water and those who lie on it ("Gulf states")."""

_OWN_SEA = frozenset({"persian", "arabian"})
_OF_WATERS = word_set("gulf sea bay strait straits horn bight cape isthmus gulfs")
_LANDS = word_set("nation country state neighbour neighbor region capital island")
_REGIONAL = frozenset({"central african"})
"""Adjectives of a state that are those of a whole region where a state is spoken of by them."""


def names_no_state(items: list[Item], at: int) -> bool:
    """Tell whether a state's name here is that of a sea, of a gulf or of a whole region."""
    item, after = items[at], lower_at(items, at + 1)
    if item.kind != "actor" or not codes_of(item):
        return False
    if item.lower in _REGIONAL and after in _LANDS and items[at + 1].text.islower():
        return True
    if item.lower in _OWN_SEA and after.startswith(_GULFS):
        return True
    if after in _WATERS and items[at + 1].text[0].isupper():
        return True  # "the Irish Sea", "the Indian Ocean"
    return lower_at(items, at - 1) == "of" and lower_at(items, at - 2) in _OF_WATERS and items[at - 2].text[0].isupper()
