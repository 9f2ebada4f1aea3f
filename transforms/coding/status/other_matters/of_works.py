"""Single works and gatherings that are forbidden: "banned an Indian film", "banned a march", "the sale of a novel"."""

from transforms.coding.model import Frame
from transforms.coding.parties.acting.agents import object_phrases
from transforms.reading.word_set import word_set

_FORBIDDING = ("ban", "bar", "outlaw", "prohibit", "forbid", "forbad", "block", "lift", "cancel")
_WORKS = word_set(
    "film movie novel book song play musical cartoon memoir biography painting map album poem documentary"
)
"""Works, each by itself: those of a whole country, as "Russian films", may be what a measure is on."""
_EVENTS = word_set(
    "march marches rally rallies concert concerts festival festivals exhibition exhibitions demonstration "
    "demonstrations parade parades procession gig gigs show shows"
)
WORKS = _WORKS | _EVENTS


def is_of_work(frame: Frame) -> bool:
    """Tell whether a work or a gathering is what is forbidden, or let again."""
    if frame.action not in ("imposed", "lifted") or not frame.head_item.lower.startswith(_FORBIDDING):
        return False
    heads = [frame.items[one.head] for one in object_phrases(frame)]
    return any(one.lower.rpartition(" ")[2] in WORKS for one in heads)
