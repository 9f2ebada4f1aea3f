"""Damage that texts suffer on their way: undone before reading, with the way back to the offsets of the stored text.

Left out are lines that belong to other articles or to pictures, what was left of markup, and quotation marks around a
word or three. Mended are words parted at the end of a line, lines broken at a fixed width, borders between the cells of
a table, UTF-8 that was read as Western text, entities of HTML (with or without their first sign), ligatures, accents
and primes for quotation marks, hyphens that do not break, underscores for dashes, a missing space between sentences,
bullets of many signs, and characters that nobody sees. A text without damage is returned as it is.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import NamedTuple

from transforms.reading.text.furniture import lines_above
from transforms.reading.text.markup import left_markup
from transforms.reading.text.pointers import foreign_lines
from transforms.reading.text.scare_quotes import scare_quotes
from transforms.reading.text.table_lines import cell_borders
from transforms.reading.text.wraps import parted_words, wrapped_breaks

_SUSPECT = re.compile(
    "(?P<unseen>[\u00ad\u200b-\u200d\u2060\ufeff]+)"
    "|(?P<hyphen>[\u2010\u2011])"
    "|(?P<ligature>[\ufb00-\ufb04])"
    "|(?P<tick>``|''|[`\u00b4\u2032\u2033])"  # old wires quote with two accents, apostrophes or primes
    r"|(?P<dash>(?<=\) )_(?= \S))"  # as old wires close a dateline
    r"|(?P<entity>&(?:\#\d{1,6}|\#[xX][0-9a-fA-F]{1,5}|[a-zA-Z]{2,8});)"
    # entities that have lost their first sign, as in old feeds ("Iran #39;s", "quot;Yes, quot; he said")
    r"|(?P<stripped> ?(?<![&\w])(?:\#(?:3[2-9]|8\d{3}|1[6-9]\d|2\d\d)|quot|amp|apos|[lr][sd]quo|[nm]dash);)"
    # what the first bytes of characters in UTF-8 look like in Western encodings, and what the next ones do
    "|(?P<misread>[\u00c2\u00c3\u00c4\u00c5\u00d0\u00d1\u00d8\u00d9\u00e2\u00ef][^\x00-\x7f]{1,40})"
)
_JOINED = re.compile(r"(?<![^\s(“\"])[^\W\d_’']*[a-z]{3}[.!?][”\"’']?(?=[“\"]?[A-Z][a-z]*,? \w)")
"""The last word of a sentence to which the next one is joined without a space ("Burundi.On Tuesday")."""

_CREDIT = re.compile(
    r"^[A-Z][A-Z .'’/-]{2,30}(?:, [^\n()]{2,30})? (?:--|[-–—]) (\([A-Z][\w/. -]{1,24}\) )(?=[A-Z\"“])", re.MULTILINE
)
"""An agency behind the dash of a dateline, where the sentence begins: "BRUSSELS, July 11 -- (AFP) Ministers"."""
_DASH_AND_BRACKET = ("- (", "– (", "— (")

_STOP_WITHIN = re.compile(r"[.!?][”\"’']?[“\"]?[A-Z]")
"""What a text must hold for one of its sentences to be joined to the next; most do not."""

_LIGATURES = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"}


class Edit(NamedTuple):
    """Half-open offsets into the text as stored, and what is read there instead."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Repaired:
    """A text to read. From each of ``places`` on, in its own offsets, the stored text is further by ``shifts``."""

    text: str
    places: tuple[int, ...] = ()
    shifts: tuple[int, ...] = ()

    def origin(self, at: int) -> int:
        """Return the offset in the stored text of an offset in the text that is read."""
        stretch = bisect_right(self.places, at)
        origin = at + self.shifts[stretch - 1] if stretch else at
        if stretch < len(self.places):  # within what stands for one character
            origin = min(origin, self.places[stretch] + self.shifts[stretch])
        return origin

    def place(self, origin: int) -> int:
        """Return the offset in the text that is read of one in the stored text; the inverse of ``origin``."""
        starts = [place + shift for place, shift in zip(self.places, self.shifts, strict=True)]
        stretch = bisect_right(starts, origin)
        return origin - self.shifts[stretch - 1] if stretch else origin


def repair(text: str, *, title: str | None = None) -> Repaired:
    """Return a text with its damage undone; ``title`` is that with which it begins, two line ends behind."""
    above = lines_above(text, len(title) + 2 if title else 0, title)
    left_out = (Edit(start, end, "") for start, end in (*foreign_lines(text), *above))
    may_be_joined = _STOP_WITHIN.search(text) is not None
    joined = (Edit(one.end(), one.end(), " ") for one in _JOINED.finditer(text)) if may_be_joined else ()
    edits = sorted([*left_out, *joined, *_bad_characters(text), *map(Edit._make, _told_otherwise(text))])
    found = _apply(text, edits) if edits else Repaired(text)
    breaks = wrapped_breaks(found.text)
    if not breaks:
        return found
    characters = list(found.text)
    for at in breaks:
        characters[at] = " "  # as long as what it replaces
    return Repaired("".join(characters), found.places, found.shifts)


def _told_otherwise(text: str) -> Iterator[tuple[int, int, str]]:
    yield from parted_words(text)
    yield from cell_borders(text)
    yield from _odd_bullets(text)
    yield from left_markup(text)
    yield from scare_quotes(text)
    if any(mark in text for mark in _DASH_AND_BRACKET):
        yield from ((one.start(1), one.end(1), "") for one in _CREDIT.finditer(text))


def _bad_characters(text: str) -> Iterator[Edit]:
    if text.isascii() and not any(mark in text for mark in ("&", "`", "''", ") _ ", "#", "quot;", "amp;")):
        return  # as most are
    for match in _SUSPECT.finditer(text):
        words = _mended(match)
        if words != match[0]:
            yield Edit(match.start(), match.end(), words)


def _mended(match: re.Match[str]) -> str:
    words = match[0]
    if match.lastgroup in _FIXED:
        return _FIXED[match.lastgroup]
    if match.lastgroup == "tick":
        return '"' if len(words) > 1 or words == "\u2033" else "'"
    if match.lastgroup == "ligature":
        return _LIGATURES[words]
    if match.lastgroup == "entity":
        return unescape(words)
    return _whole_entity(match) if match.lastgroup == "stripped" else _reread(words)


_FIXED = {"unseen": "", "dash": "—", "hyphen": "-"}


def _reread(words: str) -> str:
    from ftfy import fix_encoding  # costs a tenth of a second, and few texts need it

    return fix_encoding(words)


def _whole_entity(match: re.Match[str]) -> str:
    """Return what an entity without its "&" stands for; the blank before it goes where it closes something."""
    sign = unescape(f"&{match[0].strip()}")
    after = match.string[match.end() : match.end() + 1]
    opens = after.isalnum() and not (sign in "'’" and match.string[match.end() : match.end() + 2] in _ENDINGS)
    return f" {sign}" if match[0][0] == " " and (opens or sign not in "'’\"”") else sign


_ENDINGS = ("s ", "s,", "s.", "t ", "re", "ve", "ll", "d ")
"""What follows an apostrophe within a word ("Iran #39;s")."""


def _apply(text: str, edits: list[Edit]) -> Repaired:
    pieces: list[str] = []
    places: list[int] = []
    shifts: list[int] = []
    done = length = 0
    for edit in edits:
        if edit.start < done:  # inside one that was made
            continue
        kept = text[done : edit.start]
        pieces += [kept, edit.words]
        length += len(kept) + len(edit.words)
        done = edit.end
        places.append(length)
        shifts.append(done - length)
    pieces.append(text[done:])
    return Repaired("".join(pieces), tuple(places), tuple(shifts))


_SIGN = re.compile("(?m)^([ \t]*)(?:[▪◦‣∙●○■□▸►➢➤❖✓\uf0b7\uf0a7]|o(?=[ \t]))([ \t]*)(?=\\S)")
_TABBED = re.compile(r"(?m)^[ \t]*[•·*–—-](\t+)(?=\S)")
_LEAST = 2
"""Lines of a text that begin with a sign if it is a bullet; one "o" alone may be a word."""


def _odd_bullets(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the bullets of a text that are not read as such, each with the plain one that stands for it."""
    found = list(_SIGN.finditer(text))
    if len(found) >= _LEAST:
        yield from ((one.end(1), one.end(), "• ") for one in found)
    yield from ((one.start(1), one.end(1), " ") for one in _TABBED.finditer(text))
