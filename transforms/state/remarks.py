"""What was said of a row without changing its state: of the row itself, or of all rows below a sector or a country."""

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from operator import attrgetter
from typing import NamedTuple

from schemas.sectors import UNSPECIFIED
from transforms.merging.tree import ancestors

SHOWN = 3
"""The latest remarks that a row of ``regime`` shows; of those before only the number is given."""


class RegimeKey(NamedTuple):
    """One row of the state; the name as ``comparable_name`` gives it."""

    sender: str | None
    target_country: str | None
    target_name: str | None
    sector: str


class Remark(NamedTuple):
    """What an event said of a row, and from which day."""

    day: date
    words: str


_Level = tuple[str | None, str | None, str]


class WideRemarks:
    """Remarks that hold for all rows below a sector or a country, by the level that they spoke of.

    They are looked up when rows are listed, not written to each row: a country may have thousands of named targets.
    """

    def __init__(self) -> None:
        self._of_all: dict[_Level, list[Remark]] = defaultdict(list)
        self._of_named: dict[_Level, list[Remark]] = defaultdict(list)

    def add(self, key: RegimeKey, remark: Remark, *, named_only: bool) -> None:
        """Remark something of all rows below a row, or of those among them that name a target."""
        insort((self._of_named if named_only else self._of_all)[key.sender, key.target_country, key.sector], remark)

    def below(self, key: RegimeKey, first: date, end: date | None) -> Iterator[tuple[int, list[Remark]]]:
        """Yield the remarks that a row inherits after its first day and before its end, by level: how many, the latest.

        Levels without any are left out.
        """
        levels = _levels(key.sector)
        kinds = [(self._of_all, levels[1:])]
        if key.target_name is not None:
            kinds = [(self._of_all, levels), (self._of_named, levels)]
        for remarks, sectors in kinds:
            for sector in sectors:
                told = remarks.get((key.sender, key.target_country, sector))
                if told is not None:
                    start, stop = _within(told, first, end)
                    if start < stop:
                        yield stop - start, told[max(start, stop - SHOWN) : stop]

    def copy(self) -> "WideRemarks":
        """Return remarks that can be added to without changing these."""
        other = WideRemarks()
        other._of_all.update((level, list(remarks)) for level, remarks in self._of_all.items())
        other._of_named.update((level, list(remarks)) for level, remarks in self._of_named.items())
        return other


@cache
def _levels(sector: str) -> tuple[str, ...]:
    """Return a sector and all that is wider, up to the country."""
    return tuple(dict.fromkeys((sector, *ancestors(sector), UNSPECIFIED)))


def _within(remarks: list[Remark], first: date, end: date | None) -> tuple[int, int]:
    start = bisect_right(remarks, first, key=_day)
    return start, len(remarks) if end is None else bisect_left(remarks, end, lo=start, key=_day)


_day = attrgetter("day")


def in_words(own: list[Remark], inherited: Iterable[tuple[int, list[Remark]]]) -> str | None:
    """Return the latest remarks in order of their days, each with its day, or None without any.

    Args:
        own: those of the row, in order.
        inherited: as ``WideRemarks.below`` gives them.
    """
    n_all = len(own)
    latest = own[-SHOWN:]
    for number, remarks in inherited:
        n_all += number
        latest = latest + remarks
    if n_all == 0:
        return None
    if n_all > len(own):
        latest = sorted(latest)[-SHOWN:]
    shown = [f"{remark.day.isoformat()}: {remark.words}" for remark in latest]
    if n_all > len(shown):
        shown.insert(0, f"{n_all - len(shown)} earlier")
    return " | ".join(shown)
