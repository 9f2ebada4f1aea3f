"""What changed between two runs, by SQL: the deltas of a log and the log that they make."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.publishing.database import PUBLISHED, build_database, create_table, open_database
from flows.publishing.views import load_views
from schemas.mart import SanctionEvent
from schemas.publication import Publication
from tests.database.sample_rows import FIRST_RUN, SECOND_RUN, arrow, published_tables
from tests.state.builders import event
from transforms.state.causes import Basis, find_causes
from transforms.state.publications import describe_publication
from transforms.state.revisions import CONTENT, revise

Rows = list[dict[str, Any]]

HOUR = timedelta(hours=1)
NEEDED = ("changed_columns", "revisions", "deltas", "revisions_between", "change_log_as_known", "change_log")
POTASH = event("USA BLR potash lifted", "2025-12-13")


def moment(step: int) -> datetime:
    return FIRST_RUN + step * HOUR


def history(saids: Sequence[dict[str, float]]) -> tuple[list[SanctionEvent], list[Publication]]:
    """Publish one log after the other; each says of some events how sure it is of them."""
    events: list[SanctionEvent] = []
    publications: list[Publication] = []
    for step, said in enumerate(saids):
        now, run_id = moment(step), f"run-{step}"
        stamped = {"recorded_at": now, "recorded_from": now, "run_id": run_id}
        current = [replace(POTASH, event_id=name, confidence=sure, **stamped) for name, sure in said.items()]
        events = revise(
            events, current, now=now, run_id=run_id, explain=lambda changes: find_causes(changes, Basis(), Basis())
        ).events
        opened, closed = (
            {event.event_id for event in events if getattr(event, name) == now}
            for name in ("recorded_from", "recorded_to")
        )
        publications.append(
            describe_publication(opened, closed, n_events=len(current), run_id=run_id, extractor_version="1", now=now)
        )
    return events, publications


def log_of(events: Sequence[SanctionEvent], publications: Sequence[Publication]) -> duckdb.DuckDBPyConnection:
    """The views over a log, in memory."""
    db = duckdb.connect()
    rows = {"sanction_event": events, "publication": publications}
    for table in PUBLISHED:
        create_table(db, table, arrow(table.name, rows.get(table.name, ())))
    for view in load_views():
        if view.name in NEEDED:
            db.execute(view.sql)
    return db


def ask(db: duckdb.DuckDBPyConnection, sql: str) -> Rows:
    answer = db.execute(sql)
    names = [one[0] for one in answer.description or []]
    return [dict(zip(names, row, strict=True)) for row in answer.fetchall()]


def apply(version: dict[str, dict[str, Any]], delta: Rows) -> dict[str, dict[str, Any]]:
    """What a consumer does: added and revised rows take the place of the event, withdrawn ones remove it."""
    result = dict(version)
    for row in delta:
        if row["change"] == "withdrawn":
            del result[row["event_id"]]
            continue
        assert (row["event_id"] in result) is (row["change"] == "revised")
        result[row["event_id"]] = {key: row[key] for key in row if key not in ("change", "changed_at", "changed")}
    return result


def version_at(db: duckdb.DuckDBPyConnection, step: int) -> dict[str, dict[str, Any]]:
    # corrected_by is told by event_links
    asked = f"SELECT * EXCLUDE (corrected_by) FROM change_log_as_known(TIMESTAMP '{moment(step)}')"
    return {row["event_id"]: row for row in ask(db, asked)}


@settings(max_examples=10, deadline=None)
@given(st.lists(st.dictionaries(st.sampled_from("abcd"), st.sampled_from([0.1, 0.2])), min_size=1, max_size=6))
def test_deltas_in_order_give_each_version_exactly_and_compose(saids: list[dict[str, float]]) -> None:
    db = log_of(*history(saids))
    version: dict[str, dict[str, Any]] = {}
    for step in range(len(saids)):
        version = apply(version, ask(db, f"FROM deltas WHERE run_id = 'run-{step}'"))
        assert version == version_at(db, step)
        assert {name: row["confidence"] for name, row in version.items()} == saids[step]
    for a in range(len(saids)):
        for b in range(a, len(saids)):
            delta = ask(db, f"FROM revisions_between('run-{a}', 'run-{b}')")
            assert apply(version_at(db, a), delta) == version_at(db, b)
    assert apply({}, ask(db, "FROM revisions_between(NULL, NULL)")) == version
    db.close()


def test_a_delta_says_what_changed_and_why() -> None:
    db = log_of(*history([{"a": 0.1, "b": 0.1}, {"a": 0.2, "c": 0.1}, {"a": 0.2, "c": 0.1}]))

    rows = ask(db, "FROM revisions_between('run-0', 'run-1') ORDER BY event_id")
    assert [(row["event_id"], row["change"], row["changed"], row["run_id"]) for row in rows] == [
        ("a", "revised", "confidence", "run-1"),
        ("b", "withdrawn", None, "run-1"),
        ("c", "added", None, "run-1"),
    ]
    assert {row["changed_at"] for row in rows} == {moment(1)}
    assert all(row["cause"] is not None for row in rows)
    assert ask(db, "FROM revisions_between('run-1', 'run-2')") == []
    assert ask(db, "SELECT n_events, n_added, n_revised, n_withdrawn FROM publication WHERE run_id = 'run-1'") == [
        {"n_events": 2, "n_added": 1, "n_revised": 1, "n_withdrawn": 1}
    ]


def test_every_column_of_content_is_compared() -> None:
    (view,) = [one for one in load_views() if one.name == "changed_columns"]
    missing = [
        name
        for name in CONTENT
        if name != "event_id" and f"later.{name} IS DISTINCT FROM earlier.{name} THEN '{name}'" not in view.sql
    ]
    assert missing == []


def test_an_unknown_run_is_an_error_that_says_where_to_look(tmp_path: Path) -> None:
    path = tmp_path / "log.duckdb"
    _, publications = history([{"a": 0.1}])
    build_database(path, {**published_tables({}), "publication": arrow("publication", publications)}, {})
    with open_database(path) as db, pytest.raises(duckdb.Error, match="no run run-7: FROM publication"):
        db.execute("FROM revisions_between('run-0', 'run-7')").fetchall()


def test_the_log_as_it_was_known_is_the_state_as_it_was_known(database: Path) -> None:
    with open_database(database) as db:
        now = db.execute("SELECT sender, sector FROM in_force_on('2023-01-01') ORDER BY ALL").fetchall()
        then = db.execute(
            "SELECT sender, sector FROM in_force_on('2023-01-01', as_known := ?) ORDER BY ALL", [SECOND_RUN - HOUR]
        ).fetchall()
        before = db.execute("FROM in_force_on('2023-01-01', as_known := '2020-01-01')").fetchall()
    assert now == [("EU", "potash"), ("RUS", "food_agriculture"), ("USA", "potash")]
    assert then == [("EU", "oil"), *now]
    assert before == []


def test_a_run_that_publishes_names_what_it_changed(database: Path) -> None:
    with open_database(database) as db:
        rows = db.execute("SELECT event_id, change, changed, cause FROM deltas WHERE run_id = 'run-2'").fetchall()
        between = db.execute("SELECT event_id FROM revisions_between('run-1', 'run-2')").fetchall()
    assert [(row[0], row[1], row[3]) for row in rows] == [("e-revised", "revised", "source_corrected")]
    assert rows[0][2].split(", ") == [
        *("event_date", "date_precision", "announced_date", "first_reported_at"),
    ]
    assert between == [("e-revised",)]
