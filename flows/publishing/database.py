"""The published DuckDB file: built beside the old one, checked, and swapped in. Everybody else opens it read-only.

The mart and the dimensions lie inside the file, so that it can be copied and opened anywhere; raw and staging tables
are views over the Parquet files of exactly one version, by absolute path. DuckDB 1.0 and later open it.
"""

import glob
import os
import shutil
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from flows.publishing.connections import connect
from flows.publishing.views import SQL_TYPES, View, literal, load_views, quoted
from schemas.dictionary import column_comment
from schemas.looked_up import LOOKED_UP, ROW, published_columns
from schemas.publication import PUBLICATION
from schemas.table import Table
from schemas.tables import MART, REFERENCE, SCHEMA_VERSION, STORED, TABLES

STORAGE_VERSION = "v1.0.0"
"""What DuckDB writes: drivers from 1.0 on read it."""

_STORAGE: dict[str, Any] = {"storage_compatibility_version": STORAGE_VERSION}

PUBLISHED: tuple[Table, ...] = tuple(sorted((*MART, *REFERENCE), key=lambda table: table.name in LOOKED_UP))
"""The tables that lie inside the file, each after those that its columns are looked up in."""

_META = {
    "run_id": ("VARCHAR", "The run that published this file"),
    "published_at": ("TIMESTAMP", "When that run published it (UTC)"),
    "schema_version": ("BIGINT", "Version of the tables' definitions"),
    "extractor_version": ("VARCHAR", "Version of the rules and of the reference data"),
}
_STALE_SECONDS = 24 * 3600


class DatabaseError(Exception):
    """The database is missing, or cannot be built as its definition says."""


@dataclass(frozen=True)
class Published:
    """Who published a file: the one row of its ``meta`` table. ``published_at`` is UTC without a zone."""

    run_id: str | None
    published_at: datetime | None
    extractor_version: str | None


def build_database(
    path: Path,
    tables: Mapping[str, pa.Table],
    stored: Mapping[str, Sequence[str]],
    published: Published | None = None,
) -> None:
    """Build the database beside ``path``, check it, and put it in the place of the old one.

    Readers that have the old file open keep it. A build that fails leaves the old file as it was.

    Args:
        path: where the database is to be.
        tables: every mart and reference table, by name; empty ones too.
        stored: the Parquet files of raw and staging tables, by table name: absolute paths or URLs. A table without
            files is an empty view.
        published: the row of ``meta``; the newest run among the stored ones if not given.

    Raises:
        DatabaseError: a table is missing or unknown, a path is relative, or the built file is not as it should be.
    """
    _check_names(tables, stored)
    views = load_views()
    with _swapped_in(path) as beside:
        with connect(beside, config=_STORAGE) as db:
            for table in PUBLISHED:
                create_table(db, table, tables[table.name])
            for view in views:
                _create_view(db, view, stored)
            _create_meta(db, published)
            db.execute("CHECKPOINT")
        _check_built(beside, {table.name: tables[table.name].num_rows for table in PUBLISHED}, views)


def tell_quiet_runs(path: Path, publications: pa.Table, stored: Mapping[str, Sequence[str]]) -> None:
    """Put a copy of a database in its place that has the runs too which changed nothing since it was built.

    Args:
        path: the database, built by the present definitions.
        publications: all rows of ``publication``.
        stored: as in ``build_database``: the views of raw and staging tables are made anew over these files.

    Raises:
        DatabaseError: the copy cannot be made.
    """
    _check_paths(stored)
    views = [view for view in load_views() if view.reads_stored]
    with _swapped_in(path) as beside:
        shutil.copyfile(path, beside)
        with connect(beside, config=_STORAGE) as db:
            db.execute(f"DROP TABLE {PUBLICATION.name}")
            create_table(db, PUBLICATION, publications)
            for view in views:
                db.execute(f"DROP VIEW {view.name}")
                _create_view(db, view, stored)
            db.execute("CHECKPOINT")
        _check_built(beside, {PUBLICATION.name: publications.num_rows}, views)


@contextmanager
def _swapped_in(path: Path) -> Iterator[Path]:
    """Give a place for a file beside a database, and put it in the place of that one if all goes well.

    Where the path is a link, the file that it leads to is replaced, and the link stays.
    """
    path = Path(os.path.realpath(path))
    # A name of its own for each build: of two builders at once, the last one to finish wins, and both files are whole.
    beside = path.with_name(f"{path.name}.{uuid.uuid4().hex[:12]}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield beside
        beside.replace(path)
    except duckdb.Error as error:
        raise DatabaseError(f"the database was not built, {path} stays as it was: {error}") from error
    except OSError as error:
        what = "it is a folder" if path.is_dir() else error.strerror or error
        mend = "mend that, or name another file by --database or SANCTIONLOG_DATABASE, and run again"
        raise DatabaseError(f"the database was not built, {path} stays as it was: {what}; {mend}") from error
    finally:
        for leftover in (beside, beside.with_name(f"{beside.name}.wal")):
            leftover.unlink(missing_ok=True)
    _remove_stale(path)


def open_database(path: Path) -> duckdb.DuckDBPyConnection:
    """Open a published database read-only, with UTC as the session's zone.

    Raises:
        DatabaseError: there is no database, or the file is none.
    """
    if not path.is_file():
        raise DatabaseError(f"there is no database at {path}: `sanctionlog run` makes it")
    try:
        db = connect(path, read_only=True)
    except duckdb.Error as error:
        raise DatabaseError(f"{path} cannot be opened: {error}") from error
    db.execute("SET TimeZone = 'UTC'")
    return db


def _check_names(tables: Mapping[str, pa.Table], stored: Mapping[str, Sequence[str]]) -> None:
    wanted = {table.name for table in PUBLISHED}
    if set(tables) != wanted:
        raise DatabaseError(f"tables missing or unknown: {', '.join(sorted(set(tables) ^ wanted))}")
    unknown = set(stored) - {table.name for table in STORED}
    if unknown:
        raise DatabaseError(f"no stored tables: {', '.join(sorted(unknown))}")
    _check_paths(stored)


def _check_paths(stored: Mapping[str, Sequence[str]]) -> None:
    for one in (path for paths in stored.values() for path in paths):
        if "://" not in one and not Path(one).is_absolute():
            raise DatabaseError(f"a view needs absolute paths, this one is relative: {one}")


def create_table(db: duckdb.DuckDBPyConnection, table: Table, rows: pa.Table) -> None:
    """Create a published table with its rows, sorted, and the columns that are looked up in other ones."""
    present = published_columns(table.name, table.columns)
    columns = ", ".join(
        f"{quoted(one.name)} {SQL_TYPES[one.kind]}{' NOT NULL' if one.required else ''}" for one in present
    )
    values = [f"{ROW}.{quoted(one.name)}" for one in table.columns]
    values += [one.sql for one in LOOKED_UP.get(table.name, ())]
    names, order = (", ".join(quoted(name) for name in which) for which in ([one.name for one in present], table.sort))
    db.execute(f"CREATE TABLE {table.name} ({columns})")
    db.register("incoming", rows)
    db.execute(
        f"INSERT INTO {table.name} ({names}) SELECT {', '.join(values)} FROM incoming AS {ROW} ORDER BY {order}"  # noqa: S608
    )
    db.unregister("incoming")
    db.execute(f"COMMENT ON TABLE {table.name} IS {literal(table.description)}")
    for one in present:
        db.execute(f"COMMENT ON COLUMN {table.name}.{quoted(one.name)} IS {literal(column_comment(one))}")


def _create_view(db: duckdb.DuckDBPyConnection, view: View, stored: Mapping[str, Sequence[str]]) -> None:
    db.execute(view.statement(stored))
    if view.example is not None:
        comment = f"{view.comment} Example: {view.question}"
        db.execute(f"COMMENT ON {view.kind} {view.name} IS {literal(comment)}")
        return
    db.execute(f"COMMENT ON VIEW {view.name} IS {literal(view.comment)}")
    present = [row[0] for row in db.execute(f"DESCRIBE {view.name}").fetchall()]
    missing, stray = set(present) - set(view.comments), set(view.columns) - set(present)
    if missing or stray:
        raise DatabaseError(f"view {view.name}: no comment for {sorted(missing)}, no column for {sorted(stray)}")
    for name in present:
        db.execute(f"COMMENT ON COLUMN {view.name}.{quoted(name)} IS {literal(view.comments[name])}")


def _create_meta(db: duckdb.DuckDBPyConnection, published: Published | None) -> None:
    columns = ", ".join(f"{name} {kind}" for name, (kind, _) in _META.items())
    db.execute(f"CREATE TABLE meta ({columns})")
    if published is None:
        newest = db.execute(
            "SELECT run_id, finished_at, extractor_version FROM runs ORDER BY finished_at DESC LIMIT 1"
        ).fetchone()
        published = Published(None, None, None) if newest is None else Published(*newest)
    row = (published.run_id, published.published_at, SCHEMA_VERSION, published.extractor_version)
    db.execute("INSERT INTO meta VALUES (?, ?, ?, ?)", row)
    db.execute("COMMENT ON TABLE meta IS 'Which run published this file, and by which definitions. One row'")
    for name, (_, comment) in _META.items():
        db.execute(f"COMMENT ON COLUMN meta.{name} IS {literal(comment)}")


def _check_built(path: Path, n_rows: Mapping[str, int], views: Iterable[View]) -> None:
    """Open the file as a reader does: tables are complete, views answer with the types of their definition."""
    with connect(path, read_only=True) as db:
        for name, wanted in n_rows.items():
            found = _scalar(db, f"SELECT count(*) FROM {name}")  # noqa: S608 - a table's name
            if found != wanted:
                raise DatabaseError(f"table {name} has {found} rows instead of {wanted}")
        for view in views:
            answer = db.execute(f"{view.question} LIMIT 0")
            if view.table is not None:
                _check_types(view, {one[0]: str(one[1]) for one in answer.description or []})


def _check_types(view: View, found: Mapping[str, str]) -> None:
    for column in TABLES[str(view.table)].columns:
        kind = found.get(column.name)
        if column.name not in view.columns and kind not in (None, SQL_TYPES[column.kind]):
            raise DatabaseError(f"{view.name}.{column.name} is {kind} instead of {SQL_TYPES[column.kind]}")


def _remove_stale(path: Path) -> None:
    """Remove what builds that were killed left beside ``path`` more than a day before this one."""
    newest = path.stat().st_mtime
    for leftover in path.parent.glob(f"{glob.escape(path.name)}.*.tmp*"):
        if newest - leftover.stat().st_mtime > _STALE_SECONDS:
            leftover.unlink(missing_ok=True)


def _scalar(db: duckdb.DuckDBPyConnection, sql: str) -> Any:
    row = db.execute(sql).fetchone()
    return None if row is None else row[0]
