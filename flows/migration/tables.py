"""What the tables of a warehouse will hold at the present schema version: queries over the Parquet files that count."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pyarrow as pa
from duckdb.func import FunctionNullHandling

from flows.errors import IncompatibleWarehouse
from flows.migration.steps import load_steps
from flows.publishing.connections import connect
from flows.publishing.views import SQL_TYPES, literal, quoted
from schemas.arrow import arrow_schema
from schemas.table import Table
from schemas.tables import MART, SCHEMA_VERSION, STORED
from transforms.merging.ids import make_chain_id

_BATCH = 50_000


class Migrating:
    """The tables of a warehouse, version by version, up to the present one.

    Args:
        files: the Parquet files of each table that there is, by name.
        version: the schema version in which they are written.
    """

    def __init__(self, files: Mapping[str, Sequence[Path]], version: int) -> None:
        self._db = connect()
        self._db.execute("SET TimeZone = 'UTC'")
        self._db.create_function(
            "chain_id_of", make_chain_id, ["varchar"] * 4, "varchar", null_handling=FunctionNullHandling.SPECIAL
        )
        self._schema = f"v{version}"
        self._db.execute(f"CREATE SCHEMA {self._schema}")
        for name, paths in files.items():
            listed = ", ".join(literal(str(path)) for path in paths)
            self._db.execute(
                f"CREATE VIEW {self._schema}.{name} AS FROM read_parquet([{listed}], hive_partitioning = false)"
            )
        self._tables = set(files)
        self._made: set[str] = set()
        for step in range(version + 1, SCHEMA_VERSION + 1):
            self._take(step)

    def _take(self, step: int) -> None:
        old, self._schema = self._schema, f"v{step}"
        self._db.execute(f"CREATE SCHEMA {self._schema}")
        statements = [one for one in load_steps()[step] if one.takes <= self._tables]
        for one in statements:
            self._db.execute(one.between(old, self._schema))
        made = {one.makes for one in statements}
        for name in self._tables - made:
            self._db.execute(f"CREATE VIEW {self._schema}.{name} AS FROM {old}.{name}")
        self._tables |= made
        self._made |= made

    def changed(self) -> list[Table]:
        """Return the tables that a step makes, or that lack columns, in the order in which they are defined."""
        return [
            table
            for table in (*STORED, *MART)
            if table.name in self._tables
            and (table.name in self._made or self._columns(table) != [one.name for one in table.columns])
        ]

    def _columns(self, table: Table) -> list[str]:
        return [str(row[0]) for row in self._db.execute(f"DESCRIBE {self._schema}.{table.name}").fetchall()]

    def rows(self, table: Table) -> pa.RecordBatchReader:
        """Return a table's rows as the present definitions have them, batch by batch.

        Raises:
            IncompatibleWarehouse: it lacks a column that must be filled, has one that no definition knows, or has an
                empty value where there must be one.
        """
        present = self._columns(table)
        stray = set(present) - {one.name for one in table.columns}
        missing = {one.name for one in table.columns if one.required} - set(present)
        if stray or missing:
            raise _refused(table, f"columns unknown: {sorted(stray) or 'none'}, missing: {sorted(missing) or 'none'}")
        wanted = ", ".join(
            quoted(one.name) if one.name in present else f"CAST(NULL AS {SQL_TYPES[one.kind]}) AS {quoted(one.name)}"
            for one in table.columns
        )
        found = self._db.sql(f"SELECT {wanted} FROM {self._schema}.{table.name}")  # noqa: S608 - quoted
        schema = arrow_schema(table)
        return pa.RecordBatchReader.from_batches(schema, _fitting(table, found.to_arrow_reader(_BATCH), schema))


def _fitting(table: Table, batches: pa.RecordBatchReader, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        for field in schema:
            if not field.nullable and batch.column(field.name).null_count > 0:
                raise _refused(table, f"{field.name} is empty in a row, and nothing tells what it was")
        yield from pa.Table.from_batches([batch]).cast(schema).to_batches()


def _refused(table: Table, why: str) -> IncompatibleWarehouse:
    return IncompatibleWarehouse(
        f"the warehouse cannot be migrated: in {table.name} {why}. Nothing is changed; `sanctionlog run --rebuild` "
        "sets it aside under another name and makes a new one from the inputs"
    )
