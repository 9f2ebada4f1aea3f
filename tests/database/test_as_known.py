"""What was open, how long things took and what was to end, as it was known on a past day and not as it is known now."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest

from flows.publishing.database import build_database, open_database
from tests.database.sample_rows import ROWS, published_tables
from tests.merging.builders import article, mention
from tests.state.log import Log, Told

FIRST, SECOND = datetime.fromisoformat("2026-01-10T18:00"), datetime.fromisoformat("2026-01-20T18:00")
NOW = datetime.max  # noqa: DTZ901 - stands for no moment at all


def says(article_id: str, published: str, said: str, when: str | None, **given: Any) -> Told:
    about = {key: given.pop(key) for key in ("source_class", "version_id") if key in given}
    written = article(article_id, published, **about)
    return written, [mention(written, said, when, **given)]


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    log, official = Log(), {"source_class": "official"}
    ends = {"expiry_date": date(2026, 1, 15), "expiry_precision": "day"}
    log.run(
        says("a-list", "2021-08-09", "USA BLR potash imposed", "2021-08-09", **official),
        says("b-word", "2026-01-02", "USA BLR potash lifted", "2026-01-02", status="announced"),
        says("c-plan", "2026-01-05", "EU BLR cement imposed", "2026-01-05", status="announced"),
        says("d-until", "2025-07-15", "EU RUS oil imposed", "2025-07-15", **official, **ends),
        says("f-news", "2026-01-09", "GBR IRN gas imposed", "2026-01-09"),
        at=FIRST,
    )
    later = {"expiry_date": date(2026, 7, 15), "expiry_precision": "day"}
    log.run(
        says("g-act", "2026-01-14", "USA BLR potash lifted", "2026-01-14", **official),
        says("h-renewed", "2026-01-13", "EU RUS oil extended", "2026-01-13", **official, **later),
        says("i-new", "2026-01-18", "CHE BLR cement imposed", "2026-01-18", status="announced"),
        # another version of an article tells the same, and is listed as read on that day
        says("f-news", "2026-01-09", "GBR IRN gas imposed", "2026-01-09", version_id="f-news-v2"),
        at=SECOND,
    )
    path: Path = tmp_path_factory.mktemp("as_known") / "log.duckdb"
    mart = log.mart
    tables = {
        "sanction_event": mart.events,
        "regime": mart.regimes,
        "event_evidence": mart.evidence,
        "event_link": mart.links,
        "source_article": mart.source_articles,
    }
    build_database(path, published_tables({**ROWS, **tables}), {})
    with open_database(path) as opened:
        yield opened


def ask(db: duckdb.DuckDBPyConnection, columns: str, view: str, moment: datetime) -> list[tuple[Any, ...]]:
    """Ask the macro; of the present, ask the view too, which must say the same."""
    if moment != NOW:
        return db.execute(f"SELECT {columns} FROM {view}_as_known(?) ORDER BY ALL", [moment]).fetchall()
    now = db.execute(f"SELECT {columns} FROM {view} ORDER BY ALL").fetchall()
    assert db.execute(f"SELECT {columns} FROM {view}_as_known('infinity') ORDER BY ALL").fetchall() == now
    return now


def test_what_was_open_was_open_before_its_act_was_known(db: duckdb.DuckDBPyConnection) -> None:
    asked = "sender, sector, age_days, CAST(as_of AS VARCHAR)"
    assert ask(db, asked, "open_announcements", FIRST) == [
        ("EU", "cement", 4, "2026-01-09"),
        ("USA", "potash", 7, "2026-01-09"),
    ]
    assert ask(db, asked, "open_announcements", NOW) == [
        ("CHE", "cement", 0, "2026-01-18"),
        ("EU", "cement", 13, "2026-01-18"),
    ]
    assert ask(db, asked, "open_announcements", datetime.fromisoformat("2020-01-01")) == []


def test_lags_end_with_what_was_known(db: duckdb.DuckDBPyConnection) -> None:
    asked = "target_country, sector, status, days_to_official"
    potash = ("BLR", "potash", "announced")
    then, now = (ask(db, asked, "lags", moment) for moment in (FIRST, NOW))
    assert (*potash, None) in then
    assert (*potash, 12) in now
    assert len(now) == len(then) + 3
    assert ask(db, asked, "lags", datetime.fromisoformat("2020-01-01")) == []


def test_what_was_to_end_lay_ahead_and_was_not_renewed_yet(db: duckdb.DuckDBPyConnection) -> None:
    asked = "action, CAST(ends_on AS VARCHAR), days_left, outcome, CAST(renewed_until AS VARCHAR), next_state"
    assert ask(db, asked, "expiries", FIRST) == [("imposed", "2026-01-15", 5, "ahead", None, "ended")]
    after = ask(db, asked, "expiries", SECOND)
    assert after == [
        ("extended", "2026-07-15", 176, "ahead", None, "ended"),
        ("imposed", "2026-01-15", -5, "renewed", "2026-07-15", "in_force"),
    ]
    assert [row[1] for row in ask(db, asked, "expiries", NOW)] == [row[1] for row in after]
    assert ask(db, asked, "expiries", datetime.fromisoformat("2020-01-01")) == []


MOMENTS = (
    "change_log_as_known({})",
    "proposals_as_known({})",
    "evidence_as_known({})",
    "event_links_as_known({})",
    "open_announcements_as_known({})",
    "in_force_on(DATE '2026-01-21', as_known := {})",
    "measures_on('BLR', NULL, DATE '2026-01-21', as_known := {})",
    "state_changes_between(DATE '2026-01-21', TIMESTAMP '2020-01-01', {})",
)


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Tokyo", "UTC"])
@pytest.mark.parametrize("asked", MOMENTS)
def test_moment_with_a_zone_is_that_moment_whatever_the_clock_of_the_session_says(
    db: duckdb.DuckDBPyConnection, asked: str, zone: str
) -> None:
    db.execute(f"SET TimeZone = '{zone}'")
    for moment in ("2026-01-10 18:00:00", "2026-01-10 17:59:59", "2026-01-20 18:00:00"):
        plain, zoned = f"TIMESTAMP '{moment}'", f"TIMESTAMPTZ '{moment}+00'"
        wanted = db.execute(f"FROM {asked.format(plain)} ORDER BY ALL").fetchall()
        assert db.execute(f"FROM {asked.format(zoned)} ORDER BY ALL").fetchall() == wanted


def test_what_is_known_now_is_all_that_is_known_west_of_greenwich_too(db: duckdb.DuckDBPyConnection) -> None:
    db.execute("SET TimeZone = 'Etc/GMT+12'")
    moments = ("now()", "TIMESTAMPTZ 'infinity'", "'infinity'")
    n_known = [db.execute(f"SELECT count(*) FROM change_log_as_known({one})").fetchone() for one in moments]
    assert n_known == [db.execute("SELECT count(*) FROM change_log").fetchone()] * 3
