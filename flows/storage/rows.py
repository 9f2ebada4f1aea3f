"""Rows as dataclasses and rows as Arrow tables, and back: the schema always comes from the table's definition."""

from collections.abc import Sequence
from typing import Any

import pyarrow as pa

from schemas.arrow import arrow_schema
from schemas.table import Table
from transforms.rows import make_row


def to_arrow(table: Table, rows: Sequence[Any]) -> pa.Table:
    """Return the rows as an Arrow table.

    Raises:
        pyarrow.ArrowException: a value is not of its column's type, or missing where it is required.
    """
    schema = arrow_schema(table)
    arrays = [pa.array([getattr(row, field.name) for row in rows], type=field.type) for field in schema]
    made = pa.Table.from_arrays(arrays, schema=schema)
    made.validate()
    return made


def to_rows(table: Table, data: pa.Table) -> list[Any]:
    """Return the rows of an Arrow table, which must have all of the table's columns, as dataclasses."""
    names = [column.name for column in table.columns]
    columns = [data.column(name).to_pylist() for name in names]
    return [make_row(table.row, values) for values in zip(*columns, strict=True)]


def row_key(table: Table, row: Any) -> str:
    """Return the key of a row in one text; an empty part is an empty value."""
    parts = (getattr(row, name) for name in table.key)
    return "|".join("" if part is None else str(part) for part in parts)
