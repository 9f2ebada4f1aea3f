"""Limits on trade and travel are measures, as those on speed are not: "a limit on imports of steel"."""

from transforms.reading.items import Item, lower_at
from transforms.reading.sense_model import Sense
from transforms.reading.word_set import word_set
from transforms.reference.model import MeasureWord

_LIMITS = word_set("limit limits limitation limitations ceiling ceilings lid quota quotas")
_DEALT_IN = frozenset({"trade", "travel", "financial", "transport"})
_MONEY = word_set("money remittances sums amount cash")
_ON = frozenset({"on", "for"})
_ENDS = frozenset({"on", "for", ",", ";"})
_SIGNS = frozenset("$€£¥")
_REACH = 7
NEEDED = _LIMITS
"""Words one of which a sentence must have for this step to change it."""


def say_limits(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with limits on a dealing as measures: "limits on family visits"."""
    if not any(item.lower in _LIMITS for item in items):
        return items
    return [
        _measure(item) if item.lower in _LIMITS and _on_dealing(items, at) else item for at, item in enumerate(items)
    ]


def _measure(item: Item) -> Item:
    word = MeasureWord(item.lower, "measure", None, None)
    return Item(item.start, item.end, item.text, item.lower, [Sense("measure", word)])


def _on_dealing(items: list[Item], at: int) -> bool:
    """Tell whether a dealing stands behind "limit on"; of several the first preposition counts."""
    at = _past_amount(items, at)
    if lower_at(items, at + 1) not in _ON:
        return False
    for item in items[at + 2 : at + _REACH]:
        if item.lower in ("by", "to", ",", ".", "and"):
            return False
        if (
            item.lower in _MONEY
            or item.lower.endswith((" links", " services"))
            or any(_is_dealing(sense) for sense in item.senses_of("measure"))
        ):
            return True
    return False


def _past_amount(items: list[Item], at: int) -> int:
    """Return the place before "on" where the amount of the limit stands before it ("a limit of $500 a month on")."""
    amount = items[at + 2 : at + 4]
    if lower_at(items, at + 1) != "of" or not any(item.text[:1].isdigit() or item.text in _SIGNS for item in amount):
        return at
    here = at + 2
    while here < len(items) and here < at + _REACH + 2 and items[here].lower not in _ENDS:
        here += 1
    return here - 1


def _is_dealing(sense: Sense) -> bool:
    return sense.data.kind == "dealing" and sense.data.measure in _DEALT_IN
