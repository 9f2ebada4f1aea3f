"""Text as the prefilter sees it: bytes in which everything but ASCII letters and digits is a space.

Byte for byte as long as the text in UTF-8, so that places in one are places in the other; words are whole where a space
stands on both sides.
"""

from collections.abc import Iterable

import ahocorasick_rs

_SPACED = bytes(byte if chr(byte).isalnum() and byte < 128 else 32 for byte in range(256))
_LOWER = bytes(ord(chr(byte).lower()) if byte != 32 else 32 for byte in _SPACED)


def lowered(text: bytes) -> bytes:
    """Return a text with spaces for marks, in lower case."""
    return text.translate(_LOWER)


def spaced(text: bytes) -> bytes:
    """Return a text with spaces for marks, in the case that it has."""
    return text.translate(_SPACED)


def as_word(words: str, *, lower: bool = True) -> bytes:
    """Return words as they stand in a text so treated, with the spaces around them."""
    table = _LOWER if lower else _SPACED
    return b" " + words.encode("utf-8", "replace").translate(table).strip() + b" "


Hit = tuple[int, int, int]
"""The number of a word, and where it starts and ends with the spaces around it."""


class Finder:
    """Finds words in bytes, also where two share the space between them."""

    def __init__(self, words: Iterable[bytes]) -> None:
        self._automaton = ahocorasick_rs.BytesAhoCorasick(
            list(words), implementation=ahocorasick_rs.Implementation.ContiguousNFA
        )

    def find(self, text: bytes) -> list[Hit]:
        """Return each word that a text holds, by their ends."""
        found: list[Hit] = self._automaton.find_matches_as_indexes(text, overlapping=True)
        return found


class Stems:
    """Finds beginnings of words, few enough for a vector search."""

    def __init__(self, stems: Iterable[str]) -> None:
        self._automaton = ahocorasick_rs.BytesAhoCorasick(
            [stem.encode() for stem in stems], matchkind=ahocorasick_rs.MatchKind.LeftmostFirst
        )

    def any(self, text: bytes) -> bool:
        """Tell whether a text holds any of them."""
        return bool(self._automaton.find_matches_as_indexes(text))

    def find(self, text: bytes) -> list[Hit]:
        """Return those that a text holds, in order; of two that overlap, the first."""
        found: list[Hit] = self._automaton.find_matches_as_indexes(text)
        return found
