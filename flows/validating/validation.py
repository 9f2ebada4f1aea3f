"""Rows held to what ``schemas.expectations`` says of their table: what passes, what fails and why.

Row expectations look at the rows at hand, and each row that breaks one is named with every expectation it broke. Table
expectations (row count, fill rates, freshness) look at the whole table as it will be with these rows, because a share
of one row means nothing; for the same reason fill rates are left out while the whole table has fewer than 20 rows.
Rows are looked at in columns; only those that fail become objects.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import numpy as np
import pyarrow as pa

from flows.storage.rows import row_key, to_arrow, to_rows
from flows.validating.gx import check_columns
from schemas.expectations import Expectation, expectations
from schemas.table import Table

LEAST_ROWS_FOR_SHARES = 20
"""A fill rate is only asked of tables that have as many rows."""

Rows = TypeVar("Rows", list[Any], pa.Table)


@dataclass(frozen=True, slots=True)
class RowFailure:
    """One row and one expectation that it broke."""

    row: Any
    key: str
    expectation: str
    column: str | None
    value: str | None


@dataclass(frozen=True, slots=True)
class Checked(Generic[Rows]):
    """What came through, what did not and why, and what is wrong with the table as a whole."""

    passed: Rows
    failures: list[RowFailure]
    table_failures: list[str]

    @property
    def n_refused(self) -> int:
        """How many rows broke at least one expectation."""
        return len({id(failure.row) for failure in self.failures})


def validate(
    table: Table,
    rows: Sequence[Any],
    *,
    whole: pa.Table | None = None,
    may_be_empty: bool | None = None,
    also: Iterable[Expectation] = (),
) -> Checked[list[Any]]:
    """Check rows, and the table that they become part of.

    Args:
        table: whose expectations are meant.
        rows: rows as the table's dataclass.
        whole: the rows that are stored already, with at least the columns that ``columns_of_whole`` names; the checked
            rows are added to them. None if there are no others.
        may_be_empty: whether no rows at all is fine this time; the table's own word if not given.
        also: further table expectations, such as freshness.
    """
    data = to_arrow(table, rows)
    failures, passes = _row_failures(table, data, lambda places: [rows[place] for place in places])
    found = _table_failures(table, data.filter(passes), whole, may_be_empty=may_be_empty, also=also)
    return Checked([row for row, passed in zip(rows, passes.tolist(), strict=True) if passed], failures, found)


def validate_columns(
    table: Table,
    data: pa.Table,
    *,
    whole: pa.Table | None = None,
    may_be_empty: bool | None = None,
    also: Iterable[Expectation] = (),
) -> Checked[pa.Table]:
    """Check rows that lie in columns; see ``validate``."""
    failures, passes = _row_failures(
        table, data, lambda places: to_rows(table, data.take(pa.array(places, pa.int64())))
    )
    passed = data if bool(passes.all()) else data.filter(passes)
    return Checked(passed, failures, _table_failures(table, passed, whole, may_be_empty=may_be_empty, also=also))


def columns_of_whole(table: Table) -> list[str]:
    """Return the columns that the table expectations need; at least one, so that rows can be counted."""
    named = {one.column for one in _of_whole(table)} | {table.key[0]}
    return [column.name for column in table.columns if column.name in named or column.name == "recorded_at"]


def freshness(column: str, oldest: Any) -> Expectation:
    """Return the expectation that the newest time in a column is not before ``oldest`` (naive UTC)."""
    arguments = {"column": column, "min_value": oldest}
    name = f"the newest {column} is not before {oldest}"
    return Expectation(name, "expect_column_max_to_be_between", arguments, "table")


def _of_whole(table: Table) -> list[Expectation]:
    return [one for one in expectations(table) if one.level == "table"]


def _applies(expectation: Expectation, n_rows: int, *, may_be_empty: bool) -> bool:
    if "mostly" in expectation.arguments:
        return n_rows >= LEAST_ROWS_FOR_SHARES
    return n_rows > 0 or not may_be_empty


def _row_failures(
    table: Table, data: pa.Table, take: Callable[[list[int]], list[Any]]
) -> tuple[list[RowFailure], "np.ndarray[Any, np.dtype[np.bool_]]"]:
    """Return what rows break, and of each row whether it breaks nothing; ``take`` gives rows by their places."""
    passes = np.ones(data.num_rows, np.bool_)
    if data.num_rows == 0:
        return [], passes
    row_level = [one for one in expectations(table) if one.level == "row"]
    # A compound key has no column of its own; the rows are named all the same.
    broken = [(one, found.get("unexpected_index_list") or []) for one, found in check_columns(table, data, row_level)]
    for _, places in broken:
        passes[places] = False
    named = np.flatnonzero(~passes).tolist()
    row_at = dict(zip(named, take(named), strict=True))
    return [_failure(table, row_at[place], one) for one, places in broken for place in places], passes


def _failure(table: Table, row: Any, expectation: Expectation) -> RowFailure:
    value = None if expectation.column is None else getattr(row, expectation.column)
    text = None if value is None else str(value)
    return RowFailure(row, row_key(table, row), expectation.name, expectation.column, text)


def _table_failures(
    table: Table, passed: pa.Table, whole: pa.Table | None, *, may_be_empty: bool | None, also: Iterable[Expectation]
) -> list[str]:
    names = columns_of_whole(table)
    columns = passed.select(names)
    if whole is not None:
        columns = pa.concat_tables([whole.select(names).cast(columns.schema), columns])
    may_be_empty = table.may_be_empty if may_be_empty is None else may_be_empty
    wanted = [one for one in (*_of_whole(table), *also) if _applies(one, columns.num_rows, may_be_empty=may_be_empty)]
    results = check_columns(table, columns, wanted) if wanted else []
    return [f"{table.name}: {one.name}: {_found(result)}" for one, result in results if not result["success"]]


def _found(result: Mapping[str, Any]) -> str:
    if "observed_value" in result:
        return f"found {result['observed_value']}"
    return f"{result['unexpected_count']} of {result['element_count']} rows are not"
