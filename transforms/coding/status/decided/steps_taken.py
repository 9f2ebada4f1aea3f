"""Steps that somebody takes, told by a gerund: "took the unusual step of freezing its assets"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.reading import grammar as g
from transforms.reading.inflection import ING
from transforms.reading.word_set import word_set

_STEPS = word_set("step steps move action course measure")
_TAKING = ("take", "taking", "took")
_WILL = word_set("will 'll shall")
_NEAR = 8


def takes_step(frame: Frame) -> bool:
    """Tell whether a gerund says which step somebody takes, or does not take."""
    return _taking(frame) is not None


def by_step(frame: Frame) -> Verdict | None:
    """Return how far a change has come by the verb of taking; None where the step was not taken."""
    at = _taking(frame)
    before = {item.lower for item in frame.items[max(0, (at or 0) - 4) : at]}
    if before & g.NEGATIONS:
        return None
    return Verdict(Status.ANNOUNCED if before & _WILL else Status.IN_FORCE, "step of")


def _taking(frame: Frame) -> int | None:
    items, head = frame.items, frame.head
    if frame.voice != "active" or ING not in frame.head_item.forms or head < 3:
        return None
    if items[head - 1].lower != "of" or items[head - 2].lower not in _STEPS:
        return None
    places = range(head - 3, max(-1, head - _NEAR), -1)
    return next((at for at in places if items[at].lower.startswith(_TAKING)), None)
