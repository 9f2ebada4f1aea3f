"""A passive of which not all is true: "not all sanctions have been lifted" tells of none that was."""

from itertools import pairwise

from transforms.coding.model import Frame
from transforms.reading.word_set import word_set

_ALL = word_set("all every each")
_REACH = 6


def is_not_of_all(frame: Frame) -> bool:
    """Tell whether what is changed is said to be not all of it."""
    if frame.voice != "passive" or frame.object_at > frame.head:
        return False
    low = [item.lower for item in frame.items[max(0, frame.object_at - _REACH) : frame.object_at]]
    return any(one == "not" and after in _ALL for one, after in pairwise(low))
