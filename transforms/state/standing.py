"""What stands: for each sender x country x target x sector the intervals so far, the last one open-ended."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from schemas.mart import SanctionEvent
from schemas.vocabulary import DatePrecision, RegimeState
from transforms.merging.periods import Period, period_of


class RegimeKey(NamedTuple):
    """One row of the state."""

    sender: str | None
    target_country: str | None
    target_name: str | None
    sector: str


class When(NamedTuple):
    """The day from which an event counts: the days it may mean, and how exactly that is known."""

    period: Period
    precision: str


@dataclass(frozen=True, slots=True)
class Interval:
    """One state from ``valid_from`` on, up to and not including ``valid_to``.

    ``measures`` are the kinds of dealing that the row's events named. ``from_above`` is the sector of the wider change
    that brought the state (``unspecified``: of the whole country), so that a change of that level can take it back.
    """

    state: RegimeState
    valid_from: date
    from_precision: str
    opened_by: str
    explanation: str
    measures: frozenset[str]
    valid_to: date | None = None
    closed_by: str | None = None
    from_above: str | None = None
    remark: str | None = None


def when_of(event: SanctionEvent) -> When | None:
    """Return the day of effect, else the event's own date, or None without either.

    A stated day of effect is a day, unless it is only the vaguely dated event's own date repeated.
    """
    if event.effective_date is not None and event.effective_date != event.event_date:
        return When(Period(event.effective_date, event.effective_date), DatePrecision.DAY.value)
    period = period_of(event.event_date, event.date_precision)
    return None if period is None else When(period, event.date_precision)


class Standing:
    """Intervals by key, with the indexes that the fold needs. Only ``transforms.state.changes`` changes them."""

    def __init__(self, intervals: Iterable[tuple[RegimeKey, tuple[Interval, ...]]] = ()) -> None:
        self._intervals: dict[RegimeKey, tuple[Interval, ...]] = {}
        self._of_country: dict[tuple[str | None, str | None], dict[RegimeKey, None]] = defaultdict(dict)
        self._of_sector: dict[tuple[str | None, str | None, str], dict[RegimeKey, None]] = defaultdict(dict)
        self._of_name: dict[tuple[str | None, str | None, str | None], dict[RegimeKey, None]] = defaultdict(dict)
        for key, known in intervals:
            self._put(key, known)

    def copy(self) -> "Standing":
        """Return a standing that can be changed without changing this one."""
        return Standing(self._intervals.items())

    def intervals(self) -> Iterator[tuple[RegimeKey, Interval]]:
        """Walk all intervals."""
        return ((key, interval) for key, known in self._intervals.items() for interval in known)

    def last(self, key: RegimeKey) -> Interval | None:
        """Return the open-ended interval of a row, or None for a row never heard of."""
        known = self._intervals.get(key)
        return None if known is None else known[-1]

    def of_country(self, key: RegimeKey) -> list[RegimeKey]:
        """Return the rows of this sender and country."""
        return list(self._of_country.get(key[:2], ()))

    def named_in(self, key: RegimeKey, sectors: Iterable[str]) -> list[RegimeKey]:
        """Return the rows of named targets of this sender and country in these sectors."""
        rows = (row for sector in sorted(sectors) for row in self._of_sector.get((*key[:2], sector), ()))
        return [row for row in rows if row.target_name is not None]

    def of_name(self, key: RegimeKey) -> list[RegimeKey]:
        """Return the rows of this sender, country and named target."""
        return list(self._of_name.get(key[:3], ()))

    def remark(self, key: RegimeKey, words: str) -> None:
        """Put a remark to the open-ended interval of a row, in place of an earlier remark."""
        self.replace_last(key, replace(self._intervals[key][-1], remark=words))

    def replace_last(self, key: RegimeKey, interval: Interval) -> None:
        """Put another interval in the place of a row's last one; for what is not a change of state."""
        self._put(key, (*self._intervals[key][:-1], interval))

    def change(self, key: RegimeKey, following: Interval) -> None:
        """Close the open-ended interval on the day the following one opens; the later word of one day holds.

        An interval that would last no day is dropped, and if what lay before it has the new state already, that one
        simply goes on: intervals of one row never overlap, and two in a row never have the same state.
        """
        known = self._intervals.get(key, ())
        if len(known) > 0 and known[-1].valid_from >= following.valid_from:
            known = known[:-1]
        if len(known) > 0 and known[-1].state == following.state:
            again = replace(known[-1], valid_to=None, closed_by=None, measures=following.measures)
            self._put(key, (*known[:-1], again))
            return
        if len(known) > 0 and (known[-1].valid_to is None or known[-1].valid_to == following.valid_from):
            closed = replace(known[-1], valid_to=following.valid_from, closed_by=following.opened_by)
            known = (*known[:-1], closed)
        self._put(key, (*known, following))

    def _put(self, key: RegimeKey, known: tuple[Interval, ...]) -> None:
        if key not in self._intervals:
            self._of_country[key[:2]][key] = None
            self._of_sector[*key[:2], key.sector][key] = None
            self._of_name[key[:3]][key] = None
        self._intervals[key] = known
