"""Connections to DuckDB: the one way in which they are made."""

from pathlib import Path
from typing import Any

import duckdb


def connect(
    path: Path | None = None, *, read_only: bool = False, config: dict[str, Any] | None = None
) -> duckdb.DuckDBPyConnection:
    """Open a database, or one in memory if no path is given, which says nothing where data are printed.

    DuckDB's bar of progress, which Python has on, goes to stdout with whatever takes longer than two seconds: into the
    midst of a CSV.
    """
    db = duckdb.connect(":memory:" if path is None else str(path), read_only=read_only, config=config or {})
    db.execute("SET enable_progress_bar = false")
    return db
