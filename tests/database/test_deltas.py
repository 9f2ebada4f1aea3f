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
from schemas.relations import EventAlias
from tests.database.sample_rows import FIRST_RUN, SECOND_RUN, arrow, published_tables
from tests.state.builders import event
from transforms.merging.aliases import list_aliases, name_survivors
from transforms.state.causes import Basis, find_causes
from transforms.state.publications import describe_publication
from transforms.state.revisions import CONTENT, revise

Rows = list[dict[str, Any]]

HOUR = timedelta(hours=1)
NEEDED = ("in_utc", "changed_columns", "revisions", "deltas", "revisions_between", "change_log_as_known", "change_log")
OF_DELTA = ("change", "changed_at", "changed", "merged_into")
POTASH = event("USA BLR potash lifted", "2025-12-13")


def moment(step: int) -> datetime:
    return FIRST_RUN + step * HOUR


def history(
    saids: Sequence[dict[str, float]], mergers: Sequence[dict[str, str]] = ()
) -> tuple[list[SanctionEvent], list[Publication], list[dict[str, str]]]:
    """Publish one log after the other; each says of some events how sure it is of them.

    Args:
        saids: for each log, how sure it is of which events.
        mergers: for each log, what an event that it does not have any more was found to be, if it has that one.

    Returns:
        All revisions, the publications, and after each of them the old ids with what they mean.
    """
    events: list[SanctionEvent] = []
    publications: list[Publication] = []
    aliases: list[list[EventAlias]] = [[]]
    for step, said in enumerate(saids):
        now, run_id = moment(step), f"run-{step}"
        stamped = {"recorded_at": now, "recorded_from": now, "run_id": run_id}
        current = [replace(POTASH, event_id=name, confidence=sure, **stamped) for name, sure in said.items()]
        before = {event.event_id for event in events if event.recorded_to is None}
        events = revise(
            events, current, now=now, run_id=run_id, explain=lambda changes: find_causes(changes, Basis(), Basis())
        ).events
        found = mergers[step].items() if step < len(mergers) else ()
        merged = {old: into for old, into in found if old in before - said.keys() and into in said}
        aliases.append(list_aliases(aliases[-1], merged, said.keys(), run_id=run_id, now=now))
        events = name_survivors(events, aliases[-1], now=now)
        opened, closed = (
            {event.event_id for event in events if getattr(event, name) == now}
            for name in ("recorded_from", "recorded_to")
        )
        publications.append(
            describe_publication(opened, closed, n_events=len(current), run_id=run_id, extractor_version="1", now=now)
        )
    return events, publications, [{one.alias_id: one.event_id for one in known} for known in aliases[1:]]


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
        result[row["event_id"]] = {key: row[key] for key in row if key not in OF_DELTA}
    return result


def follow(ids: dict[str, str], delta: Rows) -> dict[str, str]:
    """What a consumer does who keeps old ids: withdrawn ones mean what they were merged into, until they come back."""
    back = {row["event_id"] for row in delta if row["change"] == "added"}
    merged = {row["event_id"]: row["merged_into"] for row in delta if row["merged_into"] is not None}
    ids = {old: new for old, new in {**ids, **merged}.items() if old not in back}
    return {old: ids.get(new, new) for old, new in ids.items()}


def version_at(db: duckdb.DuckDBPyConnection, step: int) -> dict[str, dict[str, Any]]:
    # corrected_by is told by event_links
    asked = f"SELECT * EXCLUDE (corrected_by) FROM change_log_as_known(TIMESTAMP '{moment(step)}')"
    return {row["event_id"]: row for row in ask(db, asked)}


IDS = st.sampled_from("abcd")


@settings(max_examples=10, deadline=None)
@given(
    st.lists(st.dictionaries(IDS, st.sampled_from([0.1, 0.2])), min_size=1, max_size=6),
    st.lists(st.dictionaries(IDS, IDS), min_size=6, max_size=6),
)
def test_deltas_in_order_give_each_version_exactly_and_compose(
    saids: list[dict[str, float]], mergers: list[dict[str, str]]
) -> None:
    events, publications, aliases = history(saids, mergers)
    db = log_of(events, publications)
    version: dict[str, dict[str, Any]] = {}
    ids: dict[str, str] = {}
    for step in range(len(saids)):
        delta = ask(db, f"FROM deltas WHERE run_id = 'run-{step}'")
        version, ids = apply(version, delta), follow(ids, delta)
        assert version == version_at(db, step)
        assert {name: row["confidence"] for name, row in version.items()} == saids[step]
        assert ids == aliases[step]
    for a in range(len(saids)):
        for b in range(a, len(saids)):
            delta = ask(db, f"FROM revisions_between('run-{a}', 'run-{b}')")
            assert apply(version_at(db, a), delta) == version_at(db, b)
            gone = {row["event_id"]: row["merged_into"] for row in delta if row["change"] == "withdrawn"}
            assert gone == {one: aliases[b].get(one) for one in saids[a] if one not in saids[b]}
    assert apply({}, ask(db, "FROM revisions_between(NULL, NULL)")) == version
    db.close()


def test_a_delta_names_what_a_withdrawn_event_was_found_to_be() -> None:
    saids = [{"a": 0.1, "b": 0.1, "c": 0.1}, {"b": 0.1, "c": 0.1}, {"c": 0.1}, {"b": 0.1, "c": 0.1}, {"b": 0.1}]
    events, publications, aliases = history(saids, [{}, {"a": "b"}, {"b": "c"}])
    db = log_of(events, publications)

    def gone(sql: str) -> list[tuple[str, str | None]]:
        return [
            (row["event_id"], row["merged_into"])
            for row in ask(db, f"{sql} ORDER BY event_id")
            if row["change"] == "withdrawn"
        ]

    told = {step: gone(f"FROM deltas WHERE run_id = 'run-{step}'") for step in range(5)}
    # what was found later of b does not change what run-1 said of a
    assert told == {0: [], 1: [("a", "b")], 2: [("b", "c")], 3: [], 4: [("c", None)]}
    assert gone("FROM revisions_between('run-0', 'run-2')") == [("a", "c"), ("b", "c")]
    # b is an event of its own again; a means what it meant, as in event_alias
    assert aliases[3] == {"a": "c"}
    assert gone("FROM revisions_between('run-0', 'run-3')") == [("a", "c")]
    assert gone("FROM revisions_between('run-2', 'run-4')") == [("c", None)]


def test_a_delta_says_what_changed_and_why() -> None:
    db = log_of(*history([{"a": 0.1, "b": 0.1}, {"a": 0.2, "c": 0.1}, {"a": 0.2, "c": 0.1}])[:2])

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
    _, publications, _ = history([{"a": 0.1}])
    build_database(path, {**published_tables({}), "publication": arrow("publication", publications)}, {})
    with open_database(path) as db, pytest.raises(duckdb.Error, match="no run run-7: FROM publication"):
        db.execute("FROM revisions_between('run-0', 'run-7')").fetchall()


@pytest.mark.parametrize("saids", [[{"a": 0.1}, {"a": 0.1, "b": 0.1}], [{"a": 0.1}, {"a": 0.1}]])
def test_runs_in_the_wrong_order_are_an_error_and_no_half_of_a_delta(saids: list[dict[str, float]]) -> None:
    db = log_of(*history(saids)[:2])
    with pytest.raises(duckdb.Error, match="run run-0 came before run run-1"):
        ask(db, "FROM revisions_between('run-1', 'run-0')")
    assert ask(db, "FROM revisions_between('run-1', 'run-1')") == []


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
