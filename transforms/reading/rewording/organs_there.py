"""Organs of a state that are named by where they sit, behind "by": "imposed by the government in Oslo" is by Oslo."""

from transforms.reading.grammar import ORGANS
from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set

_RULING = ORGANS | word_set("president premier rulers")
_SEATS = frozenset({"capital", "metonym", "name"})
_BEFORE = word_set("the new military trade foreign finance present interim")
_FARTHEST = 3
NEEDED = frozenset({"by"})
"""Words one of which a sentence must have for this step to change it."""


def join_organs_there(items: list[Item]) -> list[Item]:
    """Return the items with an organ behind "by", "in" and its place as one item, which is the place's."""
    for at, item in enumerate(items):
        organ = _organ_after(items, at) if item.lower == "by" else None
        if organ is not None:
            seat = items[organ + 2]
            text = f"{items[organ].text} in {seat.text}"
            one = Item(items[organ].start, seat.end, text, text.lower(), seat.senses, seat.kind)
            return [*items[:organ], one, *join_organs_there(items[organ + 3 :])]
    return items


def _organ_after(items: list[Item], by: int) -> int | None:
    """Return the place of an organ behind "by" that "in" and a place of a state follow; None where there is none."""
    for at in range(by + 1, min(by + 1 + _FARTHEST, len(items) - 2)):
        if items[at].lower.rpartition(" ")[2] in _RULING and not items[at].senses_of("actor"):
            there = lower_at(items, at + 1) == "in"
            seated = any(one.data.kind in _SEATS for one in items[at + 2].senses_of("actor"))
            return at if there and seated else None
        if items[at].lower not in _BEFORE:
            return None
    return None
