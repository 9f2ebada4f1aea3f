"""Other words for "off limits": what is put, or is, "out of bounds" for somebody."""

from transforms.reading.items import Item, lower_at, reworded

NEEDED = frozenset({"bounds"})
"""Words one of which a sentence must have for this step to change it."""


def say_off_limits(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with "out of bounds" read as "off limits"."""
    for at in range(2, len(items)):
        if items[at].lower == "bounds" and lower_at(items, at - 1) == "of" and lower_at(items, at - 2) == "out":
            out, bounds = items[at - 2], items[at]
            off = Item(out.start, items[at - 1].end, out.text, "off")
            return [*items[: at - 2], off, reworded(bounds, "limits"), *items[at + 1 :]]
    return items
