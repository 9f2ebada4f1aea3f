"""Whitespace and characters: the few ways in which this package changes a string."""

import re
import unicodedata

# control characters other than tab, line feed and carriage return, and halves of surrogate pairs, which do not encode
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
# soft hyphens, zero-width characters and byte order marks stand inside words on web pages and hide them from a search
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")


def one_line(words: str) -> str:
    """Return the words on one line, with single spaces and no invisible characters."""
    if words.isascii() and words.isprintable() and "  " not in words:  # nearly all, and what follows takes its time
        return words.strip(" ")
    line = " ".join(words.split())
    if line.isascii() and line.isprintable():  # as most are
        return line
    return " ".join(_UNPRINTABLE.sub(" ", _INVISIBLE.sub("", words)).split())


def normalise_newlines(text: str) -> str:
    """Return the text with ``\\n`` for every line end that a plain-text file may have."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def fingerprint(text: str) -> str:
    """Return what two texts share if they differ only in whitespace and composition of characters."""
    return one_line(unicodedata.normalize("NFC", text))


def join_lines(text: str) -> list[str]:
    """Return the paragraphs of a rendered page, one string each.

    A renderer breaks a line at every block and at every ``<br>``. A line that goes on in lower case after one that ends
    without a stop was broken within its sentence; indented lines are list items and stand alone.
    """
    paragraphs: list[list[str]] = []
    open_line = False
    for line in normalise_newlines(text).split("\n"):
        words = one_line(line)
        if not words:
            open_line = False
            continue
        if open_line and words[0].islower() and not line.startswith((" ", "\t")):
            paragraphs[-1].append(words)
        else:
            paragraphs.append([words])
        open_line = words[-1] not in '.!?:;…”"'
    return [" ".join(lines) for lines in paragraphs]
