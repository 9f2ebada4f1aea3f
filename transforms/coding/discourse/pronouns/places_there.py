"""Whether "there" says where goods, money or people go, so that it stands for a state."""

from itertools import pairwise

from transforms.coding.parties.actors import codes_of
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_BOUND = word_set("fly travel invest sell export ship send go trade goods arms flights exports sales shipments visits")
_JOURNEYS = word_set("travel travelling traveling go enter fly")
_SENT = frozenset({"sector", "post", "measure"})
_PEOPLE_BACK = word_set("they he she none neither")


def is_place(items: list[Item], at: int) -> bool:
    """Tell whether "there" says where goods, money or people go ("sell arms there", "flights there")."""
    before = items[at - 1] if at else None
    if before is None:
        return False
    if before.lower in _JOURNEYS and any(one.lower in _PEOPLE_BACK for one in items[:at]):
        return False  # where those may not travel of whom the text told is not their own land
    if before.lower in g.BE or lower_at(items, at + 1) in g.BE | g.MODALS:
        return False
    return before.lower in _BOUND or before.kind in ("sector", "dealing_verb", "measure")


def sent_from(items: list[Item], at: int) -> set[str]:
    """Return the lands of which goods or people are told to go there: no Norwegian oil is shipped to Norway."""
    named = (one for one, after in pairwise(items[:at]) if one.kind == "actor" and after.kind in _SENT)
    return {code for one in named for code in codes_of(one)}
