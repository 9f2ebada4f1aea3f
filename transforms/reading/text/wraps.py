"""Lines that were broken at a fixed width, as wire services and mail do: line ends that are none of the text's."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from transforms.reading.word_set import word_set

_PARTED = re.compile(r"([^\W\d_]+)-[ \t]*\n[ \t]*([a-z]+)")
_KEEPS_HYPHEN = word_set(
    "anti non counter co ex pre post pro self semi sub super trans cross inter intra multi over under re de un long "
    "short high low well ill so half third first second two three four five six seven eight nine ten mid far near then "
    "oil arms gas state euro asia north south east west human dual air sea land visa tit for follow set back"
)
"""Words that are joined to the next one by a hyphen wherever they stand, so that it does not part a word."""

_LEAST, _MOST = 40, 110
"""Characters of a line that was broken for its length."""

_SPREAD = 28
"""Characters by which lines broken at one width differ: a long word that did not fit."""

_LABELLED = re.compile(r"[^a-z\n][^\n]{0,60}?(?::| [—–-]) ")
"""A line that something heads ("5 July 1991 — Canada: …"); where all are such, they are a list."""

_BULLET = re.compile(r"[ \t]*(?:[-–—•·*▪◦‣] |\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] )")
"""How an item of a list begins; a block of which more than one line does is no paragraph."""

_STOPS = ".!?:;…”\"'’»)"


class Line(NamedTuple):
    """Half-open offsets of a line without its line end."""

    start: int
    end: int


def parted_words(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the hyphen and line end of each parted word ("sanc-", "tions") with what stands there instead."""
    if "-\n" not in text and "- \n" not in text:
        return
    for match in _PARTED.finditer(text):
        hyphen = "-" if match[1].lower() in _KEEPS_HYPHEN or match[1].isupper() else ""
        yield match.end(1), match.start(2), hyphen


def wrapped_breaks(text: str) -> list[int]:
    """Return the offsets of the line ends that only a line's width made."""
    if "\n" not in text:
        return []
    return [at for block in _blocks(text) for at in _breaks(text, block)]


def _blocks(text: str) -> Iterator[list[Line]]:
    """Yield the lines that stand together: an empty line or an indented one begins another block."""
    block: list[Line] = []
    start = 0
    while start <= len(text):
        found = text.find("\n", start)
        end = len(text) if found < 0 else found
        empty = not text[start:end].strip()
        if empty or text[start : start + 2].isspace():
            if len(block) > 1:
                yield block
            block = []
        if not empty:
            block.append(Line(start, end))
        start = end + 1
    if len(block) > 1:
        yield block


def _breaks(text: str, block: list[Line]) -> list[int]:
    """Return the line ends within a block that are none: all in lines of one width, else those in mid-sentence."""
    if _is_wrapped(text, block):
        return [line.end for line in block[:-1]]
    return [line.end for line, after in pairwise(block) if _goes_on(text, line, after)]


def _is_wrapped(text: str, block: list[Line]) -> bool:
    lengths = [line.end - line.start for line in block[:-1]]
    if len(lengths) < 2 or min(lengths) < _LEAST or max(lengths) > _MOST or max(lengths) - min(lengths) > _SPREAD:
        return False
    if sum(_BULLET.match(text, line.start, line.end) is not None for line in block) > 1:
        return False
    if all(_LABELLED.match(text, line.start, min(line.end, line.start + _MOST)) for line in block):
        return False
    # a line that ends early enough for the next word to fit was ended on purpose
    if any(_next_word_fits(text, line, after, max(lengths)) for line, after in pairwise(block)):
        return False
    return sum(_is_open(text, line) for line in block[:-1]) * 2 > len(lengths)


def _next_word_fits(text: str, line: Line, after: Line, width: int) -> bool:
    word = text[after.start : after.end].split(maxsplit=1)[0]
    return line.end - line.start + 1 + len(word) < width


def _is_open(text: str, line: Line) -> bool:
    return text[line.start : line.end].rstrip()[-1] not in _STOPS


def _goes_on(text: str, line: Line, after: Line) -> bool:
    """Tell whether a sentence goes on in the next line: no stop before, and lower case after a line of some length."""
    first = text[after.start : after.end].lstrip()[0]
    return line.end - line.start >= _LEAST and first.islower() and _is_open(text, line)
