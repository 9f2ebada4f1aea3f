"""Other words for "if": "provided that it frees them", "provided it frees them", "on condition that they go"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_PROVIDED = word_set("provided providing")
_SUBJECTS = word_set("it they he she we")
_OF_VERB = word_set("is are was were be been being has have had to not will would can could may must who which")
_TEXTS = word_set("act law regulation regulations rules resolution decree order agreement treaty article bill section")
NEEDED = _PROVIDED
"""Words one of which a sentence must have for this step to change it."""


def say_if(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with a proviso read as "if"; who "provided that relief" gave it."""
    if not any(one.lower in _PROVIDED for one in items):
        return items
    found: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        taken = _length(items, at) if item.lower in _PROVIDED and at else 0
        if taken:
            last = items[at + taken - 1]
            found.append(Item(item.start, last.end, item.text, "if"))
            at += taken
            continue
        found.append(item)
        at += 1
    return found


def _length(items: list[Item], at: int) -> int:
    """Return how many items a proviso takes: two with "that"; none where the word is a verb."""
    before = items[at - 1].lower
    after = [one.lower for one in items[at + 1 : at + 3]]
    if before in _OF_VERB or before in _SUBJECTS or before in _TEXTS or not after:
        return 0
    if after[0] == "that" and len(after) > 1:
        return 2
    return 1 if items[at].lower == "provided" and after[0] in _SUBJECTS else 0
