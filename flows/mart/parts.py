"""What a run need not build again: rows of countries that nothing new speaks of are carried over as they lie."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from flows.storage.rows import to_rows
from flows.storage.warehouse import Warehouse
from schemas.mart import EVENT_EVIDENCE, REGIME, SANCTION_EVENT, SOURCE_ARTICLE
from schemas.relations import EVENT_CONFLICT, EVENT_LINK
from schemas.review import REVIEW
from schemas.staging import MENTION, Mention
from schemas.table import Table
from schemas.tables import MART
from transforms.building import Built
from transforms.parts import Country, Seen, tie, tie_of_decisions
from transforms.reviews.decision import Decision
from transforms.state.revisions import check_latest

_OF_EVENTS = (EVENT_EVIDENCE, EVENT_LINK, EVENT_CONFLICT)
"""Tables that follow the current events."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The parts to build again; ``decided`` are the countries that decisions of people may concern."""

    parts: Sequence[frozenset[Country]]
    decided: frozenset[Country]

    @property
    def countries(self) -> frozenset[Country]:
        """All countries that are built again."""
        return frozenset[Country]().union(*self.parts)


class Published:
    """The mart as published last, in columns, and the claims that it was made of."""

    def __init__(self, tables: Mapping[Table, pa.Table], claims: pa.Table) -> None:
        """Hold what was published.

        Args:
            tables: by table of the mart, as it was published.
            claims: article_id and target_country of every claim, of whatever version, that the present extractor read.
        """
        self._tables, self._claims = tables, claims

    @classmethod
    def of(cls, warehouse: Warehouse, extractor_version: str, new: Sequence[Mention]) -> "Published":
        """Return what a warehouse holds; ``new`` are the claims that are not stored yet."""
        names = ["article_id", "target_country", "extractor_version"]
        stored = warehouse.read(MENTION, names)
        stored = stored.filter(pc.equal(stored.column("extractor_version"), extractor_version)).select(names[:2])
        added = [pa.array([getattr(one, name) for one in new], pa.string()) for name in names[:2]]
        claims = pa.concat_tables([stored, pa.Table.from_arrays(added, schema=stored.schema)])
        return cls({table: warehouse.read(table) for table in MART}, claims)

    def plan(self, changed: Collection[str], decisions: Sequence[Decision]) -> Plan:
        """Return which parts must be built again where these articles are not as they were."""
        seen = self._seen(decisions)
        decided = tie_of_decisions(decisions, seen)
        published = self._values(SANCTION_EVENT, "target_country") | self._values(REGIME, "target_country")
        countries = published | set(self._claims.column("target_country").to_pylist())
        touched = self._of_articles(changed) | self._of_quoted(changed)
        parts = tie(countries, [decided, *self._ties()])
        return Plan([part for part in parts if not part.isdisjoint(touched)], decided)

    def rows(self, table: Table, countries: Collection[Country]) -> list[Any]:
        """Return the rows of some countries."""
        return to_rows(table, self._select(table, countries))

    def all_rows(self, table: Table) -> list[Any]:
        """Return all rows of a table."""
        return to_rows(table, self._tables[table])

    def versions(self) -> dict[str, str]:
        """Return the version of each article as it was listed."""
        listed = self._tables[SOURCE_ARTICLE]
        return dict(zip(*(listed.column(name).to_pylist() for name in ("article_id", "version_id")), strict=True))

    def listed_otherwise(self, newest: Iterable[str], copies: Mapping[str, str]) -> set[str]:
        """Return the articles that were not listed, or not as copies of what they copy now."""
        listed = self._tables[SOURCE_ARTICLE]
        ids = listed.column("article_id").to_pylist()
        originals = dict(zip(ids, listed.column("copy_of").to_pylist(), strict=True))
        otherwise = {one for one, original in originals.items() if copies.get(one) != original}
        return otherwise | {one for one in newest if one not in originals}

    def check_clock(self, now: datetime) -> None:
        """Raise ValueError where a revision was published after now."""
        events = self._tables[SANCTION_EVENT]
        moments = [pc.max(events.column(name)).as_py() for name in ("recorded_from", "recorded_to")]
        check_latest(max((one for one in moments if one is not None), default=now), now)

    def current(self, events: pa.Table) -> set[str]:
        """Return the ids of the current ones among revisions."""
        return set(_current(events).to_pylist())

    def are_apart(self, parts: Sequence[frozenset[Country]], built: Sequence[Built]) -> bool:
        """Say whether each event stands in one part alone, and was published in no other country."""
        seen: set[str] = set()
        for part, one in zip(parts, built, strict=True):
            ids = {event.event_id for event in one.events} | {each.change.event.event_id for each in one.unclear}
            if not seen.isdisjoint(ids) or not self._of_event_ids(ids) <= part:
                return False
            seen |= ids
        return True

    def rest(self, countries: Collection[Country], *, changed: Collection[str], reviews: bool) -> dict[Table, pa.Table]:
        """Return what is carried over.

        Args:
            countries: those that are made again.
            changed: the articles that are listed again.
            reviews: whether what became of decisions stays as it was.
        """
        events = self._tables[SANCTION_EVENT]
        events = events.filter(pc.invert(_is_in(events.column("target_country"), countries)))
        regimes = self._tables[REGIME]
        articles = self._tables[SOURCE_ARTICLE]
        ids = _current(events)
        return {
            SANCTION_EVENT: events,
            REGIME: regimes.filter(pc.invert(_is_in(regimes.column("target_country"), countries))),
            SOURCE_ARTICLE: articles.filter(pc.invert(_is_in(articles.column("article_id"), changed))),
            REVIEW: self._tables[REVIEW] if reviews else self._tables[REVIEW].slice(0, 0),
            **{table: _of_events(self._tables[table], ids) for table in _OF_EVENTS},
        }

    def _select(self, table: Table, countries: Collection[Country]) -> pa.Table:
        rows = self._tables[table]
        if table in _OF_EVENTS:
            return _of_events(rows, _current(self._select(SANCTION_EVENT, countries)))
        return rows.filter(_is_in(rows.column("target_country"), countries))

    def _values(self, table: Table, column: str) -> set[Any]:
        return set(pc.unique(self._tables[table].column(column)).to_pylist())

    def _of_articles(self, articles: Collection[str]) -> frozenset[Country]:
        found = self._claims.filter(_is_in(self._claims.column("article_id"), articles))
        return frozenset(pc.unique(found.column("target_country")).to_pylist())

    def _of_quoted(self, articles: Collection[str]) -> frozenset[Country]:
        evidence = self._tables[EVENT_EVIDENCE]
        quoting = evidence.filter(_is_in(evidence.column("article_id"), articles)).column("event_id")
        return self._of_event_ids(pc.unique(quoting).to_pylist())

    def _of_event_ids(self, ids: Collection[str]) -> frozenset[Country]:
        events = self._tables[SANCTION_EVENT]
        found = events.filter(_is_in(events.column("event_id"), ids))
        return frozenset(pc.unique(found.column("target_country")).to_pylist())

    def _seen(self, decisions: Sequence[Decision]) -> Seen:
        evidence = self._tables[EVENT_EVIDENCE]
        of_event: dict[str, frozenset[Country]] = {}
        for event_id in {str(one) for each in decisions for one in (each.event_id, each.changes.get("into"))}:
            quoted = evidence.filter(pc.equal(evidence.column("event_id"), event_id)).column("article_id")
            of_event[event_id] = self._of_event_ids([event_id]) | self._of_articles(quoted.to_pylist())
        articles = {article for each in decisions for article in each.seen.articles}
        return Seen(of_event, {article: self._of_articles([article]) for article in articles})

    def _ties(self) -> list[frozenset[Country]]:
        """Return the countries of each event that was published of several."""
        events = self._tables[SANCTION_EVENT].select(["event_id", "target_country"])
        counted = events.group_by("event_id").aggregate([("target_country", "count_distinct", pc.CountOptions("all"))])
        several = counted.filter(pc.greater(counted.column("target_country_count_distinct"), 1))
        return [self._of_event_ids([event_id]) for event_id in several.column("event_id").to_pylist()]


def _is_in(column: pa.ChunkedArray, values: Iterable[Any]) -> pa.ChunkedArray:
    return pc.is_in(column, value_set=pa.array(list(values), column.type))


def _current(events: pa.Table) -> pa.ChunkedArray:
    return events.filter(pc.is_null(events.column("recorded_to"))).column("event_id")


def _of_events(rows: pa.Table, ids: pa.ChunkedArray) -> pa.Table:
    return rows.filter(pc.is_in(rows.column("event_id"), value_set=ids.combine_chunks()))
