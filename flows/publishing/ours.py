"""Whether a file may be replaced: one that we wrote, or one that holds nothing. A user's own file is never taken."""

import json
import os
import stat
from pathlib import Path

import duckdb

from flows.publishing.connections import connect
from flows.publishing.database import DatabaseError

_RECORD = "_published.json"
_MARKS = frozenset({("meta", "run_id"), ("meta", "published_at"), ("meta", "schema_version")})
"""Columns that the database of every version has had, beside the table of events."""

_MEND = "name another file by --database or SANCTIONLOG_DATABASE, or move this one away"


def record_of(warehouse: Path) -> Path:
    """Return the file in which a warehouse notes the databases that it was published to, and by which definitions."""
    return warehouse / _RECORD


def published_to(warehouse: Path) -> dict[str, str]:
    """Return the paths that a warehouse was published to, and by which definitions."""
    try:
        read: dict[str, str] = json.loads(record_of(warehouse).read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError, ValueError):  # a power cut may leave it empty
        return {}
    return read


def check_replaceable(database: Path, warehouse: Path) -> None:
    """See that a run may put its database at a path: there is nothing, an empty file, or a published log.

    A file that DuckDB cannot open is a log that was damaged, or that somebody has open to write, where the warehouse
    was published to this very path before; then it is replaced as well.

    Raises:
        DatabaseError: something else is there, or it cannot be told what; or nothing can be written there.
    """
    _check_folder(database)
    try:
        real = database.resolve(strict=True)
        state = real.stat()
        if stat.S_ISREG(state.st_mode) and state.st_size > 0:
            real.open("rb").close()
    except FileNotFoundError:
        return
    except (OSError, RuntimeError) as error:  # a link that leads to itself is a RuntimeError in Python 3.12
        what = getattr(error, "strerror", None) or "it is a link that leads to itself"
        raise _refusal(database, f"cannot be read: {what}") from error
    if not stat.S_ISREG(state.st_mode):
        raise _refusal(database, "is a folder" if stat.S_ISDIR(state.st_mode) else "is no file but a pipe or a device")
    if state.st_size == 0:
        return
    name = database if os.path.realpath(database) == os.path.abspath(database) else f"{database}, a link to {real},"  # noqa: PTH100
    try:
        ours = _is_published_log(real)
    except duckdb.Error as error:
        if str(database) in published_to(warehouse):
            return
        raise _refusal(name, f"is no published log: DuckDB cannot open it ({_first_line(error)})") from error
    if not ours:
        raise _refusal(name, "is a DuckDB file of your own, and no published log")


def _check_folder(database: Path) -> None:
    """See that a file can be made where the database is to be: it is only made after everything has been read."""
    wanted = Path(os.path.realpath(database))
    place = next(one for one in wanted.parents if os.path.exists(one))  # noqa: PTH110 - where it may not look, it raises
    if os.path.isdir(place) and not os.access(place, os.W_OK | os.X_OK):  # noqa: PTH112 - likewise
        raise DatabaseError(
            f"{database} cannot be made: nothing may be written in the folder {place}. Nothing was read; mend that, or "
            "name another file by --database or SANCTIONLOG_DATABASE"
        )


def _is_published_log(path: Path) -> bool:
    with connect(path, read_only=True) as db:
        found = db.execute(
            """SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal AND database_name =
            current_database() AND table_name IN ('meta', 'sanction_event')"""
        ).fetchall()
    return set(found) >= _MARKS and any(table == "sanction_event" for table, _ in found)


def _refusal(name: Path | str, what: str) -> DatabaseError:
    return DatabaseError(f"{name} {what}. A run would replace it, so nothing was read and nothing written: {_MEND}")


def _first_line(error: Exception) -> str:
    return str(error).strip().split("\n", 1)[0]
