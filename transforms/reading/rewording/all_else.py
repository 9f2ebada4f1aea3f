"""Measures told as all that there are: "everything else, from the oil ban to the visa bans, was prolonged".

"Everything else" is read as "all other sanctions", and "everything but the arms embargo" as all of them but that; what
a range only names the ends of is left out, as it says no more.
"""

from transforms.reading.items import Item, lower_at
from transforms.reading.sense_model import Sense
from transforms.reading.word_set import word_set
from transforms.reference.model import MeasureWord

_ALL = word_set("all everything every other")
NEEDED = _ALL
"""Words one of which a sentence must have for this step to change it."""

_ELSE = frozenset({"everything else", "all else"})
_CHANGED = frozenset({"extend", "lift", "suspend"})
_WHOLES = ("sanctions", "measures", "restrictions", "penalties", "curbs")
_CLOSING = word_set(", . ; — –")
_LONGEST = 24
_FEW = 2


def say_all_measures(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with "everything else" as "all other sanctions", and without a range of them."""
    return _without_range(_with_sanctions(items))


def _with_sanctions(items: list[Item]) -> list[Item]:
    changed = any(sense.data.name in _CHANGED for item in items for sense in item.senses_of("trigger"))
    at = next((at for at in range(len(items) - 2) if _says_else(items, at)), None) if changed else None
    if at is None:
        return items
    spares = _spares(items, at)
    end = at + 1 if items[at].lower in _ELSE or spares else at + _FEW
    first, last = items[at], items[end - 1]
    sense = Sense("measure", MeasureWord("sanctions", "measure", None, None))
    said = [
        Item(first.start, first.start, "all", "all"),
        *([] if spares else [Item(first.start, first.start, "other", "other")]),
        Item(first.start, last.end, "sanctions", "sanctions", [sense]),
    ]
    return [*items[:at], *said, *items[end:]]


def _says_else(items: list[Item], at: int) -> bool:
    pair = items[at].lower in ("everything", "all") and lower_at(items, at + 1) == "else"
    return pair or items[at].lower in _ELSE or _spares(items, at)


_SPARING = word_set("but except save bar barring")
_NEAR = 5


def _spares(items: list[Item], at: int) -> bool:
    """Tell whether a measure is all that is left of "everything" ("lifted everything but the arms embargo")."""
    if items[at].lower != "everything" or lower_at(items, at + 1) not in _SPARING:
        return False
    return _measured(items[at + 2 : at + _NEAR])


def _without_range(items: list[Item]) -> list[Item]:
    """Leave out ", from the oil ban to the visa bans" behind all measures."""
    for at in range(3, len(items) - 4):
        if items[at].lower != "," or lower_at(items, at + 1) != "from" or not _told_whole(items, at):
            continue
        end = next((here for here in range(at + 2, min(len(items), at + _LONGEST)) if _closes(items, here)), None)
        to = next((here for here in range(at + 3, end or 0) if items[here].lower == "to"), None)
        if end is None or to is None or not (_measured(items[at + 2 : to]) and _measured(items[to:end])):
            continue
        return [*items[:at], *items[end + (items[end].lower == ",") :]]
    return items


def _closes(items: list[Item], at: int) -> bool:
    return items[at].lower in _CLOSING


def _told_whole(items: list[Item], at: int) -> bool:
    """Tell whether all measures are named before a place ("all other sanctions on Mali")."""
    here = next((one for one in range(at - 1, -1, -1) if items[one].lower.endswith(_WHOLES)), None)
    return here is not None and any(lower_at(items, one) in _ALL for one in range(max(0, here - 3), here))


def _measured(items: list[Item]) -> bool:
    return any(item.senses_of("measure") or item.senses_of("nominal") for item in items)
