"""Since when a state holds: across the intervals of one state, which differ in what they rest on."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from flows.cli import common
from flows.cli.table import cut_date
from schemas.vocabulary import Basis

if TYPE_CHECKING:
    import duckdb

_KEY = ("sender", "target_country", "target_name", "sector")
_NOT_SEEN_BEGIN = (Basis.PRESUPPOSED, Basis.UNCONFIRMED)
"""What a state rests on that is older than the first word of it."""


def add_since(
    db: "duckdb.DuckDBPyConnection", rows: Iterable[dict[str, Any]], targets: Sequence[str], as_known: datetime | None
) -> None:
    """Put into each row, as ``since``, from when its state holds: ``state_since`` of measures_on, or before which day.

    Where the log has not seen the state begin, only that it held before the first word of it is known.
    """
    known = common.fetch(
        db,
        """SELECT * FROM regime_revisions
        WHERE list_contains($targets, target_country)
            AND recorded_from <= coalesce($moment, TIMESTAMP 'infinity')
            AND (recorded_to IS NULL OR recorded_to > coalesce($moment, TIMESTAMP 'infinity'))
        ORDER BY valid_from""",
        {"targets": targets, "moment": as_known},
    )
    intervals: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
    for one in known:
        intervals.setdefault(_key(one), []).append(one)
    for row in rows:
        row["since"] = _since(row, intervals[_key(row)])


def _since(row: Mapping[str, Any], intervals: Iterable[Mapping[str, Any]]) -> str | None:
    """Return since when a row has its state, given the intervals of its measure in order."""
    first = row
    begun = False
    for one in intervals:
        if one["valid_from"] > row["valid_from"]:
            break
        if one["state"] != row["state"]:
            begun = False
        elif not begun:
            first, begun = one, True
    day = cut_date(first["valid_from"], first["from_precision"])
    return f"before {day}" if first["basis"] in _NOT_SEEN_BEGIN else day


def _key(row: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(row[name] for name in _KEY)
