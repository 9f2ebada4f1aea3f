"""The warehouse: one Delta table a table, and one commit that makes a whole run count.

A run writes its rows table by table and its own row in ``run`` last. The commit of that row carries the version of
every other table that belongs to it, and readers read exactly these versions. So a run counts as a whole or not at
all, mart included: what a run wrote that was stopped before its last commit is invisible, and ``discard`` removes it.
There is nothing to rebuild after a crash, because the tables' committed versions are still the last run's.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, Self

import pyarrow as pa
import pyarrow.dataset as ds

from flows import delta
from flows.atomic import write_text
from flows.errors import IncompatibleWarehouse, UnusableFolder
from flows.rows import row_key, to_arrow, to_rows
from schemas.arrow import arrow_schema
from schemas.staging import RUN, Run
from schemas.table import Table
from schemas.tables import MART, SCHEMA_VERSION, STORED
from schemas.vocabulary import RunStatus

_MARK = "_sanctionlog.json"
_NOT_IN_PATHS = frozenset("[]^|%#?\\")
"""Characters with which ``deltalake`` fails, or finds another folder."""

_TABLES = tuple(table for table in (*STORED, *MART) if table is not RUN)


def _silent(_name: str) -> None:
    """Take no notice of what is written."""


class Warehouse:
    """The tables under one folder, as of the newest run that counts.

    ``notes`` is what that run is remembered by beside its row.

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
        mark = self.root / _MARK
        if not mark.exists():
            self._refuse_if(any(delta.is_table(self.root / table.name) for table in _TABLES), "without a version")
            self.root.mkdir(parents=True, exist_ok=True)
            write_text(mark, json.dumps({"schema_version": SCHEMA_VERSION}) + "\n")
        written = _written_version(mark)
        self._refuse_if(written != SCHEMA_VERSION, f"in schema version {written}")
        self.refresh()
        for table in (RUN, *_TABLES):
            path = self.root / table.name
            known = table is RUN or table.name in self._versions
            if known and delta.is_table(path):
                wanted = [column.name for column in table.columns]
                self._refuse_if(delta.column_names(path) != wanted, f"with other columns in {table.name}")
        return self

    def refresh(self) -> None:
        """Look which versions the newest run that counts has."""
        path = self.root / RUN.name
        note = delta.newest_note(path) if delta.is_table(path) else {}
        self._versions = dict(note.get("versions", {}))
        self._written = {}
        self.notes = dict(note.get("notes", {}))

    def _refuse_if(self, condition: bool, how: str) -> None:  # noqa: FBT001 - reads as a sentence where it is called
        if condition:
            raise IncompatibleWarehouse(
                f"the warehouse {self.root} was written {how}, and this program reads schema version {SCHEMA_VERSION}. "
                "`sanctionlog run --rebuild` sets it aside under another name and makes a new one from the inputs"
            )

    def files(self, table: Table) -> list[Path]:
        """Return the Parquet files that hold a table's rows, by absolute path; none if it never had rows."""
        path = self.root / table.name
        if table is RUN:
            return delta.files(path, delta.newest_version(path)) if delta.is_table(path) else []
        version = self._versions.get(table.name)
        return [] if version is None else delta.files(path, version)

    def file_uris(self, table: Table) -> list[str]:
        """Return the same as ``files``, as texts."""
        return [str(file) for file in self.files(table)]

    def read(self, table: Table, columns: Sequence[str] | None = None) -> pa.Table:
        """Return the rows of runs that count, with all columns or some."""
        schema = arrow_schema(table)
        files = self.files(table)
        if not files:
            empty: pa.Table = schema.empty_table()
            return empty if columns is None else empty.select(list(columns))
        data = ds.dataset([str(file) for file in files], schema=schema, format="parquet")
        return data.to_table(columns=None if columns is None else list(columns))

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

    def replace(self, table: Table, rows: Sequence[Any]) -> None:
        """Put these rows in the place of all others. They count once ``seal`` has been called."""
        if table.name in self._versions:
            delta.remove_old_files(self.root / table.name)
        self._write(table, rows, overwrite=True)

    def _write(self, table: Table, rows: Sequence[Any], *, overwrite: bool) -> None:
        if not rows and not overwrite:
            return
        data = to_arrow(table, rows)
        mode: Literal["append", "overwrite"] = "overwrite" if overwrite else "append"
        self._written[table.name] = delta.write(self.root / table.name, data, mode=mode)
        self._on_write(table.name)

    def seal(self, run: Run, notes: Mapping[str, str] | None = None) -> None:
        """Write the row of the run, and with it make everything count that was written since the last one.

        Args:
            run: the row.
            notes: what is to be remembered of this run beside its row; the last run's if not given.
        """
        self._versions = {**self._versions, **self._written}
        self._written = {}
        self.notes = dict(self.notes if notes is None else notes)
        note = {"versions": self._versions, "notes": self.notes}
        delta.write(self.root / RUN.name, to_arrow(RUN, [run]), mode="append", note=note)
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
