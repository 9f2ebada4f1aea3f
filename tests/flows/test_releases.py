"""The delta of each run as a file, and the index that tells "nothing new" from "stale"."""

import hashlib
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pyarrow.parquet as pq

from flows.publishing.releases import INDEX, release
from tests.database.conftest import built, database
from tests.database.sample_rows import FIRST_RUN, SECOND_RUN, run_row

__all__ = ["built", "database"]

FIRST = run_row("run-1", started_at=FIRST_RUN, finished_at=FIRST_RUN)
SECOND = run_row("run-2")
QUIET = run_row("run-3", status="unchanged", finished_at=SECOND_RUN + timedelta(hours=1))
FAILED = run_row("run-4", status="failed", finished_at=SECOND_RUN + timedelta(hours=2))


def index(folder: Path) -> dict[str, object]:
    return dict(json.loads((folder / INDEX).read_text(encoding="utf-8")))


def test_every_run_has_its_delta_also_when_nothing_changed(database: Path) -> None:
    folder = release(database, [FIRST, SECOND, QUIET, FAILED])

    assert folder == database.with_suffix(".deltas")
    said = index(folder)
    assert said["latest"] == "run-3"
    assert [(one["run_id"], one["status"], one["rows"]) for one in said["runs"]] == [
        ("run-1", "changed", 9),
        ("run-2", "changed", 1),
        ("run-3", "unchanged", 0),
        ("run-4", "failed", 0),
    ]
    for one in said["runs"]:
        if one["file"] is not None:
            data = pq.read_table(folder / one["file"])
            assert (data.num_rows, hashlib.sha256((folder / one["file"]).read_bytes()).hexdigest()) == (
                one["rows"],
                one["sha256"],
            )
    first, quiet = (pq.read_table(folder / f"{run}.parquet") for run in ("run-1", "run-3"))
    assert first.schema == quiet.schema
    assert set(first.column("change").to_pylist()) == {"added"}
    assert pq.read_table(folder / "run-2.parquet").column("event_id").to_pylist() == ["e-revised"]


def test_files_are_written_once_and_missing_ones_again(database: Path) -> None:
    folder = release(database, [FIRST, SECOND])
    written = (folder / "run-1.parquet").stat().st_mtime_ns
    (folder / "run-2.parquet").unlink()

    release(database, [FIRST, SECOND, replace(QUIET)])
    assert (folder / "run-1.parquet").stat().st_mtime_ns == written
    assert {path.name for path in folder.iterdir()} == {INDEX, *(f"run-{n}.parquet" for n in (1, 2, 3))}


def test_index_that_cannot_be_read_is_made_again(database: Path) -> None:
    folder = release(database, [FIRST, SECOND])
    before = index(folder)
    for words in ("", "{", "[]", "{}"):
        (folder / INDEX).write_text(words, encoding="utf-8")
        release(database, [FIRST, SECOND])
        assert index(folder) == before
