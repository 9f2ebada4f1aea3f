from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from flows.cli.main import app
from tests.database.conftest import built, database

__all__ = ["built", "database"]

Run = Callable[..., Result]


@pytest.fixture
def sanctionlog(database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command on a database of a handful of rows; COLUMNS keeps tables as wide as in a narrow terminal."""
    monkeypatch.setenv("SANCTIONLOG_DATABASE", str(database))
    monkeypatch.setenv("SANCTIONLOG_WAREHOUSE", str(tmp_path / "no-warehouse"))
    monkeypatch.setenv("COLUMNS", "100")

    def run(*words: str, stdin: str | None = None) -> Result:
        return CliRunner().invoke(app, list(words), input=stdin)

    return run
