"""Measures on whoever does something: "an embargo on countries that sell arms to Mali" hits no state that is named."""

from transforms.coding.model import Frame
from transforms.reading.grammar import AGAINST
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_STATES = word_set("country countries state states nation nations government governments")
_DOING = word_set("that which who selling buying trading supplying dealing arming helping aiding")
_BETWEEN = word_set("any all every those other the third foreign some")
_REACH = 5


def hits_whoever(frame: Frame) -> bool:
    """Tell whether a measure is on any state that does something, so that none that is named elsewhere is hit."""
    items, at = frame.items, frame.object_at + 1
    if frame.object_kind not in ("measure", "package") or lower_at(items, at) not in AGAINST:
        return False
    for here in range(at + 1, min(at + _REACH, len(items) - 1)):
        if items[here].lower in _STATES:
            return items[here + 1].lower in _DOING
        if items[here].lower not in _BETWEEN:
            return False
    return False
