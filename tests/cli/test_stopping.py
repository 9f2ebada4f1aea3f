"""A run that is stopped ends at once, says so in a line, leaves no server behind, and the next run is whole."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

SANCTIONLOG = Path(sys.executable).with_name("sanctionlog")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stopped_run_ends_at_once(tmp_path: Path, number: signal.Signals) -> None:
    environment = {**os.environ, "PREFECT_HOME": str(tmp_path / "prefect")}
    environment.pop("PREFECT_API_URL", None)
    started = subprocess.Popen(
        [SANCTIONLOG, "run", "--warehouse", tmp_path / "warehouse", "--database", tmp_path / "log.duckdb"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert started.stderr is not None
    started.stderr.readline()  # what it is doing
    time.sleep(8)  # Prefect is being imported, or its server is starting
    started.send_signal(number)
    _, said = started.communicate(timeout=20)
    assert started.returncode == 128 + number
    assert "stopped: the log is as it was" in said
    assert "Traceback" not in said
    assert not (tmp_path / "log.duckdb").exists()


def test_an_input_that_is_not_there_is_misuse(tmp_path: Path) -> None:
    done = subprocess.run(
        [SANCTIONLOG, "run", "--input", tmp_path / "nowhere", "--warehouse", tmp_path / "warehouse"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    assert "nowhere" in done.stderr
    assert not (tmp_path / "warehouse").exists()


def test_query_refuses_to_write_files(samples_database: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    done = subprocess.run(
        [SANCTIONLOG, "query", f"COPY (SELECT 1) TO '{out}'", "--database", samples_database],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert "COPY is no question" in done.stderr
    assert not out.exists()


@pytest.mark.parametrize(
    ("sql", "said"), [("  ;", "there is no question"), ("SELECT 1; SELECT 2", "2 questions at once")]
)
def test_query_answers_one_question(samples_database: Path, sql: str, said: str) -> None:
    done = subprocess.run(
        [SANCTIONLOG, "query", sql, "--database", samples_database],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert said in done.stderr
