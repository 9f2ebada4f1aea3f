"""Where a text names two parties: the sentences that do, and its head."""

import re
from collections.abc import Iterator
from itertools import pairwise

from transforms.reading.prefilter.names import Name

_LONG = 250
"""Bytes on each side of two names that are taken for their sentence at most."""

_LEAD = 200
"""Bytes of the text that say, with the title, what it is about."""

_END = re.compile(rb"[.!?\n][\"')\]\x80-\xff]*(?:\s+(?=[^a-z])|(?<=\n))")


def parts(raw: bytes, start: int, end: int) -> bool:
    """Tell whether a sentence ends, roughly, in a stretch of text."""
    return _END.search(raw, start, end) is not None


def many(names: list[Name]) -> bool:
    """Tell whether two different parties are named."""
    return len({meaning for _, _, meaning in names}) > 1


def sentences_with_two(raw: bytes, names: list[Name]) -> Iterator[tuple[int, int]]:
    """Yield where each sentence that names two parties begins and ends."""
    done = 0
    for (start, first_end, first), (second_start, end, second) in pairwise(names):
        if first == second or start < done or second_start - first_end > 2 * _LONG:
            continue
        if not parts(raw, first_end, second_start + 1):
            left, done = _around(raw, start, end)
            yield left, done


def sentences_beyond(raw: bytes, names: list[Name], known: set[str]) -> Iterator[tuple[int, int]]:
    """Yield where each sentence that names a party beyond the known ones begins and ends."""
    done = 0
    for start, end, meaning in names:
        if start >= done and meaning not in known:
            left, done = _around(raw, start, end)
            yield left, done


def _around(raw: bytes, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence of a stretch begins and ends, within reach."""
    left = max(0, start - _LONG)
    for border in _END.finditer(raw, left, start + 1):
        left = border.end() - 1
    border_after = _END.search(raw, end - 1, end + _LONG)
    return left, border_after.start() + 1 if border_after else min(len(raw), end + _LONG)


def named_first(names: list[Name], head: int) -> set[str]:
    """Return the parties that the title and the first words of the text name."""
    return {meaning for start, _, meaning in names if start < head + _LEAD}
