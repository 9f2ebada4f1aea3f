"""Leave to hit others, which eases nothing: "was given permission to impose sanctions on European goods"."""

from transforms.coding.model import RELAXING, Frame
from transforms.reading.spans import lower_at

LEAVE = frozenset({"to"})
_HITTING = frozenset({"impose", "ban", "bar", "freeze", "designate", "expand", "reinstate"})


def is_leave_to_hit(frame: Frame) -> bool:
    """Tell whether a relief is leave to do something to others, as who judges between states gives it."""
    at = frame.object_at
    if frame.object_kind != "relief" or frame.action not in RELAXING or lower_at(frame.items, at + 1) != "to":
        return False
    after = [item for item in frame.items[at + 2 : at + 3] if item.kind != "measure"]  # "an exemption to sanctions"
    return any(sense.data.name in _HITTING for item in after for sense in item.senses_of("trigger"))
