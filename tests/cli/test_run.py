"""The main job from the command line, with a real flow on a real Prefect server."""

import json
import shlex
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from flows.cli.main import app
from flows.cli.run import program
from tests.published import runs_told_by, told_by

ARTICLES = [
    {
        "url": "https://example.invalid/2021/08/09/us-potash",
        "published": "2021-08-09",
        "title": "US imposes sanctions on Belarus potash",
        "text": "The United States imposed sanctions on Belarusian potash on Monday, the Treasury said in Washington.",
    },
    {
        "url": "https://example.invalid/2025/12/13/us-potash",
        "published": "2025-12-14",
        "title": "US lifts sanctions on Belarus potash",
        "text": "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk.",
    },
    {
        "url": "https://example.invalid/2025/12/14/rain",
        "published": "2025-12-14",
        "title": "Rain in Minsk",
        "text": "It rained all day, and the river rose.",
    },
]

Command = Callable[..., Result]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("place")
    (folder / "a.jsonl").write_text("".join(json.dumps(one) + "\n" for one in ARTICLES))
    (folder / "broken.jsonl").write_text("{broken\n")
    return folder


@pytest.fixture(scope="module")
def command(place: Path, prefect_server: None) -> Iterator[Command]:
    """Run a command with a warehouse and a database of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", "100")
        patch.setenv("SANCTIONLOG_DATABASE", str(place / "sanctions.duckdb"))
        patch.setenv("SANCTIONLOG_WAREHOUSE", str(place / "warehouse"))
        yield lambda *words: CliRunner().invoke(app, list(words))


@pytest.fixture(scope="module")
def first(command: Command, place: Path) -> Result:
    return command("run", "--input", str(place / "a.jsonl"))


def test_a_run_prints_counts_and_changes(first: Result) -> None:
    assert first.exit_code == 0, first.stderr
    assert "3 read = 3 new + 0 known + 0 refused + 0 unreadable" in first.stdout
    lifted = first.stdout.index("2025-12-13  USA")
    assert first.stdout.index("2021-08-09  USA") < lifted
    assert "US lifts sanctions on Belarus potash" in first.stdout


def test_what_it_says_to_try_next_works(first: Result, command: Command) -> None:
    proposed = first.stdout.partition("To try next:\n")[2].splitlines()
    assert len(proposed) == 3
    for line in proposed:
        _, *words = shlex.split(line)
        done = command(*words)
        assert done.exit_code == 0, done.stderr
        assert done.stdout


def test_the_same_run_again_changes_nothing_and_says_so(first: Result, command: Command, place: Path) -> None:
    database = place / "sanctions.duckdb"
    before, runs = told_by(database), runs_told_by(database)
    again = command("run", "--input", str(place / "a.jsonl"))
    assert again.exit_code == 0, again.stderr
    assert "Nothing has changed" in again.stdout
    assert "3 read = 0 new + 3 known" in again.stdout
    assert told_by(database) == before
    assert runs_told_by(database) == runs + 1


def test_state_follows_from_the_articles(first: Result, command: Command) -> None:
    before, held, told = (
        command("state", "BLR", "--on", day, "--sector", "potash") for day in ("2021-01-01", "2023-01-01", "2026-01-01")
    )
    assert before.stdout == ""
    assert "in_force" in held.stdout
    assert "one source" not in held.stdout
    assert "in_force" in told.stdout
    assert "lifting on 2025-12-13" in told.stdout
    assert "one source" in told.stdout


def test_the_doctor_finds_the_database_current(first: Result, command: Command) -> None:
    done = command("doctor", "--format", "csv")
    assert done.exit_code == 0, done.stdout


def test_a_failed_run_ends_with_1_and_one_message(command: Command, place: Path) -> None:
    done = command("run", "--input", str(place / "broken.jsonl"))
    assert done.exit_code == 1
    assert "error: " in done.stderr
    assert "Traceback" not in done.stderr


def test_commands_are_shown_as_they_must_be_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / ".venv" / "bin" / "sanctionlog"
    script.parent.mkdir(parents=True)
    script.write_text("#!/bin/sh\n")
    script.chmod(0o755)
    monkeypatch.setattr(sys, "argv", [str(script)])
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", "")
    assert program() == ".venv/bin/sanctionlog"
    monkeypatch.setenv("PATH", str(script.parent))
    assert program() == "sanctionlog"
