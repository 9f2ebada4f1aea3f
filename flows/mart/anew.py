"""The mart made of everything, country by country; a great deal of it by several processes at once.

What each country comes to owes nothing to which countries are made together, so the tables are the same bytes whatever
the number of processes. Rows are objects only while their country is made.
"""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime

import pyarrow as pa
import pyarrow.compute as pc

from flows.mart.joining import in_order
from flows.mart.listing import list_columns
from flows.mart.parts import Published
from flows.mart.task import MADE, Done, do
from flows.mart.tasks import Tasks
from flows.mart.touched import is_in
from flows.processes import work_apart
from flows.storage.rows import to_arrow
from schemas.mart import SANCTION_EVENT, SOURCE_ARTICLE
from schemas.relations import EVENT_ALIAS, EventAlias
from schemas.review import REVIEW
from schemas.table import Table
from transforms.building import Frame, explain_unclear
from transforms.merging.aliases import list_aliases

MANY = 50_000
"""Claims from which on countries are made one by one, and other processes pay."""

_TASKS = 16
"""Into about so many tasks these are put."""


@dataclass(frozen=True, slots=True)
class Anew:
    """The tables of the mart, and how many events were added, revised or withdrawn."""

    tables: dict[Table, pa.Table]
    n_changed: int


def make_anew(  # noqa: PLR0913 - staging, what was published, and how
    articles: pa.Table,
    mentions: pa.Table,
    published: Published,
    frame: Frame,
    *,
    processes: int = 1,
    many: int = MANY,
) -> Anew:
    """Make the mart, exactly as ``assemble`` does.

    Args:
        articles: all versions of all articles, with ``length``, the characters of their texts, which may be left out.
        mentions: all mentions by the present extractor.
        published: the mart as it was published.
        frame: what it is made by now; which versions were known, and their places, are filled in.
        processes: how many may work at once, if there is much to do.
        many: from how many claims on that is so.

    Raises:
        ValueError: a mention without its article, a date that its precision contradicts, or a clock that went back.
        ProcessDied: a process ended before its work did.
    """
    published.check_clock(frame.now)
    most = _TASKS if mentions.num_rows >= many else 1
    done, listed = _done(
        lambda: Tasks(articles, mentions, published.whole, published.all_rows(REVIEW), frame, most),
        lambda: list_columns(articles, mentions, frame.copies),
        processes if most > 1 else 1,
    )
    tables = {table: pa.concat_tables([one.tables[table.name] for one in done]) for table in MADE}
    rest = _explained(done, articles, listed, published, frame)
    tables[SANCTION_EVENT] = pa.concat_tables([tables[SANCTION_EVENT], rest])
    made = {table: in_order(table, data) for table, data in tables.items()}
    reviews = [row for one in done for row in one.reviews]
    reviews.sort(key=lambda row: (row.decided_at, row.decision_id))
    aliases = to_arrow(EVENT_ALIAS, _aliases(done, made[SANCTION_EVENT], published.all_rows(EVENT_ALIAS), frame))
    return Anew(
        {
            **made,
            SANCTION_EVENT: naming_survivors(made[SANCTION_EVENT], aliases, frame.now),
            SOURCE_ARTICLE: listed,
            EVENT_ALIAS: aliases,
            REVIEW: to_arrow(REVIEW, reviews),
        },
        sum(one.n_changed for one in done),
    )


def _done(tasks: Callable[[], Tasks], listing: Callable[[], pa.Table], processes: int) -> tuple[list[Done], pa.Table]:
    """Do the tasks, and list the articles; several processes need not wait for the list, nor it for their tasks."""
    if processes == 1:
        return [do(task) for task in tasks()], listing()
    with ThreadPoolExecutor(1) as thread:
        listed = thread.submit(listing)
        given = tasks()
        return work_apart("flows.mart.worker", given, min(processes, len(given))), listed.result()


def _explained(
    done: Sequence[Done], articles: pa.Table, listed: pa.Table, published: Published, frame: Frame
) -> pa.Table:
    """Return the revisions of events whose change follows from that of others, of whatever country."""
    unclear = [change for one in done for change in one.unclear]
    revisions = []
    if len(unclear) > 0:
        frame = replace(frame, known=_versions(published.whole[SOURCE_ARTICLE]), places=_places(articles))
        revisions = explain_unclear(unclear, [one.neighbours for one in done], _versions(listed), frame)
    return to_arrow(SANCTION_EVENT, revisions)


def _versions(listed: pa.Table) -> dict[str, str]:
    return dict(zip(listed.column("article_id").to_pylist(), listed.column("version_id").to_pylist(), strict=True))


def _places(articles: pa.Table) -> dict[str, str]:
    kept = articles.filter(pc.is_valid(articles.column("raw_file")))
    names = ("version_id", "raw_file", "raw_offset")
    rows = zip(*(kept.column(name).to_pylist() for name in names), strict=True)
    return {version: f"{file} {offset}" for version, file, offset in rows}


def _aliases(done: Sequence[Done], events: pa.Table, previous: Sequence[EventAlias], frame: Frame) -> list[EventAlias]:
    merged = _joined([one.merged for one in done])
    reviewed = _joined([one.reviewed for one in done])
    old = {*merged, *reviewed, *(one.alias_id for one in previous)}
    current = events.column("event_id").filter(pc.is_null(events.column("recorded_to")))
    stays = set(current.filter(is_in(current, old)).to_pylist())
    return list_aliases(previous, merged, stays, reviewed=reviewed, run_id=frame.run_id, now=frame.now)


def naming_survivors(events: pa.Table, aliases: pa.Table, now: datetime) -> pa.Table:
    """Name the survivors of what was merged, as ``name_survivors`` does, in columns."""
    place = events.schema.get_field_index("closed_into")
    closed_now = pc.equal(events.column("recorded_to"), pa.scalar(now, pa.timestamp("us")))
    found = aliases.column("event_id").take(pc.index_in(events.column("event_id"), aliases.column("alias_id")))
    named = pc.if_else(pc.fill_null(closed_now, fill_value=False), found, events.column("closed_into"))
    return events.set_column(place, events.schema.field(place), named.combine_chunks())


def _joined(maps: Sequence[Mapping[str, str]]) -> dict[str, str]:
    return {old: new for one in maps for old, new in one.items()}
