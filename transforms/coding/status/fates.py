"""What becomes of a plan, a bill or an appeal, said after it: "a bid to lift the ban failed", "… was shelved"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame
from transforms.coding.status.governors import cue_status
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_AUXILIARIES = g.BE | g.HAVE
_FALLING = word_set("fell falls fall came")
_SHORT = "short"
_REACH = 5
"""Items of a verb group that may tell a failure."""

_NEW_CLAUSE = word_set("that which who whose when while although though but and if unless because after before since")


def what_fails(frame: Frame) -> str | None:
    """Return the verb by which what is proposed comes to nothing: the next that has a tense ("… collapsed")."""
    for at in range(max(frame.head, frame.object_at) + 1, len(frame.items)):
        item = frame.items[at]
        low = item.lower
        if (item.kind == "mark" and low != ",") or low in _NEW_CLAUSE:
            return None
        if item.forms or low in _AUXILIARIES:
            return _fails(frame.items[at : at + _REACH])
    return None


def _fails(group: list[Item]) -> str | None:
    """Return the verb of a group if it tells a failure: by itself ("has foundered") or as a passive ("was shelved")."""
    for at, item in enumerate(group):
        if item.lower in _FALLING and _SHORT in [one.lower for one in group[at + 1 :]]:
            return f"{item.lower} {_SHORT}"  # "fell six votes short"
        if item.senses_of("fate") and item.forms:
            return item.lower
        if cue_status(item) is Status.REJECTED and any(one.lower in g.BE for one in group[:at]):
            return item.lower
        if item.lower not in _AUXILIARIES and item.lower not in g.ADVERBS:
            return None
    return None
