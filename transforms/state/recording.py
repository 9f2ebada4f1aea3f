"""Rows of the log with their own history: what it says now is opened, what it does not say any more is closed.

``recorded_from`` and ``recorded_to`` bound the time in which the log said exactly this: [recorded_from, recorded_to).
No row is rewritten or deleted.
"""

import dataclasses
import operator
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple, TypeVar

from schemas.mart import EventEvidence, Regime
from schemas.relations import EventConflict, EventLink, EventUndecided
from schemas.table import Table
from transforms.rows import all_altered, altered

Row = TypeVar("Row", EventEvidence, EventLink, EventConflict, EventUndecided, Regime)

_BOOKKEEPING = frozenset({"recorded_from", "recorded_to", "run_id"})


class Recorded(NamedTuple):
    """How rows of one kind are told apart: ``key`` says which row it is, ``said`` what it says in its ``columns``."""

    key: Callable[[Any], Any]
    said: Callable[[Any], Any]
    columns: tuple[str, ...]


def recorded(table: Table, *, beside: Iterable[str] = ()) -> Recorded:
    """Return how the rows of a table with a history are told apart.

    Args:
        table: its key has ``recorded_from``.
        beside: columns in which a row may differ without saying anything else.
    """
    left_out = _BOOKKEEPING.union(beside)
    said = [column.name for column in dataclasses.fields(table.row) if column.name not in left_out]
    key = [name for name in table.key if name != "recorded_from"]
    return Recorded(operator.attrgetter(*key), operator.attrgetter(*said), tuple(said))


def record(previous: Sequence[Row], current: Iterable[Row], by: Recorded, *, now: datetime, run_id: str) -> list[Row]:
    """Open, keep and close rows; in no order.

    Args:
        previous: every row published so far, closed ones too.
        current: the rows as they are now, each key once.
        by: how they are told apart.
        now: UTC without a zone, not before any moment in ``previous``.
        run_id: the run that publishes.
    """
    if len(previous) == 0:
        return all_stamped(list(current), now, run_id)
    kept = [row for row in previous if row.recorded_to is not None]
    opened = {by.key(row): row for row in previous if row.recorded_to is None}
    fresh: list[Row] = []
    for row in current:
        old = opened.pop(by.key(row), None)
        if old is not None and by.said(old) == by.said(row):
            kept.append(old)
            continue
        if old is not None:
            kept += closed(old, now)
        fresh.append(row)
    for old in opened.values():
        kept += closed(old, now)
    return kept + all_stamped(fresh, now, run_id)


def differing(said: Iterable[tuple[Any, ...]], current: Iterable[Row], by: Recorded) -> tuple[list[Row], list[int]]:
    """Return which rows say something that was not said, and the places of what was said and is not said any more.

    Args:
        said: what each open row says, in the columns that ``by.said`` looks at.
        current: the rows as they are now, each key once.
        by: how they are told apart.
    """
    places: dict[tuple[Any, ...], int] = {one: place for place, one in enumerate(said)}
    fresh = [row for row in current if places.pop(by.said(row), None) is None]
    return fresh, [*places.values()]


def all_stamped(rows: list[Row], now: datetime, run_id: str) -> list[Row]:
    """Return rows as what the log says from now on."""
    if all(row.recorded_from == now and row.run_id == run_id for row in rows):
        return rows
    return all_altered(rows, recorded_from=now, recorded_to=None, run_id=run_id)


def closed(old: Row, now: datetime) -> list[Row]:
    """Return a row as the log said it until now."""
    # what was opened at this very moment was never read by anybody: it leaves no row of no duration
    return [] if old.recorded_from == now else [altered(old, recorded_to=now)]


def open_rows(rows: Iterable[Row]) -> list[Row]:
    """Return the rows that the log says now."""
    return [row for row in rows if row.recorded_to is None]
