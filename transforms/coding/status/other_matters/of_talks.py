"""What becomes of talks, not of what they are about: "talks on the oil ban ended in Cairo", "the row has ended"."""

from transforms.coding.model import Frame
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

TALKS = word_set(
    "talks negotiations negotiation discussions discussion debate debates conference conferences meeting meetings "
    "summit session sessions consultation consultations hearing hearings row dispute disputes quarrel argument "
    "arguments case cases trial lawsuit inquiry investigation study seminar symposium referendum campaign campaigns "
    "protest protests demonstration demonstrations rally speech statement uncertainty confusion review reviews "
    "monitoring oversight supervision"
)
_HELD = word_set("talks negotiations negotiation discussions consultations conference meeting")
_ABOUT = word_set("about on over of concerning regarding against into for")
_DETERMINERS = word_set("the a an its their his her this these those any")
"""Words before which a noun phrase begins, so that "on" stands there or nowhere."""
_BETWEEN = frozenset({"between", "with", "among", "in", "at"})
_NEAR = 7
"""Items that may stand between what talks are about and the talks."""


def is_of_talks(frame: Frame) -> bool:
    """Tell whether a change is told of talks, or of a quarrel, that a measure is only the matter of."""
    if lower_at(frame.items, frame.object_at + 1) in _HELD:
        return True  # "grain sales talks were broken off"
    talks = _talks_about(frame)
    return talks is not None and not talks < frame.head < frame.object_at


def _talks_about(frame: Frame) -> int | None:
    """Return the place of the noun for talks that a frame's object hangs on."""
    determined = False
    for at in range(frame.object_at - 1, max(-1, frame.object_at - _NEAR), -1):
        item = frame.items[at]
        if item.kind == "mark" or (determined and item.lower.rpartition(" ")[2] not in _ABOUT):
            return None
        determined = item.lower in _DETERMINERS
        before, _, last = item.lower.rpartition(" ")  # "debate on" may be one item
        if before in TALKS:
            return at
        if last in _ABOUT:
            return _talks_before(frame, at)
    return None


def _talks_before(frame: Frame, end: int) -> int | None:
    """Return the place of a noun for talks before "on", past those between whom they are held."""
    for at in range(end - 1, max(-1, end - _NEAR), -1):
        if frame.items[at].lower in TALKS and not (frame.items[at].lower == "case" and frame.items[end].lower == "of"):
            return at if at == end - 1 or frame.items[at + 1].lower in _BETWEEN else None
        if frame.items[at].kind == "mark":
            return None
    return None


def is_off_agenda(frame: Frame) -> bool:
    """Read "took the sanctions on Fiji off its agenda": nobody will talk of them, and they stand."""
    low = [item.lower for item in frame.items]
    places = (at for at in range(frame.head + 1, len(low)) if low[at] in AGENDAS)
    return any(not {"off", "from"}.isdisjoint(low[max(frame.head, at - _BEFORE) : at]) for at in places)


AGENDAS, _BEFORE = word_set("agenda docket"), 3
