"""Steps that somebody takes, told with what they are for: "took the step of freezing assets", "measures to freeze"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.reading import grammar as g
from transforms.reading.inflection import ING
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

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


_TAKES = word_set("take takes taking took taken adopt adopts adopted")
_MAKING = word_set(
    "implement implements implementing implemented introduce introduces introducing introduced enact enacts enacted "
    "impose imposes imposing imposed apply applies applied institute instituted enforce enforced"
)
_MEASURES = word_set("measure measures action actions step steps")
_LAWMAKERS = ("lawmaker", "senator", "congress", "deput", "legislator", "representative", "mp", "parliament", "house")


def takes_measures(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb says that measures are taken; what lawmakers introduce is a bill still."""
    inner = (link.phrase for one in verb.objects for link in one.links if link.word == "including")
    things = {items[one.head].lower for one in (*verb.objects, *inner)}  # "sanctions, including measures to ban …"
    if items[verb.at].lower in _TAKES:
        return not things.isdisjoint(_MEASURES)
    bill = any(items[one.head].lower.startswith(_LAWMAKERS) for one in verb.subject)
    return items[verb.at].lower in _MAKING and "measures" in things and not bill
