"""The mart held to its contract before it is published: rows that fail go to quarantine, with what hangs on them.

An event that is left out takes all that is said of it, and the regimes that it opened or closed, with it, so
that no row of the mart speaks of an event that readers cannot find. What is new of these goes to quarantine too,
what was published before ends now. All of it is done in columns: only rows that are refused become objects.
"""

from collections.abc import Collection
from datetime import datetime

import pyarrow as pa
import pyarrow.compute as pc

from flows.errors import ChecksFailed
from flows.handover import Made, Merged
from flows.mart.joining import joined
from flows.mart.touched import is_in
from flows.storage.rows import row_key, to_rows
from flows.summary import RunStart
from flows.validating.quarantine import quarantine_rows
from flows.validating.validation import Checked, RowFailure, freshness, validate_columns
from schemas.mart import EVENT_EVIDENCE, REGIME, SANCTION_EVENT, SOURCE_ARTICLE
from schemas.relations import EVENT_CONFLICT, EVENT_LINK, EVENT_UNDECIDED
from schemas.review import REVIEW
from schemas.staging import Quarantine
from schemas.table import Table
from schemas.vocabulary import ReviewVerb

_EVENTS_IN: dict[Table, tuple[str, ...]] = {
    EVENT_EVIDENCE: ("event_id",),
    EVENT_LINK: ("event_id", "to_event_id"),
    EVENT_CONFLICT: ("event_id",),
    EVENT_UNDECIDED: ("event_id",),
    REGIME: ("opened_by", "closed_by"),
}
"""In which columns they name events. Not an old id: it keeps its meaning also while its event is held back."""


def check_mart(made: Made, start: RunStart, *, newest_article: datetime) -> Merged:
    """Return the mart without the rows that break their contract, and those rows for quarantine.

    Args:
        made: all of it. What is carried over from the last run was held to the same by that one: only what is asked of
            a whole table is asked again.
        start: the run.
        newest_article: naive UTC; the newest article in the mart may not be older than that.

    Raises:
        ChecksFailed: an expectation of a whole table failed.
    """
    may_be_empty = {SANCTION_EVENT: (no_claims := _has_no_claims(made)), EVENT_EVIDENCE: no_claims}
    also = {SOURCE_ARTICLE: [freshness("recorded_at", newest_article)]}
    checked: dict[Table, Checked[pa.Table]] = {}
    refused: list[Quarantine] = []
    lost: set[str] = set()
    rest = dict(made.rest)
    # events come first: what the others may say depends on which of them are kept
    for table in sorted(made.tables, key=lambda one: one != SANCTION_EVENT):
        rows, orphans = _without(lost, table, _told(lost, table, made.tables[table], rest), start.recorded_at)
        one = validate_columns(
            table, rows, whole=rest.get(table), may_be_empty=may_be_empty.get(table), also=also.get(table, ())
        )
        if table == SANCTION_EVENT:
            lost = {failure.row.event_id for failure in one.failures if failure.row.recorded_to is None}
        checked[table] = one
        refused += quarantine_rows(table, [*orphans, *one.failures], start)
    failures = [failure for one in checked.values() for failure in one.table_failures]
    if failures:
        raise ChecksFailed("nothing was published, a required check of the mart failed:\n  " + "\n  ".join(failures))
    tables = {table: joined(table, one.passed, rest) for table, one in checked.items()}
    return Merged(tables, made.n_changed, refused)


def _has_no_claims(made: Made) -> bool:
    """Return whether there is nothing to make events of: no claim, or a person has rejected what is claimed."""
    # Articles without any claim make a mart without events; with claims, an empty one is a fault.
    evidence = made.rest.get(EVENT_EVIDENCE)
    is_carried = evidence is not None and evidence.column("recorded_to").null_count > 0
    n_claims = pc.sum(made.tables[SOURCE_ARTICLE].column("n_mentions")).as_py() or 0
    decisions = [rows[REVIEW].column("decision") for rows in (made.tables, made.rest) if REVIEW in rows]
    is_rejected = any(pc.index(one, ReviewVerb.REJECT.value).as_py() >= 0 for one in decisions)
    return (n_claims == 0 and not is_carried) or is_rejected


def _told(lost: Collection[str], table: Table, rows: pa.Table, rest: dict[Table, pa.Table]) -> pa.Table:
    """Return the rows with all that is carried over and tells of lost events, which is taken out of the rest."""
    if len(lost) == 0 or table not in _EVENTS_IN or table not in rest:
        return rows
    ends = _tells_of(lost, table, rest[table])
    told, rest[table] = rest[table].filter(ends), rest[table].filter(pc.invert(ends))
    return pa.concat_tables([rows, told.cast(rows.schema)])


def _tells_of(lost: Collection[str], table: Table, rows: pa.Table) -> pa.ChunkedArray:
    """Say of each row whether it is what is told now of lost events."""
    speaks = [is_in(rows.column(name), lost) for name in _EVENTS_IN[table]]
    return pc.and_(speaks[0] if len(speaks) == 1 else pc.or_(*speaks), pc.is_null(rows.column("recorded_to")))


def _without(lost: Collection[str], table: Table, rows: pa.Table, now: datetime) -> tuple[pa.Table, list[RowFailure]]:
    """Return the rows without what is said now of lost events, and what is new of that; what was said before ends."""
    if len(lost) == 0 or table not in _EVENTS_IN:
        return rows, []
    ends = _tells_of(lost, table, rows)
    is_new = pc.and_(ends, pc.greater_equal(rows.column("recorded_from"), pa.scalar(now, pa.timestamp("us"))))
    orphans = [
        RowFailure(row, row_key(table, row), "its event is kept", None, None)
        for row in to_rows(table, rows.filter(is_new))
    ]
    place = rows.schema.get_field_index("recorded_to")
    until = pc.if_else(ends, pa.scalar(now, pa.timestamp("us")), rows.column("recorded_to"))
    return rows.set_column(place, rows.schema.field(place), until).filter(pc.invert(is_new)), orphans
