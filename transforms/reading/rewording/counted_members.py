"""How many belong to a body, left unread before its name: "the 32-nation OAS", "the 15-member Security Council"."""

from transforms.reading.date_words import NUMBERS
from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set

NEEDED = word_set("nation member state country strong")
"""Words one of which a sentence must have for this step to change it."""

_HYPHENS = frozenset({"-", "‑", "–"})
_WIDTH = 3
_OPENING = word_set("the its their this that")


def leave_counts(items: list[Item]) -> list[Item]:
    """Return the items of a sentence without "32-nation" between an article and a name."""
    at = next((at for at in range(1, len(items) - _WIDTH) if _counts(items, at)), None)
    return items if at is None else leave_counts([*items[:at], *items[at + _WIDTH :]])


def _counts(items: list[Item], at: int) -> bool:
    counted = items[at].lower.isdigit() or items[at].lower in NUMBERS
    tied = lower_at(items, at + 1) in _HYPHENS and lower_at(items, at + 2) in NEEDED
    return counted and tied and lower_at(items, at - 1) in _OPENING and items[at + _WIDTH].text[:1].isupper()
