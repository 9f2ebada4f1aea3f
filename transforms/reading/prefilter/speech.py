"""Whether the words of a sentence or of a whole text may speak of sanctions, given that enough is named."""

import re
from collections.abc import Iterator

from transforms.reading.prefilter.finder import WordFinder
from transforms.reading.prefilter.names import Name
from transforms.reading.prefilter.prefilter_bytes import Hit
from transforms.reading.prefilter.rules import Rule, rules_of
from transforms.reading.prefilter.scene import many, parts
from transforms.reading.prefilter.words import AGAIN, AIMED, BAR, DEALING, NO

_PATIENCE = 2_000
"""Pairs of words that are looked into; a text with more of them passes, so that none takes long."""

_BESIDE = 60
"""Bytes on each side of a word for what is done to a party in which a name must stand."""

_TARGET = 45
"""Bytes after a measure in which its target must be named: "curbs on Mali"."""

_TRADING, _AMONG = 4, 3
"""Words for dealings, and names at the head, of a text on trade among countries: there any wording may restrict it."""

_BE = re.compile(rb" (?:is|are|was|were|be|been|being) ")
_AIMS = re.compile(rb"(?:on|against|to|for|of|in) ")


class Speech:
    """The words of a text: as it is, and lowered."""

    __slots__ = ("low", "raw", "words")

    def __init__(self, raw: bytes, low: bytes, words: WordFinder) -> None:
        self.raw = raw
        self.low = low
        self.words = words

    def line(self, names: list[Name], *, tiny: bool) -> bool:
        """Judge a text of a line or two: any word and two names will do, or two words that may belong together."""
        hits = self.words.every(self.low)
        groups = [self.words.group(hit, self.raw, self.low) for hit in hits]
        return (many(names) and any(group & ~(AGAIN | NO) for group in groups)) or (
            tiny and bool(self.words.pairs(hits))
        )

    def sentence(self, left: int, right: int, names: list[Name]) -> bool:
        """Judge a sentence that names two parties."""
        hits = self._hits(left, right)
        return any(self._stands_alone(hit, names) for hit in self.words.alone(hits)) or any(
            self._rules(first, second) for first, second in self.words.pairs(hits)
        )

    def twice(self, sentences: Iterator[tuple[int, int]]) -> bool:
        """Judge sentences that name one party where the head of the text names the other: they must speak twice."""
        return sum(self._places(self._hits(left, right), lead=2) for left, right in sentences) > 1

    def titled(self, end: int) -> bool:
        """Judge the title of a text whose head names two parties: a paper says there once what its text says twice."""
        return self._places(self._hits(0, end), lead=2) > 0

    def whole(self, lead: int) -> bool:
        """Judge a text whose head names so many parties: it must speak of sanctions twice."""
        hits = self.words.near(self.low)
        trades = lead >= _AMONG and self.words.count(hits, DEALING) >= _TRADING
        return trades or self._places(hits, lead=lead) > 1

    def _hits(self, left: int, right: int) -> list[Hit]:
        return [(number, left + start, left + end) for number, start, end in self.words.every(self.low[left:right])]

    def _places(self, hits: list[Hit], *, lead: int) -> int:
        """Return at how many places words belong together that will do with so many names at the head."""
        pairs = self.words.pairs(hits)
        if len(pairs) > _PATIENCE:
            return _PATIENCE
        places = set()
        for first, second in pairs:
            fitting = any(1 < rule.lead <= lead for rule in self._rules(first, second))
            if fitting and not parts(self.raw, first[1], second[2] - 1):
                places.add(first[1])
        return len(places)

    def _stands_alone(self, hit: Hit, names: list[Name]) -> bool:
        """Tell whether a word needs no other: a party is barred, a measure is aimed at a name."""
        group, (_, start, end) = self.words.group(hit, self.raw, self.low), hit
        if group & AIMED and _AIMS.match(self.low, end) and _named(names, end - 1, end + _TARGET):
            return True
        return bool(group & BAR) and _named(names, start - _BESIDE, end + _BESIDE)

    def _rules(self, first: Hit, second: Hit) -> list[Rule]:
        """Return the rules that two words meet."""
        raw, low = self.raw, self.low
        gap, groups = second[1] - first[2], (self.words.group(first, raw, low), self.words.group(second, raw, low))
        return [
            rule
            for rule, reverse in rules_of(*groups)
            if gap <= rule.gap and (not (reverse and rule.passive) or _BE.search(low, first[1], second[2]))
        ]


def _named(names: list[Name], left: int, right: int) -> bool:
    return any(left <= start and end <= right for start, end, _ in names)
