import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

import pytest

from flows.errors import ChecksFailed
from flows.extracting.readers import Readers
from flows.handover import Claims, Found, Kept, Made, Merged
from flows.job import Job
from flows.mart.checks import check_mart
from flows.mart.joining import mart_tables
from flows.progress import Report
from flows.settings import load_settings
from flows.storage.rows import to_arrow, to_rows
from flows.storage.warehouse import Warehouse
from flows.summary import RunStart
from flows.validating.checks import LEAST_PASSED, check_articles_and_mentions
from schemas.mart import (
    EVENT_EVIDENCE,
    REGIME,
    SANCTION_EVENT,
    EventEvidence,
    Regime,
    SanctionEvent,
    SourceArticle,
)
from schemas.relations import EVENT_ALIAS, EVENT_CONFLICT, EVENT_LINK, EventAlias, EventConflict, EventLink
from schemas.staging import Article, Mention, Quarantine
from schemas.table import Table
from schemas.vocabulary import IssueKind
from tests.flows.rows import NOON, article, mention, run
from transforms.articles.record import Problem
from transforms.extract import Extractor
from transforms.mart import Mart
from transforms.reference import Reference

START = RunStart("run-2", NOON.replace(tzinfo=UTC), ("in.jsonl",))


@pytest.fixture
def job(tmp_path: Path) -> Job:
    """A job whose extractor has a version and reads nothing, which is all that checks ask of it."""
    settings, report = load_settings(tmp_path / "w", tmp_path / "d"), Report(lambda _line: None)
    extractor = Extractor(lexicon=None, prefilter=None, weights={}, version="1")  # type: ignore[arg-type]
    return Job(
        start=START,
        settings=settings,
        report=report,
        warehouse=Warehouse(tmp_path / "w").open_or_create(),
        reference=cast(Reference, None),
        extractor=extractor,
        readers=Readers(START, settings, extractor, report),
        decisions=(),
        mart_version="1",
        last=None,
    )


def check(job: Job, articles: Sequence[Article], mentions: Sequence[Mention], n_duplicates: int = 0) -> Kept:
    problems = [Problem(IssueKind.UNREADABLE, "no JSON", "in.jsonl", 9, fatal=True)]
    found = Found([*articles], problems, len(articles) + n_duplicates + 1, n_duplicates, 1)
    return check_articles_and_mentions(job, found, [Claims([*mentions], [])])


def test_every_record_is_accounted_for_and_refused_rows_are_kept_whole(job: Job) -> None:
    kept = check(job, [article(1), article(2, source_class="rumour")], [mention(1), mention(2)], n_duplicates=3)
    counts = kept.counts
    assert (counts.n_read, counts.n_kept, counts.n_duplicates, counts.n_quarantined, counts.n_failed) == (6, 1, 3, 1, 1)
    assert (counts.n_mentions, counts.n_mentions_quarantined, counts.n_issues) == (1, 1, 1)
    assert {(row.table_name, row.row_key, row.expectation, row.value) for row in kept.quarantine} == {
        ("article", "v2", "source_class is in the vocabulary", "rumour"),
        ("mention", "m2|1", "its article is kept", "v2"),
    }
    (refused,) = (row for row in kept.quarantine if row.table_name == "article")
    assert json.loads(refused.row_json)["text"] == article(2).text


def test_what_is_quarantined_or_an_issue_already_is_not_written_again(job: Job) -> None:
    bad = [article(1), article(2, source_class="rumour")]
    kept = check(job, bad, [])
    for table, rows in zip(("quarantine", "issue"), (kept.quarantine, kept.issues), strict=True):
        job.warehouse.append(_table(table), rows)
    job.warehouse.seal(run("run-1"))
    again = check(job, bad, [])
    assert (again.quarantine, again.issues) == ([], [])
    assert (again.counts.n_quarantined, again.counts.n_issues) == (1, 0)


def test_mentions_that_this_extractor_has_read_before_are_not_new(job: Job) -> None:
    job.warehouse.append(_table("article"), [article(1)])
    job.warehouse.append(_table("mention"), [mention(1), mention(2, version_id="v1", extractor_version="0")])
    job.warehouse.seal(run("run-1"))
    kept = check(job, [], [mention(1), mention(2, version_id="v1")], n_duplicates=1)
    assert [row.mention_id for row in kept.mentions] == ["m2"]


def test_nothing_usable_fails(job: Job) -> None:
    with pytest.raises(ChecksFailed):
        check(job, [article(1, source_class="rumour")], [])


def test_an_extractor_that_finds_nothing_in_many_articles_is_broken(job: Job) -> None:
    few = [article(number) for number in range(1, LEAST_PASSED)]
    assert check(job, few, []).counts.n_mentions == 0
    with pytest.raises(ChecksFailed, match="mention: there are rows"):
        check(job, [*few, article(LEAST_PASSED)], [])


def _table(name: str):  # type: ignore[no-untyped-def]
    from schemas.tables import TABLES

    return TABLES[name]


def event(name: str, **given: object) -> SanctionEvent:
    row = mention(1)
    shared = {key: getattr(row, key) for key in SanctionEvent.__dataclass_fields__ if hasattr(row, key)}
    values = {"event_id": name, "chain_id": "C", "url": None, "first_reported_at": NOON, "day_zone": None}
    values |= {"n_articles": 1, "n_independent": 1, "n_publishers": 1, "n_official": 0, "n_conflicts": 0}
    values |= {"cause": "new_source"}
    return SanctionEvent(**{**shared, **values, "recorded_from": NOON, "recorded_to": None, **given})


def evidence(event_id: str) -> EventEvidence:
    row = mention(1)
    shared = {key: getattr(row, key) for key in EventEvidence.__dataclass_fields__ if hasattr(row, key)}
    rest = {"event_id": event_id, "url": None, "publisher": None, "title": None}
    return EventEvidence(**{**shared, **rest, "independent": True, "merged_by": "same", "recorded_from": NOON})


def regime(opened_by: str, closed_by: str | None = None, sector: str = "potash") -> Regime:
    return Regime(
        sender="USA",
        target_country="BLR",
        target_name=None,
        sector=sector,
        state="in_force",
        valid_from=date(2021, 8, 9),
        valid_to=None,
        from_precision="day",
        opened_by=opened_by,
        closed_by=closed_by,
        basis="report",
        explanation="",
        remarks=None,
        evidence="",
        url=None,
        recorded_from=NOON,
    )


def source_article(n_mentions: int) -> SourceArticle:
    row = article(1)
    shared = {key: getattr(row, key) for key in SourceArticle.__dataclass_fields__ if hasattr(row, key)}
    return SourceArticle(**shared, n_versions=1, n_characters=9, n_mentions=n_mentions, copy_of=None)


def mart(events: list[SanctionEvent], n_mentions: int = 2) -> Mart:
    rows = [evidence(one.event_id) for one in events if one.recorded_to is None]
    return Mart(events, rows, [], [source_article(n_mentions)], len(events))


class Held:
    """A mart held to its contract: what is published, in rows, and what is refused."""

    def __init__(self, made: Mart, rest: Mapping[Table, Sequence[Any]] = MappingProxyType({})) -> None:
        carried = {table: to_arrow(table, rows) for table, rows in rest.items()}
        merged = check_mart(Made(mart_tables(made), made.n_changed, carried), START, newest_article=NOON)
        self._tables = merged.tables
        self.quarantine: list[Quarantine] = merged.quarantine

    def __getitem__(self, table: Table) -> list[Any]:
        return to_rows(table, self._tables[table])


def test_a_good_mart_is_published_whole() -> None:
    good = mart([event("e1"), event("e2")])
    merged = check_mart(Made(mart_tables(good), good.n_changed), START, newest_article=NOON)
    assert merged == Merged(mart_tables(good), 2, [])


def test_what_is_carried_over_is_not_refused_and_stays_in_order() -> None:
    made = mart([event("e2")])
    kept = Held(made, {SANCTION_EVENT: [event("e1", sector="cheese"), event("e3")], EVENT_EVIDENCE: [evidence("e1")]})
    assert [row.event_id for row in kept[SANCTION_EVENT]] == ["e1", "e2", "e3"]
    assert [row.event_id for row in kept[EVENT_EVIDENCE]] == ["e1", "e2"]
    assert kept.quarantine == []


def test_an_event_that_is_refused_takes_its_evidence_and_regimes_with_it() -> None:
    bad = replace(mart([event("e1"), event("e2", sector="cheese")]), regimes=[regime("e1"), regime("e1", "e2", "oil")])
    held = Held(bad)
    assert [row.event_id for row in held[SANCTION_EVENT]] == ["e1"]
    assert [row.event_id for row in held[EVENT_EVIDENCE]] == ["e1"]
    assert held[REGIME] == [regime("e1")]
    assert {(row.table_name, row.expectation) for row in held.quarantine} == {
        ("sanction_event", "sector is in the vocabulary"),
        ("event_evidence", "its event is kept"),
        ("regime", "its event is kept"),
    }


def test_what_was_published_of_an_event_that_is_refused_now_ends_and_is_kept() -> None:
    before = {"recorded_from": NOON - timedelta(days=1)}
    told = replace(evidence("e2"), **before)  # type: ignore[arg-type]
    stood = replace(regime("e2"), **before)  # type: ignore[arg-type]
    bad = replace(mart([event("e1"), event("e2", sector="cheese")]), evidence=[evidence("e1"), told], regimes=[stood])

    held = Held(bad)

    assert held[EVENT_EVIDENCE] == [evidence("e1"), replace(told, recorded_to=NOON)]
    assert held[REGIME] == [replace(stood, recorded_to=NOON)]
    assert [row.table_name for row in held.quarantine] == ["sanction_event"]


def test_what_is_carried_over_of_an_event_that_is_refused_now_ends_too() -> None:
    before = {"recorded_from": NOON - timedelta(days=1)}
    stood = [replace(regime(*by), **before) for by in (("e1",), ("e2", None, "oil"), ("e1", "e2", "timber"))]  # type: ignore[arg-type]
    bad = mart([event("e1"), event("e2", sector="cheese")])

    held = Held(bad, {REGIME: stood})

    ended = [replace(row, recorded_to=NOON) for row in stood[1:]]
    assert sorted(held[REGIME], key=lambda row: row.sector) == sorted([stood[0], *ended], key=lambda row: row.sector)


def test_an_event_that_is_refused_takes_its_links_and_conflicts_with_it_but_old_ids_stay() -> None:
    def link(event_id: str, to_event_id: str) -> EventLink:
        given = {
            "kind": "implements",
            "scope": "same",
            "lag_days": 2,
            "linked_by": "r",
            "explanation": "",
            "chain_id": "C",
            "recorded_from": NOON,
        }
        return EventLink(event_id=event_id, to_event_id=to_event_id, **given)  # type: ignore[arg-type]

    def conflict(event_id: str) -> EventConflict:
        said = {"field": "action", "chosen_value": "eased", "other_value": "lifted", "reason": "official_source"}
        worth = {"chosen_class": "official", "other_class": "media", "n_articles": 1, "n_independent": 1}
        where = {"mention_id": "m", "article_id": "a", "url": None, "evidence": "lifted", "recorded_from": NOON}
        return EventConflict(event_id=event_id, **said, **worth, **where)  # type: ignore[arg-type]

    alias = EventAlias(alias_id="e0", event_id="e2", reason="merged", recorded_at=NOON, run_id="run-1")
    bad = replace(
        mart([event("e1"), event("e2", sector="cheese"), event("e3")]),
        links=[link("e1", "e3"), link("e2", "e1"), link("e1", "e2")],
        conflicts=[conflict("e1"), conflict("e2")],
        aliases=[alias],
    )

    kept = Held(bad)

    assert kept[EVENT_LINK] == [link("e1", "e3")]
    assert (kept[EVENT_CONFLICT], kept[EVENT_ALIAS]) == ([conflict("e1")], [alias])


def test_a_mart_without_events_is_fine_only_without_claims() -> None:
    assert Held(mart([], n_mentions=0)).quarantine == []
    with pytest.raises(ChecksFailed, match="sanction_event: there are rows"):
        Held(mart([], n_mentions=1))


def test_a_mart_that_lacks_the_newest_article_is_not_published() -> None:
    with pytest.raises(ChecksFailed, match="recorded_at is not before"):
        check_mart(Made(mart_tables(mart([event("e1")])), 1), START, newest_article=NOON.replace(year=2027))
