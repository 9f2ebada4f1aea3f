"""A handful of rows of every published table: the potash story, a proposal, a revised event, a bloc as target."""

import dataclasses
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from schemas.arrow import arrow_schema
from schemas.mart import Country, EventEvidence, Regime, SanctionEvent, Sector, Sender, SourceArticle
from schemas.publication import Publication
from schemas.review import Review
from schemas.sectors import SECTORS
from schemas.staging import Run
from schemas.tables import MART, REFERENCE, TABLES
from schemas.vocabulary import DIRECTION_OF, Action

FIRST_RUN = datetime.fromisoformat("2026-01-10T08:00:00")
PUBLISHED_AT = datetime.fromisoformat("2025-12-13T10:00:00")
SECOND_RUN = datetime.fromisoformat("2026-02-10T08:00:00")


def event(event_id: str, day: date | None, action: str, **changes: Any) -> SanctionEvent:
    values: dict[str, Any] = {
        "event_id": event_id,
        "chain_id": "c-" + event_id.removeprefix("e-"),
        "event_date": day,
        "date_precision": "unknown" if day is None else "day",
        "announced_date": day,
        "effective_date": None,
        **dict.fromkeys(("announced_precision", "effective_precision", "expiry_date", "expiry_precision", "day_zone")),
        "sender": "USA",
        "target_country": "BLR",
        "target_name": None,
        "sector": "potash",
        "measure": "trade",
        "action": action,
        "direction": str(DIRECTION_OF[Action(action)]),
        "status": "in_force",
        "main": True,
        "confidence": 0.9,
        "n_articles": 2,
        "n_independent": 1,
        "n_publishers": 1,
        "n_official": 0,
        "n_conflicts": 0,
        "evidence": f"the quote for {event_id}",
        "url": f"https://example.invalid/{event_id}",
        "source_class": "media",
        "first_reported_at": None if day is None else datetime.fromisoformat(f"{day}T09:00:00"),
        "recorded_at": FIRST_RUN,
        "recorded_from": FIRST_RUN,
        "recorded_to": None,
        "run_id": "run-1",
        "cause": "new_source",
    }
    return SanctionEvent(**{**values, **changes})


EVENTS = [
    event("e-lift", date(2025, 12, 13), "lifted", status="announced", target_name="Belaruskali"),
    event(
        "e-eu",
        date(2022, 3, 2),
        "imposed",
        review_status="accepted",
        sender="EU",
        evidence="=SUM(A1) is how this quote begins",
    ),
    event("e-impose", date(2021, 8, 9), "imposed", target_name="Belaruskali"),
    event("e-fertiliser", date(2022, 6, 1), "imposed", sender="EU", sector="fertilizer", date_precision="month"),
    event("e-undated", None, "imposed", sector="aviation", target_name="Belavia"),
    event("e-more", date(2025, 12, 13), "eased", status="proposed", sector="unspecified"),
    event("e-refused", date(2024, 2, 1), "lifted", status="rejected", sender="EU"),
    event(
        "e-food",
        date(2014, 8, 7),
        "imposed",
        sender="RUS",
        target_country="EU",
        sector="food_agriculture",
        review_status="accepted",
        review_stale=True,
    ),
    event(
        "e-revised",
        date(2023, 1, 1),
        "imposed",
        sector="tobacco",
        date_precision="year",
        recorded_to=SECOND_RUN,
        closed_by_run="run-2",
        closed_cause="source_corrected",
    ),
    event(
        "e-revised",
        date(2023, 5, 5),
        "imposed",
        sector="tobacco",
        recorded_from=SECOND_RUN,
        run_id="run-2",
        cause="source_corrected",
    ),
]


def evidence(event_id: str, article_id: str) -> EventEvidence:
    quote = f"the quote for {event_id}"
    return EventEvidence(
        event_id=event_id,
        mention_id=f"m-{event_id}-{article_id}",
        article_id=article_id,
        version_id=f"v-{article_id}",
        url=f"https://example.invalid/{article_id}",
        publisher="Example Times",
        source_class="media",
        title="A title",
        published_at=PUBLISHED_AT,
        evidence=quote,
        evidence_start=9,
        evidence_end=9 + len(quote),
        rule="active_verb",
        extractor_version="1",
        confidence=0.9,
        independent=True,
        merged_by="same_day",
    )


def regime(state: str, opened_by: str, start: date, end: date | None, **changes: Any) -> Regime:
    values: dict[str, Any] = {
        "sender": "USA",
        "target_country": "BLR",
        "target_name": None,
        "sector": "potash",
        "state": state,
        "valid_from": start,
        "valid_to": end,
        "from_precision": "day",
        "opened_by": opened_by,
        "closed_by": None if end is None else "e-lift",
        "basis": "report",
        "explanation": f"{opened_by} makes it {state}",
        "remarks": None,
        "evidence": f"the quote for {opened_by}",
        "url": f"https://example.invalid/{opened_by}",
        "recorded_from": FIRST_RUN,
        "recorded_to": None,
        "run_id": "run-1",
    }
    return Regime(**{**values, **changes})


REGIMES = [
    regime("in_force", "e-impose", date(2021, 8, 9), date(2025, 12, 13)),
    regime("ended", "e-lift", date(2025, 12, 13), None),
    regime("in_force", "e-eu", date(2022, 3, 2), None, sender="EU"),
    regime("suspended", "e-food", date(2014, 8, 7), None, sender="RUS", target_country="EU", sector="food_agriculture"),
    regime("in_force", "e-eu", date(2022, 3, 2), None, sender="EU", sector="oil", recorded_to=SECOND_RUN),
]

ARTICLES = [
    SourceArticle(
        article_id=article_id,
        version_id=f"v-{article_id}",
        url=f"https://example.invalid/{article_id}",
        publisher="Example Times",
        source_class="media",
        title="A title",
        published_at=PUBLISHED_AT,
        language="en",
        n_versions=1,
        n_characters=1000,
        passed_prefilter=True,
        n_mentions=1,
        copy_of=None,
        recorded_at=FIRST_RUN,
    )
    for article_id in ("a-1", "a-2")
]


def review(decision_id: str, event_id: str, decision: str, **changes: Any) -> Review:
    values: dict[str, Any] = {
        "decision_id": decision_id,
        "event_id": event_id,
        "current_event_id": event_id,
        "decision": decision,
        "decided_by": "Reviewer One",
        "decided_at": FIRST_RUN,
        "why": "seen in the text",
        "changes": None,
        "outcome": "applied",
        "stale": False,
        "stale_detail": None,
        "otherwise": None,
        "seen": f"what {event_id} said",
        "evidence_hash": "00",
        "file": "2026-reviewer-one.csv",
        "line": 2,
    }
    return Review(**{**values, **changes})


REVIEWS = [
    review("d-eu", "e-eu", "accept"),
    review("d-gone", "e-gone", "reject", stale=True, stale_detail="new article a-3"),
    review("d-lost", "e-lost", "accept", current_event_id=None, outcome="lost", stale=True),
    review("d-food", "e-food", "accept", stale=True, stale_detail="new article a-4", otherwise="sector=oil"),
]

PUBLICATIONS = [
    Publication(
        run_id=run_id,
        recorded_at=moment,
        extractor_version="1",
        n_events=9,
        n_added=n_added,
        n_revised=1 - n_added // 9,
        n_withdrawn=0,
    )
    for run_id, moment, n_added in (("run-1", FIRST_RUN, 9), ("run-2", SECOND_RUN, 0))
]

COUNTRIES = [
    Country(code="BLR", name="Belarus", official_name=None, status="current", valid_from=None, valid_to=None),
    Country(code="RUS", name="Russia", official_name=None, status="current", valid_from=None, valid_to=None),
    Country(code="SYR", name="Syria", official_name=None, status="current", valid_from=None, valid_to=None),
    Country(code="USA", name="United States", official_name=None, status="current", valid_from=None, valid_to=None),
    Country(code="VEN", name="Venezuela", official_name=None, status="current", valid_from=None, valid_to=None),
]

SENDERS = [
    Sender(code="EU", name="European Union", kind="body", definition=None),
    Sender(code="RUS", name="Russia", kind="state", definition=None),
    Sender(code="USA", name="United States", kind="state", definition=None),
]

SECTOR_ROWS = [
    Sector(code=one.code, parent=one.parent, label=one.label, hs_codes=None, isic_codes=None, note=one.note)
    for one in SECTORS
]

ROWS: dict[str, list[Any]] = {
    "sanction_event": EVENTS,
    "event_evidence": [evidence("e-lift", "a-1"), evidence("e-lift", "a-2"), evidence("e-impose", "a-1")],
    "regime": REGIMES,
    "source_article": ARTICLES,
    "review": REVIEWS,
    "publication": PUBLICATIONS,
    "country": COUNTRIES,
    "sector": SECTOR_ROWS,
    "sender": SENDERS,
}


def run_row(run_id: str = "run-2", **changes: Any) -> Run:
    values: dict[str, Any] = {one.name: 0 for one in TABLES["run"].columns if one.kind == "integer"}
    values |= {
        "run_id": run_id,
        "started_at": SECOND_RUN,
        "finished_at": SECOND_RUN,
        "status": "changed",
        "message": "one change",
        "inputs": "samples",
        "schema_version": 1,
        "extractor_version": "rules-1",
    }
    return Run(**{**values, **changes})


def arrow(name: str, rows: Sequence[Any]) -> pa.Table:
    return pa.Table.from_pylist([dataclasses.asdict(row) for row in rows], schema=arrow_schema(TABLES[name]))


def published_tables(rows: Mapping[str, Sequence[Any]] = ROWS) -> dict[str, pa.Table]:
    return {table.name: arrow(table.name, rows.get(table.name, ())) for table in (*MART, *REFERENCE)}


def write_parquet(path: Path, name: str, rows: Sequence[Any]) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(arrow(name, rows), path)
    return str(path)
