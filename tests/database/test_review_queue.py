"""What a person should look at first."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from flows.publishing.database import build_database, open_database
from tests.database.sample_rows import ROWS, event, published_tables, regime, review


def queue(path: Path) -> list[tuple[Any, ...]]:
    with open_database(path) as db:
        return db.execute("SELECT event_id, decision_id, reasons FROM review_queue ORDER BY priority").fetchall()


def test_decisions_whose_evidence_changed_come_first_and_accepted_events_not_at_all(database: Path) -> None:
    rows = queue(database)
    # the sample has its measure suspended and never imposed, so that it matters even more
    assert [row[:2] for row in rows[:3]] == [("e-food", "d-food"), ("e-gone", "d-gone"), ("e-lost", "d-lost")]
    assert rows[1][2] == "kept out of the log, and its evidence has changed: what e-gone said"
    assert "e-eu" not in {row[0] for row in rows}
    assert {"e-more", "e-refused"} & {row[0] for row in rows} == set()  # what is not decided changes nothing
    with open_database(database) as db:
        stale = db.execute("SELECT otherwise FROM review_queue WHERE event_id = 'e-food'").fetchall()
        priorities = db.execute("SELECT priority FROM review_queue").fetchall()
    assert stale == [("sector=oil",)]
    assert [row[0] for row in priorities] == list(range(1, len(rows) + 1))


def test_lost_decisions_hide_neither_each_other_nor_the_one_that_holds(tmp_path: Path) -> None:
    day = next(one.event_date for one in ROWS["sanction_event"] if one.event_date is not None)
    events = [event("doubted", day, "imposed", review_status="amended", review_stale=True)]
    lost: dict[str, Any] = {"current_event_id": None, "outcome": "lost", "stale": True, "stale_detail": "no such id"}
    reviews = [
        review("d-lost-1", "doubted", "merge", **lost),
        review("d-held", "doubted", "amend", stale=True, otherwise="sector=oil"),
        review("d-lost-2", "doubted", "split", **lost),
    ]
    path = tmp_path / "log.duckdb"
    tables = {**ROWS, "sanction_event": events, "regime": [], "review": reviews}
    build_database(path, published_tables(tables), {})
    assert {row[:2] for row in queue(path)} == {
        ("doubted", "d-held"), ("doubted", "d-lost-1"), ("doubted", "d-lost-2"),
    }  # fmt: skip


def test_doubt_disagreement_and_missing_openings_raise_an_event(tmp_path: Path) -> None:
    day = next(one.event_date for one in ROWS["sanction_event"] if one.event_date is not None)
    events = [
        event("sure", day, "imposed", confidence=0.95),
        event("unsure", day, "imposed", confidence=0.4),
        event("unsure-background", day, "imposed", confidence=0.4, main=False),
        event("unsure-lifting", day, "lifted", confidence=0.4),
        event("contested", day, "imposed", confidence=0.95, n_conflicts=2),
        event("unopened", day, "lifted", confidence=0.95, sector="oil"),
    ]
    regimes = [regime("ended", "unopened", day, None, sector="oil")]
    path = tmp_path / "log.duckdb"
    build_database(path, published_tables({**ROWS, "sanction_event": events, "regime": regimes, "review": []}), {})

    assert [row[0] for row in queue(path)] == [
        "unsure-lifting",
        "unopened",
        "unsure",
        "contested",
        "unsure-background",
        "sure",
    ]
    reasons = {row[0]: row[2] for row in queue(path)}
    assert reasons["unopened"] == "reverses what was never seen imposed; nobody has looked at it"
    assert reasons["contested"] == "sources differ; nobody has looked at it"


def test_an_end_told_by_one_source_raises_its_event_until_a_later_one_settles_it(tmp_path: Path) -> None:
    day = next(one.event_date for one in ROWS["sanction_event"] if one.event_date is not None)
    events = [event(name, day, "lifted", confidence=0.95) for name in ("a-settled", "b-doubted")]
    regimes = [
        regime("in_force", "a-settled", day, day + timedelta(days=9), basis="unconfirmed", closed_by="later"),
        regime("in_force", "b-doubted", day, None, sector="oil", basis="unconfirmed"),
    ]
    path = tmp_path / "log.duckdb"
    build_database(path, published_tables({**ROWS, "sanction_event": events, "regime": regimes, "review": []}), {})
    told = [(event_id, "one source alone" in reasons) for event_id, _, reasons in queue(path)]
    assert told == [("b-doubted", True), ("a-settled", False)]
