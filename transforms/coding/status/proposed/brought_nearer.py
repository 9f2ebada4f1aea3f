"""A change that something only brings nearer or keeps away: "made an end to the sanctions unlikely"."""

from transforms.coding.model import Frame
from transforms.reading import grammar as g
from transforms.reading.spans import lower_at

NEARER = (
    "closer nearer likelier likely unlikely possible impossible inevitable unthinkable conceivable harder easier "
    "difficult reach sight"
)
"""What is said of a change that something brings nearer, or keeps away."""

_NEARER = frozenset(NEARER.split())
_BRINGING = ("mak", "made", "bring", "brought", "render", "put ")
_NOUN = ("end", "halt", "stop", "lifting", "easing")
_PLACES = frozenset({"reach", "sight"})
_WITHIN = frozenset({"within", "in", "into"})


def is_only_nearer(frame: Frame) -> bool:
    """Tell whether what is brought or made is no change, but how near one is ("brought an end to it no closer")."""
    item = frame.head_item
    phrased = item.lower.startswith(_BRINGING) and any(word in _NOUN for word in item.lower.split())
    brought = phrased or (frame.voice == "nominal" and _is_brought(frame))
    if not brought:
        return False
    for at in range(frame.object_at + 1, min(len(frame.items), frame.right + 1)):
        low = frame.items[at].lower
        if low in g.STRONG_MARKS or low in (",", "and", "but", "that", "which"):
            return False
        if low in _NEARER:
            return low not in _PLACES or lower_at(frame.items, at - 1) in _WITHIN
    return False


def _is_brought(frame: Frame) -> bool:
    """Tell whether a noun of change is the object of a verb of making or bringing."""
    verbs = (one for one in frame.view.syntax.verbs.values() if frame.items[one.at].lower.startswith(_BRINGING))
    return any(thing.start <= frame.head < thing.last for one in verbs for thing in one.objects)
