"""Measures that did not do what they were for: "decades of sanctions failed to topple the regime" tells no refusal."""

from transforms.coding.model import MEASURES, Frame
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

FAILED = frozenset({"failed to", "fail to", "fails to"})
_MADE = word_set(
    "pass win get gain secure muster receive clear garner attract be become materialise materialize come make appear "
    "take reach obtain survive"
)
"""What a measure that nobody has decided fails to do."""


def was_in_vain(frame: Frame) -> bool:
    """Tell whether it is the measure itself that fails to do something to others."""
    if frame.head_item.lower not in FAILED or frame.object_at > frame.head or frame.object_kind not in MEASURES:
        return False
    return lower_at(frame.items, frame.head + 1) not in _MADE
