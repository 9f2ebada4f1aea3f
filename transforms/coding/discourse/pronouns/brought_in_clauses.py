"""Which state a clause only brings up, so that what stands behind it is of it: "The second concerns Mali: … there"."""

import re

from schemas.vocabulary import BODIES
from transforms.coding.model import Coded, SentenceView
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_LAND = "@"
"""What stands for the land in the words of a clause."""
_KINDS = word_set("name abbreviation capital demonym metonym territory")
_ENDS = word_set(": ; — –")

_SETTING = ("land.brought_up",)


def brought_here(view: SentenceView, before: int) -> Coded | None:
    """Return the state that a clause before an item of a sentence brings up: "The second concerns Mali: … there"."""
    stops = [at for at, item in enumerate(view.items[:before]) if item.lower in _ENDS]
    return next((one for at in stops if (one := brings_up(view, at)) is not None), None)


def brings_up(view: SentenceView, end: int) -> Coded | None:
    """Return the one state that the items before one bring up, and do nothing but that."""
    items = view.items[:end]
    lands = [item for item in items if item.kind in ("actor", "group")]
    states = [item for item in lands if _is_state(item)]
    if len({code for one in states for code in codes_of(one)}) != 1 or states[-1] is not lands[-1]:
        return None
    told = " ".join(_LAND if one is states[-1] else one.lower for one in items).rstrip(" .")
    told = _without_day(told)
    if view.wordings.whole(_SETTING, told) is None:
        return None
    return codes_of(states[-1])[0], states[-1].text


def _is_state(item: Item) -> bool:
    """Tell whether an item names a state that may be hit, and not a body."""
    return item.kind == "actor" and item.data.kind in _KINDS and item.data.code not in BODIES


_FRONTED = re.compile(r"(?:in|at|on|by|during|after) [^@,]{1,40} , ")
_ADVERB = re.compile(r"(?:meanwhile|however|by contrast|in contrast|but|and|elsewhere|separately|similarly)(?: ,)? ")


def _without_day(told: str) -> str:
    """Leave out what comes before a clause without being of it: "meanwhile,", "at the same session,"."""
    return _ADVERB.sub("", _FRONTED.sub("", told, count=1), count=1)
