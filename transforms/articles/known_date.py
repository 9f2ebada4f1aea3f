"""A date of publication that is known of an article from elsewhere, and when it stands in for what one reading finds.

One source states when an article was published, another one brings the same page and does not. The date is the
article's, not the reading's: it is kept, with where it was found. A reading that states another day keeps its own.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from schemas.vocabulary import TimePrecision
from transforms.articles.dates import Published

_GUESSED = frozenset({"url", "dateline", "json_ld_modified", "pdf_metadata"})
"""Where dates stand that are those of publication for want of a better one."""

_APART = timedelta(days=1)  # a day in one zone may be the next in another


@dataclass(frozen=True, slots=True)
class KnownDate:
    """When an article was published (naive UTC, and the day in the publisher's zone), where that was found, and which
    of the precisions it has. ``recorded_at`` is when it was read.
    """

    at: datetime
    day: date
    found_in: str
    precision: str
    recorded_at: datetime

    @property
    def published(self) -> Published:
        """The date as a reading gives it."""
        return Published(self.at, self.day, exact=self.precision == TimePrecision.MOMENT)

    @property
    def is_stated(self) -> bool:
        """Whether it is stated as that of publication."""
        return self.found_in not in _GUESSED


def needs_known_date(published: object, found_in: str | None) -> bool:
    """Return whether a date from elsewhere may be better than what one reading found."""
    return published is None or found_in in _GUESSED


def surest(dates: Iterable[KnownDate]) -> KnownDate | None:
    """Return the date that is stated, of several the one that was read last; None if there is none."""
    return max(dates, key=lambda one: (one.is_stated, one.recorded_at), default=None)


def stands_in(known: KnownDate | None, published: Published | None, found_in: str | None) -> bool:
    """Return whether a known date takes the place of what a reading found: nothing, or the same day less surely."""
    if known is None or not needs_known_date(published, found_in):
        return False
    return published is None or (known.is_stated and abs(known.day - published.day) <= _APART)
