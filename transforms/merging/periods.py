"""A date with its precision is a period: first and last day on which the change may have happened, both inclusive."""

from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from schemas.vocabulary import DatePrecision

PRECISION_RANK: dict[str, int] = {
    DatePrecision.DAY: 0,
    DatePrecision.MONTH: 1,
    DatePrecision.YEAR: 2,
    DatePrecision.UNKNOWN: 3,
}
"""More precise first."""


class Period(NamedTuple):
    """First and last day, both inclusive."""

    first: date
    last: date

    def holds(self, other: "Period") -> bool:
        """Say whether the other period lies within this one."""
        return self.first <= other.first and other.last <= self.last


@lru_cache(65_536)
def period_of(day: date | None, precision: str) -> Period | None:
    """Return the days that a date at a precision may mean, or None where no date is known.

    Raises:
        ValueError: a precision that needs a date stands without one.
    """
    if precision == DatePrecision.UNKNOWN:
        return None
    if day is None:
        raise ValueError(f"date_precision is {precision!r} but there is no date; use 'unknown'")
    if precision == DatePrecision.DAY:
        return Period(day, day)
    if precision == DatePrecision.MONTH:
        first = day.replace(day=1)
        return Period(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))
    return Period(day.replace(month=1, day=1), day.replace(month=12, day=31))
