"""What was published and what the log says now -> all revisions. A revision is closed, never changed or deleted.

``recorded_from`` and ``recorded_to`` bound the time in which the log said exactly this: [recorded_from, recorded_to).
"""

import dataclasses
import operator
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from schemas.mart import SanctionEvent

_BOOKKEEPING = frozenset({"recorded_at", "recorded_from", "recorded_to", "run_id"})
_CONTENT = operator.attrgetter(
    *(column.name for column in dataclasses.fields(SanctionEvent) if column.name not in _BOOKKEEPING)
)


class Revised(NamedTuple):
    """All revisions, closed and current, sorted, and how many events were added, revised or withdrawn."""

    events: list[SanctionEvent]
    n_changed: int


def revise(previous: Sequence[SanctionEvent], current: Iterable[SanctionEvent], *, now: datetime) -> Revised:
    """Open, keep and close revisions.

    Args:
        previous: every revision published so far.
        current: the events as they are now, each id once; their bookkeeping columns are those of a first publication.
        now: UTC without a zone; later than, or the same as, every moment in ``previous``.

    Raises:
        ValueError: the clock went back behind a published revision, or an id stands twice.
    """
    _check_clock(previous, now)
    events = [event for event in previous if event.recorded_to is not None]
    opened = {event.event_id: event for event in previous if event.recorded_to is None}
    first_recorded = _first_recorded(previous)
    n_changed, seen = 0, set()
    for event in current:
        if event.event_id in seen:
            raise ValueError(f"event {event.event_id} stands twice among the current events")
        seen.add(event.event_id)
        old = opened.pop(event.event_id, None)
        if old is not None and _CONTENT(old) == _CONTENT(event):
            events.append(old)
            continue
        n_changed += 1
        events += _closed(old, now)
        events.append(dataclasses.replace(event, recorded_at=first_recorded.get(event.event_id, now)))
    for old in opened.values():
        n_changed += 1
        events += _closed(old, now)
    return Revised(sorted(events, key=_published_order), n_changed)


def _check_clock(previous: Sequence[SanctionEvent], now: datetime) -> None:
    latest = max(
        (max(event.recorded_from, event.recorded_to or event.recorded_from) for event in previous), default=now
    )
    if latest > now:
        raise ValueError(
            f"a revision was published at {latest}, after now ({now}): the clock went back; mend the clock"
        )


def _first_recorded(previous: Iterable[SanctionEvent]) -> dict[str, datetime]:
    first: dict[str, datetime] = {}
    for event in previous:
        first[event.event_id] = min(event.recorded_at, first.get(event.event_id, event.recorded_at))
    return first


def _closed(old: SanctionEvent | None, now: datetime) -> list[SanctionEvent]:
    # what was opened at this very moment was never read by anybody: it leaves no revision of no duration
    if old is None or old.recorded_from == now:
        return []
    return [dataclasses.replace(old, recorded_to=now)]


def _published_order(event: SanctionEvent) -> tuple[str, date, str, datetime]:
    return event.target_country or "", event.event_date or date.max, event.event_id, event.recorded_from
