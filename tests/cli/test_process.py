import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"prefect", "great_expectations", "pandas"}
COMMAND = [sys.executable, "-c", "from flows.cli.main import main; main()"]
IMPORTED = """
import sys
from flows.cli.main import main
sys.argv = ["sanctionlog", *sys.argv[1:]]
try:
    main()
finally:
    print(*sorted({one.partition(".")[0] for one in sys.modules}), file=sys.stderr)
"""


def imported_by(*words: str) -> set[str]:
    done = subprocess.run([sys.executable, "-c", IMPORTED, *words], capture_output=True, text=True, check=True)
    return set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize("words", [["--help"], ["run", "--help"], ["serve", "--help"], ["export", "--help"]])
def test_help_imports_nothing_heavy(words: list[str]) -> None:
    assert imported_by(*words) & (HEAVY | {"pyarrow", "duckdb", "deltalake"}) == set()


def test_commands_that_read_the_database_import_neither_prefect_nor_expectations(database: Path) -> None:
    doctor = ["doctor", "--warehouse", str(database.parent / "none")]
    for words in (["changes"], ["state", "BLR"], ["query", "FROM change_log"], doctor):
        assert imported_by(*words, "--database", str(database)) & HEAVY == set()


def test_a_closed_pipe_ends_quietly(database: Path) -> None:
    sql = "SELECT repeat('x', 1000) AS a FROM range(2000)"
    for form in ("jsonl", "csv", "json", "table"):
        command = [*COMMAND, "query", sql, "--format", form, "--database", str(database)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.readline()
            process.stdout.close()
            assert process.stderr.read() == b""
        assert process.returncode == 0


def test_output_is_utf_8_whatever_the_locale_says(database: Path) -> None:
    command = [*COMMAND, "query", "SELECT 'Łukašenka' AS a", "--format", "csv", "--database", str(database)]
    done = subprocess.run(command, capture_output=True, check=True, env={"PYTHONIOENCODING": "latin-1"})
    assert done.stdout.decode() == "a\nŁukašenka\n"
