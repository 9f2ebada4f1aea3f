"""Acts that "the Minister" makes who is of no state that the text names: their names say nothing of who makes them.

Many states call their rules statutory instruments, and carry out what the United Nations decide by acts named after it.
"""

from transforms.coding.model import SentenceView
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_INSTRUMENT = "statutory instrument"
_POWERS = word_set("powers power")
_MINISTERS = word_set("minister president governor cabinet")
_REACH = 8
_BRITISH = "GBR"


def leave_unnamed(views: list[SentenceView]) -> None:
    """Take for plain words the instrument, and the body after which it is named, where "the Minister" makes it."""
    items = [item for view in views for item in view.items]
    named = [one for one in items if one.kind == "actor" and one.lower != _INSTRUMENT and one.data.code == _BRITISH]
    if named or not any(one.lower in _POWERS and _is_ministers(items, at) for at, one in enumerate(items)):
        return
    for view in views:
        for at, item in enumerate(view.items):
            if item.kind == "actor" and (item.lower == _INSTRUMENT or _names_act(view.items, at)):
                item.sense, item.kind = None, "word"


def _is_ministers(items: list[Item], at: int) -> bool:
    """Tell whether powers are "conferred on the Minister", of whom nothing else is said than his office."""
    for here in range(at + 1, min(at + _REACH, len(items))):
        if items[here].lower in _MINISTERS:
            plain = lower_at(items, here + 1) in (",", "by", "under", "in")
            return plain and lower_at(items, here - 1) == "the" and lower_at(items, here - 2) in ("on", "upon")
    return False


def _names_act(items: list[Item], at: int) -> bool:
    """Read "United Nations (Iran) Regulations": the name of an act, and of nobody who makes it."""
    return items[at].data.code == "UN" and lower_at(items, at + 1) == "("
