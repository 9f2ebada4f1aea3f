"""Where a text has the words that the prefilter knows, and which groups they are of."""

from collections.abc import Iterable

from transforms.reading.prefilter.prefilter_bytes import Finder, Hit, as_word
from transforms.reading.prefilter.rules import REACH, gap_of
from transforms.reading.prefilter.words import AIMED, ANCHORS, BAR, Words

_SIDE = 50
"""Bytes after a verb in which its particle may stand."""


class WordFinder:
    """Finds the words of the prefilter in a text, and those that are near enough to belong together."""

    def __init__(self, words: Words) -> None:
        listed = sorted({*words.groups, *words.apart})
        self._groups = [words.groups.get(word, 0) for word in listed]
        self._particles = [
            [(as_word(one), group) for one, group in words.apart.get(word, {}).items()] for word in listed
        ]
        self._widest = [
            _all_of((group, *(more for _, more in particles)))
            for group, particles in zip(self._groups, self._particles, strict=True)
        ]
        self._may = listed.index("may")
        self._variable = {self._may, *(number for number, particles in enumerate(self._particles) if particles)}
        self._every = Finder(map(as_word, listed))
        self._anchors = Finder(
            as_word(word) for word, group in zip(listed, self._widest, strict=True) if group & ANCHORS
        )

    def every(self, low: bytes) -> list[Hit]:
        """Return the words of a lowered text, by their ends."""
        return self._every.find(low)

    def near(self, low: bytes) -> list[Hit]:
        """Return the words of a lowered text that stand near one that is rarer than its partners, by their ends."""
        found: list[Hit] = []
        for left, right in _spans(self._anchors.find(low)):
            found += [(number, left + start, left + end) for number, start, end in self._every.find(low[left:right])]
        return found

    def count(self, hits: list[Hit], group: int) -> int:
        """Return how many words are of a group."""
        groups = self._groups
        return sum([1 for number, _, _ in hits if groups[number] & group])

    def alone(self, hits: list[Hit]) -> list[Hit]:
        """Return the words that need no other."""
        groups = self._groups
        return [hit for hit in hits if groups[hit[0]] & (BAR | AIMED)]

    def pairs(self, hits: list[Hit]) -> list[tuple[Hit, Hit]]:
        """Return the words that are near enough to belong together, whatever stands between them."""
        groups = self._widest
        found: list[tuple[Hit, Hit]] = []
        for at, (number, start, _) in enumerate(hits):
            group = groups[number]
            for before in range(at - 1, -1, -1):
                first, _, end = hits[before]
                gap = start - end
                if gap > REACH:
                    break
                if -1 <= gap <= gap_of(groups[first], group):
                    found.append((hits[before], hits[at]))
        return found

    def group(self, hit: Hit, raw: bytes, low: bytes) -> int:
        """Return the groups of a word where it stands: a verb with its particle, "may" but not the month."""
        number, start, end = hit
        if number not in self._variable:
            return self._groups[number]
        if number == self._may and raw[start + 1] != ord("m"):
            return 0
        after = low[end - 1 : end + _SIDE]
        particles = self._particles[number]
        return self._groups[number] | _all_of(group for particle, group in particles if particle in after)


def _spans(hits: list[Hit]) -> list[tuple[int, int]]:
    """Return the stretches within reach of any of some words, in order and apart."""
    found: list[tuple[int, int]] = []
    left, right = 0, -1
    for _, start, end in hits:
        if start - REACH > right:
            if right > 0:
                found.append((left, right))
            left = max(0, start - REACH)
        right = end + REACH
    if right > 0:
        found.append((left, right))
    return found


def _all_of(groups: Iterable[int]) -> int:
    found = 0
    for group in groups:
        found |= group
    return found
