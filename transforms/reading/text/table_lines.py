"""Lines of a table: cells that a tab, a stroke, a close semicolon or a gap parts, read as an item with dashes."""

import re
from collections.abc import Iterator

_LEAST = 3
"""Lines that must stand together for a stroke or a tab in them to be the border of a cell."""

_BORDER = re.compile(r"[ ]?\t[\t ]*|[ ]?\|[ ]?")
_CLOSE = re.compile(r"(?<=\S);(?=\S)")
"""A semicolon without a space, as it parts the fields of records."""

_GAP = re.compile(r"(?<=[^\s.!?:;]) {2,}(?=\S)")
"""Spaces that set cells under each other; behind a sentence two are only a typist's habit."""
_GAPS = 2
"""Gaps that a line must have at least to be one of a table."""

_NUMBER = re.compile(r"\d{1,3}\.?")
_DASH = " — "


def cell_borders(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the borders of the cells of each table with what stands there instead."""
    if "\t" not in text and "|" not in text and text.count(";") < 2 * _LEAST and "   " not in text:
        return
    table: list[tuple[int, int]] = []
    start = 0
    while start <= len(text):
        found = text.find("\n", start)
        end = len(text) if found < 0 else found
        line = text[start:end].strip()
        if "\t" in line or "|" in line or _is_record(line) or _is_aligned(line):
            table.append((start, end))
        elif line:
            yield from _borders(text, table)
            table = []
        start = end + 1
    yield from _borders(text, table)


def _is_record(line: str) -> bool:
    """Tell whether close semicolons part the fields of a line, and no other semicolon stands in it."""
    return line.count(";") > 1 and "; " not in line and "\t" not in line and "|" not in line


def _is_aligned(line: str) -> bool:
    """Tell whether gaps part the cells of a line, and nothing else does."""
    return "  " in line and "\t" not in line and "|" not in line and len(_GAP.findall(line)) >= _GAPS


def _borders(text: str, table: list[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    if len(table) < _LEAST:
        return
    for start, end in table:
        words = text[start:end].strip(" \t|")
        first = start + (text[start:end].find(words) if words else 0)
        last = first + len(words)
        if first > start:
            yield start, first, ""
        border_of = _CLOSE if _is_record(words) else _GAP if _is_aligned(words) else _BORDER
        for border in border_of.finditer(text, first, last):
            if _NUMBER.fullmatch(text, first, border.start()):
                yield first, border.end(), ""
            else:
                yield border.start(), border.end(), _DASH
        if last < end:
            yield last, end, ""
