"""The mart of some target countries, made by itself: rows in columns in, rows in columns out.

Nothing else is imported here than what makes it, so that a process that does only this starts at once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import repeat
from operator import attrgetter
from typing import Any

import pyarrow as pa

from flows.storage.rows import to_arrow, to_bare_rows, to_rows
from schemas.arrow import arrow_schema
from schemas.mart import EVENT_EVIDENCE, REGIME, SANCTION_EVENT
from schemas.relations import EVENT_CONFLICT, EVENT_LINK, EVENT_UNDECIDED
from schemas.review import Review
from schemas.staging import ARTICLE, MENTION
from transforms.building import Frame, Part, Versions, build_part, places_of
from transforms.merging.supports import OF_ARTICLE, OF_MENTION, Support
from transforms.owned import build_owned
from transforms.reviews.decision import Decision
from transforms.state.causes import Neighbours, Unclear

MADE = (SANCTION_EVENT, EVENT_EVIDENCE, EVENT_LINK, EVENT_CONFLICT, EVENT_UNDECIDED, REGIME)
"""The tables that are made of claims."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is asked for, and all that it takes.

    ``tables`` are, by name, the articles, the mentions, and what was published of ``MADE``; ``copies`` names the
    original of each copy; ``known`` has the version of each article as the log listed it last. ``is_first`` says that
    nothing was ever published.
    """

    tables: Mapping[str, pa.Table]
    copies: Mapping[str, str]
    known: Mapping[str, str]
    before: Versions
    after: Versions
    run_id: str
    now: datetime
    is_first: bool
    decisions: Sequence[Decision] = ()
    reviews: Sequence[Review] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """What was made: ``MADE`` by name, less the events in ``unclear``; the rest is that of ``Built``."""

    tables: Mapping[str, pa.Table]
    unclear: list[Unclear]
    neighbours: Neighbours
    reviews: list[Review]
    merged: Mapping[str, str]
    reviewed: Mapping[str, str]
    n_changed: int = field(default=0)


def do(task: Task) -> Done:
    """Make it.

    Raises:
        ValueError: a mention without its article, a date that its precision contradicts, or a clock that went back.
    """
    articles = to_bare_rows(ARTICLE, task.tables[ARTICLE.name])
    events, evidence, links, conflicts, undecided, regimes = (to_rows(table, task.tables[table.name]) for table in MADE)
    frame = Frame(
        copies=task.copies,
        decisions=task.decisions,
        reviews=task.reviews,
        known=task.known,
        before=task.before,
        after=task.after,
        run_id=task.run_id,
        now=task.now,
        places=places_of(articles),
    )
    part = Part(articles, to_bare_rows(MENTION, task.tables[MENTION.name]), events, evidence, conflicts=conflicts)
    is_first = len(evidence) == 0
    built = build_part(part, frame, evidence_in_rows=not is_first)
    owned = build_owned(built.current, built.speakers, regimes, links, undecided, now=task.now, run_id=task.run_id)
    made: tuple[list[Any], ...] = (
        built.events,
        built.evidence,
        owned.links,
        built.conflicts,
        owned.undecided,
        owned.regimes,
    )
    tables = {table.name: to_arrow(table, rows) for table, rows in zip(MADE, made, strict=True)}
    if is_first:
        tables[EVENT_EVIDENCE.name] = _evidence(built.support, task)
    return Done(
        tables=tables,
        unclear=built.unclear,
        # where nothing was published before, every change is explained by its own articles
        neighbours=Neighbours() if task.is_first else built.neighbours,
        reviews=built.reviews,
        merged=built.merged,
        reviewed=built.reviewed,
        n_changed=built.n_changed,
    )


def _evidence(support: Support, task: Task) -> pa.Table:
    """Return evidence of which nothing was published before: most of it is taken from the mentions as they are."""
    schema, size = arrow_schema(EVENT_EVIDENCE), len(support.claims)
    rows = pa.array([claim.row for claim in support.claims], pa.int64())
    mentions = task.tables[MENTION.name].select(list(OF_MENTION)).take(rows)
    articles = [claim.article for claim in support.claims]
    given: dict[str, Any] = {
        "event_id": support.event_id,
        "merged_by": support.merged_by,
        "independent": support.independent,
        "recorded_from": repeat(task.now, size),
        "recorded_to": repeat(None, size),
        "run_id": repeat(task.run_id, size),
        **{name: map(attrgetter(name), articles) for name in OF_ARTICLE},
    }
    columns = [
        pa.array(list(given[field.name]), field.type) if field.name in given else mentions.column(field.name)
        for field in schema
    ]
    made = pa.Table.from_arrays(columns, schema=schema)
    made.validate()
    return made
