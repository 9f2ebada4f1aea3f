"""What lies blocked was blocked before: "the money lay frozen in Oslo", "reserves that sit immobilised".

So does what "continues to be banned".
"""

from transforms.coding.model import Frame
from transforms.reading import grammar as g
from transforms.reading.inflection import PARTICIPLE
from transforms.reading.word_set import word_set

_RESTING = word_set(
    "lie lies lay lain lying sit sits sat sitting stay stays stayed staying remain remains remained remaining rest "
    "rests rested languish languishes languished stand stands stood"
)
_CONTINUING = word_set("continue continues continued continuing")


def is_at_rest(frame: Frame) -> bool:
    """Tell whether a participle says in what state something goes on to be."""
    if PARTICIPLE not in frame.head_item.forms or frame.voice not in ("passive", "reduced"):
        return False
    at = _before(frame, frame.head)
    if at > 1 and frame.items[at].lower == "be" and frame.items[at - 1].lower == "to":
        return frame.items[_before(frame, at - 1)].lower in _CONTINUING
    return at >= 0 and frame.items[at].lower in _RESTING


def _before(frame: Frame, at: int) -> int:
    """Return the place of the word before one, adverbs aside."""
    at -= 1
    while at > 0 and frame.items[at].lower in g.ADVERBS:
        at -= 1
    return at
