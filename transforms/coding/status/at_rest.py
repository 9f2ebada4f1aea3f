"""What lies blocked was blocked before: "the money lay frozen in Oslo", "reserves that sit immobilised"."""

from transforms.coding.model import Frame
from transforms.reading import grammar as g
from transforms.reading.inflection import PARTICIPLE
from transforms.reading.word_set import word_set

_RESTING = word_set(
    "lie lies lay lain lying sit sits sat sitting stay stays stayed staying remain remains remained remaining rest "
    "rests rested languish languishes languished stand stands stood"
)


def is_at_rest(frame: Frame) -> bool:
    """Tell whether a participle says in what state something goes on to be."""
    if PARTICIPLE not in frame.head_item.forms or frame.voice not in ("passive", "reduced"):
        return False
    at = frame.head - 1
    while at > 0 and frame.items[at].lower in g.ADVERBS:
        at -= 1
    if at >= 0 and frame.items[at].lower in ("stand", "stands"):
        return frame.trigger in ("freeze", "block")  # "imports stand prohibited" from now on, as Indian notices say
    return at >= 0 and frame.items[at].lower in _RESTING
