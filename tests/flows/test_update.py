import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from flows.cli.main import app
from flows.errors import ChecksFailed, IncompatibleWarehouse, NothingToRead, UnusableFolder, WarehouseBusy
from flows.publishing.database import DatabaseError, open_database
from flows.run import run_update
from flows.settings import Settings, load_settings, utc_now
from flows.storage.lock import exclusive
from flows.storage.warehouse import Warehouse
from flows.summary import RunSummary
from schemas.publication import PUBLICATION
from schemas.staging import ARTICLE, ISSUE, MENTION, QUARANTINE, RUN
from schemas.tables import MART, REFERENCE, STORED
from transforms.reviews.parse import ReviewFault, header_line

pytestmark = pytest.mark.usefixtures("prefect_server")

LIFTED = "Washington lifted sanctions on Belarusian potash on Saturday, the United States envoy said in Minsk."
IMPOSED = "The European Union on Monday imposed sanctions on Belarus, banning imports of potash."
FOOTBALL = "The home side won by three goals to one after a slow first half."

Update = Callable[..., RunSummary]


def record(number: int, text: str, **given: Any) -> dict[str, Any]:
    values = {
        "url": f"https://paper.example/{number}",
        "publisher": "The Paper",
        "title": f"Headline number {number}",
        "published": f"2025-12-{number:02d}T10:00:00Z",
        "text": text,
    }
    return {**values, **given}


def write(path: Path, *records: dict[str, Any] | str) -> Path:
    lines = [one if isinstance(one, str) else json.dumps(one) for one in records]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load_settings(tmp_path / "warehouse", tmp_path / "log.duckdb")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory, prefect_server: None) -> tuple[Path, RunSummary]:
    """A folder with three articles, and the warehouse and database of a first run on them."""
    folder = tmp_path_factory.mktemp("template")
    articles = write(folder / "articles.jsonl", record(13, LIFTED), record(14, FOOTBALL), record(15, IMPOSED))
    return folder, run_update([articles], load_settings(folder / "warehouse", folder / "log.duckdb"))


@pytest.fixture
def first(template: tuple[Path, RunSummary], settings: Settings) -> RunSummary:
    """A copy of that first run, as if it had been made here."""
    folder, summary = template
    shutil.copytree(folder / "warehouse", settings.warehouse)
    shutil.copy(folder / "log.duckdb", settings.database)
    published = settings.warehouse / "_published.json"
    published.write_text(published.read_text().replace(str(folder / "log.duckdb"), str(settings.database)))
    return summary


@pytest.fixture
def update(settings: Settings) -> Update:
    def run(*inputs: Path, **options: Any) -> RunSummary:
        return run_update(inputs, settings, **options)

    return run


@pytest.fixture
def articles(template: tuple[Path, RunSummary]) -> Path:
    return template[0] / "articles.jsonl"


def stored(settings: Settings) -> Warehouse:
    return Warehouse(settings.warehouse).open_or_create()


def data_files(settings: Settings) -> dict[str, bytes]:
    """Every file of every table but ``run``."""
    tables = [table.name for table in (*STORED, *MART) if table is not RUN]
    files = [file for name in tables for file in (settings.warehouse / name).rglob("*") if file.is_file()]
    return {str(file): file.read_bytes() for file in files}


def published_rows(settings: Settings) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of every table of the database but ``publication``, in their order."""
    with open_database(settings.database) as db:
        tables = (*MART, *REFERENCE)
        return {table.name: db.execute(f"FROM {table.name}").fetchall() for table in tables if table != PUBLICATION}


def adds_up(summary: RunSummary) -> bool:
    run = summary.run
    return run.n_read == run.n_kept + run.n_duplicates + run.n_quarantined + run.n_failed


def test_articles_become_events_in_the_published_database(first: RunSummary, settings: Settings) -> None:
    run = first.run
    assert (run.status, run.n_read, run.n_kept, run.n_passed) == ("changed", 3, 3, 2)
    assert run.n_mentions >= 2
    assert set(first.seconds) == {"load", "collect", "extract", "validate", "commit", "merge", "publish"}
    assert len(stored(settings).rows(ARTICLE)) == 3
    with open_database(settings.database) as db:
        assert db.execute("SELECT run_id FROM meta").fetchone() == (run.run_id,)
        changes = db.execute("SELECT sender, target_country, sector, action FROM change_log ORDER BY action").fetchall()
        n_articles = db.execute("SELECT count(*) FROM raw_article").fetchone()
        runs = db.execute("SELECT run_id, n_events FROM runs").fetchall()
    assert {("EU", "BLR", "potash", "imposed"), ("USA", "BLR", "potash", "lifted")} <= set(changes)
    assert n_articles == (3,)
    assert runs == [(run.run_id, run.n_events)]


def test_the_same_input_again_changes_no_byte_and_says_so(
    update: Update, settings: Settings, articles: Path, first: RunSummary
) -> None:
    before, rows = data_files(settings), published_rows(settings)
    second = update(articles)
    assert (second.run.status, second.run.n_duplicates) == ("unchanged", 3)
    assert "nothing changed" in second.run.message
    assert second.run.n_events == first.run.n_events
    assert data_files(settings) == before
    assert published_rows(settings) == rows
    assert [run.status for run in stored(settings).rows(RUN)] == ["changed", "unchanged"]


def test_a_run_that_changed_nothing_publishes_its_empty_delta(
    update: Update, settings: Settings, articles: Path, first: RunSummary, tmp_path: Path
) -> None:
    quiet = [update(articles).run for _ in range(2)]
    listed = "SELECT run_id, recorded_at, n_events, n_added, n_revised, n_withdrawn FROM publication"
    with open_database(settings.database) as db:
        told = db.execute(listed).fetchall()
        delta = db.execute("FROM revisions_between(?, ?)", [first.run.run_id, quiet[-1].run_id]).fetchall()
        runs = db.execute("SELECT run_id, status FROM runs ORDER BY started_at").fetchall()
        comment = db.execute("SELECT comment FROM duckdb_views() WHERE view_name = 'runs'").fetchone()
        published = db.execute("SELECT run_id FROM meta").fetchall()
    n_events = first.run.n_events
    assert told == [
        (first.run.run_id, first.run.started_at, n_events, n_events, 0, 0),
        *((run.run_id, run.started_at, n_events, 0, 0, 0) for run in quiet),
    ]
    assert delta == []
    assert runs == [(first.run.run_id, "changed"), *((run.run_id, "unchanged") for run in quiet)]
    assert comment is not None
    assert comment[0].startswith("What ")
    assert published == [(first.run.run_id,)]
    assert list(settings.database.parent.glob("*.tmp*")) == []

    update(write(tmp_path / "more.jsonl", record(20, "Canada imposed sanctions on Iran on Friday, a minister said.")))
    with open_database(settings.database) as db:
        assert db.execute(listed).fetchall()[:3] == told
    index = json.loads((settings.database.with_suffix(".deltas") / "index.json").read_text())
    assert [one["status"] for one in index["runs"]] == ["changed", "unchanged", "unchanged", "changed"]


def test_an_unchanged_run_publishes_a_database_that_is_missing_or_anothers(
    update: Update, settings: Settings, articles: Path, first: RunSummary, tmp_path: Path
) -> None:
    settings.database.unlink()
    assert update(articles).published
    other = load_settings(tmp_path / "other", settings.database)
    run_update([write(tmp_path / "one.jsonl", record(1, LIFTED))], other)
    assert update(articles).published
    with open_database(settings.database) as db:
        assert db.execute("SELECT run_id FROM meta").fetchone() == (first.run.run_id,)
    settings.database.write_bytes(b"no database")
    assert update(articles).published
    with open_database(settings.database) as db:
        assert db.execute("SELECT run_id FROM meta").fetchone() == (first.run.run_id,)


def test_bad_records_are_issues_and_the_counts_add_up(update: Update, settings: Settings, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    write(
        folder / "a.jsonl",
        record(13, LIFTED),
        record(13, LIFTED),
        "{no json",
        record(14, IMPOSED, title=None),
        record(15, FOOTBALL, published="2999-01-01"),
        record(16, ""),
    )
    (folder / "empty.txt").write_bytes(b"")
    (folder / "page.html").write_bytes(b"<html><p>broken <b>page \xff\xfe\x00")
    summary = update(folder)
    assert adds_up(summary)
    assert (summary.run.n_duplicates, summary.run.n_failed >= 2) == (1, True)
    issues = stored(settings).rows(ISSUE)
    assert summary.run.n_issues == len(issues)
    assert {"unreadable", "empty", "no_title", "future_date"} <= {issue.kind for issue in issues}
    assert any(issue.file.endswith("a.jsonl") and issue.line == 3 for issue in issues)
    again = update(folder)
    assert (again.run.status, again.run.n_issues, adds_up(again)) == ("unchanged", 0, True)


def test_nothing_to_read_fails_and_leaves_only_the_run_row(update: Update, settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(NothingToRead, match="empty"):
        update(tmp_path / "empty")
    (run,) = stored(settings).rows(RUN)
    assert (run.status, run.n_read) == ("failed", 0)
    assert not settings.database.exists()
    with pytest.raises(NothingToRead, match="can be read"):
        update(write(tmp_path / "bad.jsonl", "{no json", "nor this"))


def test_a_failed_run_keeps_yesterdays_tables_and_database(
    update: Update, settings: Settings, articles: Path, first: RunSummary, tmp_path: Path
) -> None:
    before, database = data_files(settings), settings.database.read_bytes()
    with pytest.raises(NothingToRead):
        update(tmp_path / "nowhere.jsonl")
    assert data_files(settings).keys() >= before.keys()
    assert settings.database.read_bytes() == database
    warehouse = stored(settings)
    assert len(warehouse.rows(ARTICLE)) == 3
    assert {run.status for run in warehouse.rows(RUN)} == {"changed", "failed"}
    newest = warehouse.newest_run()
    assert newest is not None
    assert newest.run_id == first.run.run_id
    assert update(articles).run.status == "unchanged"


def test_a_required_check_of_the_whole_table_fails_the_run(update: Update, settings: Settings, tmp_path: Path) -> None:
    senderless = [
        record(number, f"Sanctions on Iran were lifted. Letter {number} of the ministry names nobody.", title=None)
        for number in range(1, 31)
    ]
    with pytest.raises(ChecksFailed, match="sender is filled"):
        update(write(tmp_path / "letters.jsonl", *senderless))
    assert stored(settings).rows(ARTICLE) == []
    assert not settings.database.exists()


def test_articles_without_a_date_are_read_and_reported(update: Update, settings: Settings, tmp_path: Path) -> None:
    undated = [record(number, FOOTBALL + f" Round {number}.", published=None) for number in range(1, 31)]
    summary = update(write(tmp_path / "undated.jsonl", *undated))
    assert (summary.run.status, summary.run.n_kept, summary.run.n_issues) == ("changed", 30, 30)
    assert {issue.kind for issue in stored(settings).rows(ISSUE)} == {"no_date"}


def test_articles_without_any_claim_are_fine(update: Update, settings: Settings, tmp_path: Path) -> None:
    summary = update(write(tmp_path / "sport.jsonl", record(1, FOOTBALL)))
    assert (summary.run.status, summary.run.n_kept, summary.run.n_mentions, summary.run.n_events) == (
        "changed",
        1,
        0,
        0,
    )
    with open_database(settings.database) as db:
        assert db.execute("SELECT count(*) FROM articles").fetchone() == (1,)
        assert db.execute("SELECT count(*) FROM change_log").fetchone() == (0,)


def test_new_articles_are_added_and_events_keep_their_ids(
    update: Update, settings: Settings, articles: Path, first: RunSummary, tmp_path: Path
) -> None:
    before = {row.event_id for row in stored(settings).rows(MART[0])}
    more = write(tmp_path / "more.jsonl", record(20, "Canada imposed sanctions on Iran on Friday, the minister said."))
    summary = update(articles, more)
    assert (summary.run.n_kept, summary.run.n_duplicates) == (1, 3)
    assert before < {row.event_id for row in stored(settings).rows(MART[0])}


def test_batches_of_one_give_the_same_as_one_batch(
    settings: Settings, articles: Path, first: RunSummary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SANCTIONLOG_BATCH_SIZE", "1")
    other = load_settings(tmp_path / "other", tmp_path / "other.duckdb")
    run_update([articles], other)
    assert {row.mention_id for row in stored(settings).rows(MENTION)} == {
        row.mention_id for row in stored(other).rows(MENTION)
    }


def test_another_extractor_reads_all_stored_articles_again(
    update: Update, settings: Settings, articles: Path, first: RunSummary, tmp_path: Path
) -> None:
    _pretend_extractor(settings, "0+old")
    second = update(articles)
    assert second.run.status == "changed"
    assert second.run.n_kept == 0
    assert second.run.n_mentions == 0  # the same version of the rules has read them before
    mentions = stored(settings).rows(MENTION)
    assert len({mention.mention_id for mention in mentions}) == first.run.n_mentions
    assert {mention.extractor_version for mention in mentions} == {first.run.extractor_version}
    assert update(articles).run.status == "unchanged"


def test_mentions_of_a_new_extractor_are_added_beside_the_old_ones(
    update: Update, settings: Settings, articles: Path, first: RunSummary
) -> None:
    _pretend_extractor(settings, "0+old", mentions_too=True)
    second = update(articles)
    assert second.run.n_mentions == first.run.n_mentions
    assert second.run.n_events == first.run.n_events
    versions = [mention.extractor_version for mention in stored(settings).rows(MENTION)]
    assert versions.count("0+old") == versions.count(first.run.extractor_version) == first.run.n_mentions


def _pretend_extractor(settings: Settings, version: str, *, mentions_too: bool = False) -> None:
    """Make the stored rows look as if an extractor of that version had read them."""
    warehouse = stored(settings)
    run = warehouse.newest_run()
    assert run is not None
    if mentions_too:
        mentions = [replace(row, extractor_version=version) for row in warehouse.rows(MENTION)]
        warehouse.replace(MENTION, mentions)
    later = replace(run, run_id=f"{run.run_id}-pretended", extractor_version=version, status="unchanged")
    warehouse.seal(replace(later, finished_at=later.finished_at.replace(microsecond=999_999)))


def test_stale_input_fails_where_a_limit_is_set(
    update: Update, settings: Settings, articles: Path, first: RunSummary, monkeypatch: pytest.MonkeyPatch
) -> None:
    warehouse = stored(settings)
    old = [replace(row, recorded_at=row.recorded_at.replace(year=2020)) for row in warehouse.rows(ARTICLE)]
    newest = warehouse.newest_run()
    assert newest is not None
    warehouse.replace(ARTICLE, old)
    warehouse.seal(replace(newest, run_id="aged"))
    assert update(articles).run.status == "unchanged"
    monkeypatch.setenv("SANCTIONLOG_STALE_AFTER_DAYS", "7")
    with pytest.raises(ChecksFailed, match="newest recorded_at is not before"):
        update(articles)


def test_two_runs_at_once_are_refused(update: Update, settings: Settings, articles: Path) -> None:
    with exclusive(settings.warehouse, "run x (process 1)"), pytest.raises(WarehouseBusy, match="run x"):
        update(articles)


def test_a_warehouse_of_another_version_is_refused_and_rebuild_sets_it_aside(
    update: Update, settings: Settings, articles: Path, first: RunSummary
) -> None:
    # The note of the last run would say by which definitions the warehouse was written.
    shutil.rmtree(settings.warehouse / "run")
    (settings.warehouse / "_sanctionlog.json").write_text('{"schema_version": 0}')
    with pytest.raises(IncompatibleWarehouse, match="sanctionlog run --rebuild"):
        update(articles)
    summary = update(articles, rebuild=True)
    assert (summary.run.status, summary.run.n_kept) == ("changed", 3)
    (aside,) = settings.warehouse.parent.glob("warehouse.before-*")
    assert (aside / "article").is_dir()


def test_a_database_that_cannot_be_built_fails_the_run_and_the_next_one_builds_it(
    settings: Settings, articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = replace(settings, database=tmp_path / "folder.duckdb")
    (blocked.database / "not-empty").mkdir(parents=True)
    with pytest.raises(DatabaseError, match=r"is a folder.*nothing was read"):
        run_update([articles], blocked)
    assert not settings.warehouse.exists()
    monkeypatch.setattr("flows.job.check_replaceable", lambda *_: None)  # as if it came to be there during the run
    with pytest.raises(DatabaseError, match=r"folder\.duckdb stays as it was: it is a folder; .* name another file"):
        run_update([articles], blocked)
    assert {run.status for run in stored(settings).rows(RUN)} == {"changed", "failed"}
    summary = run_update([articles], settings)
    assert (summary.run.status, summary.published) == ("unchanged", True)


@pytest.fixture
def reviews(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of decisions, for commands and runs alike."""
    monkeypatch.setenv("SANCTIONLOG_REVIEWS", str(tmp_path / "reviews"))
    monkeypatch.setenv("SANCTIONLOG_DATABASE", str(settings.database))
    (tmp_path / "reviews").mkdir()
    return tmp_path / "reviews"


@pytest.mark.usefixtures("first", "reviews")
def test_the_next_run_applies_what_a_reviewer_decided_though_nothing_else_is_new(
    update: Update, settings: Settings, articles: Path
) -> None:
    lifted = "SELECT event_id, review_status, cause FROM change_log WHERE action = 'lifted'"
    with open_database(settings.database) as db:
        ((event_id, *_),) = db.execute(lifted).fetchall()
    reject = ["review", "reject", event_id, "--by", "Reviewer One", "--why", "only talks"]
    assert CliRunner().invoke(app, reject).exit_code == 0

    second = update(articles)
    assert (second.run.status, second.run.n_kept, second.run.n_events_changed) == ("changed", 0, 1)
    with open_database(settings.database) as db:
        assert db.execute(lifted).fetchall() == []
        delta = db.execute(
            "SELECT change, event_id, cause FROM deltas WHERE run_id = ?", [second.run.run_id]
        ).fetchall()
    assert delta == [("withdrawn", event_id, "review")]
    assert update(articles).run.status == "unchanged"
    index = json.loads((settings.database.with_suffix(".deltas") / "index.json").read_text())
    assert [(one["status"], one["rows"]) for one in index["runs"][-2:]] == [("changed", 1), ("unchanged", 0)]

    accept = ["review", "accept", event_id, "--by", "Reviewer Two", "--why", "it is in the register"]
    assert CliRunner().invoke(app, accept).exit_code == 0
    update(articles)
    with open_database(settings.database) as db:
        assert db.execute(lifted).fetchall() == [(event_id, "accepted", "review")]


@pytest.mark.usefixtures("first", "reviews")
def test_a_run_without_input_applies_decisions_and_reads_no_samples_into_another_log(
    update: Update, settings: Settings
) -> None:
    with open_database(settings.database) as db:
        ((event_id, *_),) = db.execute("SELECT event_id FROM change_log WHERE action = 'lifted'").fetchall()
    note = ["review", "reject", event_id, "--by", "Reviewer One", "--why", "only talks"]
    assert CliRunner().invoke(app, note).exit_code == 0
    done = update()
    assert (done.run.status, done.run.n_read, done.run.n_events_changed) == ("changed", 0, 1)
    assert done.run.inputs == "nothing but what is stored"
    assert update().run.status == "unchanged"


@pytest.mark.usefixtures("first")
def test_decisions_whose_folder_is_gone_are_not_taken_back_by_that(
    update: Update, settings: Settings, articles: Path, reviews: Path
) -> None:
    rejected = "SELECT event_id FROM change_log WHERE action = 'lifted'"
    with open_database(settings.database) as db:
        ((event_id,),) = db.execute(rejected).fetchall()
    reject = ["review", "reject", event_id, "--by", "Reviewer One", "--why", "only talks"]
    assert CliRunner().invoke(app, reject).exit_code == 0
    update(articles)

    away = reviews.rename(reviews.with_name("elsewhere"))
    with pytest.raises(UnusableFolder, match=r"there is no folder .*reviews, and the log rests on decisions of people"):
        update(articles)
    with open_database(settings.database) as db:
        assert db.execute(rejected).fetchall() == []
    doctor = CliRunner().invoke(app, ["doctor", "--warehouse", str(settings.warehouse), "--format", "json"])
    (check,) = [one for one in json.loads(doctor.stdout) if one["check"] == "decisions"]
    assert (check["ok"], "there is no folder" in check["found"]) == (False, True)

    away.rename(reviews)
    assert update(articles).run.status == "unchanged"
    for file in reviews.glob("*.csv"):
        file.unlink()
    taken_back = update(articles)
    assert taken_back.run.message.endswith("; 1 of 1 decisions of people taken back, their lines are gone")
    with open_database(settings.database) as db:
        assert db.execute(rejected).fetchall() == [(event_id,)]
        assert db.execute("SELECT kind FROM issues").fetchall() == []


def test_many_decisions_that_are_gone_at_once_are_an_issue(
    first: RunSummary, update: Update, settings: Settings, articles: Path, reviews: Path
) -> None:
    with open_database(settings.database) as db:
        rows = db.execute("SELECT event_id, sender, sector, action FROM change_log ORDER BY ALL").fetchall()
    ids = [row[0] for row in rows]
    lines = [
        f"{one},note,Reviewer One,2026-01-31T09:30:00Z,seen,,{sender},BLR,,{sector},{action},,,"
        for one, sender, sector, action in rows
    ]
    file = reviews / "2026-by-hand.csv"
    file.write_text("\n".join([header_line().strip(), *lines]) + "\n", encoding="utf-8")
    assert (len(ids), update(articles).run.n_issues) == (2, 0)
    file.unlink()
    done = update(articles)
    assert (done.run.status, done.run.n_issues) == ("changed", 1)
    assert "2 of 2 decisions of people taken back" in done.run.message
    with open_database(settings.database) as db:
        ((where, message, words),) = db.execute(
            "SELECT file, message, words FROM issues WHERE kind = 'decisions_gone'"
        ).fetchall()
    assert where == str(reviews)
    assert message.startswith("2 of 2 decisions of people are taken back")
    assert words.startswith(f"2026-by-hand.csv:2 note {ids[0]} (Reviewer One); ")


def test_a_decision_that_cannot_be_applied_is_an_issue_once(
    first: RunSummary, update: Update, settings: Settings, articles: Path, reviews: Path
) -> None:
    slip = "E0,accept,Reviewer One,2026-01-31T09:30:00Z,sure,,USA,BLR,,potash,lifted,2025-12-13,,"
    (reviews / "2026-by-hand.csv").write_text(f"{header_line()}{slip}\n", encoding="utf-8")
    done = update(articles)
    assert (done.run.status, done.run.n_issues) == ("changed", 1)
    told = "SELECT file, line, message FROM issues WHERE kind = 'unapplied_decision'"
    with open_database(settings.database) as db:
        ((file, line, message),) = db.execute(told).fetchall()
        assert (file, line) == (str(reviews / "2026-by-hand.csv"), 2)
        assert "no event has the id E0" in message
        (queued,) = db.execute("SELECT reasons FROM review_queue WHERE decision = 'accept'").fetchall()
    assert "cannot be applied: no event has the id E0" in queued[0]
    assert update(articles).run.status == "unchanged"


@pytest.mark.usefixtures("first")
def test_a_broken_file_of_decisions_fails_the_run_with_its_line(
    update: Update, settings: Settings, articles: Path, reviews: Path
) -> None:
    (reviews / "2026-somebody.csv").write_text("event_id,decision\n")
    before = settings.database.read_bytes()
    (reviews / "2026-latin.csv").write_bytes("event_id\nJosé\n".encode("latin-1"))
    with pytest.raises(ReviewFault, match=r"2026-somebody\.csv:1: columns missing") as caught:
        update(articles)
    assert f"decisions in {reviews} cannot be used" in str(caught.value)
    assert "2026-latin.csv:2: not UTF-8" in str(caught.value)
    assert settings.database.read_bytes() == before
    assert [run.status for run in stored(settings).rows(RUN)] == ["changed", "failed"]


KILLED = """
import os, signal, sys
from pathlib import Path
from flows.storage import delta
from flows.run import run_update
from flows.settings import load_settings

write = delta.write
def write_and_die(path, *args, **kwargs):
    version = write(path, *args, **kwargs)
    if path.name == sys.argv[4]:
        os.kill(os.getpid(), signal.SIGKILL)
    return version

delta.write = write_and_die
run_update([Path(sys.argv[1])], load_settings(Path(sys.argv[2]), Path(sys.argv[3])))
"""


@pytest.mark.parametrize("table", ["regime", "run"])
def test_a_run_that_is_killed_counts_as_a_whole_or_not_at_all(
    update: Update, settings: Settings, first: RunSummary, tmp_path: Path, table: str
) -> None:
    from prefect.settings import get_current_settings

    more = write(tmp_path / "more.jsonl", record(20, "Canada imposed sanctions on Iran on Friday, a minister said."))
    database = settings.database.read_bytes()
    environment = {**os.environ, **get_current_settings().to_environment_variables(exclude_unset=True)}
    command = [sys.executable, "-c", KILLED, str(more), str(settings.warehouse), str(settings.database), table]
    began = utc_now().replace(tzinfo=None, microsecond=0)
    killed = subprocess.run(command, env=environment, capture_output=True, check=False)
    ended = utc_now().replace(tzinfo=None)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert settings.database.read_bytes() == database
    counts = table == "run"
    assert len(stored(settings).rows(ARTICLE)) == (4 if counts else 3)
    second = update(more)
    assert (second.run.status, second.published) == ("unchanged" if counts else "changed", True)
    warehouse = stored(settings)
    assert len(warehouse.rows(ARTICLE)) == 4
    assert warehouse.rows(QUARANTINE) == []
    failed = [run for run in warehouse.rows(RUN) if run.status == "failed"]
    assert len(failed) == 1
    assert "was killed" in failed[0].message
    if not counts:
        assert began <= failed[0].started_at <= ended <= failed[0].finished_at
        assert failed[0].inputs == "not recorded before it was killed"
    with open_database(settings.database) as db:
        published = db.execute("SELECT count(*) FROM articles").fetchone()
        first_seen = db.execute("SELECT count(*) FROM revisions WHERE run_id = ?", [first.run.run_id]).fetchone()
    assert published == (4,)
    assert first_seen is not None
    assert first_seen[0] >= 1
