"""Tokens with offsets."""

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"("
    r"(?:US|A|C|NZ|HK|S)\$(?=\s?\d)"  # money, not an actor
    r"|(?:[A-Za-z]\.){2,}"  # U.S., U.N.
    r"|\d+(?:[.,:/]\d+)*(?:[AHIJ]\b)?"  # "General License 8A": the letter is no word
    r"|[A-Za-z]+(?=[nN][’'][tT]\b)|[nN][’'][tT]\b"  # won't: two words, of which the second denies
    r"|[^\W\d_]+(?:[&.][^\W_]+)*"  # AT&T, Blender.io; hyphens part words, so that a name before one is found
    r"|[’'](?:s|ll|ve|re)\b"
    r"|[^\W_]+"
    r"|--+"  # a dash as typewriters and wires have it
    r"|[^\w\s]"
    r")"
)


class Token(NamedTuple):
    """One word, number or mark: its text, lower case, and half-open offsets into the whole text."""

    text: str
    lower: str
    start: int
    end: int


def tokenize(text: str, start: int, end: int) -> list[Token]:
    """Return the tokens of ``text[start:end]``; offsets are into ``text``, ``lower`` has apostrophes straightened."""
    words, starts = cut_words(text[start:end], start)
    return [
        Token(word, word.lower().replace("’", "'"), at, at + len(word)) for word, at in zip(words, starts, strict=True)
    ]


def cut_words(stretch: str, start: int) -> tuple[list[str], list[int]]:
    """Return the tokens of a stretch of text, and where each begins if the stretch begins at ``start``."""
    words: list[str] = []
    starts: list[int] = []
    for at, part in enumerate(_TOKEN.split(stretch)):
        if at % 2:  # what stands between two tokens is no token
            words.append(part)
            starts.append(start)
        start += len(part)
    return words, starts
