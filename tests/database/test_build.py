import os
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from flows.publishing.database import DatabaseError, Published, build_database, open_database
from schemas.tables import SCHEMA_VERSION, STORED
from tests.database.sample_rows import EVENTS, ROWS, arrow, published_tables, run_row, write_parquet

MARCH = datetime.fromisoformat("2026-03-01T00:00:00")


def count(path: Path, relation: str) -> int:
    with open_database(path) as db:
        row = db.execute(f"SELECT count(*) FROM {relation}").fetchone()
    assert row is not None
    return int(row[0])


def test_an_empty_database_answers(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "empty.duckdb"
    build_database(path, published_tables({}), {})
    for relation in ("change_log", "proposals", "raw_article", "quarantine", "in_force_on('2024-01-01')", "runs"):
        assert count(path, relation) == 0
    assert count(path, "meta") == 1


def test_rows_lie_sorted_in_the_file(database: Path) -> None:
    with open_database(database) as db:
        found = db.execute("SELECT target_country, event_date FROM sanction_event").fetchall()
        assert found == db.execute("SELECT target_country, event_date FROM sanction_event ORDER BY ALL").fetchall()
    assert [row[1] for row in found] != [row.event_date for row in EVENTS]


def test_a_copy_answers_from_another_folder(database: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere" / "deep"
    elsewhere.mkdir(parents=True)
    shutil.move(database, elsewhere / "copy.duckdb")
    code = """
import duckdb
with duckdb.connect("deep/copy.duckdb", read_only=True) as db:
    print(len(db.execute("FROM change_log").fetchall()))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=elsewhere.parent, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "7"


def test_readers_keep_the_old_file_and_new_ones_see_the_new(database: Path) -> None:
    # another process: within one, DuckDB hands out the file that is open already
    code = f"""
import duckdb, sys
db = duckdb.connect({str(database)!r}, read_only=True)
count = lambda: print(len(db.sql('FROM change_log').fetchall()), flush=True)
count(); sys.stdin.readline(); count()
db.close(); db = duckdb.connect({str(database)!r}, read_only=True); count()
"""
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as reader:
        assert reader.stdout is not None
        assert reader.stdout.readline().strip() == "7"
        build_database(database, published_tables({**ROWS, "sanction_event": EVENTS[:1]}), {})
        out, _ = reader.communicate("go\n")
    assert out.split() == ["7", "1"]


def test_the_file_is_of_the_storage_version_that_old_drivers_read(database: Path) -> None:
    with open_database(database) as db:
        row = db.execute("SELECT tags FROM duckdb_databases() WHERE NOT internal").fetchone()
    assert row is not None
    assert "v1.0.0" in str(row[0])


def test_a_failed_build_leaves_the_old_file(database: Path) -> None:
    before = database.read_bytes()
    broken = {**published_tables(), "regime": arrow("country", ROWS["country"])}
    with pytest.raises(DatabaseError, match="stays as it was"):
        build_database(database, broken, {})
    assert database.read_bytes() == before
    assert [one.name for one in database.parent.iterdir() if "tmp" in one.name] == []


def test_link_is_followed_and_stays(tmp_path: Path) -> None:
    link, there = tmp_path / "log.duckdb", tmp_path / "large disk" / "log.duckdb"
    link.symlink_to(there)
    build_database(link, published_tables({}), {})
    assert link.readlink() == there
    assert count(there, "meta") == 1


def test_what_killed_builds_left_is_removed_a_day_later(database: Path) -> None:
    old, fresh = (database.with_name(f"{database.name}.{word}.tmp") for word in ("old", "fresh"))
    for one in (old, fresh):
        one.write_bytes(b"half")
    os.utime(old, (0, 0))
    build_database(database, published_tables(), {})
    assert (old.exists(), fresh.exists()) == (False, True)


@pytest.mark.parametrize("folder", ["plain", "it's a [b]* folder?", 'quo"te', "run_id=5"])
def test_views_read_exactly_the_files_given(tmp_path: Path, folder: str) -> None:
    given = write_parquet(tmp_path / folder / "run" / "a.parquet", "run", [run_row("run-1"), run_row("run-2")])
    write_parquet(tmp_path / folder / "run" / "b.parquet", "run", [run_row("run-3")])
    path = tmp_path / "db.duckdb"
    build_database(path, published_tables(), {"run": [given]})
    with open_database(path) as db:
        assert db.execute("SELECT run_id FROM runs ORDER BY ALL").fetchall() == [("run-1",), ("run-2",)]


def test_each_stored_table_has_its_view(tmp_path: Path) -> None:
    stored = {table.name: [write_parquet(tmp_path / f"{table.name}.parquet", table.name, [])] for table in STORED}
    path = tmp_path / "db.duckdb"
    build_database(path, published_tables(), stored)
    with open_database(path) as db:
        described = {
            view: [row[0] for row in db.execute(f"DESCRIBE {view}").fetchall()]
            for view in (
                "raw_article",
                "source_states",
                "source_polls",
                "staging_mention",
                "quarantine",
                "issues",
                "runs",
            )
        }
    for table, columns in zip(STORED, described.values(), strict=True):
        assert columns == [one.name for one in table.columns]


def test_meta_names_the_publisher_that_is_given(tmp_path: Path) -> None:
    path = tmp_path / "db.duckdb"
    build_database(path, published_tables(), {}, Published("run-9", MARCH, "rules-2"))
    with open_database(path) as db:
        assert db.execute("FROM meta").fetchall() == [("run-9", MARCH, SCHEMA_VERSION, "rules-2")]


def test_wrong_tables_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "db.duckdb"
    tables = published_tables()
    with pytest.raises(DatabaseError, match="regime"):
        build_database(path, {name: rows for name, rows in tables.items() if name != "regime"}, {})
    with pytest.raises(DatabaseError, match="sanction_event"):
        build_database(path, tables, {"sanction_event": ["/x.parquet"]})
    with pytest.raises(DatabaseError, match="relative"):
        build_database(path, tables, {"run": ["x.parquet"]})
    assert not path.exists()


def test_a_column_of_another_type_is_refused(tmp_path: Path) -> None:
    rows = arrow("run", [run_row()])
    zoned = rows.column("started_at").cast(pa.timestamp("us", tz="UTC"))
    index = rows.schema.get_field_index("started_at")
    pq.write_table(rows.set_column(index, "started_at", zoned), tmp_path / "run.parquet")
    with pytest.raises(DatabaseError, match=r"runs\.started_at is TIMESTAMP WITH TIME ZONE"):
        build_database(tmp_path / "db.duckdb", published_tables(), {"run": [str(tmp_path / "run.parquet")]})


def test_a_required_column_must_be_filled(tmp_path: Path) -> None:
    events = published_tables()["sanction_event"]
    index = events.schema.get_field_index("event_id")
    empty = events.set_column(index, "event_id", pa.nulls(events.num_rows, pa.string()))
    with pytest.raises(DatabaseError, match="NOT NULL"):
        build_database(tmp_path / "db.duckdb", {**published_tables(), "sanction_event": empty}, {})


def test_opening_is_read_only_and_clear_about_what_is_missing(database: Path, tmp_path: Path) -> None:
    with open_database(database) as db, pytest.raises(duckdb.InvalidInputException, match="read-only"):
        db.execute("DELETE FROM sanction_event")
    with pytest.raises(DatabaseError, match="sanctionlog run"):
        open_database(tmp_path / "none.duckdb")
    (tmp_path / "text.duckdb").write_text("no database")
    with pytest.raises(DatabaseError, match="cannot be opened"):
        open_database(tmp_path / "text.duckdb")
