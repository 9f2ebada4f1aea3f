"""A warehouse of schema version 2: what supports events, joins them and contradicts them has a history from then on."""

from datetime import timedelta
from pathlib import Path

from flows.migration.migrate import migrate
from flows.storage.warehouse import Warehouse
from schemas.mart import EVENT_EVIDENCE, SANCTION_EVENT
from schemas.relations import EVENT_CONFLICT, EVENT_LINK
from tests.flows.rows import run
from tests.migration import version_2
from tests.migration.version_1 import moment
from tests.stories.story import load
from transforms.mart import Last, Mart, assemble

PUBLISHED, LATER = moment("2026-03-01T06:00"), moment("2026-03-09T06:00")
STORY = load("eighteenth_package")
ARTICLES = [one for one, _ in STORY.pairs]
MENTIONS = [claim for _, claims in STORY.pairs for claim in claims]


def build(now_: int, before: Mart | None = None) -> Mart:
    now = (PUBLISHED, LATER)[now_]
    old = before or Mart([], [], [], [], 0)
    last = Last(old.regimes, old.source_articles, links=old.links, conflicts=old.conflicts)
    return assemble(ARTICLES, MENTIONS, old.events, old.evidence, {}, last=last, run_id=f"run-{now_}", now=now)


def migrated(root: Path) -> Warehouse:
    row = run("run-0", started_at=PUBLISHED, finished_at=PUBLISHED + timedelta(minutes=1), n_events=2)
    version_2.write(root, row, ARTICLES, MENTIONS, build(0))
    migrate(root, now=LATER)
    return Warehouse(root).open_or_create()


def test_what_hangs_on_events_counts_from_the_newest_run_that_changed_something(tmp_path: Path) -> None:
    warehouse, written = migrated(tmp_path), build(0)
    for table, rows in (
        (EVENT_EVIDENCE, written.evidence), (EVENT_LINK, written.links), (EVENT_CONFLICT, written.conflicts)
    ):  # fmt: skip
        assert len(rows) > 0
        assert warehouse.rows(table) == rows
        assert {(one.recorded_from, one.recorded_to, one.run_id) for one in rows} == {(PUBLISHED, None, "run-0")}
    assert warehouse.rows(SANCTION_EVENT) == written.events


def test_the_next_build_opens_nothing_anew(tmp_path: Path) -> None:
    warehouse, written = migrated(tmp_path), build(0)
    before = Mart(
        events=warehouse.rows(SANCTION_EVENT),
        evidence=warehouse.rows(EVENT_EVIDENCE),
        regimes=written.regimes,
        source_articles=written.source_articles,
        n_changed=0,
        links=warehouse.rows(EVENT_LINK),
        conflicts=warehouse.rows(EVENT_CONFLICT),
    )
    after = build(1, before)
    assert after.n_changed == 0
    assert (after.events, after.evidence) == (written.events, written.evidence)
    assert (after.links, after.conflicts) == (written.links, written.conflicts)
