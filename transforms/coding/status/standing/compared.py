"""What is only likened to others: "would have imposed sanctions similar to those enacted by Congress"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_OTHERS = word_set("those that ones")
_LIKENING = word_set("like as than unlike")
_ALIKE = word_set("similar comparable akin identical equivalent equal parallel close analogous")
_MODELLED = ("modelled", "modeled", "patterned", "based", "drawn")
_ALSO_AS = frozenset({"such as", "as well as", "along the lines of", "on the lines of"})


def as_compared(frame: Frame) -> Verdict | None:
    """Return that a measure is in force which another, that may never come, is likened to; None of any other."""
    if frame.voice != "reduced" or frame.object_at >= frame.head - 1:
        return None
    if lower_at(frame.items, frame.head - 1) not in _OTHERS or not _likens(frame, frame.head - 2):
        return None
    return Verdict(Status.IN_FORCE, frame.head_item.text)


def _likens(frame: Frame, at: int) -> bool:
    """Tell whether a word of comparing stands at a place, or ends there."""
    low, before = lower_at(frame.items, at), lower_at(frame.items, at - 1)
    alike = low in ("to", "with") and before in _ALIKE
    modelled = low in ("on", "after", "from") and before.startswith(_MODELLED)
    return low in _LIKENING or low in _ALSO_AS or alike or modelled or (low == "of" and before in ("lines", "kind"))
