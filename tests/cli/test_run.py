"""The main job from the command line, as a user starts it: a real flow in a process of its own."""

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from flows.cli import run as run_module
from tests.cli.test_process import COMMAND

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


class Place:
    """A folder with a warehouse and a database of its own, and the command in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            **os.environ,
            "COLUMNS": "100",
            "PREFECT_HOME": str(folder / "prefect"),
            "SANCTIONLOG_DATABASE": str(folder / "sanctions.duckdb"),
            "SANCTIONLOG_WAREHOUSE": str(folder / "warehouse"),
        }
        (folder / "a.jsonl").write_text("".join(json.dumps(one) + "\n" for one in ARTICLES))

    def __call__(self, *words: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [*COMMAND, *words], capture_output=True, text=True, env=self.environment, cwd=self.folder, check=False
        )


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    return Place(tmp_path_factory.mktemp("place"))


@pytest.fixture(scope="module")
def first(place: Place) -> "subprocess.CompletedProcess[str]":
    return place("run", "--input", "a.jsonl")


def test_a_run_prints_counts_and_changes(first: "subprocess.CompletedProcess[str]") -> None:
    assert first.returncode == 0, first.stderr
    assert "3 read = 3 new + 0 known + 0 refused + 0 unreadable" in first.stdout
    lifted = first.stdout.index("2025-12-13  USA")
    assert first.stdout.index("2021-08-09  USA") < lifted
    assert "US lifts sanctions on Belarus potash" in first.stdout
    assert max(map(len, first.stdout.splitlines())) <= 160


def test_what_it_says_to_try_next_works(first: "subprocess.CompletedProcess[str]", place: Place) -> None:
    proposed = first.stdout.partition("To try next:\n")[2].splitlines()
    assert len(proposed) == 3
    for line in proposed:
        _, *words = shlex.split(line)
        done = place(*words)
        assert done.returncode == 0, done.stderr
        assert done.stdout


def test_the_same_run_again_changes_nothing_and_says_so(
    first: "subprocess.CompletedProcess[str]", place: Place
) -> None:
    before = (place.folder / "sanctions.duckdb").read_bytes()
    again = place("run", "--input", "a.jsonl")
    assert again.returncode == 0, again.stderr
    assert "Nothing has changed" in again.stdout
    assert "3 read = 0 new + 3 known" in again.stdout
    assert (place.folder / "sanctions.duckdb").read_bytes() == before


def test_state_follows_from_the_articles(first: "subprocess.CompletedProcess[str]", place: Place) -> None:
    held, gone = (place("state", "BLR", "--on", day, "--sector", "potash") for day in ("2023-01-01", "2026-01-01"))
    assert "in_force" in held.stdout
    assert gone.stdout == ""


def test_the_doctor_finds_the_database_current(first: "subprocess.CompletedProcess[str]", place: Place) -> None:
    done = place("doctor", "--format", "csv")
    assert done.returncode == 0, done.stdout


def test_a_failed_run_ends_with_1_and_one_message(place: Place) -> None:
    (place.folder / "broken.jsonl").write_text("{broken\n")
    done = place("run", "--input", "broken.jsonl")
    assert done.returncode == 1
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
    assert run_module.program() == ".venv/bin/sanctionlog"
    monkeypatch.setenv("PATH", str(script.parent))
    assert run_module.program() == "sanctionlog"
