"""Goods that a subject says are another's: "Its gold may no longer be imported" is said of whoever is hit."""

from transforms.coding.model import Frame
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_OWN = word_set("its their his her")


def is_of_the_hit(frame: Frame, verb: Verb) -> bool:
    """Tell whether the goods of somebody named before may (no longer) be dealt in, so that he makes no such rule."""
    first = frame.items[verb.subject[0].start].lower
    return verb.passive and frame.object_kind == "dealing" and first in _OWN
