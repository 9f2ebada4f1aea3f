"""Columns that the published file looks up: they say what a join would, and views need none for them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pytest

from flows.publishing.database import build_database, open_database
from schemas.looked_up import LOOKED_UP
from schemas.relations import EventLink
from schemas.tables import TABLES
from tests.database.sample_rows import EVENTS, FIRST_RUN, ROWS, SECOND_RUN, published_tables

DENIAL = EventLink(
    event_id="e-refused",
    to_event_id="e-lift",
    kind="corrects",
    scope="same",
    lag_days=1,
    linked_by="denial",
    explanation="says that it is not so",
    chain_id="c",
    recorded_from=FIRST_RUN,
)
LINKS = [
    DENIAL,
    # of two denials the one with the lesser id; one that is not known any more, and other links, deny nothing
    replace(DENIAL, event_id="e-more"),
    replace(DENIAL, to_event_id="e-eu", recorded_to=SECOND_RUN),
    replace(DENIAL, to_event_id="e-food", kind="reverses"),
    # what is denied as it was said at first, and is said otherwise now
    replace(DENIAL, to_event_id="e-revised"),
]


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    path: Path = tmp_path_factory.mktemp("looked_up") / "log.duckdb"
    bloc = replace(EVENTS[0], event_id="e-bloc", target_country="EU", sender=None)
    unknown = replace(EVENTS[0], event_id="e-unknown", target_country="XKX", sender="CAN")
    rows = {**ROWS, "sanction_event": [*EVENTS, bloc, unknown], "event_link": LINKS}
    build_database(path, published_tables(rows), {})
    with open_database(path) as opened:
        yield opened


def ask(db: duckdb.DuckDBPyConnection, sql: str) -> list[tuple[Any, ...]]:
    return db.execute(sql).fetchall()


def test_a_row_has_the_names_that_a_join_would_give(db: duckdb.DuckDBPyConnection) -> None:
    for table in LOOKED_UP:
        joined = f"""
            SELECT row_.sender, row_.target_country, row_.sector, sender.name, coalesce(country.name, bloc.name), label
            FROM {table} AS row_
            LEFT JOIN sender ON sender.code = row_.sender
            LEFT JOIN country ON country.code = row_.target_country
            LEFT JOIN sender AS bloc ON bloc.code = row_.target_country
            LEFT JOIN sector ON sector.code = row_.sector
            ORDER BY ALL"""
        stored = f"""SELECT sender, target_country, sector, sender_name, target_country_name, sector_label
            FROM {table} ORDER BY ALL"""
        assert ask(db, stored) == ask(db, joined)
    assert ask(db, "SELECT sender_name, target_country_name FROM change_log WHERE event_id = 'e-bloc'") == [
        (None, "European Union")
    ]
    assert ask(db, "SELECT sender_name, target_country_name FROM change_log WHERE event_id = 'e-unknown'") == [
        (None, None)
    ]


def test_a_denial_stands_beside_what_it_denies(db: duckdb.DuckDBPyConnection) -> None:
    assert ask(db, "SELECT event_id, corrected_by FROM change_log WHERE corrected_by IS NOT NULL ORDER BY ALL") == [
        ("e-lift", "e-more"),
        ("e-revised", "e-refused"),
    ]
    stored = "SELECT recorded_to IS NULL, corrected_by FROM sanction_event WHERE event_id = 'e-revised' ORDER BY ALL"
    assert ask(db, stored) == [(False, None), (True, "e-refused")]


def test_the_log_is_the_log_as_known_for_ever(db: duckdb.DuckDBPyConnection) -> None:
    # read as Arrow tables: names and types of columns too
    now, for_ever = (
        db.sql(f"FROM {one} ORDER BY ALL").to_arrow_table()
        for one in ("change_log", "change_log_as_known(TIMESTAMP 'infinity')")
    )
    assert now.equals(for_ever)


@pytest.mark.parametrize("view", ["change_log", "proposals", "revisions", "regimes", "in_force_on('2024-01-01')"])
def test_a_view_joins_nothing(db: duckdb.DuckDBPyConnection, view: str) -> None:
    ((_, plan),) = ask(db, f"EXPLAIN SELECT * FROM {view} WHERE target_country = 'BLR'")
    assert "scan" in plan.lower()
    assert "join" not in plan.lower()


def test_no_column_is_looked_up_that_the_table_has(db: duckdb.DuckDBPyConnection) -> None:
    for table, columns in LOOKED_UP.items():
        own = {one.name for one in TABLES[table].columns}
        assert own.isdisjoint(one.column.name for one in columns)
        assert [row[0] for row in ask(db, f"DESCRIBE {table}")][-len(columns) :] == [one.column.name for one in columns]
