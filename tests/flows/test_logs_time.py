"""A clock that was ahead once: what comes after counts as later, is published, and says so."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from flows.logs_time import ahead_of, begun_at
from flows.publishing.database import open_database
from flows.settings import Settings, load_settings
from flows.storage.warehouse import Warehouse
from flows.summary import RunSummary
from schemas.sources import SOURCE_STATE
from schemas.staging import RUN, Run
from tests.database.sample_rows import run_row
from tests.flows.plain import update_plainly
from tests.flows.test_update import IMPOSED, LIFTED, record, write
from tests.sources.polls import item, rss
from tests.web import Web, serving

YEAR = timedelta(days=365)
NOW = datetime(2026, 3, 2, 10, 0, 0, 500_000, tzinfo=UTC)


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as server:
        yield server


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("SANCTIONLOG_SOURCES", str(tmp_path / "sources.toml"))
    return load_settings(tmp_path / "warehouse", tmp_path / "log.duckdb")


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime], None]:
    def is_now(moment: datetime) -> None:
        monkeypatch.setattr("flows.job.utc_now", lambda: moment)

    return is_now


def run_of(at: datetime, status: str = "changed") -> Run:
    moment = at.replace(tzinfo=None)
    return run_row(f"{at:%Y%m%dT%H%M%SZ}-aa", started_at=moment, finished_at=moment, status=status)


@pytest.mark.parametrize(
    ("before", "status", "ahead"),
    [
        (timedelta(hours=-1), "changed", timedelta(0)),
        (timedelta(seconds=-1), "changed", timedelta(0)),
        (timedelta(0), "changed", timedelta(milliseconds=500)),
        (timedelta(hours=1), "unchanged", timedelta(hours=1, milliseconds=500)),
        (timedelta(hours=1), "failed", timedelta(0)),
    ],
)
def test_a_run_begins_in_a_later_second_than_those_that_count(before: timedelta, status: str, ahead: timedelta) -> None:
    assert ahead_of(NOW, [run_of(NOW + before, status), run_of(NOW - YEAR)]) == ahead
    assert ahead_of(NOW, []) == timedelta(0)


def test_runs_after_one_of_a_day_to_come_correct_it_and_say_so(
    settings: Settings, tmp_path: Path, at: Callable[[datetime], None]
) -> None:
    file = tmp_path / "in.jsonl"
    runs: list[RunSummary] = []
    for moment, text in ((NOW + YEAR, LIFTED), (NOW, IMPOSED), (NOW + timedelta(hours=1), IMPOSED)):
        at(moment)
        runs.append(update_plainly([write(file, record(13, text))], settings))
    at(NOW + timedelta(hours=2))
    runs.append(update_plainly([write(file, record(13, IMPOSED), record(14, LIFTED))], settings))
    assert [one.run.status for one in runs] == ["changed", "changed", "unchanged", "changed"]
    ids = [one.run.run_id for one in runs]
    assert ids == sorted(ids)
    assert [begun_at(one.run.run_id) == one.run.started_at.replace(microsecond=0, tzinfo=UTC) for one in runs]
    assert ["counts as of 2027-03-02" in one.run.message for one in runs] == [False, True, True, True]
    with open_database(settings.database) as db:
        assert db.sql("SELECT run_id FROM meta").fetchall() == [(ids[-1],)]
        assert db.sql("SELECT run_id FROM publication ORDER BY recorded_at").fetchall() == [(one,) for one in ids]
        assert db.sql("SELECT sender, action FROM change_log ORDER BY ALL").fetchall() == [
            ("EU", "imposed"),
            ("USA", "lifted"),
        ]
        between = "SELECT sender, change FROM revisions_between(?, ?) ORDER BY ALL"
        assert db.sql(between, params=ids[:2]).fetchall() == [("EU", "added"), ("USA", "withdrawn")]
        assert db.sql(between, params=ids[1:3]).fetchall() == []
        assert db.sql(between, params=ids[2:]).fetchall() == [("USA", "added")]


def test_what_a_source_remembers_is_that_of_the_newest_run(
    settings: Settings, web: Web, at: Callable[[datetime], None]
) -> None:
    limits = '[fetching]\ncontact = "log@example.org"\ndelay_seconds = 0\nallow_addresses = ["127.0.0.1/32"]\n'
    entry = f'a = {{ kind = "feed", url = "{web.url("/feed")}", follow = "never" }}'
    settings.sources.write_text(f"{limits}[sources]\n{entry}\n", encoding="utf-8")
    for number, moment in enumerate((NOW + YEAR, NOW, NOW + timedelta(hours=2))):
        at(moment)
        web.has("/feed", rss(item(1, LIFTED * (number + 1))))
        update_plainly([], settings, sources="a")
    warehouse = Warehouse(settings.warehouse).open_or_create()
    newest = max(run.run_id for run in warehouse.rows(RUN))
    rows = [row for row in warehouse.rows(SOURCE_STATE) if row.role == "document"]
    assert max(rows, key=lambda row: row.run_id).run_id == newest
    assert {row.checked_at.year for row in rows if row.run_id == newest} == {2026}
