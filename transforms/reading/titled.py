"""Titles that begin with a preposition, read as one word: "U.S. Under Secretary of State"."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_UNDER = frozenset({"Under", "UNDER"})
_OFFICES = word_set("secretary secretaries secretary-general")


def join_titles(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with "Under Secretary" as one item."""
    if not any(item.text in _UNDER for item in items):
        return items
    found: list[Item] = []
    skipping = False
    for at, item in enumerate(items):
        if skipping:
            skipping = False
        elif at and item.text in _UNDER and lower_at(items, at + 1) in _OFFICES and items[at + 1].text[0].isupper():
            last = items[at + 1]
            found.append(Item(item.start, last.end, f"{item.text} {last.text}", f"under{last.lower}"))
            skipping = True
        else:
            found.append(item)
    return found
