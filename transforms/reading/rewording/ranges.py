"""Ranges of measures, read as a list: "range from a halt to imports to a freeze of loans" names two of them."""

from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set

_RANGES = word_set("range ranges ranged ranging run runs stretch stretches go goes")
_ARTICLES = frozenset({"a", "an"})
_REACH = 4
NEEDED = _RANGES
"""Words one of which a sentence must have for this step to change it."""


def say_listed(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with "and" for the "to" between the measures of a range."""
    start = next((at for at, one in enumerate(items) if one.lower in _RANGES and lower_at(items, at + 1) == "from"), 0)
    if not start or not _opens_measure(items, start + 2):
        return items
    ends = [at for at in range(start + 3, len(items)) if items[at].lower == "to" and _opens_measure(items, at + 1)]
    found = [*items]
    for at in ends:
        found[at] = Item(items[at].start, items[at].end, "and", "and")
    return found if ends else items


def _opens_measure(items: list[Item], at: int) -> bool:
    """Tell whether a measure, or a noun of change, stands behind an article at a place ("a full ban")."""
    inside = items[at + 1 : at + _REACH]
    return lower_at(items, at) in _ARTICLES and any(
        one.senses_of("measure") or one.senses_of("nominal") for one in inside
    )
