import json
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import duckdb
import numpy as np
import pyarrow as pa
import pytest
from deltalake import DeltaTable
from deltalake.exceptions import DeltaError

from flows.errors import DamagedWarehouse, IncompatibleWarehouse, NotWritten, UnusableFolder
from flows.storage import delta
from flows.storage.warehouse import Warehouse
from schemas.staging import ARTICLE, ISSUE, MENTION, RUN
from schemas.tables import STORED
from tests.flows.rows import NOON, article, mention, run


class StoppedError(Exception):
    pass


def stop_after(name: str):  # type: ignore[no-untyped-def]
    def stop(written: str) -> None:
        if written == name:
            raise StoppedError

    return stop


def opened(root: Path) -> Warehouse:
    return Warehouse(root).open_or_create()


def test_rows_come_back_as_they_were(tmp_path: Path) -> None:
    articles, mentions = [article(1), article(2, url=None, published_at=None)], [mention(1)]
    opened(tmp_path).commit(run("run-1"), {ARTICLE: articles, MENTION: mentions})
    warehouse = opened(tmp_path)
    assert warehouse.rows(ARTICLE) == articles
    assert warehouse.rows(MENTION) == mentions
    assert warehouse.rows(RUN) == [run("run-1")]
    assert warehouse.rows(ISSUE) == []
    assert warehouse.read(ARTICLE, ["version_id"]).to_pydict() == {"version_id": ["v1", "v2"]}


def test_rows_are_read_by_their_places_whatever_file_they_lie_in(tmp_path: Path) -> None:
    warehouse = opened(tmp_path)
    for number in (1, 4, 7):
        few = [article(one, publisher=("Times", None, "Post")[one % 3]) for one in range(number, number + 3)]
        warehouse.append(ARTICLE, few)
        warehouse.seal(run(f"run-{number}"))
    columns = ["publisher", "article_id", "published_at"]
    every = warehouse.read(ARTICLE, columns)

    for places in ([], [0], [2, 3], [0, 1, 4, 8], list(range(9))):
        found = warehouse.rows_at(ARTICLE, np.array(places, np.int64), columns, coded=["publisher"])
        assert found.equals(every.take(pa.array(places, pa.int64())))


def test_files_are_absolute_and_exist_when_the_folder_has_odd_characters(tmp_path: Path) -> None:
    root = tmp_path / "a folder + ünusual (name)"
    warehouse = opened(root)
    warehouse.commit(run("run-1"), {ARTICLE: [article(1)]})
    (file,) = warehouse.file_uris(ARTICLE)
    assert Path(file).is_absolute()
    assert Path(file).is_file()
    assert warehouse.file_uris(MENTION) == []
    assert opened(root).rows(ARTICLE) == [article(1)]


def test_duckdb_reads_the_files_of_a_version(tmp_path: Path) -> None:
    warehouse = opened(tmp_path)
    warehouse.commit(run("run-1"), {ARTICLE: [article(1)]})
    warehouse.commit(run("run-2"), {ARTICLE: [article(2)]})
    found = duckdb.sql(f"SELECT version_id, recorded_at FROM read_parquet({warehouse.file_uris(ARTICLE)}) ORDER BY 1")
    assert found.fetchall() == [("v1", NOON), ("v2", NOON)]


@pytest.mark.parametrize("after", ["article", "mention", "issue_free"])
def test_nothing_counts_before_the_run_row(tmp_path: Path, after: str) -> None:
    opened(tmp_path).commit(run("run-1"), {ARTICLE: [article(1)]})
    stopped = Warehouse(tmp_path, on_write=stop_after(after)).open_or_create()
    try:
        stopped.append(ARTICLE, [article(2)])
        stopped.append(MENTION, [mention(2)])
        stopped.replace(ARTICLE, [article(3)])
    except StoppedError:
        pass
    for warehouse in (stopped, opened(tmp_path)):
        assert warehouse.rows(ARTICLE) == [article(1)]
        assert warehouse.rows(MENTION) == []


def test_discard_removes_what_does_not_count_and_its_files(tmp_path: Path) -> None:
    warehouse = opened(tmp_path)
    warehouse.commit(run("run-1"), {ARTICLE: [article(1)]})
    warehouse.append(ARTICLE, [article(2)])
    warehouse.append(MENTION, [mention(2)])
    (tmp_path / "article" / "part-orphan.parquet").write_bytes(b"half a file")
    warehouse.discard()
    assert not (tmp_path / "mention").exists()
    assert {file.name for file in (tmp_path / "article").glob("*.parquet")} == {
        Path(file).name for file in warehouse.file_uris(ARTICLE)
    }
    warehouse.commit(run("run-2"), {ARTICLE: [article(3)], MENTION: [mention(3)]})
    assert opened(tmp_path).rows(ARTICLE) == [article(1), article(3)]
    assert opened(tmp_path).rows(MENTION) == [mention(3)]


def test_tables_that_many_runs_added_to_have_few_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delta, "_MOST_FILES", 5)
    for number in range(1, 20):
        opened(tmp_path).commit(run(f"run-{number:02}"), {ARTICLE: [article(number)]})
        assert len(opened(tmp_path).files(RUN)) <= 6
    warehouse = opened(tmp_path)
    warehouse.check_whole()
    assert len(warehouse.files(ARTICLE)) <= 6
    assert warehouse.rows(ARTICLE) == sorted(map(article, range(1, 20)), key=lambda one: one.version_id)
    assert [one.run_id for one in warehouse.rows(RUN)] == [f"run-{number:02}" for number in range(1, 20)]
    (newest,) = DeltaTable(str(tmp_path / "run")).history(1)
    assert "sanctionlog" in newest


def test_gathered_files_of_a_run_that_does_not_count_are_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(1, 6):
        opened(tmp_path).commit(run(f"run-{number}"), {ARTICLE: [article(number)]})
    monkeypatch.setattr(delta, "_MOST_FILES", 4)
    warehouse = opened(tmp_path)
    warehouse.append(ARTICLE, [article(6)])
    assert len(DeltaTable(str(tmp_path / "article")).file_uris()) == 1
    assert opened(tmp_path).rows(ARTICLE) == [article(number) for number in range(1, 6)]
    opened(tmp_path).discard()
    opened(tmp_path).commit(run("run-7"), {ARTICLE: [article(7)]})
    assert opened(tmp_path).rows(ARTICLE) == [article(number) for number in (1, 2, 3, 4, 5, 7)]


def test_files_that_cannot_be_gathered_stay_as_they_are_and_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(delta, "_MOST_FILES", 1)

    def full(*_: object, **__: object) -> None:
        raise DeltaError("No space left on device (os error 28)")

    monkeypatch.setattr("deltalake.table.TableOptimizer.compact", full)
    for number in (1, 2, 3):
        opened(tmp_path).commit(run(f"run-{number}"), {ARTICLE: [article(number)]})
    assert len(opened(tmp_path).rows(ARTICLE)) == 3
    assert f"{tmp_path / 'article'} stay apart until a later run: No space left on device" in caplog.text


def test_a_replaced_table_is_the_last_runs_until_the_next_run_counts(tmp_path: Path) -> None:
    warehouse = opened(tmp_path)
    warehouse.replace(ARTICLE, [article(1)])
    warehouse.seal(run("run-1"))
    warehouse.replace(ARTICLE, [article(2)])
    assert opened(tmp_path).rows(ARTICLE) == [article(1)]
    warehouse.seal(run("run-2"))
    assert opened(tmp_path).rows(ARTICLE) == [article(2)]
    warehouse.replace(ARTICLE, [])
    warehouse.seal(run("run-3"))
    assert opened(tmp_path).rows(ARTICLE) == []


KILLED = """
import os, signal, sys
from pathlib import Path
from flows.storage.warehouse import Warehouse
from schemas.staging import ARTICLE, MENTION
from tests.flows.rows import article, mention, run

def kill(name):
    if name == sys.argv[2]:
        os.kill(os.getpid(), signal.SIGKILL)

warehouse = Warehouse(Path(sys.argv[1]), on_write=kill).open_or_create()
warehouse.commit(run("run-2"), {ARTICLE: [article(2)], MENTION: [mention(2)]})
"""


@pytest.mark.parametrize(("after", "n_articles"), [("article", 1), ("mention", 1), ("run", 2)])
def test_a_run_that_is_killed_counts_as_a_whole_or_not_at_all(tmp_path: Path, after: str, n_articles: int) -> None:
    opened(tmp_path).commit(run("run-1"), {ARTICLE: [article(1)]})
    killed = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), after], cwd=Path.cwd(), check=False)
    assert killed.returncode == -signal.SIGKILL
    warehouse = opened(tmp_path)
    assert len(warehouse.rows(ARTICLE)) == n_articles
    assert len(warehouse.rows(MENTION)) == n_articles - 1
    warehouse.discard()
    warehouse.commit(run("run-3"), {ARTICLE: [article(3)]})
    assert len(opened(tmp_path).rows(ARTICLE)) == n_articles + 1


def test_notes_and_the_newest_run_that_did_not_fail(tmp_path: Path) -> None:
    warehouse = opened(tmp_path)
    assert warehouse.newest_run() is None
    later = NOON + timedelta(hours=1)
    warehouse.seal(run("run-1"), {"mart_version": "1"})
    warehouse.seal(run("run-2", finished_at=later, status="failed"))
    again = opened(tmp_path)
    assert again.newest_run() == run("run-1")
    assert again.notes == {"mart_version": "1"}


def test_the_note_is_found_behind_commits_of_others(tmp_path: Path) -> None:
    delta.write(tmp_path / "t", _one(), mode="append", note={"versions": {"a": 1}})
    for _ in range(3):
        delta.write(tmp_path / "t", _one(), mode="append")
    assert delta.newest_note(tmp_path / "t") == {"versions": {"a": 1}}


def test_another_schema_version_is_refused_with_the_command_that_mends_it(tmp_path: Path) -> None:
    opened(tmp_path)
    (tmp_path / "_sanctionlog.json").write_text(json.dumps({"schema_version": 0}))
    with pytest.raises(IncompatibleWarehouse, match="sanctionlog run --rebuild"):
        opened(tmp_path)


def test_a_table_with_other_columns_is_refused(tmp_path: Path) -> None:
    warehouse = opened(tmp_path)
    warehouse.commit(run("run-1"), {ARTICLE: [article(1)]})
    data = warehouse.read(ARTICLE).drop_columns(["language"])
    for file in (tmp_path / "article").rglob("*"):
        if file.is_file():
            file.unlink()
    delta.write(tmp_path / "article", data, mode="append")
    with pytest.raises(IncompatibleWarehouse, match="other columns in article"):
        opened(tmp_path)


@pytest.mark.parametrize("name", ["a[1]", "a%20b", "a#1"])
def test_a_folder_that_delta_tables_cannot_lie_in_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnusableFolder, match="without"):
        opened(tmp_path / name)


@pytest.mark.parametrize(
    "error",
    [
        DeltaError("Failed to parse parquet: External: Generic LocalFileSystem error: Unable: No space (os error 28)"),
        OSError(
            "Generic LocalFileSystem error\n   \x1b[31m↳\x1b[0m Unable:\n \x1b[31m↳\x1b[0m No space (os error 28)\n"
        ),
    ],
)
def test_a_full_disk_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def full(*_: object, **__: object) -> None:
        raise error

    warehouse = opened(tmp_path)
    monkeypatch.setattr(delta, "write_deltalake", full)
    told = r"table .*/article cannot be written: Unable: No space \(os error 28\); mend that"
    with pytest.raises(NotWritten, match=told):
        warehouse.append(ARTICLE, [article(1)])


def test_every_stored_table_can_be_empty(tmp_path: Path) -> None:
    warehouse = opened(tmp_path)
    for table in STORED:
        assert warehouse.read(table).num_rows == 0


def test_a_value_of_the_wrong_type_is_an_error_and_leaves_no_trace(tmp_path: Path) -> None:
    warehouse = opened(tmp_path)
    with pytest.raises(Exception, match=r"source_line|int"):
        warehouse.append(ARTICLE, [replace(article(1), source_line="one")])  # type: ignore[arg-type]
    assert not (tmp_path / "article").exists()


def _one():  # type: ignore[no-untyped-def]
    return pa.table({"a": [1]})


@pytest.mark.parametrize("what", ["table", "file", "log"])
def test_files_that_are_gone_are_told_with_what_mends_it(tmp_path: Path, what: str) -> None:
    warehouse = opened(tmp_path)
    warehouse.check_whole()
    warehouse.commit(run("run-1"), {ARTICLE: [article(1)]})
    warehouse.check_whole()
    (file,) = warehouse.files(ARTICLE)
    if what == "file":
        file.unlink()
    else:
        shutil.rmtree(tmp_path / "article" if what == "table" else tmp_path / "article" / "_delta_log")
    with pytest.raises(DamagedWarehouse, match=r"article.* is gone from the warehouse: put the folder back as a whole"):
        opened(tmp_path).check_whole()


def test_a_file_that_was_cut_short_is_told_before_anything_is_read_of_it(tmp_path: Path) -> None:
    warehouse = opened(tmp_path)
    warehouse.commit(run("run-1"), {ARTICLE: [article(1)]})
    (file,) = warehouse.files(ARTICLE)
    file.write_bytes(file.read_bytes()[:-10])
    with pytest.raises(DamagedWarehouse, match=r"article.* is not as long as it was written: put the folder back"):
        opened(tmp_path).check_whole()
