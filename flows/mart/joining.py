"""Rows that were made beside rows that are carried over: one table, ordered as if all were made at once."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from flows.mart.inserting import insert, sort_keys
from flows.storage.rows import to_arrow
from schemas.mart import EVENT_EVIDENCE, REGIME, SANCTION_EVENT, SOURCE_ARTICLE
from schemas.relations import EVENT_ALIAS, EVENT_CONFLICT, EVENT_LINK, EVENT_UNDECIDED
from schemas.review import REVIEW
from schemas.table import Table
from transforms.mart import Mart

_ORDER: dict[Table, tuple[str, ...]] = {
    SANCTION_EVENT: ("target_country", "event_date", "event_id", "recorded_from"),
    EVENT_EVIDENCE: ("event_id", "mention_id", "recorded_from"),
    EVENT_LINK: ("event_id", "to_event_id", "kind", "recorded_from"),
    EVENT_CONFLICT: ("event_id", "field", "other_value", "recorded_from"),
    EVENT_UNDECIDED: ("event_id", "recorded_from"),
    REGIME: ("target_country", "sender", "sector", "target_name", "valid_from", "recorded_from"),
    SOURCE_ARTICLE: ("article_id",),
}
"""The order of the lists of a ``Mart``."""

_LONG = 100
"""Pieces of so many rows on average are written and read as fast as one."""


def mart_rows(mart: Mart) -> dict[Table, list[Any]]:
    """Return the rows of each table that a mart holds."""
    return {
        SANCTION_EVENT: mart.events,
        EVENT_EVIDENCE: mart.evidence,
        EVENT_LINK: mart.links,
        EVENT_CONFLICT: mart.conflicts,
        EVENT_ALIAS: mart.aliases,
        EVENT_UNDECIDED: mart.undecided,
        REGIME: mart.regimes,
        SOURCE_ARTICLE: mart.source_articles,
        REVIEW: mart.reviews,
    }


def mart_tables(mart: Mart) -> dict[Table, pa.Table]:
    """Return the same in columns."""
    return {table: to_arrow(table, rows) for table, rows in mart_rows(mart).items()}


def joined(table: Table, made: pa.Table, rest: Mapping[Table, pa.Table]) -> pa.Table:
    """Return the rows of a table, those that are carried over among them."""
    kept = rest.get(table)
    if kept is None or kept.num_rows == 0:
        return made
    kept = kept.cast(made.schema)
    if made.num_rows > 0 and table in _ORDER:
        among = insert(kept, in_order(table, made), _ORDER[table])
        return in_order(table, pa.concat_tables([kept, made])) if among is None else _in_long_pieces(among)
    return pa.concat_tables([kept, made])


def _in_long_pieces(rows: pa.Table) -> pa.Table:
    """Return rows in pieces that are worth their while; long ones are not copied into one."""
    is_long = all(column.num_chunks * _LONG <= rows.num_rows for column in rows.columns)
    return rows if is_long else rows.combine_chunks()


def in_order(table: Table, whole: pa.Table) -> pa.Table:
    """Return the rows of a table in the order of the lists of a ``Mart``."""
    if table in _ORDER:
        keys = sort_keys(whole, _ORDER[table])
        places = pc.sort_indices(keys, sort_keys=[(name, "ascending") for name in keys.column_names])
        return _taken(whole, places)
    return whole.combine_chunks()


def _taken(rows: pa.Table, places: pa.Array) -> pa.Table:
    """Return the rows in some places, several columns at a time: nothing else is left to do by then."""
    with ThreadPoolExecutor(pa.cpu_count()) as threads:
        columns = threads.map(lambda column: column.take(places).combine_chunks(), rows.columns)
        return pa.Table.from_arrays(list(columns), schema=rows.schema)
