"""What claims say in columns: the rules that compare a great many of them ask numbers, not rows."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import count, repeat
from operator import floordiv, sub
from typing import Any

import numpy as np
import numpy.typing as npt

from schemas.vocabulary import SourceClass
from transforms.merging.periods import PRECISION_RANK
from transforms.regions.coded import Flags, Numbers, numbered

Days = npt.NDArray[np.datetime64]

SOURCE_RANK: dict[str, int] = {
    SourceClass.OFFICIAL: 0,
    SourceClass.AGENCY: 1,
    SourceClass.MEDIA: 2,
    SourceClass.OTHER: 3,
}
"""Whose word counts more, best first."""

SAID = (
    *("sender", "sector", "measure", "status", "announced_date", "effective_date", "expiry_date"),
    *("extent", "except_words"),
)
"""Of these it is asked whether a mention says anything, or what."""

UNDATED = max(PRECISION_RANK.values())

NO_TIME = np.iinfo(np.int64).max

_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - columns hold UTC without a zone
_MICROSECOND = timedelta(microseconds=1)
_EPOCH_DAY = _EPOCH.toordinal()
_NONE = np.array(None, np.object_)


@dataclass(frozen=True, slots=True)
class Columns:
    """Claims, one in each place of every column; equal values have equal numbers.

    ``article`` and ``key`` are in the order of what they stand for, ``text`` and ``publisher`` in none. ``original``
    says whether the article is no copy; ``order`` is that of ``founding_order``; ``first`` and ``last`` are the days
    that the date may mean, no days where ``precision`` is ``UNDATED``; ``source`` is that of ``SOURCE_RANK``;
    ``published`` counts microseconds, and is ``NO_TIME`` where nobody says when; ``said`` has by name what mentions say
    of ``SAID``.
    """

    said: Mapping[str, npt.NDArray[np.object_]]
    article: Numbers
    text: Numbers
    original: Flags
    publisher: Numbers
    key: Numbers
    order: Numbers
    precision: Numbers
    first: Days
    last: Days
    source: Numbers
    main: Flags
    confidence: npt.NDArray[np.float64]
    published: Numbers

    def states(self, name: str, places: Numbers) -> Flags:
        """Say of the mentions in some places whether they have a value."""
        return np.asarray(np.not_equal(self.said[name][places], _NONE), np.bool_)

    def says(self, name: str, word: str, places: Numbers) -> Flags:
        """Say of the mentions in some places whether they have this value."""
        return np.asarray(self.said[name][places] == word, np.bool_)

    def counting(self, places: Numbers, of: Numbers) -> Flags:
        """Say of the claims in some places whether their articles count among those of their events.

        Of one text the original does if it is there, else who came first.

        Args:
            places: the claims.
            of: the event of each, in numbers.
        """
        article, texts = self.article[places], numbered(of, self.text[places])
        order = np.lexsort((article, self.published[places], ~self.original[places], texts))
        counted = order[np.unique(texts[order], return_index=True)[1]]
        return np.asarray(article == article[counted][texts], np.bool_)


def numbered_words(words: Sequence[str]) -> Numbers:
    """Return a number for each word, the same for equal ones."""
    numbers: dict[str, int] = defaultdict(count().__next__)
    return np.fromiter(map(numbers.__getitem__, words), np.int64, len(words))


def numbered_in_order(values: Sequence[Any], in_order: Iterable[Any]) -> Numbers:
    """Return the place of each value among all there are."""
    numbers = {value: number for number, value in enumerate(in_order)}
    return np.fromiter(map(numbers.__getitem__, values), np.int64, len(values))


def days_of(days: Sequence[date | None]) -> Days:
    """Return days as numpy has them, no day for None."""
    numbers = np.fromiter((0 if day is None else day.toordinal() for day in days), np.int64, len(days))
    found = (numbers - _EPOCH_DAY).astype("datetime64[D]")
    found[numbers == 0] = np.datetime64("NaT")
    return found


def periods_of(days: Days, precision: Numbers) -> tuple[Days, Days]:
    """Return the first and the last day that each date may mean, as ``period_of`` does."""
    first = days.copy()
    first[precision == UNDATED] = np.datetime64("NaT")
    last = first.copy()
    for rank, unit in ((1, "M"), (2, "Y")):
        vague = precision == rank
        whole = first[vague].astype(f"datetime64[{unit}]")
        first[vague] = whole.astype("datetime64[D]")
        last[vague] = (whole + 1).astype("datetime64[D]") - 1
    return first, last


def moments_of(times: Sequence[datetime | None]) -> Numbers:
    """Return moments in microseconds, ``NO_TIME`` for None."""
    told = [_EPOCH if time is None else time for time in times]
    since = map(floordiv, map(sub, told, repeat(_EPOCH)), repeat(_MICROSECOND))
    moments = np.fromiter(since, np.int64, len(told))
    moments[[place for place, time in enumerate(times) if time is None]] = NO_TIME
    return moments
