"""A warehouse of schema version 1 is brought up to date in place: nothing recorded is lost, and nothing is made up."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from deltalake import DeltaTable

from flows.errors import IncompatibleWarehouse, WarehouseBusy
from flows.migration.migrate import migrate, plan
from flows.storage.lock import exclusive
from flows.storage.warehouse import Warehouse
from schemas.mart import EVENT_EVIDENCE, REGIME, SANCTION_EVENT, SOURCE_ARTICLE, SanctionEvent
from schemas.publication import PUBLICATION
from schemas.staging import ARTICLE, MENTION, RUN, Article, Mention
from schemas.tables import SCHEMA_VERSION
from tests.flows.rows import run
from tests.merging.builders import article, mention
from tests.migration import version_1
from tests.migration.version_1 import moment
from transforms.mart import Last, Mart, Versions, build_mart

FIRST, SECOND = moment("2026-01-01T06:00"), moment("2026-01-02T06:00")
LATER = moment("2026-01-09T06:00")

NOTICE = article("notice", "2025-12-15", source_class="official", publisher="Treasury")
PAPER = article("paper", "2025-12-14")
WRONG = article("wrong", "2025-12-20")
RIGHT = article("wrong", "2025-12-20", version_id="wrong-v2", text="It did not.", recorded_at=SECOND)
STORY: list[tuple[datetime, Article, list[Mention]]] = [
    (FIRST, PAPER, [mention(PAPER, "USA BLR potash lifted", "2025-12")]),
    (FIRST, WRONG, [mention(WRONG, "EU MLI oil imposed", "2025-12-20")]),
    (SECOND, RIGHT, []),
    (SECOND, NOTICE, [mention(NOTICE, "USA BLR potash lifted", "2025-12-15")]),
]


def build(now: datetime, before: Mart | None) -> Mart:
    versions = Versions("1", "1")
    last = Last() if before is None else Last(before.regimes, before.source_articles, versions=versions)
    return build_mart(
        [one for at, one, _ in STORY if at <= now],
        [claim for at, _, claims in STORY if at <= now for claim in claims],
        [] if before is None else before.events,
        [] if before is None else before.evidence,
        last=last,
        versions=versions,
        run_id=f"run {now}",
        now=now,
    )


def write_story(root: Path) -> Mart:
    first = build(FIRST, None)
    second = build(SECOND, first)
    version_1.write(
        root,
        [
            (
                run(f"run {now}", started_at=now, finished_at=now + timedelta(minutes=1), n_events=len(mart.events)),
                [one for at, one, _ in STORY if at == now],
                [claim for at, _, claims in STORY if at == now for claim in claims],
                mart,
            )
            for now, mart in ((FIRST, first), (SECOND, second))
        ],
    )
    return second


def as_migrated(event: SanctionEvent) -> SanctionEvent:
    """What version 1 kept of a revision, with what follows from the rest of it, and nothing else."""
    current = event.recorded_to is None
    return replace(
        event,
        announced_precision=None,
        effective_precision=None,
        n_publishers=event.n_publishers if current else None,
        n_official=event.n_official if current else None,
        n_conflicts=None,
        cause=None,
        cause_detail=None,
        closed_cause=None,
        closed_detail=None,
    )


def test_every_recorded_revision_comes_over_with_nothing_made_up(tmp_path: Path) -> None:
    written = write_story(tmp_path)
    migrate(tmp_path, now=LATER)
    warehouse = Warehouse(tmp_path).open_or_create()
    found = {(one.event_id, one.recorded_from): one for one in warehouse.rows(SANCTION_EVENT)}
    assert len(found) == 3  # the paper's and the notice's revision of one event, and the withdrawn one
    assert found == {(one.event_id, one.recorded_from): as_migrated(one) for one in written.events}
    assert {one.closed_by_run for one in found.values()} == {None, f"run {SECOND}"}


def test_raw_and_staging_come_over_as_they_were(tmp_path: Path) -> None:
    write_story(tmp_path)
    migrate(tmp_path, now=LATER)
    warehouse = Warehouse(tmp_path).open_or_create()
    key = lambda one: one.version_id  # noqa: E731
    assert sorted(warehouse.rows(ARTICLE), key=key) == sorted((one for _, one, _ in STORY), key=key)
    assert {one.mention_id for one in warehouse.rows(MENTION)} == {
        one.mention_id for _, _, claims in STORY for one in claims
    }
    assert len(warehouse.rows(SOURCE_ARTICLE)) == 3


def test_evidence_and_state_come_over_with_what_follows_from_other_tables(tmp_path: Path) -> None:
    written = write_story(tmp_path)
    migrate(tmp_path, now=LATER)
    warehouse = Warehouse(tmp_path).open_or_create()
    current = [row for row in written.evidence if getattr(row, "recorded_to", None) is None]
    said = {(row.mention_id, row.version_id, row.extractor_version) for row in current}
    assert {(row.mention_id, row.version_id, row.extractor_version) for row in warehouse.rows(EVENT_EVIDENCE)} == said
    events = {one.event_id: one for one in written.events if one.recorded_to is None}
    regimes = warehouse.rows(REGIME)
    assert regimes
    for row in regimes:
        opener = events[row.opened_by]
        assert (row.evidence, row.url, row.basis) == (opener.evidence, opener.url, None)
        assert (row.recorded_from, row.recorded_to, row.run_id) == (SECOND, None, f"run {SECOND}")


def test_the_runs_are_listed_as_publications_with_what_they_changed(tmp_path: Path) -> None:
    write_story(tmp_path)
    migrate(tmp_path, now=LATER)
    rows = {one.run_id: one for one in Warehouse(tmp_path).open_or_create().rows(PUBLICATION)}
    counts = {key: (one.recorded_at, one.n_added, one.n_revised, one.n_withdrawn) for key, one in rows.items()}
    assert counts == {f"run {FIRST}": (FIRST, 2, 0, 0), f"run {SECOND}": (SECOND, 0, 1, 1)}


def test_the_next_build_goes_on_from_what_was_recorded(tmp_path: Path) -> None:
    write_story(tmp_path)
    migrate(tmp_path, now=LATER)
    warehouse = Warehouse(tmp_path).open_or_create()
    before = Mart(
        warehouse.rows(SANCTION_EVENT),
        warehouse.rows(EVENT_EVIDENCE),
        warehouse.rows(REGIME),
        warehouse.rows(SOURCE_ARTICLE),
        0,
    )
    after = build(LATER, before)
    ids = {one.event_id for one in before.events}
    assert {one.event_id for one in after.events} == ids
    kept = {(one.event_id, one.recorded_from) for one in after.events}
    assert {(one.event_id, one.recorded_from) for one in before.events} <= kept
    assert {one.recorded_from for one in after.events if one.recorded_to is None} == {LATER}


def test_the_run_says_that_it_was_migrated_and_the_next_does_not_read_all_again(tmp_path: Path) -> None:
    write_story(tmp_path)
    migrate(tmp_path, now=LATER)
    warehouse = Warehouse(tmp_path).open_or_create()
    newest = warehouse.newest_run()
    assert newest is not None
    assert (newest.status, newest.schema_version, newest.extractor_version) == ("unchanged", SCHEMA_VERSION, "1")
    assert f"schema version 1 to {SCHEMA_VERSION}" in newest.message
    assert warehouse.notes["mart_version"] == "old"


def test_the_migration_comes_after_all_runs_where_the_clock_is_behind_the_log(tmp_path: Path) -> None:
    write_story(tmp_path)
    migrate(tmp_path, now=FIRST - timedelta(days=30))
    (row,) = [one for one in Warehouse(tmp_path).open_or_create().rows(RUN) if one.message.startswith("migrated")]
    assert row.started_at == SECOND + timedelta(minutes=1)
    assert row.run_id.startswith("20260102T060100Z-")


def test_the_versions_before_stay_readable(tmp_path: Path) -> None:
    write_story(tmp_path)
    versions = {name: DeltaTable(str(tmp_path / name)).version() for name in ("sanction_event", "mention", "regime")}
    migrate(tmp_path, now=LATER)
    Warehouse(tmp_path).open_or_create().discard()
    for name, version in versions.items():
        old = DeltaTable(str(tmp_path / name), version=version)
        assert old.to_pyarrow_table().num_rows > 0
        assert "chain_id" not in [field.name for field in old.schema().fields]


def test_twice_is_once(tmp_path: Path) -> None:
    write_story(tmp_path)
    assert migrate(tmp_path, now=LATER).before == 1
    again = migrate(tmp_path, now=LATER)
    assert (again.before, again.after, again.tables) == (SCHEMA_VERSION, SCHEMA_VERSION, [])
    assert len(Warehouse(tmp_path).open_or_create().rows(RUN)) == 3


class StoppedError(Exception):
    pass


@pytest.mark.parametrize("after", ["mention", "sanction_event", "regime", "publication", "run"])
def test_one_that_is_interrupted_is_run_again(tmp_path: Path, after: str) -> None:
    write_story(tmp_path)

    def stop(name: str) -> None:
        if name == after:
            raise StoppedError

    with pytest.raises(StoppedError):
        migrate(tmp_path, now=LATER, on_write=stop, tidy=False)
    migrate(tmp_path, now=LATER)
    assert len(Warehouse(tmp_path).open_or_create().rows(SANCTION_EVENT)) == 3


def test_one_that_fails_leaves_the_warehouse_to_the_old_program(tmp_path: Path) -> None:
    write_story(tmp_path)

    def stop(name: str) -> None:
        if name == "regime":
            raise StoppedError

    with pytest.raises(StoppedError):
        migrate(tmp_path, now=LATER, on_write=stop)
    names = [field.name for field in DeltaTable(str(tmp_path / "mention")).schema().fields]
    assert names == version_1.rows("mention", []).column_names
    assert json.loads((tmp_path / "_sanctionlog.json").read_text())["schema_version"] == 1
    assert not (tmp_path / "publication").exists()


def test_a_plan_says_what_would_be_done_and_does_nothing(tmp_path: Path) -> None:
    write_story(tmp_path)
    planned = plan(tmp_path)
    assert (planned.before, planned.after) == (1, SCHEMA_VERSION)
    assert {"article", "mention", "sanction_event", "event_evidence", "regime", "publication"} <= set(planned.tables)
    assert "source_article" not in planned.tables
    with pytest.raises(IncompatibleWarehouse):
        Warehouse(tmp_path).open_or_create()


def test_an_empty_warehouse_is_brought_up_to_date_too(tmp_path: Path) -> None:
    (tmp_path / "_sanctionlog.json").write_text(json.dumps({"schema_version": 1}), encoding="utf-8")
    assert migrate(tmp_path, now=LATER).before == 1
    assert Warehouse(tmp_path).open_or_create().rows(RUN) == []


def test_a_run_names_the_command_and_a_folder_without_warehouse_is_told(tmp_path: Path) -> None:
    write_story(tmp_path / "old")
    with pytest.raises(IncompatibleWarehouse, match="`sanctionlog migrate --warehouse"):
        Warehouse(tmp_path / "old").open_or_create()
    with pytest.raises(IncompatibleWarehouse, match="no warehouse"):
        migrate(tmp_path / "none", now=LATER)
    assert not (tmp_path / "none").exists()


def test_a_newer_warehouse_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "_sanctionlog.json").write_text(json.dumps({"schema_version": SCHEMA_VERSION + 1}), encoding="utf-8")
    with pytest.raises(IncompatibleWarehouse, match="newer"):
        migrate(tmp_path, now=LATER)


def test_a_warehouse_in_use_is_not_migrated(tmp_path: Path) -> None:
    write_story(tmp_path)
    with exclusive(tmp_path, "run r (process 1)"), pytest.raises(WarehouseBusy):
        migrate(tmp_path, now=LATER)
