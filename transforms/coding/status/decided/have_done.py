"""What somebody has done to him: "they will have their property frozen", "may have its listing removed"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.verbs.verb_group import CONDITIONAL, FUTURE, POSSIBLE
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set

_BEARING = g.HAVE | word_set("get gets got getting see sees saw seen")


def had_done(frame: Frame) -> Verdict | None:
    """Return the status that the verb "have" gives a participle after its object, where that is still to come."""
    own = frame.view.syntax.verbs.get(frame.head) if frame.voice == "reduced" else None
    above = None if own is None else own.above
    if above is None or frame.items[above.at].lower not in _BEARING or above.at > frame.object_at > frame.head:
        return None
    words = {item.lower for item in frame.items[above.start : above.end]}
    if words & g.NEGATIONS:
        return None
    if words & FUTURE:
        return Verdict(Status.ANNOUNCED, "will have")
    return Verdict(Status.PROPOSED, "may have") if words & (POSSIBLE | CONDITIONAL) else None
