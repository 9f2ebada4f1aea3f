"""Questions that are ill put: they end with a word on what to do, and take neither the machine's memory nor its day."""

import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from flows.cli.bounded import Bounded
from flows.publishing.database import open_database
from flows.settings import QueryLimits
from tests.cli.conftest import Run

COMMAND = [sys.executable, "-c", "from flows.cli.main import main; main()"]
MANY = "SELECT count(*) FROM range(100000000) a, range(100000000) b WHERE a.range * b.range % 7 = 3"
ENDLESS = "WITH RECURSIVE t AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM t) SELECT max(n) FROM t"


@pytest.mark.parametrize("sql", [MANY, ENDLESS, f"EXPLAIN ANALYZE {MANY}"])
def test_question_that_takes_too_long_ends_and_says_so(sanctionlog: Run, sql: str) -> None:
    begun = time.monotonic()
    result = sanctionlog("query", sql, "--seconds", "1")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "not answered within 1 s: ask for less, or allow more by --seconds" in result.stderr
    assert time.monotonic() - begun < 30


def test_time_limit_stands_in_the_environment_too(sanctionlog: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SANCTIONLOG_QUERY_SECONDS", "1")
    assert "not answered within 1 s" in sanctionlog("query", MANY).stderr
    monkeypatch.setenv("SANCTIONLOG_QUERY_SECONDS", "soon")
    result = sanctionlog("query", "SELECT 1")
    assert (result.exit_code, "SANCTIONLOG_QUERY_SECONDS must be" in result.stderr) == (1, True)


def test_question_that_needs_too_much_memory_ends_and_says_so(sanctionlog: Run) -> None:
    result = sanctionlog("query", "SELECT len(list(a.range)) FROM range(900000000) a", "--megabytes", "60")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "needs more than 60 MB of memory" in result.stderr
    assert "--megabytes" in result.stderr


@pytest.mark.parametrize("sql", ["SELECT length(repeat('x', 4000000000))", "SELECT range(2000000000)"])
def test_memory_that_duckdb_does_not_count_ends_the_process(database: Path, sql: str) -> None:
    done = subprocess.run(
        [*COMMAND, "query", sql, "--megabytes", "60", "--seconds", "100", "--database", str(database)],
        capture_output=True,
        text=True,
        check=False,
        timeout=90,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert "needs more than 60 MB of memory" in done.stderr


def test_time_in_which_somebody_reads_does_not_count(database: Path) -> None:
    sql = "SELECT repeat('x', 1000) AS a FROM range(5000)"
    command = [*COMMAND, "query", sql, "--format", "csv", "--seconds", "1", "--database", str(database)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(2)
        assert len(process.stdout.readlines()) == 5000
    assert process.returncode == 0


def test_what_duckdb_makes_of_ctrl_c_is_ctrl_c_again(database: Path) -> None:
    with open_database(database) as db, closing(Bounded(db, QueryLimits(9, 500))) as bounded:
        with pytest.raises(KeyboardInterrupt), bounded.working():
            raise RuntimeError("Query interrupted")
        with pytest.raises(RuntimeError, match="another"), bounded.working():
            raise RuntimeError("another fault")


def test_too_many_rows_for_people_are_left_to_machines(sanctionlog: Run) -> None:
    result = sanctionlog("query", "FROM range(200000)")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "ask with LIMIT, or take --format csv" in result.stderr
    assert len(sanctionlog("query", "FROM range(200000)", "--format", "csv").stdout.splitlines()) == 200_001


def test_nothing_but_the_answer_goes_where_data_go_however_long_it_takes(sanctionlog: Run) -> None:
    # DuckDB would draw a bar there after two seconds
    sql = "SELECT current_setting('enable_progress_bar') AS draws"
    assert sanctionlog("query", sql, "--format", "csv").stdout == "draws\nfalse\n"
