"""The prefilter: may a text speak of sanctions at all? Cheap, and it errs on the side of letting through.

A few beginnings of words decide alone. Everything else takes company: most bans and lists are about something else (a
footballer's ban, a waiting list), so a word of change must stand near one for what sanctions restrict, and the sentence
or what leads up to it must name two countries, bodies or companies: one that restricts and one that is restricted.
"""

from functools import cached_property

from transforms.reading.prefilter_bytes import Hit, Stems, lowered, spaced
from transforms.reading.prefilter_finder import WordFinder
from transforms.reading.prefilter_names import Names
from transforms.reading.prefilter_plain import passes
from transforms.reading.prefilter_scene import Found, Scene, sentence_ends
from transforms.reading.prefilter_words import AGAIN, DEALING, NO, STRONG, collect_words
from transforms.reference import Reference

__all__ = ["MOST", "Prefilter", "build_prefilter", "passes"]

MOST = 200_000
"""Characters of a text that are looked at."""

_PATIENCE = 2_000
"""Pairs of words that are looked into; a text with more of them passes, so that none takes long."""

_TINY, _LINE = 150, 240
"""Bytes of a text so short that reading it costs less than judging it."""

_TRADING, _AMONG = 4, 3
"""Words for dealings, and names at the head, of a text on trade among countries: there any wording may restrict it."""


class Prefilter:
    """Tells which texts go to the extractor, with the words and names of the reference data."""

    def __init__(self, reference: Reference) -> None:
        self._reference = reference
        self._strong = Stems(STRONG)
        self._words = WordFinder(collect_words(reference))

    @cached_property
    def _names(self) -> Names:
        return Names(self._reference)

    def passes(self, title: str | None, text: str) -> bool:
        """Tell whether an article goes to the extractor."""
        head = f" {title or ''} .\n ".encode("utf-8", "replace")
        raw = head + text[:MOST].encode("utf-8", "replace") + b" "
        low = lowered(raw)
        if self._strong.any(low):
            return True
        if len(raw) < _LINE:
            return self._line_passes(raw, low)
        hits = self._words.near(low)
        pairs, alone = self._words.pairs(hits), self._words.alone(hits)
        trades = self._words.count(hits, DEALING) >= _TRADING
        if not pairs and not alone and not trades:
            return False
        named = self._names.within(spaced(raw))
        if not named.many:
            return False
        scene = Scene(raw, low, len(head), sentence_ends(raw), named)
        return (trades and len(scene.lead) >= _AMONG) or self._any(scene, pairs, alone)

    def _line_passes(self, raw: bytes, low: bytes) -> bool:
        """Judge a text of a line or two: any word and two names will do, or two words that may belong together."""
        hits = self._words.every(low)
        groups = [self._words.group(hit, raw, low) for hit in hits]
        if any(group & ~(AGAIN | NO) for group in groups) and self._names.within(spaced(raw)).many:
            return True
        return len(raw) < _TINY and bool(self._words.pairs(hits))

    def _any(self, scene: Scene, pairs: list[tuple[Hit, Hit]], alone: list[Hit]) -> bool:
        """Tell whether any words of a text speak of sanctions: once beside two names, or twice among some."""
        if len(pairs) + len(alone) > _PATIENCE:
            return True
        raw, low, group = scene.raw, scene.low, self._words.group
        if any(scene.stands_alone(hit, group(hit, raw, low)) for hit in alone):
            return True
        weak: set[int] = set()
        for first, second in pairs:
            found = scene.belong(first, second, (group(first, raw, low), group(second, raw, low)))
            if found is Found.BESIDE:
                return True
            if found is Found.AMONG:
                weak.add(first[1])
        return len(weak) > 1


def build_prefilter(reference: Reference) -> Prefilter:
    """Build the prefilter of the reference data."""
    return Prefilter(reference)
