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

_LINKING = word_set("the a an of to on in at by for from with and or against its their his her under into than after")
"""Words that end no sentence and no heading."""

_NAMING = word_set(
    "South North Sierra Saudi New United Soviet European Security Burkina Sri Hong El Costa Ivory Dominican Equatorial "
    "Prime Foreign President Mr. Mrs. Mr Mrs Dr. Gen. Sen. Rep. Secretary Attorney Northern Southern Papua San Middle"
)
"""Words by which names and titles of several words begin."""

_STOPS = ".!?:;…”\"'’»)"


_SIGN_OFF = re.compile(r"\s*(?:(?:REUTERS?|Reuters?|UPI|AP|ENDS?|MORE|\(MORE\)|\(more\))[\s\x03]*|-0-|###|-30-)\s*")
"""A line of its own with which agencies close a story; it belongs to no paragraph."""


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
    blocks = list(_blocks(text))
    width = max((_width(text, block) for block in blocks), default=0)
    return [at for block in blocks for at in _breaks(text, block, width)]


def _blocks(text: str) -> Iterator[list[Line]]:
    """Yield the lines that stand together: an empty line or an indented one begins another block."""
    block: list[Line] = []
    start = 0
    while start <= len(text):
        found = text.find("\n", start)
        end = len(text) if found < 0 else found
        empty = not text[start:end].strip() or _SIGN_OFF.fullmatch(text, start, end) is not None
        if empty or text[start : start + 2].isspace():
            if len(block) > 1:
                yield block
            block = []
        if not empty:
            block.append(Line(start, end))
        start = end + 1
    if len(block) > 1:
        yield block


def _breaks(text: str, block: list[Line], width: int) -> list[int]:
    """Return the line ends within a block that are none: all in lines of one width, else those in mid-sentence.

    Args:
        text: the whole text.
        block: lines that stand together.
        width: that of other blocks which were broken at one; 0 if there are none.
    """
    if _is_wrapped(text, block):
        return [line.end for line in block[:-1]]
    pairs = pairwise(block)
    return [line.end for line, after in pairs if _goes_on(text, line, after) or _is_full(text, line, after, width)]


def _width(text: str, block: list[Line]) -> int:
    """Return the longest line of a block that was broken, or that goes on in the next; 0 where none does."""
    broken = block[:-1] if _is_wrapped(text, block) else []
    longest = broken or [line for line, after in pairwise(block) if _goes_on(text, line, after)]
    return max((length for line in longest if (length := line.end - line.start) <= _MOST), default=0)


def _is_full(text: str, line: Line, after: Line, width: int) -> bool:
    """Tell whether a line of a short block or a list ends since the next word did not fit, as elsewhere in the text."""
    if not width or line.end - line.start > width or _next_word_fits(text, line, after, width):
        return False
    return _BULLET.match(text, after.start, after.end) is None


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
    """Tell whether a sentence goes on in the next line: no stop before, and lower case after a line of some length.

    Behind a comma or a word such as "of" a name goes on as well ("trade with the Republic of" / "Korea").
    """
    words = text[line.start : line.end].split()
    if line.end - line.start < _LEAST or not (_is_open(text, line) or words[-1] in _NAMING):
        return False
    first, last = text[after.start : after.end].lstrip()[0], words[-1]
    return first.islower() or last[-1] == "," or last in _NAMING or last.lower() in _LINKING
