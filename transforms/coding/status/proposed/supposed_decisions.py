"""Decisions that are only supposed: "stays in force unless the Council decides to lift it or votes to prolong it"."""

from transforms.coding.model import Frame
from transforms.coding.status.proposed.suppositions import opening_of
from transforms.reading.word_set import word_set

_SUPPOSING = frozenset({"unless", "lest"})
_DECIDING = word_set(
    "decide decides decided vote votes voted agree agrees agreed choose chooses chose opt opts opted resolve resolves "
    "elect elects move moves want wants wish wishes see sees act acts"
)
_DEPTH = 4


def is_decided_if(frame: Frame) -> bool:
    """Tell whether an infinitive hangs on a decision that a condition only supposes."""
    verb = frame.view.syntax.verbs.get(frame.head)
    for _ in range(_DEPTH):
        if verb is None or verb.form not in ("infinitive", "gerund"):
            break
        verb = verb.above
        if verb is not None and frame.items[verb.at].lower in _DECIDING and _is_supposed(frame, verb.at):
            return True
    return False


def _is_supposed(frame: Frame, at: int) -> bool:
    """Tell whether a condition opens the clause of a verb, or of the one that it is joined to by "or"."""
    verbs, items = frame.view.syntax.verbs, frame.items
    if opening_of(frame, at) in _SUPPOSING:
        return True
    joined = items[verbs[at].start - 1].lower == "or" and verbs[at].relation == "joined"
    before = max((one for one in verbs if one < at and verbs[one].form == "finite"), default=None)
    return joined and before is not None and opening_of(frame, before) in _SUPPOSING
