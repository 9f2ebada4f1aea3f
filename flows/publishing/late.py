"""Runs that had found something and were stopped before the database told it: who publishes that later must say so."""

from collections.abc import Sequence
from pathlib import Path

import duckdb

from flows.publishing.database import DatabaseError, open_database
from schemas.staging import Run
from schemas.vocabulary import RunStatus

_UNPUBLISHED = "-publish"


def failure_of(run_id: str) -> str:
    """Return the id of the row that tells that a run's rows count and its database was not built."""
    return f"{run_id}{_UNPUBLISHED}"


def told_run(database: Path) -> str | None:
    """Return the run that a database was published by; None if there is no database, or none that tells it."""
    try:
        with open_database(database) as db:
            row = db.execute("SELECT run_id FROM meta").fetchone()
    except (DatabaseError, duckdb.Error):
        return None
    return None if row is None else row[0]


def late_runs(told: str | None, runs: Sequence[Run]) -> list[Run]:
    """Return the runs that changed the log and that the database does not tell yet, the oldest first.

    Where there is no database, or one of another log, these are the newest ones on record that could not be published.

    Args:
        told: the run that the database was published by.
        runs: all runs on record.
    """
    ordered = sorted(runs, key=lambda run: (run.finished_at, run.run_id))
    ids = [run.run_id for run in ordered]
    if told in ids:
        after = ordered[ids.index(told) + 1 :]
        return [run for run in after if run.status == RunStatus.CHANGED]
    found: list[Run] = []
    for run in reversed(ordered):
        if run.status == RunStatus.FAILED:
            continue
        if run.status != RunStatus.CHANGED or failure_of(run.run_id) not in ids:
            break
        found.insert(0, run)
    return found


def late_in_words(late: Sequence[Run]) -> str:
    """Return what is published late, in words; an empty text for nothing."""
    return "; ".join(
        f"what run {run.run_id} had found and could not publish: {run.n_events_changed} changes" for run in late
    )
