"""What a run need not build again: the rows of what nothing new concerns are carried over as they lie."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime
from functools import cached_property
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from flows.mart.lying import Loaded, Lying
from flows.mart.remaining import remaining, without
from flows.mart.touched import Doubt, apart, is_in
from flows.storage.rows import to_bare_rows, to_rows
from flows.storage.warehouse import Warehouse
from schemas.mart import EVENT_EVIDENCE, REGIME, SANCTION_EVENT, SOURCE_ARTICLE, SanctionEvent
from schemas.relations import (
    EVENT_ALIAS,
    EVENT_CONFLICT,
    EVENT_LINK,
    EVENT_UNDECIDED,
)
from schemas.review import REVIEW
from schemas.table import Table
from schemas.tables import MART
from schemas.vocabulary import Status
from transforms.linking.steps import Owner
from transforms.moved import READ
from transforms.regions.coded import Numbers
from transforms.reviews.decision import Decision
from transforms.state.revisions import check_latest

_OF_EVENTS = (EVENT_EVIDENCE, EVENT_CONFLICT, EVENT_LINK, EVENT_UNDECIDED)
"""Tables with a history of which a run looks only at what is said now: what is over stays as it is."""


class Published:
    """The mart as published last, in columns; of ``_OF_EVENTS`` the open rows."""

    def __init__(self, tables: dict[Table, pa.Table]) -> None:
        """Hold what was published, by table."""
        self.whole = tables
        self.tables = {**tables, **{table: _opened(tables[table]) for table in _OF_EVENTS}}

    @classmethod
    def of(cls, warehouse: Warehouse) -> "Published":
        """Return what a warehouse holds."""
        return cls({table: warehouse.read(table) for table in MART})

    def all_rows(self, table: Table) -> list[Any]:
        """Return all rows of a table."""
        return to_rows(table, self.tables[table])

    def revisions(self, touched: Collection[str]) -> Loaded:
        """Return all revisions of some events, and of all that are none any more: they may come back."""
        return Loaded.of(SANCTION_EVENT, self.whole[SANCTION_EVENT], pc.invert(self._stays(touched)))

    def told_of(self, table: Table, events: Collection[str]) -> Loaded:
        """Return what a table of ``_OF_EVENTS`` says now of some events."""
        rows = self.whole[table]
        opened = pc.is_null(rows.column("recorded_to"))
        return Loaded.of(table, rows, pc.and_(opened, is_in(rows.column("event_id"), events)))

    def lying(self, owners: Collection[Owner]) -> dict[Table, Lying]:
        """Return the open rows of what some senders and countries own: links, intervals, and what changes no state."""
        events, regimes = self._events_of(owners), self.whole[REGIME]
        owned = {
            **{table: is_in(self.whole[table].column("event_id"), events) for table in (EVENT_LINK, EVENT_UNDECIDED)},
            REGIME: _is_of(regimes, owners),
        }
        opened = {table: pc.is_null(self.whole[table].column("recorded_to")) for table in owned}
        return {table: Lying.of(table, self.whole[table], pc.and_(opened[table], of)) for table, of in owned.items()}

    def versions(self, articles: Collection[str]) -> dict[str, str]:
        """Return the version of some articles as they were listed."""
        listed = self.tables[SOURCE_ARTICLE]
        some = listed.filter(is_in(listed.column("article_id"), articles))
        return dict(zip(some.column("article_id").to_pylist(), some.column("version_id").to_pylist(), strict=True))

    def listed_otherwise(self, articles: pa.ChunkedArray, copies: Mapping[str, str]) -> set[str]:
        """Return which of all articles were not listed, or not as copies of what they copy now."""
        listed = self.tables[SOURCE_ARTICLE]
        known = listed.filter(pc.is_valid(listed.column("copy_of")))
        before = dict(zip(known.column("article_id").to_pylist(), known.column("copy_of").to_pylist(), strict=True))
        otherwise = {one for one in before.keys() | copies.keys() if before.get(one) != copies.get(one)}
        return otherwise.union(apart(listed.column("article_id"), articles)[1].to_pylist())

    def check_clock(self, now: datetime) -> None:
        """Raise ValueError where a revision was published after now."""
        events = self.tables[SANCTION_EVENT]
        moments = [pc.max(events.column(name)).as_py() for name in ("recorded_from", "recorded_to")]
        check_latest(max((one for one in moments if one is not None), default=now), now)

    def doubt(self, changed: Collection[str], decisions: Collection[Decision]) -> Doubt:
        """Return what is not as it was where articles have changed, and all that people have decided on."""
        named = {str(one) for each in decisions for one in (each.event_id, each.changes.get("into"))}
        events = self.tables[SANCTION_EVENT]
        current = events.filter(pc.is_null(events.column("recorded_to"))).column("event_id")
        articles = {one for each in decisions for one in each.seen.articles}
        return Doubt(articles.union(changed), frozenset(current.filter(is_in(current, named)).to_pylist()))

    def staying(self, touched: Collection[str]) -> set[str]:
        """Return the ids of the current events beside some."""
        return set(pc.unique(self.tables[SANCTION_EVENT].column("event_id").filter(self._stays(touched))).to_pylist())

    def owned(
        self, owners: Collection[Owner], touched: Collection[str], articles: Collection[str]
    ) -> tuple[list[SanctionEvent], dict[str, frozenset[str]]]:
        """Return what some senders and countries have beside the events that are made again.

        Args:
            owners: the senders and countries.
            touched: the events that are made again.
            articles: those that report one of these now.

        Returns:
            Their other current events but proposals, in the columns that links and the state look at, and of the
            articles that report each those that report another event, too.
        """
        rows = self.tables[SANCTION_EVENT].select([*READ, "recorded_to"])
        weighed = pc.not_equal(rows.column("status"), Status.PROPOSED.value)
        rows = rows.filter(pc.and_(pc.and_(self._stays(touched), weighed), _is_of(rows, owners)))
        rows = rows.filter(pc.is_null(rows.column("recorded_to")))
        evidence = self.tables[EVENT_EVIDENCE].select(["event_id", "article_id"])
        evidence = evidence.filter(is_in(evidence.column("event_id"), rows.column("event_id")))
        return to_bare_rows(SANCTION_EVENT, rows.select(list(READ))), _shared(evidence, articles)

    def rest(self, gone: Mapping[Table, Numbers], *, changed: Collection[str], reviews: bool) -> dict[Table, pa.Table]:
        """Return what is carried over.

        Args:
            gone: by table, where rows lay that are no revisions any more as they stand.
            changed: the articles that are listed again.
            reviews: whether what became of decisions stays as it was.
        """
        articles = self.tables[SOURCE_ARTICLE]
        return {
            SOURCE_ARTICLE: remaining(articles, pc.invert(is_in(articles.column("article_id"), changed))),
            REVIEW: self.tables[REVIEW] if reviews else self.tables[REVIEW].slice(0, 0),
            **{table: without(self.whole[table], places) for table, places in gone.items()},
        }

    def aliases_among(self, events: Collection[str]) -> set[str]:
        """Return which of these events are old ids."""
        return {one for one in self.tables[EVENT_ALIAS].column("alias_id").to_pylist() if one in events}

    def _current(self) -> pa.ChunkedArray:
        return pc.is_null(self.tables[SANCTION_EVENT].column("recorded_to"))

    def _stays(self, touched: Collection[str]) -> pa.ChunkedArray:
        """Say of each revision whether its event is a current one beside some."""
        ids = self.tables[SANCTION_EVENT].column("event_id")
        return pc.and_(self._of_current, pc.invert(is_in(ids, touched)))

    @cached_property
    def _of_current(self) -> pa.ChunkedArray:
        """Say of each revision whether its event is a current one."""
        ids = self.tables[SANCTION_EVENT].column("event_id")
        return is_in(ids, ids.filter(self._current()))

    def _events_of(self, owners: Collection[Owner]) -> pa.ChunkedArray:
        events = self.tables[SANCTION_EVENT]
        return events.filter(pc.and_(self._current(), _is_of(events, owners))).column("event_id")


def _shared(evidence: pa.Table, articles: Collection[str]) -> dict[str, frozenset[str]]:
    """Return for each event the articles that are quoted again: events hang together by these, and by no others."""
    told = evidence.column("article_id")
    counted = pc.value_counts(told)
    again = counted.filter(pc.greater(counted.field("counts"), 1)).field("values")
    some = evidence.filter(pc.or_(pc.is_in(told, value_set=again), is_in(told, articles)))
    speakers: dict[str, set[str]] = defaultdict(set)
    for event_id, article_id in zip(*(column.to_pylist() for column in some.columns), strict=True):
        speakers[event_id].add(article_id)
    return {event_id: frozenset(shared) for event_id, shared in speakers.items()}


def _opened(rows: pa.Table) -> pa.Table:
    until = rows.column("recorded_to")
    return rows if until.null_count == rows.num_rows else rows.filter(pc.is_null(until))


def _is_of(rows: pa.Table, owners: Collection[Owner]) -> pa.ChunkedArray:
    columns = (pc.fill_null(rows.column(name), "") for name in ("sender", "target_country"))
    keys = pc.binary_join_element_wise(*columns, "\x1f")
    return is_in(keys, {f"{sender or ''}\x1f{country or ''}" for sender, country in owners})
