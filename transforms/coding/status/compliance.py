"""Who buys less to be spared: "India, exempted from the sanctions, cut its purchases" bans nothing."""

from transforms.coding.model import Frame
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_LESS = word_set("cut cuts cutting reduced reduces reducing curbed curbs curbing limited limits limiting slashed")
_OWN = word_set("its their his")
_BOUGHT = word_set("purchases imports buying intake offtake")
_SPARED = frozenset({"relief", "reliefnoun"})


def complies(frame: Frame) -> bool:
    """Tell whether somebody only buys less of what others sanction, and is spared by them for it."""
    if frame.trigger != "ban" or frame.voice != "active" or frame.head_item.lower not in _LESS:
        return False
    own = lower_at(frame.items, frame.object_at - 1) in _OWN and frame.object_item.lower in _BOUGHT
    return own and any(_spares(item.kind, item.lower, item.data) for item in frame.items if item.kind != "word")


def _spares(kind: str, word: str, data: object) -> bool:
    """Tell whether an item speaks of an exemption."""
    return word.startswith(("exempt", "waive")) or (kind == "measure" and getattr(data, "kind", "") in _SPARED)
