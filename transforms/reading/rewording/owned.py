"""Assets told by who has them: "froze everything the government owns here" froze the assets of the government."""

from transforms.reading import grammar as g
from transforms.reading.items import Item, lower_at
from transforms.reading.sense_model import Sense
from transforms.reading.word_set import word_set
from transforms.reference.model import MeasureWord

_OPENING = word_set("what whatever everything all anything")
_THAT = word_set("that which")
_OWNING = word_set("own owns owned hold holds held has have had keep keeps kept possess possesses possessed")
_OWNER = {"they": "their", "he": "his", "she": "her", "it": "its"}
_GROUP = word_set("may might still now also")
_BEHIND = word_set("in within inside on with at there here abroad overseas , . ; and under") | g.BE | g.HAVE | g.MODALS
_FREEZING = frozenset({"freeze", "block", "release"})
_INSIDE = word_set("of and or the its his her their 's")
_TITLES = word_set("mr mrs ms dr gen col")
_LONGEST = 8
NEEDED = _OPENING
"""Words one of which a sentence must have for this step to change it."""


def say_assets(items: list[Item]) -> list[Item]:
    """Return the items with "what X owns", where it is frozen or set free, as "the assets of X"."""
    if not any(sense.data.name in _FREEZING for item in items for sense in item.senses_of("trigger")):
        return items
    found: list[Item] = []
    at = 0
    while at < len(items):
        start = at + 1 + (lower_at(items, at + 1) in _THAT)
        end = _end_of_owner(items, start) if items[at].lower in _OPENING else 0
        if not end:
            found.append(items[at])
            at += 1
            continue
        owning = next(here for here in range(end, len(items)) if items[here].lower in _OWNING)
        found += _assets_of(items[start:end], items[at], items[owning])
        at = owning + 1
    return found


def _assets_of(owner: list[Item], first: Item, last: Item) -> list[Item]:
    sense = Sense("measure", MeasureWord("assets", "assets", "financial", None))
    assets = Item(first.start, first.end, "assets", "assets", [sense])
    whose = _OWNER.get(owner[0].lower)
    if whose is not None:
        has = Item(owner[0].start, last.end, "assets", "assets", [sense])
        return [Item(first.start, first.end, whose, whose), has]
    return [Item(first.start, first.start, "the", "the"), assets, Item(first.end, first.end, "of", "of"), *owner]


def _end_of_owner(items: list[Item], start: int) -> int:
    """Return where the owner ends that begins at a place, right before the verb that says that it owns; 0 if none."""
    if start < len(items) and items[start].senses_of("measure"):
        return 0  # "all assets the bank holds"
    for here in range(start, min(start + _LONGEST, len(items))):
        low = items[here].lower
        if low in _OWNING:
            behind = lower_at(items, here + 1)
            return _without_group(items, start, here) if here > start and (not behind or behind in _BEHIND) else 0
        named = low in _INSIDE or low in _GROUP or low in _OWNER or (low == "." and items[here - 1].lower in _TITLES)
        if not named and (low in g.CLOSED or not low[0].isalnum()):
            return 0
    return 0


def _without_group(items: list[Item], start: int, end: int) -> int:
    """Return the end of the owner without "may" and "still" before the verb; 0 where nothing is left of it."""
    while end > start and items[end - 1].lower in _GROUP:
        end -= 1
    return end if end > start else 0
