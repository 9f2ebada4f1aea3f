"""What a run may put its database in the place of."""

import os
from pathlib import Path

import duckdb
import pytest

from flows.job import open_job
from flows.progress import Report
from flows.publishing.database import DatabaseError
from flows.publishing.ours import check_replaceable
from flows.settings import load_settings


def test_nothing_an_empty_file_and_a_published_log_may_be_replaced(database: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.duckdb").touch()
    for one in (tmp_path / "none.duckdb", tmp_path / "no folder" / "log.duckdb", tmp_path / "empty.duckdb", database):
        check_replaceable(one, tmp_path / "warehouse")


def test_a_folder_in_which_nothing_may_be_written_is_told_before_anything_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda place, _: Path(place) != tmp_path)
    for one in (tmp_path / "none.duckdb", tmp_path / "no folder" / "log.duckdb"):
        with pytest.raises(DatabaseError, match=r"cannot be made: nothing may be written in the folder .*--database"):
            check_replaceable(one, tmp_path / "warehouse")


def test_a_log_of_an_older_version_may_be_replaced(tmp_path: Path) -> None:
    with duckdb.connect(str(tmp_path / "old.duckdb")) as db:
        db.execute("CREATE TABLE meta (run_id VARCHAR, published_at TIMESTAMP, schema_version BIGINT)")
        db.execute("CREATE TABLE sanction_event (event_id VARCHAR)")
    check_replaceable(tmp_path / "old.duckdb", tmp_path / "warehouse")


@pytest.mark.parametrize("made", ["CREATE TABLE t AS SELECT 1 AS a", "CREATE TABLE meta (run_id VARCHAR)", "SELECT 1"])
def test_a_database_of_somebody_elses_may_not(tmp_path: Path, made: str) -> None:
    with duckdb.connect(str(tmp_path / "z.duckdb")) as db:
        db.execute(made)
    with pytest.raises(DatabaseError, match=r"z\.duckdb is a DuckDB file of your own.*--database"):
        check_replaceable(tmp_path / "z.duckdb", tmp_path / "warehouse")


def test_any_other_file_may_not(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("what I noted", encoding="utf-8")
    with pytest.raises(DatabaseError, match=r"notes\.txt is no published log.*nothing was read.*--database"):
        check_replaceable(tmp_path / "notes.txt", tmp_path / "warehouse")


def test_a_damaged_file_may_where_this_warehouse_was_published_to(tmp_path: Path) -> None:
    log = tmp_path / "log.duckdb"
    log.write_bytes(b"half of it")
    (tmp_path / "_published.json").write_text(f'{{"{log}": "x"}}', encoding="utf-8")
    check_replaceable(log, tmp_path)
    log.unlink()
    with duckdb.connect(str(log)) as db:
        db.execute("CREATE TABLE t AS SELECT 1 AS a")
    with pytest.raises(DatabaseError, match="of your own"):
        check_replaceable(log, tmp_path)


def test_a_link_counts_as_what_it_leads_to(database: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.duckdb"
    for there, wrong in ((database, None), (tmp_path / "none", None), (tmp_path / "text", r"a link to .*text, is no")):
        link.unlink(missing_ok=True)
        link.symlink_to(there)
        if wrong is None:
            check_replaceable(link, tmp_path)
            continue
        there.write_text("what I noted", encoding="utf-8")
        with pytest.raises(DatabaseError, match=wrong):
            check_replaceable(link, tmp_path)


def test_what_is_no_file_or_cannot_be_read_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "text").touch()
    for name, wrong in (
        ("", "is a folder"),
        ("pipe", "pipe or a device"),
        ("loop", "cannot be read"),
        ("text/log.duckdb", "cannot be read: Not a directory"),
    ):
        with pytest.raises(DatabaseError, match=wrong):
            check_replaceable(tmp_path / name, tmp_path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("x", encoding="utf-8")
    (tmp_path / "secret").chmod(0)
    with pytest.raises(DatabaseError, match="cannot be read: Permission denied"):
        check_replaceable(tmp_path / "secret", tmp_path)


def test_a_run_refuses_before_it_reads_or_sets_anything_aside(tmp_path: Path) -> None:
    settings = load_settings(tmp_path / "warehouse", tmp_path / "notes.txt")
    settings.database.write_text("what I noted", encoding="utf-8")
    with (
        pytest.raises(DatabaseError, match="nothing was read"),
        open_job([str(tmp_path)], settings, Report(lambda _line: None), rebuild=True),
    ):
        pass
    assert {one.name for one in tmp_path.iterdir()} == {"notes.txt"}
    assert settings.database.read_text(encoding="utf-8") == "what I noted"
