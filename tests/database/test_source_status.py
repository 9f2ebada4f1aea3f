from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from flows.publishing.database import build_database, open_database
from flows.settings import utc_now
from schemas.sources import SourcePoll
from tests.database.sample_rows import published_tables, write_parquet

NOW = utc_now().replace(tzinfo=None)


def days_since(then: datetime) -> set[int]:
    """Return the days that have begun since then; one more where midnight passed while the tests ran."""
    return {(today - then.date()).days for today in (NOW.date(), utc_now().date())}


def poll(source: str, hours_ago: int, outcome: str, **given: Any) -> SourcePoll:
    at = NOW - timedelta(hours=hours_ago)
    values: dict[str, Any] = {
        "kind": "feed", "address": "https://a.example/feed", "started_at": at, "finished_at": at,
        "next_poll_at": at + timedelta(hours=1), "run_id": f"{at:%Y%m%dT%H%M%S}Z-1",
    }  # fmt: skip
    return SourcePoll(source=source, outcome=outcome, **{**values, **given})


@pytest.fixture
def status(tmp_path: Path) -> Callable[..., dict[str, Any]]:
    def ask(*polls: SourcePoll) -> dict[str, Any]:
        file = write_parquet(tmp_path / "polls.parquet", "source_poll", list(polls))
        build_database(tmp_path / "db.duckdb", published_tables(), {"source_poll": [file]})
        with open_database(tmp_path / "db.duckdb") as db:
            rows = db.execute("FROM source_status")
            names = [one[0] for one in rows.description or []]
            return {row[0]: dict(zip(names, row, strict=True)) for row in rows.fetchall()}

    return ask


def test_source_that_answers_is_well(status: Callable[..., dict[str, Any]]) -> None:
    row = status(poll("a", 2, "changed", n_items=9, n_articles=3), poll("a", 1, "unchanged"))["a"]
    assert (row["state"], row["last_outcome"], row["n_polls"], row["n_articles"]) == ("ok", "unchanged", 2, 3)
    assert (row["last_n_items"], row["n_failures"]) == (9, 0)
    assert row["days_since_change"] in days_since(NOW - timedelta(hours=2))
    assert row["last_change_at"] < row["last_success_at"] == row["last_poll_at"]


def test_failures_since_the_last_success_are_counted(status: Callable[..., dict[str, Any]]) -> None:
    row = status(
        poll("a", 5, "failed"),
        poll("a", 4, "changed"),
        poll("a", 3, "challenged"),
        poll("a", 2, "failed", message="no"),
        poll("b", 1, "failed"),
    )
    assert (row["a"]["state"], row["a"]["n_failures"], row["a"]["last_message"]) == ("failing", 2, "no")
    assert (row["b"]["n_failures"], row["b"]["last_success_at"]) == (1, None)


def test_source_without_a_change_for_too_long_is_silent(status: Callable[..., dict[str, Any]]) -> None:
    old: datetime = NOW - timedelta(days=9)
    found = status(
        poll("a", 24 * 9, "changed", silent_after_days=7),
        poll("a", 1, "unchanged", silent_after_days=7),
        poll("b", 24 * 9, "changed"),
        poll("b", 1, "unchanged"),
        poll("c", 24 * 9, "unchanged", silent_after_days=7, started_at=old),
        poll("c", 1, "unchanged", silent_after_days=7),
    )
    assert {name: row["state"] for name, row in found.items()} == {"a": "silent", "b": "ok", "c": "silent"}
    assert found["a"]["days_since_change"] in days_since(old)


def test_poll_by_a_clock_that_was_ahead_makes_no_source_left_or_never_silent(
    status: Callable[..., dict[str, Any]],
) -> None:
    def polls(source: str, then: str) -> list[SourcePoll]:
        ids = {"run_id": "20990101T000000Z-1"}, {"run_id": "20990101T000001Z-1"}, {"run_id": "20990101T000002Z-1"}
        ahead, old, new = ids
        return [
            poll(source, -24 * 365, then, silent_after_days=7, **ahead),
            poll(source, 24 * 9, "unchanged", silent_after_days=7, **old),
            poll(source, 1, "unchanged", silent_after_days=7, **new),
        ]

    found = status(
        *polls("a", "changed"), *polls("b", "unchanged"), poll("c", 1, "changed", run_id="20990101T000002Z-1")
    )
    assert {name: row["state"] for name, row in found.items()} == {"a": "silent", "b": "silent", "c": "ok"}
    assert found["a"]["days_since_change"] in days_since(NOW - timedelta(days=9))
    assert found["a"]["last_success_at"] == NOW - timedelta(hours=1)


def test_walls_are_counted(status: Callable[..., dict[str, Any]]) -> None:
    found = status(
        poll("a", 3, "changed", n_walled=2), poll("a", 2, "unchanged"), poll("a", 1, "challenged", n_walled=1),
        poll("b", 1, "changed"),
    )  # fmt: skip
    assert {name: row["n_walled"] for name, row in found.items()} == {"a": 3, "b": 0}


def test_source_that_nobody_polls_while_others_are_was_left(status: Callable[..., dict[str, Any]]) -> None:
    found = status(
        poll("a", 24 * 9, "failed"), poll("b", 24 * 6, "failed"), poll("c", 24 * 9, "changed"), poll("d", 1, "changed"),
        poll("rare", 24 * 9, "changed", next_poll_at=NOW + timedelta(days=1)),
    )  # fmt: skip
    states = {name: row["state"] for name, row in found.items()}
    assert states == {"a": "left", "b": "failing", "c": "left", "d": "ok", "rare": "ok"}
