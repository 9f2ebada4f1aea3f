"""Steps that somebody signs, adopts or announces, told by a pronoun: "voted to lift the embargo. He will sign it"."""

from dataclasses import replace

from transforms.coding.model import RELAXING, Frame
from transforms.coding.verbs.memory import Memory
from transforms.reading.word_set import word_set

_IT = word_set("it this that")
_PASSING = (
    *("sign", "adopt", "approv", "pass", "endors", "issu", "announc", "unveil", "okay", "ok", "back", "bless", "ratif"),
    *("green", "clear", "confirm", "finali", "proclaim", "initial", "wav", "nod", "publish"),
)
"""How the verbs begin that say of a step, and not of a measure, that it is taken."""

_NEAR = 3
"""Sentences back to the step that is meant."""


def passed_on(memory: Memory, frames: list[Frame]) -> list[Frame]:
    """Return frames with those that pass the step told before as what it is: who signs a lifting imposes nothing."""
    found: list[Frame] = []
    for frame in frames:
        told = _told_before(memory, frame, found) if _passes_it(frame) else None
        found.append(frame if told is None else replace(frame, action=told))
    return found


def _passes_it(frame: Frame) -> bool:
    """Tell whether a verb that mostly imposes says of "it" that it is signed, adopted or announced."""
    passing = frame.trigger == "impose" and frame.action == "imposed" and frame.head_item.lower.startswith(_PASSING)
    return passing and frame.object_item.lower in _IT


def _told_before(memory: Memory, frame: Frame, before: list[Frame]) -> str | None:
    """Return the action of the step told last, in the sentence or before it, if it is no restriction."""
    own = [one.action for one in before if one.head < frame.head]
    if own:
        told = own[-1]
    elif memory.step is not None and frame.view.index - memory.step[0] <= _NEAR:
        told = memory.step[1]
    else:
        return None
    return told if told in RELAXING or told == "extended" else None
