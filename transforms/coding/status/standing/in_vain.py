"""Measures that did not do what they were for: "decades of sanctions failed to topple the regime" tells no refusal."""

from transforms.coding.model import Frame
from transforms.reading.kinds import MEASURES
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_FAILS = frozenset({"failed to", "fail to", "fails to"})
_MADE = word_set(
    "pass win get gain secure muster receive clear garner attract be become materialise materialize come make appear "
    "take reach obtain survive"
)
"""What a measure that nobody has decided fails to do."""
_ENDS = word_set("end ends ended ending")
FAILED = _FAILS | _ENDS
"""The verbs that ``was_in_vain`` may read."""
_WHEN_OR_WHERE = word_set("early late mid part practice principle effect law theory all full")
"""What stands behind "ended in" where something ends indeed ("ended in early spring", "in part")."""
_SEASONS = word_set("spring summer autumn fall winter year month week day days weeks months years decade century time")
_NEAR = 4


def was_in_vain(frame: Frame) -> bool:
    """Tell whether it is the measure itself that fails to do something to others, or comes to a bad end."""
    if frame.head_item.lower in _ENDS:
        return _came_to(frame)
    if frame.head_item.lower not in _FAILS or frame.object_at > frame.head or frame.object_kind not in MEASURES:
        return False
    return lower_at(frame.items, frame.head + 1) not in _MADE


def _came_to(frame: Frame) -> bool:
    """Read "the boycott ended in failure": what comes of a measure, not when or where it ends ("ended in March")."""
    at = frame.head + 1
    if frame.object_at > frame.head or lower_at(frame.items, at) != "in":
        return False
    behind = frame.items[at + 1 : at + 1 + _NEAR]
    end = next((here for here, one in enumerate(behind) if one.kind == "mark" or one.lower in _LINKS), len(behind))
    own = behind[:end]
    timed = any(one.lower in _WHEN_OR_WHERE | _SEASONS for one in own)
    return bool(own) and not timed and all(one.kind == "word" and not one.text[0].isdigit() for one in own)


_LINKS = word_set("in for when after with at by on as and which")
