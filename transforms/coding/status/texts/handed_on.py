"""Texts that are only handed on: "passed it to the Council" passes no law."""

from transforms.coding.model import Frame
from transforms.reading import grammar as g
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

HANDING = word_set("pass passes passed passing")
_TO = word_set("to on onto back")


def is_handed_on(frame: Frame) -> bool:
    """Tell whether a pronoun for a text is only given to others."""
    pronoun = frame.object_at == frame.head + 1 and frame.object_item.lower in g.PRONOUNS
    return frame.head_item.lower in HANDING and pronoun and lower_at(frame.items, frame.object_at + 1) in _TO
