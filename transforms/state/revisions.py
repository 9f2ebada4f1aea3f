"""What was published and what the log says now -> all revisions. A revision is closed, never rewritten or deleted.

``recorded_from`` and ``recorded_to`` bound the time in which the log said exactly this: [recorded_from, recorded_to).
"""

import dataclasses
import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from schemas.mart import SanctionEvent
from schemas.vocabulary import Cause
from transforms.rows import altered
from transforms.state.causes import Change, Why

BOOKKEEPING = frozenset(
    {
        "chain_id",
        *("recorded_at", "recorded_from", "recorded_to", "run_id"),
        *("cause", "cause_detail", "closed_by_run", "closed_cause", "closed_detail", "closed_into"),
    }
)
"""Columns that say when and why the log said something, not what it said; chain_id follows from what it said."""

CONTENT = tuple(column.name for column in dataclasses.fields(SanctionEvent) if column.name not in BOOKKEEPING)
"""Columns that say what the log says: one of them differs in each revision of an event."""

_content = operator.attrgetter(*CONTENT)

Explain = Callable[[list[Change]], Mapping[str, Why]]
"""Gives the cause of each change, by event_id."""


class Revised(NamedTuple):
    """All revisions, closed and current, sorted, and the events that were added, revised or withdrawn."""

    events: list[SanctionEvent]
    changes: list[Change]

    @property
    def n_changed(self) -> int:
        """How many events were added, revised or withdrawn."""
        return len(self.changes)


def all_new(changes: Iterable[Change]) -> dict[str, Why]:
    """Say of every change that a new source brought it: true of a first build."""
    return {change.event.event_id: Why(Cause.NEW_SOURCE, "") for change in changes}


def revise(
    previous: Sequence[SanctionEvent],
    current: Iterable[SanctionEvent],
    *,
    now: datetime,
    run_id: str = "",
    explain: Explain = all_new,
) -> Revised:
    """Open, keep and close revisions.

    Args:
        previous: every revision published so far.
        current: the events as they are now, each id once; their bookkeeping columns are those of a first publication.
        now: UTC without a zone; later than, or the same as, every moment in ``previous``.
        run_id: the run that publishes; it closes what the log does not say any more.
        explain: gives the cause of each change.

    Raises:
        ValueError: the clock went back behind a published revision, or an id stands twice.
    """
    compared = compare(previous, current, now=now)
    whys = explain(compared.changes) if len(compared.changes) > 0 else {}
    events = [*compared.kept]
    for change in compared.changes:
        events += revisions_of(change, whys[change.event.event_id], now=now, run_id=run_id)
    return Revised(in_order(events), compared.changes)


class Compared(NamedTuple):
    """The revisions that stay as they are, and what changes; its events have the day when they were first recorded."""

    kept: list[SanctionEvent]
    changes: list[Change]


def compare(previous: Sequence[SanctionEvent], current: Iterable[SanctionEvent], *, now: datetime) -> Compared:
    """Compare what was published with what the log says now; the arguments and errors are those of ``revise``."""
    check_clock(previous, now)
    first_recorded = _first_recorded(previous)
    same, changes = _compare(previous, current)
    for place, (before, after) in enumerate(changes):
        first = now if after is None else first_recorded.get(after.event_id, now)
        if after is not None and after.recorded_at != first:
            changes[place] = Change(before, altered(after, recorded_at=first))
    return Compared([*(event for event in previous if event.recorded_to is not None), *same], changes)


def revisions_of(change: Change, why: Why, *, now: datetime, run_id: str) -> list[SanctionEvent]:
    """Return the revisions that a change closes and opens."""
    events = _closed(change.before, now, run_id, why)
    if change.after is not None:
        events.append(altered(change.after, cause=why.cause.value, cause_detail=why.detail or None))
    return events


def in_order(events: Iterable[SanctionEvent]) -> list[SanctionEvent]:
    """Return revisions as they are published: by country, date, id and the time from which they hold."""
    return sorted(events, key=_published_order)


def _compare(
    previous: Iterable[SanctionEvent], current: Iterable[SanctionEvent]
) -> tuple[list[SanctionEvent], list[Change]]:
    """Return the current revisions that stay, and what changes."""
    opened = {event.event_id: event for event in previous if event.recorded_to is None}
    same: list[SanctionEvent] = []
    changes: list[Change] = []
    seen: set[str] = set()
    for event in current:
        if event.event_id in seen:
            raise ValueError(f"event {event.event_id} stands twice among the current events")
        seen.add(event.event_id)
        old = opened.pop(event.event_id, None)
        if old is not None and _content(old) == _content(event):
            same.append(old)
        else:
            changes.append(Change(old, event))
    return same, [*changes, *(Change(old, None) for old in opened.values())]


def check_clock(previous: Sequence[SanctionEvent], now: datetime) -> None:
    """Raise ValueError where a revision was published after now."""
    check_latest(
        max((max(event.recorded_from, event.recorded_to or event.recorded_from) for event in previous), default=now),
        now,
    )


def check_latest(latest: datetime, now: datetime) -> None:
    """Raise ValueError where the latest moment at which something was published lies after now."""
    if latest > now:
        raise ValueError(
            f"a revision was published at {latest}, after now ({now}): the clock went back; mend the clock"
        )


def _first_recorded(previous: Iterable[SanctionEvent]) -> dict[str, datetime]:
    first: dict[str, datetime] = {}
    for event in previous:
        first[event.event_id] = min(event.recorded_at, first.get(event.event_id, event.recorded_at))
    return first


def _closed(old: SanctionEvent | None, now: datetime, run_id: str, why: Why) -> list[SanctionEvent]:
    # what was opened at this very moment was never read by anybody: it leaves no revision of no duration
    if old is None or old.recorded_from == now:
        return []
    cause, detail = why.cause.value, why.detail or None
    return [altered(old, recorded_to=now, closed_by_run=run_id, closed_cause=cause, closed_detail=detail)]


def _published_order(event: SanctionEvent) -> tuple[str, date, str, datetime]:
    return event.target_country or "", event.event_date or date.max, event.event_id, event.recorded_from
