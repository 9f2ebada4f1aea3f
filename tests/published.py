"""What a published database tells, whatever its bytes."""

from pathlib import Path
from typing import Any

import duckdb

RUNS = "publication"
"""The table that has a row of every run, also of one that changed nothing."""


def told_by(database: Path) -> dict[str, list[Any]]:
    """Return the rows of each of its tables in their order, but for the rows of runs."""
    with duckdb.connect(str(database), read_only=True) as db:
        names = db.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_type = 'BASE TABLE'"
        ).fetchall()
        return {name: db.execute(f'FROM "{name}"').fetchall() for (name,) in names if name != RUNS}


def runs_told_by(database: Path) -> int:
    """Return how many runs it knows."""
    with duckdb.connect(str(database), read_only=True) as db:
        return len(db.execute(f"FROM {RUNS}").fetchall())
