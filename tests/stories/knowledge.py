"""What a log knew on a past day, asked of the published database, as an analyst asks it.

A story arrives as its articles were published: each day with a new article has a run in its evening, and an article
with ``read`` came to the log only on that day. What is of a day in ``decisions`` or ``rereads`` comes before the run
of that day.

``known`` gives for chosen days what the log said at their end: the ``events`` of ``change_log_as_known``, by day asked
the lines of ``in_force_on``, and ``changes``: what the run of that day added, revised or withdrew, and why. ``sources``
are the lines of ``evidence_as_known``, ``links`` and ``conflicts`` those of the macros of that name, ``timeline`` the
steps of ``event_timeline_as_known`` chain by chain, ``undecided`` what ``undecided_as_known`` says.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import duckdb

from flows.publishing.database import build_database, open_database
from schemas.relations import EventLink
from tests.database.sample_rows import ROWS, published_tables
from tests.reviews.log import ReviewedLog
from tests.state.log import Log
from tests.stories.story import Story, conflict_line, event_line, link_line, state_line, what

_RUN, _EVENING = time(18), time(23, 59)
_SAID_THEN = "revisions WHERE recorded_from <= ? AND (recorded_to IS NULL OR recorded_to > ?)"


def days(story: Story) -> list[date]:
    """Return the days on which something was read or decided, in order: each has a run."""
    return sorted({*map(story.read_on, story.pairs), *story.decisions, *story.rereads})


def arrive(story: Story, until: date = date.max) -> Log:
    """Let a story arrive day by day, to the end or until a day, that one included."""
    log, extractor = ReviewedLog(), 1
    for day in days(story):
        if day > until:
            break
        for made in story.decisions.get(day, ()):
            (event,) = [one for one in log.current() if what(one) == made["event"]]
            log.decide(made["verb"], event, made.get("changes", ""), made["why"])
        for article, mentions in story.rereads.get(day, ()):
            log.reread(article.article_id, *mentions)
        extractor += day in story.rereads
        articles = [pair for pair in story.pairs if story.read_on(pair) == day]
        log.run(*articles, copies=story.copies, at=datetime.combine(day, _RUN), extractor=f"{extractor}+a")
    return log


def publish(logs: dict[str, Log], path: Path) -> None:
    """Put the logs of several stories into one database, each event under the name of its story."""
    events = [
        replace(one, event_id=f"{name}/{one.event_id}", chain_id=f"{name}/{one.chain_id}")
        for name, log in logs.items()
        for one in log.mart.events
    ]
    regimes = [
        replace(one, opened_by=f"{name}/{one.opened_by}") for name, log in logs.items() for one in log.mart.regimes
    ]
    evidence, conflicts, undecided, links = (
        [replace(one, event_id=f"{name}/{one.event_id}") for name, log in logs.items() for one in rows(log)]
        for rows in (
            lambda log: log.mart.evidence,
            lambda log: log.mart.conflicts,
            lambda log: log.mart.undecided,
            lambda log: log.mart.links,
        )
    )
    links = [_of_story(one) for one in links]
    tables = {"sanction_event": events, "regime": regimes, "event_evidence": evidence}
    tables |= {"event_link": links, "event_conflict": conflicts, "event_undecided": undecided}
    build_database(path, published_tables({**ROWS, **tables}), {})


def _of_story(link: EventLink) -> EventLink:
    name = link.event_id.partition("/")[0]
    return replace(link, to_event_id=f"{name}/{link.to_event_id}", chain_id=f"{name}/{link.chain_id}")


def known(path: Path, name: str, asked: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Answer what the ``known`` of a story asks, in its form."""
    with open_database(path) as db:
        return {day: _known_on(_Log(db, name), date.fromisoformat(day), wanted) for day, wanted in asked.items()}


@dataclass(frozen=True)
class _Log:
    """The part of the database that is of one story."""

    db: duckdb.DuckDBPyConnection
    name: str

    def rows(self, sql: str, *given: object, by: str = "event_id") -> list[Any]:
        found = self.db.execute(f"SELECT * FROM {sql} AND starts_with({by}, ?)", [*given, f"{self.name}/"])
        names = [column[0] for column in found.description or ()]
        return [SimpleNamespace(**dict(zip(names, row, strict=True))) for row in found.fetchall()]


def _known_on(log: _Log, day: date, wanted: dict[str, Any]) -> dict[str, Any]:
    moment = datetime.combine(day, _EVENING)
    told: dict[str, Any] = {}
    if "events" in wanted:
        told["events"] = sorted(map(event_line, log.rows("change_log_as_known(?) WHERE true", moment)))
    if "in_force" in wanted:
        told["in_force"] = {asked: _in_force(log, asked, moment) for asked in wanted["in_force"]}
    if "sources" in wanted:
        told["sources"] = sorted(
            f"{row.article_id}: {row.event_date} {row.sector} {row.action}"
            for row in log.rows("evidence_as_known(?) WHERE true", moment)
        )
    if "links" in wanted or "conflicts" in wanted:
        events = {row.event_id: row for row in log.rows(_SAID_THEN, moment, moment)}
        of_links, of_conflicts = (
            log.rows(f"{name}_as_known(?) WHERE true", moment) for name in ("event_links", "conflicts")
        )
        found = {
            "links": sorted(link_line(row, events) for row in of_links),
            "conflicts": sorted(conflict_line(row, events[row.event_id]) for row in of_conflicts),
        }
        told |= {kind: found[kind] for kind in found if kind in wanted}
    if "timeline" in wanted:
        steps = log.rows("event_timeline_as_known(?) WHERE true", moment)
        told["timeline"] = [_step_line(one) for one in sorted(steps, key=lambda one: (one.chain_id, one.step_number))]
    if "undecided" in wanted:
        told["undecided"] = sorted(map(_undecided_line, log.rows("undecided_as_known(?) WHERE true", moment)))
    if "changes" in wanted:
        told["changes"] = _changes(log, datetime.combine(day, _RUN))
    return told


def _in_force(log: _Log, asked: str, moment: datetime) -> list[str]:
    day = date.fromisoformat(asked)
    rows = log.rows("in_force_on(?, as_known := ?) WHERE true", day, moment, by="opened_by")
    return sorted(map(state_line, rows))


def _step_line(row: Any) -> str:
    name = "" if row.target_name is None else f" {row.target_name}"
    return f"{row.step_date} {row.step}: {row.sender} {row.target_country} {row.sector} {row.action}{name}"


def _undecided_line(row: Any) -> str:
    name = "" if row.target_name is None else f" {row.target_name}"
    state = "" if row.state is None else f", {row.state} from {row.valid_from}"
    return f"{row.sender} {row.target_country} {row.sector}{name} {row.action}: {row.reason}{state}"


def _changes(log: _Log, run: datetime) -> list[str]:
    opened = log.rows("revisions WHERE recorded_from = ?", run)
    closed = log.rows("revisions WHERE recorded_to = ?", run)
    before, after = {row.event_id for row in closed}, {row.event_id for row in opened}
    lines = [f"{'revised' if row.event_id in before else 'added'}: {what(row)} ({row.cause})" for row in opened]
    lines += [f"withdrawn: {what(row)} ({row.closed_cause})" for row in closed if row.event_id not in after]
    return sorted(lines)
