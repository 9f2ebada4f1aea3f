"""The warehouse: one Delta table a table, and one commit that makes a whole run count.

A run writes its rows table by table and its own row in ``run`` last. The commit of that row carries the version of
every other table that belongs to it, and readers read exactly these versions. So a run counts as a whole or not at
all, mart included: what a run wrote that was stopped before its last commit is invisible, and ``discard`` removes it.
There is nothing to rebuild after a crash, because the tables' committed versions are still the last run's.
"""

import json
import shlex
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, Self

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds
from deltalake.exceptions import DeltaError

from flows.errors import DamagedWarehouse, IncompatibleWarehouse, UnusableFolder
from flows.migration.steps import can_migrate
from flows.storage import delta
from flows.storage.atomic import write_text
from flows.storage.rows import row_key, to_arrow, to_rows
from schemas.arrow import arrow_schema
from schemas.staging import RUN, Run
from schemas.table import Table
from schemas.tables import MART, SCHEMA_VERSION, STORED
from schemas.vocabulary import RunStatus

_MARK = "_sanctionlog.json"
_NOT_IN_PATHS = frozenset("[]^|%#?\\")
"""Characters with which ``deltalake`` fails, or finds another folder."""

_REBUILD = "`sanctionlog run --rebuild` sets it aside under another name and makes a new one from the inputs"
_TABLES = tuple(table for table in (*STORED, *MART) if table is not RUN)

_PIECE = 1 << 20
"""Rows that are read at once: in the usual pieces of an eighth of that, reading all of a table takes a third longer."""


def _silent(_name: str) -> None:
    """Take no notice of what is written."""


class Warehouse:
    """The tables under one folder, as of the newest run that counts.

    ``notes`` is what that run is remembered by beside its row. ``schema_version`` names the definitions that the tables
    follow; None where there is no warehouse yet.

    Args:
        root: the folder.
        on_write: called with a table's name after each commit to it.
    """

    def __init__(self, root: Path, *, on_write: Callable[[str], None] = _silent) -> None:
        self.root = root.absolute()
        self._on_write = on_write
        self._versions: dict[str, int] = {}
        self._written: dict[str, int] = {}
        self.notes: dict[str, str] = {}
        self.schema_version: object = None

    @property
    def raw(self) -> Path:
        """The folder of what was received from the web. It lies outside the tables: no run ever takes a file back."""
        return self.root / "raw"

    def open_or_create(self) -> Self:
        """Open the warehouse, or make an empty one; nothing of what an unfinished run wrote is seen.

        Raises:
            UnusableFolder: its path has characters that Delta tables cannot have.
            IncompatibleWarehouse: it was written with other definitions; the message names the command that mends it.
        """
        odd = "".join(sorted(_NOT_IN_PATHS.intersection(str(self.root))))
        if odd:
            raise UnusableFolder(f"the tables cannot lie in {self.root}: use a folder without {odd} in its path")
        if self.find() is None:
            self._refuse_if(any(delta.is_table(self.root / table.name) for table in _TABLES), "without a version")
            self.root.mkdir(parents=True, exist_ok=True)
            self.mark()
        self._refuse_if(self.schema_version != SCHEMA_VERSION, f"in schema version {self.schema_version}")
        for table in (RUN, *_TABLES):
            path = self.root / table.name
            known = table is RUN or table.name in self._versions
            if known and delta.is_table(path):
                self._check_columns(table, delta.column_names(path))
        return self

    def check_whole(self) -> None:
        """Look whether every file is there, and as long as it was written, that the newest run counts on.

        Raises:
            DamagedWarehouse: some are gone or cut short, as after a copy or a restoring of a part of the folder.
        """
        gone: list[str] = []
        cut: list[str] = []
        for table in (RUN, *_TABLES):
            try:
                for file, size in self._sizes(table).items():
                    if not file.exists():
                        gone.append(str(file))
                    elif file.stat().st_size != size:
                        cut.append(str(file))
            except DeltaError:  # neither has it the version that the run wrote
                gone.append(str(self.root / table.name))
        for files, how in ((gone, "gone from the warehouse"), (cut, "not as long as it was written")):
            if files:
                more = f" and {len(files) - 1} more are" if len(files) > 1 else " is"
                raise DamagedWarehouse(
                    f"{files[0]}{more} {how}: put the folder back as a whole from a copy; if there is none, {_REBUILD}"
                )

    def find(self) -> object:
        """Find what there is, of whatever schema version, and return that version; None if there is no warehouse."""
        mark = self.root / _MARK
        if not mark.exists():
            return None
        self.schema_version = _written_version(mark)
        self.refresh()
        return self.schema_version

    def mark(self) -> None:
        """Write down that the tables follow the present definitions."""
        write_text(self.root / _MARK, json.dumps({"schema_version": SCHEMA_VERSION}) + "\n")
        self.schema_version = SCHEMA_VERSION

    def refresh(self) -> None:
        """Look which versions the newest run that counts has."""
        path = self.root / RUN.name
        note = delta.newest_note(path) if delta.is_table(path) else {}
        self._versions = dict(note.get("versions", {}))
        self._written = {}
        self.notes = dict(note.get("notes", {}))
        # The commit that makes tables count also says how they are defined; the mark may be older by a moment.
        self.schema_version = note.get("schema_version", self.schema_version)

    def _check_columns(self, table: Table, present: Sequence[str]) -> None:
        wanted = [column.name for column in table.columns]
        optional = {column.name for column in table.columns if not column.required}
        migrates = set(present) < set(wanted) and set(wanted) - set(present) <= optional
        self._refuse_if(present != wanted, f"with other columns in {table.name}", migrates=migrates)

    def _refuse_if(self, condition: bool, how: str, *, migrates: bool = False) -> None:  # noqa: FBT001 - reads as a sentence
        if not condition:
            return
        mend, reads = _REBUILD, f"this program reads schema version {SCHEMA_VERSION}"
        if migrates or can_migrate(self.schema_version):
            command = f"`sanctionlog migrate --warehouse {shlex.quote(str(self.root))}`"
            mend = f"{command} brings it up to date in place and keeps what it recorded"
        raise IncompatibleWarehouse(f"the warehouse {self.root} was written {how}, and {reads}. {mend}")

    def files(self, table: Table) -> list[Path]:
        """Return the Parquet files that hold a table's rows, by absolute path; none if it never had rows."""
        path = self.root / table.name
        if table is RUN:
            return delta.files(path, delta.newest_version(path)) if delta.is_table(path) else []
        version = self._versions.get(table.name)
        return [] if version is None else delta.files(path, version)

    def _sizes(self, table: Table) -> dict[Path, int]:
        """Return the same files with the bytes that they were written with."""
        path = self.root / table.name
        if table is RUN:
            return delta.sizes(path, delta.newest_version(path)) if delta.is_table(path) else {}
        version = self._versions.get(table.name)
        return {} if version is None else delta.sizes(path, version)

    def file_uris(self, table: Table) -> list[str]:
        """Return the same as ``files``, as texts."""
        return [str(file) for file in self.files(table)]

    def read(self, table: Table, columns: Sequence[str] | None = None, *, coded: Sequence[str] = ()) -> pa.Table:
        """Return the rows of runs that count, with all columns or some; ``coded`` ones as numbers with a dictionary."""
        schema, files = _coded(arrow_schema(table), coded), self.files(table)
        if not files:
            empty: pa.Table = schema.empty_table()
            return empty if columns is None else empty.select(list(columns))
        how = ds.ParquetFileFormat(dictionary_columns=set(coded))
        data = ds.dataset([str(file) for file in files], schema=schema, format=how)
        return data.to_table(columns=None if columns is None else list(columns), batch_size=_PIECE)

    def batches(
        self,
        table: Table,
        columns: Sequence[str] | Mapping[str, pc.Expression],
        where: pc.Expression | None = None,
        *,
        coded: Sequence[str] = (),
    ) -> Iterator[pa.RecordBatch]:
        """Yield the same in pieces: some columns, or what is made of columns, of the rows that fit, in order."""
        files = [str(file) for file in self.files(table)]
        if files:
            how = ds.ParquetFileFormat(dictionary_columns=set(coded))
            data = ds.dataset(files, schema=_coded(arrow_schema(table), coded), format=how)
            wanted = dict(columns) if isinstance(columns, Mapping) else list(columns)
            yield from data.to_batches(columns=wanted, filter=where)

    def rows_at(
        self, table: Table, places: npt.NDArray[np.int64], columns: Sequence[str], *, coded: Sequence[str] = ()
    ) -> pa.Table:
        """Return some columns of the rows in some places, in order; of ``coded`` ones equal texts are read but once."""
        schema = arrow_schema(table)
        pieces, start = [schema.empty_table().select(list(columns))], 0
        for batch in self.batches(table, columns, coded=coded):
            first, last = np.searchsorted(places, [start, start + batch.num_rows])
            here = pa.array(places[first:last] - start)
            pieces.append(pa.Table.from_batches([batch]).take(here).cast(pieces[0].schema))
            start += batch.num_rows
        return pa.concat_tables(pieces)

    def rows(self, table: Table) -> list[Any]:
        """Return the rows of runs that count, as the table's dataclass, sorted by key."""
        return sorted(to_rows(table, self.read(table)), key=lambda row: row_key(table, row))

    def values(self, table: Table, column: str) -> set[Any]:
        """Return the values that a column has."""
        return set(self.read(table, [column]).column(column).to_pylist())

    def newest_run(self) -> Run | None:
        """Return the newest run that did not fail."""
        good = [run for run in self.rows(RUN) if run.status != RunStatus.FAILED]
        return max(good, key=lambda run: (run.finished_at, run.run_id), default=None)

    def append(self, table: Table, rows: Sequence[Any]) -> None:
        """Add rows. They count once ``seal`` has been called."""
        self._write(table, rows, overwrite=False)

    def replace(self, table: Table, rows: Sequence[Any] | pa.Table) -> None:
        """Put these rows in the place of all others; they may come in columns. They count once ``seal`` was called."""
        if table.name in self._versions:
            delta.remove_old_files(self.root / table.name)
        self._write(table, rows, overwrite=True)

    def _write(self, table: Table, rows: Sequence[Any] | pa.Table, *, overwrite: bool) -> None:
        if not overwrite and len(rows) == 0:
            return
        data = rows if isinstance(rows, pa.Table) else to_arrow(table, rows)
        mode: Literal["append", "overwrite"] = "overwrite" if overwrite else "append"
        version = delta.write(self.root / table.name, data, mode=mode)
        self._written[table.name] = version if overwrite else delta.gather(self.root / table.name)
        self._on_write(table.name)

    def seal(
        self,
        run: Run,
        notes: Mapping[str, str] | None = None,
        *,
        written: Mapping[str, int] | None = None,
        anew: Sequence[Run] | None = None,
    ) -> None:
        """Write the row of the run, and with it make everything count that was written since the last one.

        Args:
            run: the row.
            notes: what is to be remembered of this run beside its row; the last run's if not given.
            written: versions of tables that were not written by this warehouse, and are to count.
            anew: the rows of all runs before, where the table of runs itself is to be written anew.
        """
        self._versions = {**self._versions, **self._written, **(written or {})}
        self._written = {}
        self.notes = dict(self.notes if notes is None else notes)
        self.schema_version = SCHEMA_VERSION
        note = {"versions": self._versions, "notes": self.notes, "schema_version": SCHEMA_VERSION}
        rows = to_arrow(RUN, [*(anew or ()), run])
        delta.write(self.root / RUN.name, rows, mode="append" if anew is None else "overwrite", note=note)
        delta.gather(self.root / RUN.name, note)
        self._on_write(RUN.name)

    def commit(self, run: Run, rows: Mapping[Table, Sequence[Any]]) -> None:
        """Append rows to several tables and make them count."""
        for table, some in rows.items():
            self.append(table, some)
        self.seal(run)

    def discard(self) -> None:
        """Remove what was written and does not count, of this run or of one that was killed."""
        self.refresh()
        for table in _TABLES:
            path = self.root / table.name
            if not path.exists():
                continue
            version = delta.go_back(path, self._versions.get(table.name))
            if version is not None:
                self._versions[table.name] = version


def _written_version(mark: Path) -> object:
    """Return the schema version that a warehouse says it has; "unreadable" if its mark says nothing."""
    try:
        return json.loads(mark.read_text(encoding="utf-8"))["schema_version"]
    except (ValueError, KeyError, TypeError):
        return "unreadable"


def _coded(schema: pa.Schema, columns: Sequence[str]) -> pa.Schema:
    """Return a schema in which some columns of texts are numbers with a dictionary."""
    kind = pa.dictionary(pa.int32(), pa.string())
    return pa.schema([one.with_type(kind) if one.name in columns else one for one in schema])
