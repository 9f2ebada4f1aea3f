"""From which day an event counts, and until when.

In doubt the restriction holds. A date known to the month or year is the first day it can mean where it restricts, the
last where it relaxes. A stated end is the last day that it can mean where what ends is a restriction, the first where
it is a relaxation.
"""

from datetime import date, timedelta
from typing import NamedTuple

from schemas.mart import SanctionEvent
from schemas.vocabulary import DatePrecision, Direction, Status
from transforms.merging.periods import Period, period_of

_ONE_DAY = timedelta(days=1)


class When(NamedTuple):
    """The day from which an event counts: the days it may mean, how exactly that is known, whether it was stated."""

    period: Period
    precision: str
    is_stated: bool = False


def when_of(event: SanctionEvent) -> When | None:
    """Return the day of effect where one is stated, else the event's own date, or None without either.

    A day of effect is stated unless it is only the vaguely dated event's own date repeated. An event's own date that
    lay ahead when it was reported is one, too.
    """
    effective, precision = event.effective_date, event.effective_precision or DatePrecision.DAY
    repeated = effective == event.event_date and event.date_precision != DatePrecision.DAY
    if effective is not None and not repeated and precision != DatePrecision.UNKNOWN:
        return When(_known(period_of(effective, precision)), precision, is_stated=True)
    period = period_of(event.event_date, event.date_precision)
    if period is None:
        return None
    reported = event.first_reported_at
    lies_ahead = reported is not None and reported.date() < period.first
    return When(_by_then(period, event), event.date_precision, lies_ahead)


def end_of(event: SanctionEvent, when: When) -> tuple[date | None, tuple[str, ...]]:
    """Return the first day after the stated end, and what must be said of it."""
    period = period_of(event.expiry_date, event.expiry_precision or DatePrecision.DAY) if event.expiry_date else None
    if period is None:
        return None, ()
    relaxes = event.direction == Direction.RELAX
    exact = event.expiry_precision in (None, DatePrecision.DAY)
    until = period.first if relaxes and not exact else period.last + _ONE_DAY
    start = when.period.last if relaxes else when.period.first
    if until <= start:
        return None, (f"a stated end of {event.expiry_date}, before the start, is not used",)
    return until, ()


def _by_then(period: Period, event: SanctionEvent) -> Period:
    """Return the days that a vague date can mean where the change was reported as done within them."""
    reported = event.first_reported_at
    if event.status != Status.IN_FORCE or reported is None or not period.first <= reported.date() < period.last:
        return period
    return Period(period.first, reported.date())


def _known(period: Period | None) -> Period:
    if period is None:
        raise ValueError("a date without precision")
    return period
