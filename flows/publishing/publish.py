"""The last two verbs: merge all claims into the mart, and publish it.

Publishing writes the mart's tables, then the run's row, which makes everything of this run count, then the database.
A run that is stopped before its row leaves nothing behind; one that is stopped between its row and the database leaves
yesterday's database, and the next run sees that and publishes.
"""

import json
from collections.abc import Sequence
from datetime import datetime

import pyarrow as pa
import pyarrow.compute as pc

from flows.handover import Kept, Merged
from flows.job import Job
from flows.mart.checks import check_mart
from flows.mart.making import make_mart
from flows.mart.pool import memory_reused
from flows.publishing.database import (
    Published,
    build_database,
    tell_quiet_runs,
)
from flows.publishing.late import late_in_words, late_runs, told_run
from flows.publishing.ours import published_to, record_of
from flows.publishing.releases import release
from flows.publishing.versions import database_version
from flows.storage.atomic import write_text
from flows.storage.rows import to_arrow, to_rows
from flows.summary import RunSummary, in_words
from flows.validating.quarantine import issue_rows
from schemas.mart import COUNTRY, SANCTION_EVENT, SECTOR, SENDER
from schemas.publication import PUBLICATION, Publication
from schemas.review import REVIEW
from schemas.sources import SourcePoll
from schemas.staging import ARTICLE, ISSUE, QUARANTINE, RUN, Issue, Run
from schemas.tables import MART, STORED
from schemas.vocabulary import RunStatus
from transforms.reviews.gone import find_gone, told_gone
from transforms.reviews.gone import in_words as gone_in_words
from transforms.reviews.unapplied import find_unapplied
from transforms.state.publications import describe_publication, list_publications


def merge(job: Job, kept: Kept) -> Merged:
    """Make the mart out of all articles and claims, stored and new, and hold it to its contract.

    Raises:
        ChecksFailed: an expectation of a whole table failed.
    """
    job.report.begin("merge", "merging claims into events")
    with memory_reused():
        made = make_mart(job, kept)
        merged = check_mart(made, job.start, newest_article=_newest_article(job, kept))
    n_made = _n_events(made.tables[SANCTION_EVENT])
    n_kept = _n_events(made.rest[SANCTION_EVENT]) if SANCTION_EVENT in made.rest else 0
    kept_words = f"; {n_kept} that nothing new touches stay as they were" if n_kept > 0 else ""
    job.report.found(f"{n_made + n_kept} events, {made.n_changed} of them changed{kept_words}")
    return merged


def _newest_article(job: Job, kept: Kept) -> datetime:
    stored = pc.max(job.warehouse.read(ARTICLE, ["recorded_at"]).column("recorded_at")).as_py()
    known = [] if stored is None else [stored]
    newest: datetime = max([*known, *(article.recorded_at for article in kept.articles)])
    return newest


def publish(job: Job, kept: Kept, merged: Merged, polls: Sequence[SourcePoll] = ()) -> RunSummary:
    """Write the mart, make the run count, and put a new database in the place of the old one."""
    job.report.begin("publish", f"building {job.settings.database}")
    warehouse = job.warehouse
    known = warehouse.values(QUARANTINE, "quarantine_id")
    warehouse.append(QUARANTINE, [row for row in merged.quarantine if row.quarantine_id not in known])
    events = merged.tables[SANCTION_EVENT]
    n_events = _n_events(events)
    tables = {**merged.tables, PUBLICATION: to_arrow(PUBLICATION, _publications(job, events))}
    issues, taken_back = _on_decisions(job, merged)
    for table, data in tables.items():
        warehouse.replace(table, data)
    warehouse.append(ISSUE, issues)
    late = _late(job)
    counts = kept.counts.with_events(n_events, merged.n_changed).with_issues(len(issues))
    run = job.row(RunStatus.CHANGED, "; ".join(filter(None, (in_words(counts), taken_back))), counts)
    warehouse.seal(
        run,
        {
            "mart_version": job.mart_version,
            "extractor_version": job.extractor.version,
            "reviews_version": job.reviews_version,
        },
    )
    _publish(job, run, {table.name: data for table, data in tables.items()})
    release(job.settings.database, warehouse.rows(RUN))
    job.report.found("; with ".join(filter(None, (str(job.settings.database), late_in_words(late)))))
    job.report.end()
    return _summary(job, run, polls, published=True, late=late)


def _on_decisions(job: Job, merged: Merged) -> tuple[list[Issue], str]:
    """Return what is wrong with decisions of people, as far as no run has told it; and how many are gone, in words.

    To be asked before the mart is written, since it looks at what the one before rested on.
    """
    known, folder = job.warehouse.values(ISSUE, "issue_id"), str(job.settings.reviews)
    before, rows = job.warehouse.rows(REVIEW), to_rows(REVIEW, merged.tables[REVIEW])
    gone = find_gone(before, {row.decision_id for row in rows})
    problems = [
        *find_unapplied(rows, folder=folder),
        *told_gone(gone, len(before), folder=folder, day=job.start.recorded_at.date()),
    ]
    words = gone_in_words(gone, len(before))
    if words:
        job.report.found(words)
    return [row for row in issue_rows(problems, job.start) if row.issue_id not in known], words


def leave_unchanged(job: Job, kept: Kept, polls: Sequence[SourcePoll] = ()) -> RunSummary:
    """Record that there was nothing new for the log, and publish that: the run, its empty delta, how sources fared.

    The tables stay as they are. The database is only built if it is missing or of another version; else the run is
    put down in a copy of it.
    """
    last, warehouse, late = job.last, job.warehouse, _late(job)
    counts = kept.counts.with_events(0 if last is None else last.n_events, 0)
    run = job.row(RunStatus.UNCHANGED, f"nothing changed: {in_words(counts)}", counts)
    warehouse.append(QUARANTINE, kept.quarantine)
    warehouse.append(ISSUE, kept.issues)
    warehouse.seal(run)
    newest = _newest_changed(job)
    if newest is not None:
        _publish_quiet(job, newest, late)
    job.report.end()
    return _summary(job, run, polls, published=newest is not None, late=late)


def _late(job: Job) -> list[Run]:
    return late_runs(told_run(job.settings.database), job.warehouse.rows(RUN))


def _publish_quiet(job: Job, newest: Run, late: Sequence[Run]) -> None:
    """Let the database of the newest run that changed something tell of those after it."""
    warehouse, database = job.warehouse, job.settings.database
    what = late_in_words(late) or "that nothing changed"
    job.report.begin("publish", f"telling {database} {what}")
    publications = to_arrow(PUBLICATION, list_publications(warehouse.rows(PUBLICATION), warehouse.rows(RUN)))
    if _is_current(job, newest):
        tell_quiet_runs(database, publications, _stored(job))
        job.report.found(f"{database}, in which nothing changed")
    else:
        mart = {table.name: warehouse.read(table) for table in MART}
        _publish(job, newest, {**mart, PUBLICATION.name: publications})
        job.report.found(f"{database}, {f'with {what}' if late else 'which was missing or of another version'}")
    release(database, warehouse.rows(RUN))


def _summary(job: Job, run: Run, polls: Sequence[SourcePoll], *, published: bool, late: Sequence[Run]) -> RunSummary:
    settings, seconds = job.settings, dict(job.report.seconds)
    return RunSummary(run, settings.warehouse, settings.database, published, seconds, polls, late)


def _n_events(events: pa.Table) -> int:
    return int(events.column("recorded_to").null_count)


def _publications(job: Job, events: pa.Table) -> list[Publication]:
    ids, now = events.column("event_id"), pa.scalar(job.start.recorded_at, pa.timestamp("us"))
    opened, closed = (
        set(ids.filter(pc.equal(events.column(name), now)).to_pylist()) for name in ("recorded_from", "recorded_to")
    )
    latest = describe_publication(
        opened,
        closed,
        n_events=_n_events(events),
        run_id=job.start.run_id,
        extractor_version=job.extractor.version,
        now=job.start.recorded_at,
    )
    return list_publications(job.warehouse.rows(PUBLICATION), job.warehouse.rows(RUN), latest)


def _publish(job: Job, run: Run, mart: dict[str, pa.Table]) -> None:
    reference = {
        table.name: to_arrow(table, rows)
        for table, rows in (
            (COUNTRY, job.reference.countries),
            (SECTOR, job.reference.sectors),
            (SENDER, job.reference.senders),
        )
    }
    build_database(
        job.settings.database,
        {**mart, **reference},
        _stored(job),
        Published(run.run_id, run.finished_at, run.extractor_version),
    )
    published = {**published_to(job.warehouse.root), str(job.settings.database): database_version()}
    write_text(record_of(job.warehouse.root), json.dumps(published, indent=1) + "\n")


def _stored(job: Job) -> dict[str, list[str]]:
    return {table.name: job.warehouse.file_uris(table) for table in STORED}


def _newest_changed(job: Job) -> Run | None:
    changed = [run for run in job.warehouse.rows(RUN) if run.status == RunStatus.CHANGED]
    return max(changed, key=lambda run: (run.finished_at, run.run_id), default=None)


def _is_current(job: Job, newest: Run) -> bool:
    """Return whether the database is the newest changed run's, made by the present definitions."""
    database = job.settings.database
    if published_to(job.warehouse.root).get(str(database)) != database_version():
        return False
    return told_run(database) == newest.run_id
