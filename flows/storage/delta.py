"""One Delta table on disk: append, overwrite, name the files of a version, go back to a version.

Everything here is a thin layer over ``deltalake``. Tables are not partitioned, so that a file's name is its place.
"""

import json
import logging
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import pyarrow as pa
from deltalake import CommitProperties, DeltaTable, WriterProperties, write_deltalake
from deltalake.exceptions import DeltaError

from flows.errors import NotWritten

_LOG = logging.getLogger(__name__)
_WRITER = WriterProperties(compression="ZSTD", compression_level=3)
_NOTE = "sanctionlog"
_WEEK = 7 * 24
_MOST_FILES = 100
"""A table with more has grown by so many runs, and is read file by file: hourly runs would add 8,760 a year."""

_DECORATION = re.compile(r"\x1b\[\d*m|↳")
_OF_THE_SYSTEM = re.compile(r"\(os error \d+\)")


def is_table(path: Path) -> bool:
    """Return whether there is a Delta table in this folder."""
    return bool(DeltaTable.is_deltatable(str(path)))


def write(
    path: Path,
    data: pa.Table | pa.RecordBatchReader,
    *,
    mode: Literal["append", "overwrite"],
    note: Mapping[str, Any] | None = None,
) -> int:
    """Write rows in one commit and return the version that it made.

    Args:
        path: the table's folder.
        data: the rows, with the table's Arrow schema.
        mode: whether the rows are added or take the place of all others; then their schema takes the old one's place.
        note: what the commit is to say beside its rows; ``newest_note`` finds it.

    Raises:
        NotWritten: the disk is full, or the folder is not ours to write to.
    """
    try:
        write_deltalake(
            str(path),
            data,
            mode=mode,
            schema_mode="overwrite" if mode == "overwrite" else None,
            writer_properties=_WRITER,
            commit_properties=_saying(note),
        )
    except (DeltaError, OSError) as error:
        if _OF_THE_SYSTEM.search(str(error)) is None:
            raise
        raise NotWritten(f"the table {path} cannot be written: {_plain(error)}; mend that, and run again") from error
    return newest_version(path)


def _plain(error: Exception) -> str:
    """Return what the system said of a fault, without the layers that it came through."""
    return " ".join(_DECORATION.sub(" ", str(error)).split()).rpartition("LocalFileSystem error")[2].lstrip(": ")


def gather(path: Path, note: Mapping[str, Any] | None = None) -> int:
    """Put the rows of many small files into few, where a table has come to have many; what it says stays the same.

    Args:
        path: the table's folder.
        note: what the commit is to say, if there is one.

    Returns:
        The number of the newest version. Where it cannot be done, a warning says why, and that is the one before.
    """
    table = DeltaTable(str(path))
    if len(table.file_uris()) > _MOST_FILES:
        try:
            remove_old_files(path)
            table.optimize.compact(writer_properties=_WRITER, commit_properties=_saying(note))
        except (DeltaError, OSError) as error:
            # The rows are written already: they are only read more slowly, until a later run puts them together.
            _LOG.warning("the small files of the table %s stay apart until a later run: %s", path, _plain(error))
    return newest_version(path)


def _saying(note: Mapping[str, Any] | None) -> CommitProperties | None:
    return None if note is None else CommitProperties(custom_metadata={_NOTE: json.dumps(note)})


def newest_version(path: Path) -> int:
    """Return the number of the newest version."""
    return int(DeltaTable(str(path)).version())


def newest_note(path: Path) -> dict[str, Any]:
    """Return what the newest commit with a note says; others (an upkeep, say) may have come after it."""
    table = DeltaTable(str(path))
    for limit in (1, None):
        for commit in table.history(limit):
            if _NOTE in commit:
                note: dict[str, Any] = json.loads(commit[_NOTE])
                return note
    return {}


def column_names(path: Path) -> list[str]:
    """Return the names of the columns on disk, in order."""
    return [field.name for field in DeltaTable(str(path)).schema().fields]


def files(path: Path, version: int) -> list[Path]:
    """Return the Parquet files of a version, by absolute path."""
    table = DeltaTable(str(path), version=version)
    # The names alone: `file_uris` writes blanks and other characters of the folders in percent signs.
    return sorted(path.absolute() / uri.rsplit("/", 1)[-1] for uri in table.file_uris())


def sizes(path: Path, version: int) -> dict[Path, int]:
    """Return how many bytes each Parquet file of a version was written with, by absolute path."""
    written = pa.table(DeltaTable(str(path), version=version).get_add_actions()).select(["path", "size_bytes"])
    return {path.absolute() / row["path"].rsplit("/", 1)[-1]: row["size_bytes"] for row in written.to_pylist()}


def go_back(path: Path, version: int | None) -> int | None:
    """Undo all commits after a version and remove their files; without a version, remove the table.

    Returns:
        The number of the version that now has what ``version`` had; None if there is no table any more.
    """
    if version is None:
        shutil.rmtree(path)
        return None
    table = DeltaTable(str(path))
    if table.version() > version:
        table.restore(version)
    # Only this run's holder is here, and no reader knows files that were never committed. Versions that counted stay.
    table.vacuum(
        retention_hours=0,
        enforce_retention_duration=False,
        dry_run=False,
        full=True,
        keep_versions=_recent_versions(table, version),
    )
    return newest_version(path)


def _recent_versions(table: DeltaTable, last: int) -> list[int]:
    """Return the versions up to ``last`` of the seven days before the newest commit."""
    commits = table.history()
    since = max(commit["timestamp"] for commit in commits) - _WEEK * 3_600_000
    return [commit["version"] for commit in commits if commit["version"] <= last and commit["timestamp"] >= since]


def remove_old_files(path: Path) -> None:
    """Remove files that no version of the last seven days has."""
    table = DeltaTable(str(path))
    if table.vacuum(retention_hours=_WEEK, dry_run=True):
        table.vacuum(retention_hours=_WEEK, dry_run=False)
