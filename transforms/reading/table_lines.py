"""Lines of a table: cells that a tab or an upright stroke parts, which are read as parts of an item with dashes."""

import re
from collections.abc import Iterator

_LEAST = 3
"""Lines that must stand together for a stroke or a tab in them to be the border of a cell."""

_BORDER = re.compile(r"[ ]?\t[\t ]*|[ ]?\|[ ]?")
_NUMBER = re.compile(r"\d{1,3}\.?")
_DASH = " — "


def cell_borders(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the borders of the cells of each table with what stands there instead."""
    if "\t" not in text and "|" not in text:
        return
    table: list[tuple[int, int]] = []
    start = 0
    while start <= len(text):
        found = text.find("\n", start)
        end = len(text) if found < 0 else found
        line = text[start:end].strip()
        if "\t" in line or "|" in line:
            table.append((start, end))
        elif line:
            yield from _borders(text, table)
            table = []
        start = end + 1
    yield from _borders(text, table)


def _borders(text: str, table: list[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    if len(table) < _LEAST:
        return
    for start, end in table:
        words = text[start:end].strip(" \t|")
        first = start + (text[start:end].find(words) if words else 0)
        last = first + len(words)
        if first > start:
            yield start, first, ""
        for border in _BORDER.finditer(text, first, last):
            if _NUMBER.fullmatch(text, first, border.start()):
                yield first, border.end(), ""
            else:
                yield border.start(), border.end(), _DASH
        if last < end:
            yield last, end, ""
