"""Which target countries must be made together: merging and folding look at one country, only people look further."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from flows.mart.touched import is_in
from schemas.mart import EVENT_EVIDENCE, SANCTION_EVENT
from schemas.review import Review
from schemas.table import Table
from transforms.regions.coded import Numbers
from transforms.regions.edges import connected
from transforms.reviews.decision import Decision


@dataclass(frozen=True, slots=True)
class Groups:
    """Target countries, each with the number of its group; ``decided`` is the group of which people have decided."""

    of: Mapping[str | None, int]
    decided: int | None = None

    @property
    def size(self) -> int:
        """How many groups there are; at least one."""
        return max(self.of.values(), default=0) + 1

    def numbers(self, countries: pa.ChunkedArray) -> Numbers:
        """Return the group of each value of a column."""
        found = countries.combine_chunks().dictionary_encode()
        found = found.combine_chunks() if isinstance(found, pa.ChunkedArray) else found
        groups = np.array([*(self.of[one] for one in found.dictionary.to_pylist()), self.of.get(None, 0)], np.int64)
        return np.asarray(groups[pc.fill_null(found.indices, len(found.dictionary)).to_numpy()], np.int64)


def group_countries(
    claims: pa.Table, published: Mapping[Table, pa.Table], decisions: Collection[Decision], reviews: Collection[Review]
) -> Groups:
    """Put together the countries that one event was ever said to be against, and all of which people have decided.

    A claim stays in its country; only a person can give an event another one, and then it is found by the decision, by
    the event's revisions, or by the articles that it rests on.

    Args:
        claims: all claims, with ``article_id`` and ``target_country``.
        published: the mart as it was published.
        decisions: what people decide now.
        reviews: what became of what they had decided, as it was published.
    """
    events = published[SANCTION_EVENT]
    countries = sorted(
        {
            *pc.unique(claims.column("target_country")).to_pylist(),
            *pc.unique(events.column("target_country")).to_pylist(),
        }
        | {one for each in decisions for one in _named(each)},
        key=lambda country: (country is not None, country),
    )
    place = {country: number for number, country in enumerate(countries)}
    pairs = [(place[one], place[other]) for one, other in _of_one_event(events)]
    decided = sorted(place[one] for one in _decided(claims, published, decisions, reviews))
    pairs += [(decided[0], other) for other in decided[1:]]
    groups = _joined(len(countries), pairs)
    of = dict(zip(countries, groups.tolist(), strict=True))
    return Groups(of, int(groups[decided[0]]) if decided else None)


def _joined(size: int, pairs: Sequence[tuple[int, int]]) -> Numbers:
    """Return a number for each country, the same for those that pairs connect."""
    if len(pairs) == 0:
        return np.arange(size)
    edges = np.array(pairs, np.int64)
    return connected(size, [(edges[:, 0], edges[:, 1])])


def _of_one_event(events: pa.Table) -> Iterable[tuple[str | None, str | None]]:
    """Return pairs of countries that revisions of one event name."""
    pairs = events.select(["event_id", "target_country"]).group_by(["event_id", "target_country"]).aggregate([])
    counted = pc.value_counts(pairs.column("event_id"))
    several = counted.filter(pc.greater(counted.field("counts"), 1)).field("values")
    some = pairs.filter(is_in(pairs.column("event_id"), several.to_pylist()))
    first: dict[str, str | None] = {}
    for event_id, country in zip(*(some.column(name).to_pylist() for name in some.column_names), strict=True):
        yield first.setdefault(event_id, country), country


def _named(decision: Decision) -> set[str | None]:
    changed = {decision.changes["target_country"]} if "target_country" in decision.changes else set()
    return {decision.seen.target_country} | changed


def _decided(
    claims: pa.Table, published: Mapping[Table, pa.Table], decisions: Collection[Decision], reviews: Collection[Review]
) -> set[str | None]:
    """Return the countries of which people have decided, or had, by whatever may lead there."""
    if len(decisions) == 0 and len(reviews) == 0:
        return set()
    ids = {one for each in decisions for one in (each.event_id, each.changes.get("into"))}
    ids |= {one for each in reviews for one in (each.event_id, each.current_event_id)}
    events, evidence = published[SANCTION_EVENT], published[EVENT_EVIDENCE]
    named = {one for one in ids if one is not None}
    quoted = evidence.column("article_id").filter(is_in(evidence.column("event_id"), named)).to_pylist()
    articles = {*quoted, *(one for each in decisions for one in each.seen.articles)}
    told = claims.column("target_country").filter(is_in(claims.column("article_id"), articles))
    said = events.column("target_country").filter(is_in(events.column("event_id"), named))
    return {*told.to_pylist(), *said.to_pylist(), *(one for each in decisions for one in _named(each))}
