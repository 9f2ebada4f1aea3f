"""Tokens with offsets."""

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"(?:US|A|C|NZ|HK|S)\$(?=\s?\d)"  # money, not an actor
    r"|(?:[A-Za-z]\.){2,}"  # U.S., U.N.
    r"|\d+(?:[.,:/]\d+)*"
    r"|[A-Za-z]+n[’']t\b"  # won't: one word, that denies
    r"|[^\W\d_]+(?:[&.][^\W_]+)*"  # AT&T, Blender.io; hyphens part words, so that a name before one is found
    r"|[’'](?:s|ll|ve|re)\b"
    r"|[^\W_]+"
    r"|[^\w\s]"
)


class Token(NamedTuple):
    """One word, number or mark: its text, lower case, and half-open offsets into the whole text."""

    text: str
    lower: str
    start: int
    end: int


def tokenize(text: str, start: int, end: int) -> list[Token]:
    """Return the tokens of ``text[start:end]``; offsets are into ``text``, ``lower`` has apostrophes straightened."""
    return [
        Token(match.group(), match.group().lower().replace("’", "'"), match.start(), match.end())
        for match in _TOKEN.finditer(text, start, end)
    ]
