"""Measures told of lands that a text has not told to be hit: what becomes of them is no step of its news."""

from dataclasses import replace

from transforms.coding.model import Frame
from transforms.coding.verbs.memory import Memory


def is_of_untold(frame: Frame, memory: Memory) -> bool:
    """Tell whether what becomes of a measure, by nobody's doing, is of a land that was not told to be hit.

    "The suspension of the bus service to Basra is over", in a text about a ban on Iran, is a bus line's; "the cap on
    gas prices in Britain", after one on Russian oil, is one at home.
    """
    lands = set() if frame.roles is None or frame.roles.senders else {one.country for one in frame.roles.targets}
    return bool(memory.hit and lands) and lands.isdisjoint(memory.hit)


UNTOLD = "state.untold"
"""The rule of what becomes of such a measure; no row is made of it."""


def unless_untold(frame: Frame, memory: Memory) -> Frame:
    """Return the frame of what becomes of a measure, marked where that is of a land that was not told to be hit."""
    return replace(frame, rule=UNTOLD) if is_of_untold(frame, memory) else frame
