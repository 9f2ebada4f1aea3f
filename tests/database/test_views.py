import itertools
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from flows.publishing.database import open_database
from flows.publishing.views import load_views, parse_view
from schemas.tables import MART, REFERENCE, SCHEMA_VERSION
from tests.database.sample_rows import SECOND_RUN

CHANGE_COLUMNS = [
    "event_id",
    "event_date",
    "date_precision",
    "announced_date",
    "effective_date",
    "sender",
    "target_country",
    "target_name",
    "sector",
    "measure",
    "action",
    "direction",
    "status",
    "confidence",
    "n_articles",
    "n_independent",
    "evidence",
    "url",
    "first_reported_at",
    "recorded_at",
]
REGIME_COLUMNS = [
    "sender",
    "target_country",
    "target_name",
    "sector",
    "state",
    "valid_from",
    "valid_to",
    "opened_by",
    "closed_by",
]
EVIDENCE_COLUMNS = [
    "event_id",
    "article_id",
    "url",
    "published_at",
    "evidence",
    "evidence_start",
    "evidence_end",
    "rule",
]


def ask(database: Path, sql: str) -> list[Any]:
    with open_database(database) as db:
        return db.execute(sql).fetchall()


def ids(database: Path, relation: str) -> set[str]:
    return {row[0] for row in ask(database, f"SELECT event_id FROM {relation}")}


@pytest.mark.parametrize(
    ("relation", "columns"),
    [
        ("change_log", CHANGE_COLUMNS),
        ("proposals", CHANGE_COLUMNS),
        ("change_log_as_known(TIMESTAMP '2026-01-01')", CHANGE_COLUMNS),
        ("changes_between('2020-01-01', '2021-01-01')", CHANGE_COLUMNS),
        ("regimes", REGIME_COLUMNS),
        ("in_force_on(DATE '2024-01-01')", REGIME_COLUMNS),
        ("evidence", EVIDENCE_COLUMNS),
    ],
)
def test_a_view_starts_with_the_columns_that_others_rely_on(database: Path, relation: str, columns: list[str]) -> None:
    described = ask(database, f"DESCRIBE FROM {relation}")
    assert [row[0] for row in described[: len(columns)]] == columns
    types = {row[0]: row[1] for row in described}
    assert all(kind == "DATE" for name, kind in types.items() if name.endswith("_date") or name.startswith("valid_"))
    assert all(kind == "TIMESTAMP" for name, kind in types.items() if name.endswith("_at"))


def test_the_change_log_holds_decided_changes_as_they_are_known_now(database: Path) -> None:
    decided = {"e-lift", "e-eu", "e-impose", "e-fertiliser", "e-undated", "e-food", "e-revised"}
    assert ids(database, "change_log") == decided
    assert ids(database, "proposals") == {"e-more", "e-refused"}
    assert ask(database, "SELECT event_date FROM change_log WHERE event_id = 'e-revised'") == [(date(2023, 5, 5),)]


def test_names_are_joined_in_and_no_row_is_doubled(database: Path) -> None:
    rows = ask(database, "SELECT event_id, sender_name, target_country_name, sector_label FROM change_log")
    assert len(rows) == len({row[0] for row in rows})
    named = {row[0]: row[1:] for row in rows}
    assert named["e-impose"] == ("United States", "Belarus", "Potash (potassium fertilizers)")
    assert named["e-food"][1] == "European Union"


def test_the_log_can_be_read_as_it_was_known(database: Path) -> None:
    before = "change_log_as_known(TIMESTAMP '2026-01-10 07:59:59')"
    first = "change_log_as_known('2026-02-10 07:59:59')"
    second = "change_log_as_known(TIMESTAMP '2026-02-10 08:00:00')"
    assert ids(database, before) == set()
    wanted = "SELECT event_date FROM {} WHERE event_id = 'e-revised'"
    assert ask(database, wanted.format(first)) == [(date(2023, 1, 1),)]
    assert ask(database, wanted.format(second)) == [(date(2023, 5, 5),)]


def test_both_ends_count_between_two_days(database: Path) -> None:
    assert ids(database, "changes_between('2021-08-09', '2022-03-02')") == {"e-impose", "e-eu"}
    assert ids(database, "changes_between('2021-08-10', '2022-03-01')") == set()


@pytest.mark.parametrize(
    ("day", "senders"),
    [("2021-08-08", []), ("2021-08-09", ["USA"]), ("2025-12-12", ["EU", "USA"]), ("2025-12-13", ["EU"])],
)
def test_an_interval_holds_from_its_first_day_to_the_day_before_its_end(
    database: Path, day: str, senders: list[str]
) -> None:
    # The ended state that follows holds as well, but what has ended is not in force.
    sql = f"SELECT sender FROM in_force_on('{day}') WHERE target_country = 'BLR' ORDER BY ALL"
    assert [row[0] for row in ask(database, sql)] == senders


def test_a_suspended_measure_is_shown_as_such(database: Path) -> None:
    assert ask(database, "SELECT state FROM in_force_on('2020-01-01')") == [("suspended",)]


def test_a_regime_quotes_what_opened_it(database: Path) -> None:
    assert ask(database, "SELECT url FROM regimes WHERE state = 'ended'") == [("https://example.invalid/e-lift",)]


def test_the_matrix_counts_directions_and_shows_the_strictest_state_that_lasts(database: Path) -> None:
    sql = """SELECT n_changes, n_restrict, n_relax, n_maintain, last_action, latest_state, senders
        FROM country_sector_matrix WHERE target_country = 'BLR' AND sector = 'potash'"""
    assert ask(database, sql) == [(3, 2, 1, 0, "lifted", "in_force", "EU")]
    assert ask(database, "SELECT sum(n_changes) FROM country_sector_matrix") == [(7,)]


def test_monthly_counts_add_up_to_the_change_log(database: Path) -> None:
    assert ask(database, "SELECT sum(n_changes) FROM monthly_activity") == [(7,)]
    unknown = ask(database, "SELECT sum(n_changes) FROM monthly_activity WHERE month IS NULL")
    assert unknown == [(1,)]
    assert ask(database, "SELECT month FROM monthly_activity WHERE sender = 'RUS'") == [(date(2014, 8, 1),)]


def test_evidence_and_articles_know_of_each_other(database: Path) -> None:
    rows = ask(database, "SELECT article_id, action FROM evidence WHERE event_id = 'e-lift' ORDER BY ALL")
    assert rows == [("a-1", "lifted"), ("a-2", "lifted")]
    assert ask(database, "SELECT article_id, n_events FROM articles ORDER BY ALL") == [("a-1", 2), ("a-2", 1)]


def test_a_sector_knows_its_way_up(database: Path) -> None:
    row = ask(database, "SELECT top, level, path FROM dim_sector WHERE code = 'potash'")
    assert row == [("chemicals", 3, "chemicals > fertilizer > potash")]
    assert ask(database, "SELECT count(*) FROM dim_sector WHERE path IS NULL") == [(0,)]


def test_everything_in_the_database_has_a_comment(database: Path) -> None:
    views = {view.name for view in load_views() if view.example is None}
    macros = {view.name for view in load_views() if view.example is not None}
    tables = {table.name for table in (*MART, *REFERENCE)} | {"meta"}
    columns = ask(database, "SELECT table_name, column_name, comment FROM duckdb_columns() WHERE NOT internal")
    assert {row[0] for row in columns} == views | tables
    assert [row[:2] for row in columns if not row[2]] == []
    commented = ask(
        database,
        """SELECT table_name FROM duckdb_tables() WHERE comment <> ''
        UNION ALL SELECT view_name FROM duckdb_views() WHERE NOT internal AND comment <> ''
        UNION ALL SELECT function_name FROM duckdb_functions() WHERE NOT internal AND comment <> ''""",
    )
    assert {row[0] for row in commented} == views | tables | macros


def test_every_file_starts_with_a_question() -> None:
    for view in load_views():
        assert view.sql.startswith("-- ")
        assert view.sql.splitlines()[0].endswith("?"), view.name


def test_views_come_after_what_they_rest_on() -> None:
    order = [view.name for view in load_views()]
    for view, before in itertools.product(load_views(), order):
        if before in view.rests_on:
            assert order.index(before) < order.index(view.name)


def test_a_header_gives_question_and_columns() -> None:
    view = parse_view(
        "v", "-- What?\n-- More: of it.\n--\n-- From: run\n-- extra: A count: of things\nCREATE VIEW v AS x;"
    )
    assert view.comment == "What? More: of it."
    assert (view.table, dict(view.columns), view.example) == ("run", {"extra": "A count: of things"}, None)


def test_meta_has_one_row(database: Path) -> None:
    rows = ask(database, "FROM meta")
    assert rows == [("run-2", SECOND_RUN, SCHEMA_VERSION, "rules-1")]
