"""Licences with the numbers that they are called by: "General Licence INT/2022/1" is one thing, and no firm "INT"."""

from transforms.reading.spans import Item

_NUMBER = frozenset({"no", "no.", "number", "nos"})
_JOINTS = frozenset({"/", "-", ".", "‑"})
_LONGEST = 10
"""Items that a number may hold, its strokes and letters among them."""

NEEDED = frozenset({"general licence", "general license", "general licences", "general licenses"})
"""Words one of which a sentence must have for this step to change it."""


def join_numbers(items: list[Item]) -> list[Item]:
    """Return the items of a sentence, each general licence with its number as one item."""
    if NEEDED.isdisjoint([item.lower for item in items]):
        return items
    found: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        end = _end_of_number(items, at + 1) if item.lower in NEEDED and item.kind == "measure" else at + 1
        if end > at + 1:
            whole = Item(item.start, items[end - 1].end, item.text, item.lower, item.senses, item.kind)
            whole.sense = item.sense
            item = whole
        found.append(item)
        at = end
    return found


def _end_of_number(items: list[Item], at: int) -> int:
    """Return the place after a number with strokes behind a licence; the place itself where none stands there."""
    start = at
    while at < len(items) and at - start < _LONGEST and _is_part(items, at):
        at += 1
    inside = items[start:at]
    strokes = any(item.text == "/" for item in inside) or any("/" in item.text for item in inside)
    return at if strokes and any(char.isdigit() for item in inside for char in item.text) else start


def _is_part(items: list[Item], at: int) -> bool:
    item = items[at]
    joined = items[at - 1].end == item.start  # no part of the number stands apart, but for its first
    named = item.text.isupper() or item.text[0].isdigit() or item.text in _JOINTS or item.lower in _NUMBER
    return named and (joined or item.lower in _NUMBER or items[at - 1].lower in NEEDED | _NUMBER)
