import csv
import io
import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import click
import duckdb
import pytest
import typer

from flows.cli.changes import count_sources
from flows.cli.main import app
from tests.cli.conftest import Run


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_changes_tell_the_story_in_order_of_date(sanctionlog: Run) -> None:
    result = sanctionlog("changes", "--country", "Belarus", "--sector", "potash", "--format", "jsonl")
    assert result.exit_code == 0
    assert [(row["event_id"], row["event_date"]) for row in lines(result.stdout)] == [
        ("e-impose", "2021-08-09"),
        ("e-eu", "2022-03-02"),
        ("e-lift", "2025-12-13"),
    ]
    assert lines(result.stdout)[0]["recorded_at"] == "2026-01-10T08:00:00Z"


def test_changes_without_a_date_come_last(sanctionlog: Run) -> None:
    result = sanctionlog("changes", "--country", "blr", "--format", "jsonl")
    assert lines(result.stdout)[-1]["event_id"] == "e-undated"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["--sector", "chemicals"], {"e-impose", "e-eu", "e-lift", "e-fertiliser"}),
        (["--sector", "Chemicals"], {"e-impose", "e-eu", "e-lift", "e-fertiliser"}),
        (["--sector", " POTASH ", "--sender", "EU"], {"e-eu"}),
        (["--sector", "fertilizer", "--sender", "European Union"], {"e-eu", "e-fertiliser"}),
        (["--sender", "eu", "--sector", "potash"], {"e-eu"}),
        (["--country", "EU"], {"e-food"}),
        (["--since", "2022-03-02", "--until", "2022-06-01"], {"e-eu", "e-fertiliser"}),
        (["--since", "2022-03", "--until", "2022-06"], {"e-eu", "e-fertiliser"}),
        (["--proposals"], {"e-more", "e-refused"}),
        (["--proposals", "--sender", "USA"], {"e-more"}),
        (["--country", "RUS"], set()),
    ],
)
def test_changes_can_be_narrowed(sanctionlog: Run, words: list[str], found: set[str]) -> None:
    result = sanctionlog("changes", *words, "--format", "json")
    assert result.exit_code == 0
    assert {row["event_id"] for row in json.loads(result.stdout)} == found


@pytest.mark.parametrize("words", [[], ["--proposals"], ["--country", "BLR"], ["--as-known", "2099-01-01"]])
@pytest.mark.parametrize("least", [0, 0.5, 0.85, 0.9, 1])
def test_changes_can_be_asked_to_be_sure(sanctionlog: Run, words: list[str], least: float) -> None:
    rows = json.loads(sanctionlog("changes", *words, "--format", "json").stdout)
    done = sanctionlog("changes", *words, "--min-confidence", str(least), "--format", "json")
    assert json.loads(done.stdout) == [row for row in rows if row["confidence"] >= least]


@pytest.mark.parametrize("least", ["1.5", "-0.1", "high", "70%", "nan"])
def test_how_sure_is_a_share(sanctionlog: Run, least: str) -> None:
    assert sanctionlog("changes", "--min-confidence", least).exit_code == 2


def test_a_table_is_readable_at_100_columns(sanctionlog: Run) -> None:
    result = sanctionlog("changes")
    assert max(map(len, result.stdout.splitlines())) <= 100
    for words in ("2025-12-13", "2022-06 ", "not known", "Belarus", "lifted", "sources"):
        assert words in result.stdout
    assert "2022-06-01" not in result.stdout
    assert result.stderr == ""


def test_nothing_found_is_said_on_stderr_only(sanctionlog: Run) -> None:
    result = sanctionlog("changes", "--country", "RUS")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "No changes are recorded" in result.stderr
    assert sanctionlog("changes", "--country", "RUS", "--format", "csv").stdout.startswith("event_id,event_date,")


@pytest.mark.parametrize(
    "words",
    [
        ["changes", "--country", "Belarsu"],
        ["changes", "--sector", "potasch"],
        ["changes", "--sender", "the club"],
        ["changes", "--since", "yesterday"],
        ["changes", "--since", "2025-13"],
        ["changes", "--since", "2025-12", "--until", "2025-01"],
        ["changes", "--format", "xml"],
        ["state"],
        ["state", "Nowhere"],
        ["extract", "no such file"],
        ["extract", "-", "another"],
        ["no-such-command"],
    ],
)
def test_misuse_ends_with_2(sanctionlog: Run, words: list[str]) -> None:
    result = sanctionlog(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr


def test_a_misspelt_name_is_answered_with_near_ones(sanctionlog: Run) -> None:
    assert "belarus" in sanctionlog("state", "Belarsu").stderr.lower()
    assert "potash" in sanctionlog("changes", "--sector", "potasch").stderr


def test_state_differs_from_day_to_day(sanctionlog: Run) -> None:
    before = lines(sanctionlog("state", "BLR", "--on", "2023-01-01", "--format", "jsonl").stdout)
    after = lines(sanctionlog("state", "BLR", "--on", "2026-01-01", "--format", "jsonl").stdout)
    assert [(row["sender"], row["valid_to"]) for row in before] == [("EU", None), ("USA", "2025-12-13")]
    assert [row["sender"] for row in after] == ["EU"]
    only = sanctionlog("state", "Belarus", "--on", "2023-01-01", "--sender", "USA", "--sector", "potash", "-f", "jsonl")
    assert [row["sender"] for row in lines(only.stdout)] == ["USA"]


@pytest.mark.parametrize(
    ("words", "day", "senders"),
    [
        ("2021-08", "2021-08-31", ["USA"]),
        ("2021-07", "2021-07-31", []),
        ("2022", "2022-12-31", ["EU", "USA"]),
        ("2025-12", "2025-12-31", ["EU"]),
    ],
)
def test_state_in_a_month_or_year_is_that_of_its_last_day(
    sanctionlog: Run, words: str, day: str, senders: list[str]
) -> None:
    found = sanctionlog("state", "BLR", "--on", words, "--format", "jsonl")
    assert [row["sender"] for row in lines(found.stdout)] == senders
    assert found.stdout == sanctionlog("state", "BLR", "--on", day, "--format", "jsonl").stdout


@pytest.mark.parametrize("words", ["2022-13", "03-2022", "22", "yesterday", "2022-02-30"])
def test_state_on_no_day_is_misuse(sanctionlog: Run, words: str) -> None:
    assert sanctionlog("state", "BLR", "--on", words).exit_code == 2


def test_state_says_how_much_had_ended(sanctionlog: Run) -> None:
    words = ["state", "BLR", "--sender", "USA", "--format", "jsonl", "--on"]
    assert "had ended" not in sanctionlog(*words, "2023-01-01").stderr
    ended = sanctionlog(*words, "2026-01-01")
    assert (ended.stdout, "1 more had ended by then" in ended.stderr) == ("", True)


def test_state_says_when_nothing_is_recorded(sanctionlog: Run) -> None:
    result = sanctionlog("state", "BLR", "--on", "1990-01-01")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "Nothing is recorded" in result.stderr


@pytest.mark.parametrize("words", [["state", "BLR", "--on", "2023-01-01"], ["changes", "--country", "BLR"]])
def test_a_log_that_did_not_exist_yet_is_not_taken_for_one_that_knew_of_nothing(
    sanctionlog: Run, words: list[str]
) -> None:
    result = sanctionlog(*words, "--as-known", "2001-01-01")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "there was no log" in result.stderr
    assert "first published at 20" in result.stderr
    assert "recorded" not in result.stderr


def test_state_shows_what_opened_it(sanctionlog: Run) -> None:
    result = sanctionlog("state", "BLR", "--on", "2023-01-01")
    assert "the quote for e-impose" in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 100


def test_query_answers_in_every_format(sanctionlog: Run) -> None:
    sql = "SELECT event_id, event_date, n_articles, main FROM change_log WHERE sender = 'RUS'"
    assert sanctionlog("query", sql, "--format", "csv").stdout == (
        "event_id,event_date,n_articles,main\ne-food,2014-08-07,2,true\n"
    )
    row = {"event_id": "e-food", "event_date": "2014-08-07", "n_articles": 2, "main": True}
    assert json.loads(sanctionlog("query", sql, "--format", "json").stdout) == [row]
    assert lines(sanctionlog("query", sql, "--format", "jsonl").stdout) == [row]
    assert "e-food" in sanctionlog("query", sql).stdout


def test_query_gives_decimal_numbers_as_numbers(sanctionlog: Run) -> None:
    """DuckDB reads 0.5 as a decimal; below 0 it is no formula that a spreadsheet would run."""
    sql = "SELECT -0.5 AS half, sum(-1.25) AS total, '-1' AS words"
    assert sanctionlog("query", sql, "--format", "csv").stdout == "half,total,words\n-0.5,-1.25,'-1\n"
    assert lines(sanctionlog("query", sql, "--format", "jsonl").stdout) == [
        {"half": -0.5, "total": -1.25, "words": "-1"}
    ]


def test_query_keeps_columns_of_the_same_name_apart(sanctionlog: Run) -> None:
    assert sanctionlog("query", "SELECT 1 AS a, 2 AS a", "--format", "csv").stdout == "a,a_1\n1,2\n"


def test_query_cannot_write(sanctionlog: Run, database: Path) -> None:
    before = database.read_bytes()
    for sql in ("DELETE FROM sanction_event", "CREATE TABLE t (a INT)", "DROP VIEW change_log"):
        result = sanctionlog("query", sql)
        assert (result.exit_code, result.stdout) == (1, "")
        assert "query runs SELECT, FROM and EXPLAIN only" in result.stderr
    assert database.read_bytes() == before


@pytest.mark.parametrize(
    "explain",
    [
        "EXPLAIN ANALYZE",
        "explain  analyze /* at once */",
        "/* a question -- */\nEXPLAIN -- at once\nANALYZE",
        "EXPLAIN -- at once\rANALYZE",
        "EXPLAIN (ANALYZE, FORMAT json)",
        "EXPLAIN",
    ],
)
def test_query_explains_questions_and_writes_no_file_by_it(sanctionlog: Run, tmp_path: Path, explain: str) -> None:
    out = tmp_path / "out.csv"
    result = sanctionlog("query", f"{explain} COPY (SELECT 1) TO '{out}'")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "is no question; query runs SELECT, FROM and EXPLAIN only" in result.stderr
    assert not out.exists()
    for question in ("SELECT 1", "FROM change_log", "(SELECT 1)", "WITH a AS (SELECT 1) FROM a"):
        assert sanctionlog("query", f"{explain} {question}").exit_code == 0


@pytest.mark.parametrize(
    "question",
    [
        "WITH a AS ({}) SELECT * FROM a",
        "WITH b AS (SELECT 1), a AS MATERIALIZED ({}) SELECT 1",
        "EXPLAIN ANALYZE WITH a AS ({}) SELECT * FROM a",
        "EXPLAIN -- at once\rANALYZE {} -- \n",
    ],
)
@pytest.mark.parametrize("form", ["", "(FORMAT parquet)"])
def test_query_writes_no_file_by_what_stands_inside(sanctionlog: Run, tmp_path: Path, question: str, form: str) -> None:
    out = tmp_path / "out"
    result = sanctionlog("query", question.format(f"COPY (SELECT 1 AS a) TO '{out}' {form}"))
    assert (result.exit_code, result.stdout, out.exists()) == (1, "", False)
    assert "COPY is no question" in result.stderr


@pytest.mark.parametrize(
    "question",
    [
        *("SHOW TABLES", "DESCRIBE change_log", "SUMMARIZE change_log", "VALUES (1)", "TABLE sector", ";SELECT 1;"),
        *("SELECT 'COPY' AS copy -- COPY", "PIVOT change_log ON action IN ('lifted') USING count(*) GROUP BY sender"),
    ],
)
def test_query_answers_whatever_asks(sanctionlog: Run, question: str) -> None:
    assert sanctionlog("query", question, "--format", "csv").exit_code == 0


def test_query_installs_nothing(sanctionlog: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))  # where extensions are
    result = sanctionlog("query", "FROM 'https://127.0.0.1:1/a.parquet'")
    assert result.exit_code == 1
    assert 'Install it first using "INSTALL httpfs"' in result.stderr


def test_query_says_what_a_pivot_lacks(sanctionlog: Run) -> None:
    result = sanctionlog("query", "PIVOT change_log ON action USING count(*)")
    assert "PIVOT needs its values" in result.stderr


def test_query_shows_the_line_that_is_wrong_as_it_was_asked(sanctionlog: Run) -> None:
    result = sanctionlog("query", "SELECT 1,\n  nonsense FROM change_log")
    assert "LINE 2:   nonsense FROM" in result.stderr


def test_query_gives_the_message_of_duckdb(sanctionlog: Run) -> None:
    result = sanctionlog("query", "SELECT nonsense FROM change_log")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("error: Binder Error")
    assert "Traceback" not in result.stderr


def test_a_missing_database_is_one_line(sanctionlog: Run, tmp_path: Path) -> None:
    result = sanctionlog("changes", "--database", str(tmp_path / "none.duckdb"))
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"error: there is no database at {tmp_path / 'none.duckdb'}: `sanctionlog run` makes it"
    ]


def test_another_database_is_refused_in_words(sanctionlog: Run, tmp_path: Path) -> None:
    with duckdb.connect(str(tmp_path / "other.duckdb")) as db:
        db.execute("CREATE TABLE t (a INT)")
    for words in (["changes"], ["state", "BLR"], ["query", "FROM change_log"]):
        result = sanctionlog(*words, "--database", str(tmp_path / "other.duckdb"))
        assert result.exit_code == 1
        assert result.stderr.startswith("error: Catalog Error")


def test_csv_disarms_what_a_spreadsheet_would_run(sanctionlog: Run) -> None:
    sql = "SELECT '=1+1' AS a, '@x' AS b, '-5' AS c, -5 AS d, chr(9) || 'x' AS e, 'a=b' AS f"
    row = next(csv.DictReader(io.StringIO(sanctionlog("query", sql, "--format", "csv").stdout)))
    assert row == {"a": "'=1+1", "b": "'@x", "c": "'-5", "d": "-5", "e": "'\tx", "f": "a=b"}
    row = next(csv.DictReader(io.StringIO(sanctionlog("query", sql, "--format", "csv", "--raw").stdout)))
    assert (row["a"], row["e"]) == ("=1+1", "\tx")
    assert lines(sanctionlog("query", sql, "--format", "jsonl").stdout)[0]["a"] == "=1+1"


def test_a_table_cannot_command_the_terminal(sanctionlog: Run) -> None:
    result = sanctionlog("query", "SELECT chr(27) || '[2J' || chr(10) || '[bold]x[/bold]' AS a")
    assert "\x1b" not in result.stdout
    assert "[2J [bold]x[/bold]" in result.stdout


def test_doctor_is_content_with_a_good_database(sanctionlog: Run) -> None:
    result = sanctionlog("doctor", "--format", "jsonl")
    checks = {row["check"]: row for row in lines(result.stdout)}
    assert [name for name, row in checks.items() if not row["ok"]] == []
    assert result.exit_code == 0
    assert {"python", "packages", "reference data", "warehouse", "database"} <= set(checks)


def test_doctor_leaves_a_folder_that_is_no_warehouse_as_it_is(sanctionlog: Run, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    result = sanctionlog("doctor", "--warehouse", str(folder), "--format", "jsonl")
    assert [one.name for one in folder.iterdir()] == ["notes.txt"]
    (check,) = [one for one in map(json.loads, result.stdout.splitlines()) if one["check"] == "warehouse"]
    assert (check["ok"], check["found"]) == (True, f"nothing in {folder} yet: `sanctionlog run` begins")


def test_doctor_names_the_fix(sanctionlog: Run, tmp_path: Path) -> None:
    (tmp_path / "text.duckdb").write_text("no database")
    result = sanctionlog("doctor", "--database", str(tmp_path / "text.duckdb"), "--format", "jsonl")
    failed = [row for row in lines(result.stdout) if not row["ok"]]
    assert result.exit_code == 1
    assert len(failed) == 1
    assert failed[0]["fix"]
    assert sanctionlog("doctor", "--database", str(tmp_path / "text.duckdb")).exit_code == 1


def test_export_lists_what_it_wrote(sanctionlog: Run, tmp_path: Path) -> None:
    result = sanctionlog("export", "--out", str(tmp_path / "bi"), "--format", "jsonl")
    assert result.exit_code == 0
    rows = {Path(str(row["file"])).name: row["rows"] for row in lines(result.stdout)}
    assert rows["change_log.parquet"] == 7
    assert (tmp_path / "bi" / "change_log.parquet").is_file()


@pytest.mark.parametrize("command", [["changes"], ["state", "BLR", "--on", "2023-01-01"]])
def test_a_moment_is_read_as_every_command_prints_it(sanctionlog: Run, command: list[str]) -> None:
    asked = [*command, "--format", "jsonl", "--as-known"]
    known = lines(sanctionlog(*command, "--format", "jsonl").stdout)
    printed = str(known[0]["recorded_from"])
    assert printed.endswith("Z")
    told = sanctionlog(*asked, printed)
    assert (told.exit_code, told.stdout != "") == (0, True)
    day, _, clock = printed.removesuffix("Z").partition("T")
    assert sanctionlog(*asked, f"{day} {clock[:5]}").stdout == told.stdout
    east = (datetime.fromisoformat(printed) + timedelta(hours=2)).strftime("%Y-%m-%dT%H:%M:%S+02:00")
    assert sanctionlog(*asked, east).stdout == told.stdout
    before = (datetime.fromisoformat(printed) - timedelta(microseconds=1)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    assert sanctionlog(*asked, before).stdout != told.stdout


@pytest.mark.parametrize(
    "words", ["yesterday", "2026-1-31", "20260131", "2026-13-01", "2026-W05-6", "2026-01-31T25:00"]
)
def test_what_is_no_moment_is_refused_with_one_that_is(sanctionlog: Run, words: str) -> None:
    result = sanctionlog("changes", "--as-known", words)
    assert result.exit_code == 2
    assert f"'{words}' is no moment (2026-01-31T12:00:00) and no day (2026-01-31)" in " ".join(result.stderr.split())


@pytest.mark.parametrize("words", ["15.8.2021", "2021-8-15", "2021-13", "2021-02-30", "today"])
def test_what_is_no_day_is_refused_with_one_that_is(sanctionlog: Run, words: str) -> None:
    result = sanctionlog("state", "BLR", "--on", words)
    assert result.exit_code == 2
    assert f"'{words}' is no day" in " ".join(result.stderr.split())


@pytest.mark.parametrize(
    ("command", "event_id"),
    [
        (["changes", "--sector", "potash"], "e-impose"),
        (["state", "BLR", "--on", "2023-01-01"], "e-impose"),
        (["delta"], "e-revised"),
    ],
)
def test_ids_of_events_are_printed_for_commands_that_take_them(
    sanctionlog: Run, command: list[str], event_id: str
) -> None:
    told = sanctionlog(*command)
    with_ids = sanctionlog(*command, "--ids")
    assert (told.exit_code, with_ids.exit_code) == (0, 0)
    own = [line for line in with_ids.stdout.splitlines() if line.strip() == event_id]
    assert len(own) == 1
    assert own[0] not in told.stdout.splitlines()
    assert sanctionlog("review", "show", event_id).exit_code == 0


def test_state_ends_on_the_last_day_that_its_explanation_names(sanctionlog: Run) -> None:
    command = ["state", "BLR", "--on", "2023-01-01", "--sector", "potash"]
    ends = {row["valid_to"] for row in lines(sanctionlog(*command, "--format", "jsonl").stdout)} - {None}
    assert ends != set()
    table = sanctionlog(*command).stdout
    for end in ends:
        day = date.fromisoformat(str(end))
        assert str(day - timedelta(days=1)) in table
        assert str(day) not in table


def _commands(group: click.Group, *names: str) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from _commands(command, *names, name)
        else:
            yield (*names, name), command


def test_help_says_what_each_argument_is_and_escapes_nothing(sanctionlog: Run) -> None:
    group = typer.main.get_command(app)
    assert isinstance(group, click.Group)
    found = dict(_commands(group))
    assert {("state",), ("review", "amend"), ("sources", "add")} < found.keys()
    for names, command in found.items():
        told = sanctionlog(*names, "--help").stdout
        assert "\\" not in told, names
        for one in command.params:
            if isinstance(one, click.Argument):
                assert one.help, (names, one.name)
                assert one.help.split()[0] in told


@pytest.mark.parametrize(
    ("texts", "publishers", "sources"),
    [(3, 2, 2), (2, 1, 1), (1, 1, 1), (2, None, 2)],
)
def test_two_texts_of_one_paper_are_one_source(texts: int, publishers: int | None, sources: int) -> None:
    assert count_sources({"n_independent": texts, "n_publishers": publishers}) == sources
