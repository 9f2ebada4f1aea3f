"""The Arrow schema of a table, derived from its definition."""

from functools import cache

import pyarrow as pa

from schemas.table import Table

_ARROW: dict[str, pa.DataType] = {
    "string": pa.string(),
    "boolean": pa.bool_(),
    "integer": pa.int64(),
    "double": pa.float64(),
    "date": pa.date32(),
    "timestamp": pa.timestamp("us"),
}


@cache
def arrow_schema(table: Table) -> pa.Schema:
    """Return the Arrow schema: column order, types, nullability, and each description as field metadata."""
    fields = [
        pa.field(
            column.name,
            _ARROW[column.kind],
            nullable=not column.required,
            metadata={"description": column.facts.description},
        )
        for column in table.columns
    ]
    return pa.schema(fields, metadata={"table": table.name, "description": table.description})
