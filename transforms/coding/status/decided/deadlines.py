"""Deadlines that a decision sets its own firms: "gave importers until May to stop buying Malian gold"."""

from transforms.coding.model import Frame
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set

_FIRMS = word_set(
    "companies company firms firm businesses business banks importers exporters traders dealers carriers airlines "
    "shippers shipowners refiners refineries citizens nationals investors contractors subsidiaries manufacturers"
)
_GIVING = ("giv", "gave", "have", "has", "had", "allow")
_UNTIL = word_set("until till")


def has_deadline(frame: Frame) -> bool:
    """Tell whether an infinitive says what firms have to have done by a day that was set them."""
    verb = frame.view.syntax.verbs.get(frame.head)
    above = None if verb is None else verb.above
    if above is None or above.form not in ("finite", "copula"):
        return False
    between = {item.lower.rpartition(" ")[2] for item in frame.items[above.start : frame.head]}
    if between & (g.MODALS | g.NEGATIONS) - {"will"} or not between & _FIRMS | {*_subject(frame)} & _FIRMS:
        return False
    until = bool(between & _UNTIL) and frame.items[above.at].lower.startswith(_GIVING)
    return until or bool(between & {"deadline", "deadlines"})


def _subject(frame: Frame) -> set[str]:
    verb = frame.view.syntax.verbs[frame.head]
    above = verb.above.subject if verb.above is not None else []
    return {frame.items[one.head].lower for one in (*verb.subject, *above)}
