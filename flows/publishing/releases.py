"""What each run changed, as files beside the database: one a run, also when nothing changed, and an index of them.

So whoever copies the log can tell "nothing new" (a run that is listed, with no rows) from "stale" (no run since), and
can bring a copy up to date without reading the whole log: the rows of ``deltas``, run by run. Files that are missing,
because a run was killed before it wrote its own, are written by the next one. An index is written last.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import duckdb

from flows.publishing.database import open_database
from flows.publishing.export import simple, write_flat
from flows.storage.atomic import write_text
from schemas.staging import Run
from schemas.vocabulary import RunStatus

INDEX = "index.json"
LISTED = 1000
"""So many runs are listed, the newest; the files of older ones stay."""


def release_folder(database: Path) -> Path:
    """Return where the files of a database are: ``sanctions.deltas`` beside ``sanctions.duckdb``."""
    return database.with_suffix(".deltas")


def release(database: Path, runs: Iterable[Run]) -> Path:
    """Write the delta of each run that has none yet, and the index.

    Args:
        database: the published DuckDB file.
        runs: all runs on record; those that failed are listed without a file.

    Returns:
        The folder.
    """
    folder = release_folder(database)
    folder.mkdir(parents=True, exist_ok=True)
    known = _listed(folder)
    newest = sorted(runs, key=lambda run: (run.finished_at, run.run_id))[-LISTED:]
    with open_database(database) as db:
        entries = [known.get(run.run_id) or _entry(db, folder, run) for run in newest]
    good = [entry["run_id"] for entry in entries if entry["status"] != RunStatus.FAILED]
    index = {"latest": good[-1] if good else None, "runs": entries}
    write_text(folder / INDEX, json.dumps(index, indent=1) + "\n")
    return folder


def _listed(folder: Path) -> dict[str, dict[str, Any]]:
    """Return what the index says of runs whose files are there."""
    try:
        entries = json.loads((folder / INDEX).read_text(encoding="utf-8"))["runs"]
    except (FileNotFoundError, ValueError, KeyError, TypeError):  # a power cut may leave it empty
        return {}
    return {one["run_id"]: one for one in entries if one["file"] is None or (folder / one["file"]).exists()}


def _entry(db: duckdb.DuckDBPyConnection, folder: Path, run: Run) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "run_id": run.run_id,
        "finished_at": run.finished_at.isoformat() + "Z",
        "status": run.status,
        "file": None,
        "rows": 0,
        "sha256": None,
    }
    if run.status == RunStatus.FAILED:
        return entry
    rows = db.sql("SELECT * FROM deltas WHERE run_id = ? ORDER BY event_id", params=[run.run_id]).to_arrow_table()
    written = write_flat(simple(rows, "deltas"), folder / f"{run.run_id}.parquet")
    return entry | {"file": written.file, "rows": written.rows, "sha256": written.sha256}
