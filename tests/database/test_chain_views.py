"""The views of chains, disagreement, lags and coverage, on the potash story: announced, licensed, still listed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest

from flows.publishing.database import build_database, open_database
from schemas.relations import EventAlias, EventConflict
from tests.database.sample_rows import ARTICLES, ROWS, SECOND_RUN, event, evidence, published_tables
from transforms.linking.links import link_events

CHAIN, FIRM = {"chain_id": "c-potash"}, {"chain_id": "c-belaruskali", "target_name": "Belaruskali"}
EVENTS = [
    event("e-listed", date(2021, 8, 9), "imposed", announced_date=None, **FIRM),
    event("e-sector", date(2021, 12, 2), "imposed", announced_date=date(2021, 12, 1),
          announced_precision="day", **CHAIN),
    event("e-word", date(2025, 12, 13), "lifted", status="announced", announced_date=None, **CHAIN),
    event("e-licence", date(2025, 12, 15), "eased", n_official=1, expiry_date=date(2026, 6, 15), expiry_precision="day",
          announced_date=None, **FIRM),
    event("e-bank", date(2026, 1, 9), "lifted", status="announced", sector="banking", effective_date=date(2026, 1, 20),
          effective_precision="day", announced_date=None, chain_id="c-bank"),
    event("e-done", date(2026, 2, 1), "lifted", sector="tobacco", announced_date=None, chain_id="c-tobacco"),
    event("e-said", date(2026, 1, 1), "lifted", status="announced", sector="tobacco", announced_date=None,
          chain_id="c-tobacco"),
    event("e-loans", date(2023, 12, 15), "imposed", sector="insurance", effective_date=date(2023, 12, 15),
          effective_precision="day", announced_date=None, chain_id="c-loans",
          first_reported_at=datetime.fromisoformat("2023-10-31")),
    event("e-cap", date(2026, 2, 1), "expanded", status="announced", sector="oil", announced_date=None,
          first_reported_at=datetime.fromisoformat("2026-01-15"), chain_id="c-oil"),
    event("e-coal", date(2026, 2, 9), "lifted", status="announced", sector="coal", announced_date=None,
          first_reported_at=datetime.fromisoformat("2026-01-15"), chain_id="c-coal"),
    event("e-gold", date(2026, 2, 1), "lifted", date_precision="month", status="announced", sector="gold",
          announced_date=None, first_reported_at=datetime.fromisoformat("2026-01-15"), chain_id="c-gold"),
    event("e-rail", date(2026, 1, 15), "lifted", status="announced", sector="rail_road", announced_date=None,
          effective_date=date(2026, 1, 1), effective_precision="month", chain_id="c-rail"),
    event("e-space", date(2026, 1, 15), "lifted", status="announced", sector="space", announced_date=None,
          effective_date=date(2026, 1, 1), effective_precision="year", chain_id="c-space"),
    event("e-vague", date(2024, 5, 1), "imposed", date_precision="month", announced_date=date(2024, 5, 17),
          announced_precision="day", chain_id="c-vague", sector="gas"),
    event("e-a-done", date(2024, 7, 1), "expanded", announced_date=None, chain_id="c-vague", sector="gas"),
    event("e-z-said", date(2024, 7, 1), "lifted", status="announced", announced_date=None, chain_id="c-vague",
          sector="gas"),
]  # fmt: skip


def day(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}T09:00:00")


def paper(article_id: str, published: str | None, **given: Any) -> Any:
    stamp = None if published is None else day(published)
    return replace(ARTICLES[0], article_id=article_id, published_at=stamp, recorded_at=SECOND_RUN, **given)


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    path: Path = tmp_path_factory.mktemp("chains") / "sanctions.duckdb"
    notice = replace(evidence("e-licence", "a-notice"), source_class="official", published_at=day("2025-12-16"))
    conflict = EventConflict(
        event_id="e-word",
        field="event_date",
        chosen_value="2025-12-13",
        other_value="2025-12-14",
        reason="own_announcement",
        chosen_class="media",
        other_class="media",
        n_articles=1,
        n_independent=1,
        mention_id="m",
        article_id="a",
        url=None,
        evidence="lifted on Sunday",
    )
    rows = {
        **ROWS,
        "sanction_event": EVENTS,
        "event_evidence": [evidence("e-word", "a-1"), notice],
        "event_link": link_events(EVENTS, {}),
        "event_conflict": [conflict],
        "event_alias": [
            EventAlias(alias_id="e-old", event_id="e-word", reason="merged", recorded_at=SECOND_RUN, run_id="2")
        ],
        "regime": [],
        "source_article": [
            paper("a-1", "2025-11-13"),
            paper("a-2", "2026-02-01", copy_of="a-1"),
            paper("a-3", "2026-02-09"),
            paper("a-4", None),
            paper("a-5", "2025-10-01", publisher="Example Notices", source_class="official", language="fr"),
        ],
    }
    build_database(path, published_tables(rows), {})
    with open_database(path) as opened:
        yield opened


def ask(db: duckdb.DuckDBPyConnection, sql: str) -> list[Any]:
    return db.execute(sql).fetchall()


def test_a_timeline_tells_the_chain_step_by_step(db: duckdb.DuckDBPyConnection) -> None:
    steps = ask(
        db,
        "SELECT step_number, CAST(step_date AS VARCHAR), step, event_id, days_since_previous, link_kind, link_scope "
        "FROM event_timeline WHERE chain_id = 'c-potash' ORDER BY 1",
    )
    assert steps == [
        (1, "2021-12-01", "announced", "e-sector", None, None, None),
        (2, "2021-12-02", "in_force", "e-sector", 1, None, None),
        (3, "2025-12-13", "announced", "e-word", 1472, "reverses", "same"),
        # the licence is a step of the firm's history and, since it carries out what was announced, of this one
        (4, "2025-12-15", "in_force", "e-licence", 2, "implements", "narrower"),
        (5, "2025-12-16", "official_text", "e-licence", 1, None, None),
        (6, "2026-06-15", "expires", "e-licence", 181, None, None),
    ]
    firm = ask(
        db, "SELECT event_id, step, link_kind FROM event_timeline WHERE chain_id = 'c-belaruskali' ORDER BY step_number"
    )
    assert firm[:2] == [("e-listed", "in_force", None), ("e-licence", "in_force", "reverses")]


def test_a_step_of_a_month_comes_after_what_it_follows_from(db: duckdb.DuckDBPyConnection) -> None:
    steps = ask(
        db,
        "SELECT step, CAST(step_date AS VARCHAR), step_precision FROM event_timeline "
        "WHERE chain_id = 'c-vague' ORDER BY step_number",
    )
    assert steps == [
        ("announced", "2024-05-17", "day"),
        ("in_force", "2024-05-01", "month"),
        ("announced", "2024-07-01", "day"),
        ("in_force", "2024-07-01", "day"),
    ]


def test_every_decided_event_has_a_timeline(db: duckdb.DuckDBPyConnection) -> None:
    assert {row[0] for row in ask(db, "SELECT event_id FROM event_timeline")} == {one.event_id for one in EVENTS}


def test_an_announcement_stays_open_until_an_act_does_all_of_it(db: duckdb.DuckDBPyConnection) -> None:
    found = ask(
        db,
        "SELECT event_id, age_days, CAST(due_date AS VARCHAR), is_overdue, n_partial_acts, latest_partial_act "
        "FROM open_announcements ORDER BY 1",
    )
    assert found == [
        ("e-bank", 31, "2026-01-20", True, 0, None),
        ("e-cap", 25, "2026-02-01", True, 0, None),
        # due on the day of the newest article, within the month that is not over, in January, within the year
        ("e-coal", 25, "2026-02-09", False, 0, None),
        ("e-gold", 25, "2026-02-01", False, 0, None),
        ("e-rail", 25, "2026-01-01", True, 0, None),
        ("e-space", 25, "2026-01-01", False, 0, None),
        ("e-word", 58, None, False, 1, "e-licence"),
        ("e-z-said", 588, None, False, 0, None),
    ]


def test_lags_count_from_the_decision(db: duckdb.DuckDBPyConnection) -> None:
    found = {
        row[0]: row[1:]
        for row in ask(
            db,
            "SELECT event_id, days_to_report, days_to_official, days_to_effect, official_event_id, is_partial_act "
            "FROM lags",
        )
    }
    assert found["e-word"] == (0, 2, None, "e-licence", True)
    assert found["e-said"] == (0, 31, None, "e-done", False)
    assert found["e-licence"] == (0, 1, None, "e-licence", False)
    assert found["e-sector"] == (1, None, None, None, False)
    assert found["e-bank"] == (0, None, 11, None, False)


def test_what_is_reported_before_its_day_of_effect_was_decided_by_then(db: duckdb.DuckDBPyConnection) -> None:
    found = ask(
        db,
        "SELECT event_id, CAST(decided_on AS VARCHAR), days_to_report, days_to_effect FROM lags "
        "WHERE event_id IN ('e-cap', 'e-loans') ORDER BY 1",
    )
    assert found == [("e-cap", "2026-01-15", 0, None), ("e-loans", "2023-10-31", 0, 45)]


def test_coverage_counts_months_and_shows_gaps(db: duckdb.DuckDBPyConnection) -> None:
    found = ask(
        db,
        "SELECT CAST(month AS VARCHAR), n_articles, n_copies, n_mentions, n_events, is_gap, months_silent "
        "FROM coverage WHERE publisher = 'Example Times'",
    )
    assert found == [
        ("2025-11-01", 1, 0, 1, 1, False, 0),
        ("2025-12-01", 0, 0, 0, 0, True, 0),
        ("2026-01-01", 0, 0, 0, 0, True, 0),
        ("2026-02-01", 2, 1, 2, 0, False, 0),
        (None, 1, 0, 1, 0, False, 0),
    ]
    silent = ask(db, "SELECT language, source_class, months_silent FROM coverage WHERE publisher = 'Example Notices'")
    assert silent == [("fr", "official", 4)]
    assert ask(db, "SELECT sum(n_articles) FROM coverage") == [(5,)]


def test_an_old_id_gives_the_event_that_it_means_now(db: duckdb.DuckDBPyConnection) -> None:
    assert ask(db, "SELECT event_id FROM event_by_id('e-old')") == [("e-word",)]
    assert ask(db, "SELECT event_id FROM event_by_id('e-word')") == [("e-word",)]
    assert ask(db, "SELECT event_id FROM event_by_id('e-nothing')") == []


def test_links_and_conflicts_describe_their_events(db: duckdb.DuckDBPyConnection) -> None:
    link = ask(
        db, "SELECT action, target_name, to_action, to_target_name, scope FROM event_links WHERE kind = 'implements'"
    )
    assert ("eased", "Belaruskali", "lifted", None, "narrower") in link
    assert ask(db, "SELECT action, other_value, evidence FROM conflicts") == [
        ("lifted", "2025-12-14", "lifted on Sunday")
    ]
