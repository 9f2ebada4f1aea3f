"""Numbers in words that a hyphen parts, read as one number: "Twenty-one in China, nine in Oman"."""

from transforms.reading.spans import Item, item_at
from transforms.reading.word_set import word_set

_TENS = word_set("twenty thirty forty fifty sixty seventy eighty ninety")
_ONES = word_set("one two three four five six seven eight nine")
NEEDED = _TENS
"""Words one of which a sentence must have for this step to change it."""


def join_numbers(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with "twenty-one" and the like as one item each."""
    if all(item.lower != "-" for item in items):
        return items
    found: list[Item] = []
    at = 0
    while at < len(items):
        mark, last = item_at(items, at + 1), item_at(items, at + 2)
        if items[at].lower in _TENS and mark is not None and mark.lower == "-" and last and last.lower in _ONES:
            whole = f"{items[at].text}-{last.text}"
            found.append(Item(items[at].start, last.end, whole, whole.lower(), kind="number"))
            at += 3
        else:
            found.append(items[at])
            at += 1
    return found
