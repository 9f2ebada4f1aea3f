"""One text as the prefilter judges it: its words in their sentences, and who is named around them."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import IntEnum

from transforms.reading.prefilter_bytes import Hit
from transforms.reading.prefilter_names import Named
from transforms.reading.prefilter_rules import Scope, rules_of
from transforms.reading.prefilter_words import AIMED, BAR

_LEAD = 200
"""Bytes of the text that say, with the title, what it is about."""

_BEFORE = 250
"""Bytes before a sentence in which names may stand that it speaks of."""

_LONG = 250
"""Bytes on each side of a pair that are taken for its sentence at most."""

_BESIDE = 60
"""Bytes on each side of a word for what is done to a party in which a name must stand."""

_TARGET = 45
"""Bytes after a measure in which its target must be named: "curbs on Mali"."""

_END = re.compile(rb"[.!?\n][\"')\]\x80-\xff]*(?:\s+(?=[^a-z])|(?<=\n))")
_BE = re.compile(rb" (?:is|are|was|were|be|been|being) ")
_AIMS = re.compile(rb"(?:on|against|to|for|of|in) ")


def sentence_ends(raw: bytes) -> list[int]:
    """Return where the sentences of a text end, roughly."""
    return [match.end() for match in _END.finditer(raw)]


class Found(IntEnum):
    """How near the names are that two words take."""

    NOT = 0
    AMONG = 1  # in the title, at the head of the text or a little before
    BESIDE = 2  # in their sentence


@dataclass(frozen=True, slots=True)
class Scene:
    """A text: title, a full stop and body, the same lowered, where the body begins, its sentences and its names."""

    raw: bytes
    low: bytes
    head: int
    ends: list[int]
    named: Named

    @property
    def lead(self) -> set[str]:
        """Who is named in the title and the first words of the text."""
        return self.named.between(0, self.head + _LEAD)

    def stands_alone(self, hit: Hit, group: int) -> bool:
        """Tell whether a word needs no other: a party is barred, a measure is aimed at a name."""
        _, start, end = hit
        if group & AIMED and _AIMS.match(self.low, end) and self.named.between(end, end + _TARGET):
            return len(self.named.between(*self._sentence(start, end))) > 1
        near = group & BAR and self.named.between(start - _BESIDE, end + _BESIDE)
        return bool(near) and len(self.named.between(*self._sentence(start, end))) > 1

    def belong(self, first: Hit, second: Hit, groups: tuple[int, int]) -> Found:
        """Tell whether two words of a sentence meet a rule, in the company that it asks for."""
        start, end, gap = first[1], second[2], second[1] - first[2]
        if bisect_right(self.ends, start + 1) != bisect_right(self.ends, end - 2):
            return Found.NOT
        scopes = [
            rule.scope
            for rule, reverse in rules_of(*groups)
            if gap <= rule.gap and (not (reverse and rule.passive) or _BE.search(self.low, start, end))
        ]
        return max((self._company(scope, start, end) for scope in scopes), default=Found.NOT)

    def _company(self, scope: Scope, start: int, end: int) -> Found:
        left, right = self._sentence(start, end)
        found = self.named.between(left, right)
        if len(found) > 1:
            return Found.BESIDE
        if scope is Scope.SENTENCE:
            return Found.NOT
        if scope is Scope.NEAR:
            found |= self.named.between(0, self.head) | self.named.between(left - _BEFORE, left)
        else:
            found |= self.lead
        return Found.AMONG if len(found) > (2 if scope is Scope.WIDE_LEAD else 1) else Found.NOT

    def _sentence(self, start: int, end: int) -> tuple[int, int]:
        """Return where the sentence of a stretch begins and ends."""
        at = bisect_right(self.ends, start + 1)
        left = self.ends[at - 1] if at else 0
        right = self.ends[at] if at < len(self.ends) else len(self.raw)
        return max(left, start - _LONG), min(right, end + _LONG)
