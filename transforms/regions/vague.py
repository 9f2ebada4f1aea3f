"""Which exact claims decide where a claim goes that knows only a month, a year or nothing of the day.

Such a claim joins one cluster or none, and never makes one of two; so two clusters that cannot be one (they lie in
different regions of exact claims) are all that it needs to see: more would not change what it finds. What
``merging/vague_steps.py`` looks up in order is looked up in that order here.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from transforms.merging.rules import WINDOW
from transforms.regions.coded import NO_DAY, NONE, Coded, Flags, Numbers, Vocabulary, numbered
from transforms.regions.edges import Edges, near, same, spread, where

_MONTH, _YEAR, _UNDATED = 1, 2, 3


@dataclass(frozen=True, slots=True)
class _Line:
    """Places in the order of a group and of days within it, to be looked up by group and days."""

    group: Numbers
    day: Numbers
    places: Numbers
    sorted: Numbers
    low: int
    span: int

    @classmethod
    def of(cls, group: Numbers, day: Numbers, places: Numbers, low: int, span: int) -> "_Line":
        line = group[places] * span + (day[places] - low)
        order = np.argsort(line, kind="stable")
        return cls(group, day, places[order], line[order], low, span)

    def between(self, group: Numbers, first: Numbers, last: Numbers) -> tuple[Numbers, Numbers]:
        """Return from where to where the places of a group lie that begin from one day to another."""
        first, last = np.clip(first - self.low, 0, self.span), np.clip(last - self.low, -1, self.span - 1)
        start = np.searchsorted(self.sorted, group * self.span + first, side="left")
        stop = np.searchsorted(self.sorted, group * self.span + last, side="right")
        return start.astype(np.int64), stop.astype(np.int64)


def vague_edges(nodes: Coded, region: Numbers, words: Vocabulary) -> Iterator[Edges]:
    """Yield the pairs, given the regions of exact claims."""
    lookup = _Lookup(nodes, region, words)
    yield from lookup.within(where(nodes.precision == _MONTH), nodes.first, nodes.last, also=None)
    yield from lookup.within(where(nodes.precision == _YEAR), nodes.first, nodes.last, also=_MONTH)
    undated = nodes.precision == _UNDATED
    is_news = undated & nodes.main & (nodes.published != NO_DAY)
    news = where(is_news)
    # undated_report: from a day before to three days after, and reports near each other
    yield from lookup.within(news, nodes.published - WINDOW.days, nodes.published + 1, also=None)
    yield near(news, lookup.key[news], nodes.published[news], WINDOW.days)
    # background_recalls, undated_same_claim
    yield from lookup.so_far(where(undated & ~is_news))


class _Lookup:
    def __init__(self, nodes: Coded, region: Numbers, words: Vocabulary) -> None:
        self._nodes, self._region, self._words = nodes, region, words
        self.key = numbered(nodes.block, nodes.sender, nodes.name, nodes.sector, nodes.action)
        self._kind = numbered(nodes.block, nodes.name, nodes.action)
        dated = nodes.first[nodes.precision < _UNDATED]
        low = int(dated.min(initial=0))
        span = int(dated.max(initial=0)) - low + 1
        self._exact = self._line(self.key, nodes.precision == 0, low, span)
        self._months = self._line(self.key, nodes.precision == _MONTH, low, span)
        self._vague = self._line(self.key, (nodes.precision == _MONTH) | (nodes.precision == _YEAR), low, span)
        self._exact_of_kind = self._line(self._kind, nodes.precision == 0, low, span)
        self._months_of_kind = self._line(self._kind, nodes.precision == _MONTH, low, span)
        self._other = self._next_other()

    def _line(self, group: Numbers, flags: Flags, low: int, span: int) -> _Line:
        return _Line.of(group, self._nodes.first, where(flags), low, span)

    def _next_other(self) -> Numbers:
        """Return for each place of the exact line the next one in another region."""
        regions = self._region[self._exact.places]
        ends = np.append(where(regions[1:] != regions[:-1]) + 1, len(regions))
        return ends[np.searchsorted(ends, np.arange(len(regions)), side="right")].astype(np.int64)

    def within(self, asking: Numbers, first: Numbers, last: Numbers, *, also: int | None) -> Iterator[Edges]:
        """Connect with what lies in a period: of the same key, or else of a key that says more."""
        first, last = first[asking], last[asking]
        start, stop = self._exact.between(self.key[asking], first, last)
        found = start < stop
        yield from self._two(asking[found], start[found], stop[found])
        if also is not None:
            begin, end = self._months.between(self.key[asking], first, self._limit(start, stop, last))
            one, at = spread(asking, begin, end)
            yield one, self._months.places[at]
            found |= begin < end
        yield from self._loosely(asking[~found], first[~found], last[~found], also=also)

    def _two(self, asking: Numbers, start: Numbers, stop: Numbers) -> Iterator[Edges]:
        yield asking, self._exact.places[start]
        following = self._other[start]
        more = following < stop
        yield asking[more], self._exact.places[following[more]]

    def _limit(self, start: Numbers, stop: Numbers, last: Numbers) -> Numbers:
        """Return the day of the second region, or the last day where there is no second one."""
        limit = last.copy()
        found = where(start < stop)
        following = self._other[start[found]]
        more = following < stop[found]
        limit[found[more]] = self._exact.day[self._exact.places[following[more]]]
        return limit

    def so_far(self, asking: Numbers) -> Iterator[Edges]:
        """Connect background of one key with each other, and with the first that was told of that key."""
        key = self.key[asking]
        yield same(asking, key)
        until = np.where(self._nodes.published[asking] == NO_DAY, 10**7, self._nodes.published[asking])
        order = np.lexsort((until, key))
        latest = order[np.append(key[order][1:] != key[order][:-1], True)] if len(order) else order
        asking, key, until = asking[latest], key[latest], until[latest]
        start, stop = self._exact.between(key, np.full(len(key), self._exact.low), until)
        found = start < stop
        yield from self._two(asking[found], start[found], stop[found])
        begin, end = self._vague.between(key, np.full(len(key), self._exact.low), self._limit(start, stop, until))
        one, at = spread(asking, begin, end)
        yield one, self._vague.places[at]

    def _loosely(self, asking: Numbers, first: Numbers, last: Numbers, *, also: int | None) -> Iterator[Edges]:
        start, stop = self._exact_of_kind.between(self._kind[asking], first, last)
        number, exact = self._saying_more(asking, *self._spread(self._exact_of_kind, start, stop))
        heads = where(_begins(number))
        yield asking[number[heads]], exact[heads]
        # the first one of each that lies in another region than the very first
        meant = np.full(len(asking), NONE, np.int64)
        meant[number[heads]] = self._region[exact[heads]]
        apart = self._region[exact] != meant[number]
        number, exact = number[apart], exact[apart]
        heads = where(_begins(number))
        yield asking[number[heads]], exact[heads]
        if also is not None:
            begin, end = self._months_of_kind.between(self._kind[asking], first, last)
            end[number[heads]] = begin[number[heads]]
            number, months = self._saying_more(asking, *self._spread(self._months_of_kind, begin, end))
            yield asking[number], months

    def _spread(self, line: _Line, start: Numbers, stop: Numbers) -> tuple[Numbers, Numbers]:
        """Return the number of each stretch beside every place in it."""
        number, at = spread(np.arange(len(start)), start, stop)
        return number, line.places[at]

    def _saying_more(self, asking: Numbers, number: Numbers, others: Numbers) -> tuple[Numbers, Numbers]:
        """Return of pairs of one that asks, by its number, and another one those in which the other says more."""
        nodes, words = self._nodes, self._words
        sender, sector, name = (column[asking][number] for column in (nodes.sender, nodes.sector, nodes.name))
        may_narrow = (name != NONE) | (sector != words.unspecified)
        fits = (nodes.sector[others] == sector) | may_narrow & words.narrower[nodes.sector[others], sector]
        fits &= (sender == NONE) | (nodes.sender[others] == sender) | (nodes.sender[others] == NONE)
        return number[fits], others[fits]


def _begins(numbers: Numbers) -> Flags:
    """Say of each number, in order, whether it is another one than the one before."""
    return np.append(np.ones(min(len(numbers), 1), np.bool_), numbers[1:] != numbers[:-1])
