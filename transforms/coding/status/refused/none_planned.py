"""Changes of which none is thought of: "plans no easing of its embargo" refuses one."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.reading.word_set import word_set

_THINKING = word_set(
    "plan plans planned foresee foresees foresaw contemplate contemplates contemplated consider considers considered "
    "envisage envisages envisaged intend intends intended expect expects expected see sees saw"
)
_RELAXING = frozenset({"lifted", "eased", "suspended"})
_BETWEEN = word_set("early immediate further quick swift partial general complete full")


def none_planned(frame: Frame) -> Verdict | None:
    """Read "sees no easing of the sanctions"; None where something is planned, or the noun is no relaxation."""
    if frame.voice != "nominal" or frame.action not in _RELAXING:
        return None
    items, at = frame.items, frame.head - 1
    if at > 0 and items[at].lower in _BETWEEN:
        at -= 1
    if at < 1 or items[at].lower != "no" or items[at - 1].lower not in _THINKING:
        return None
    return Verdict(Status.REJECTED, f"{items[at - 1].text} no")
