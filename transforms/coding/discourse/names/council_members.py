"""The fifteen members of the Security Council: "all 15 members voted for it. They also renewed the ban"."""

from transforms.coding.model import SentenceView
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.reference.model import Name

_FIFTEEN = word_set("15 fifteen")
NEEDED = _FIFTEEN
"""Words one of which a text must have for this to change anything."""

_MEMBERS = word_set("members nations states countries")
_OTHERS = frozenset({"of", "'s"})
_COUNCIL = "security council"


def bind_members(views: list[SentenceView]) -> None:
    """Let "the 15 members" be the Security Council in a text that names it."""
    if not names_council(views):
        return
    for view in views:
        for at, item in enumerate(view.items):
            counted = item.lower in _MEMBERS and at > 0 and view.items[at - 1].lower in _FIFTEEN
            if counted and lower_at(view.items, at + 1) not in _OTHERS:
                item.kind, item.sense = "actor", Sense("actor", Name(item.lower, "UN", "organ", None, None))


def names_council(views: list[SentenceView]) -> bool:
    """Tell whether a text names the Security Council."""
    return any(_COUNCIL in item.lower and item.data.code == "UN" for item in _actors(views))


def _actors(views: list[SentenceView]) -> list[Item]:
    return [item for view in views for item in view.items if item.kind == "actor"]
