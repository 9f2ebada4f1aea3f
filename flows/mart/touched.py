"""Which claims must be merged again, and which events made again: whole regions, as they were and as they are now."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from flows.mart.coding import coded, codes, numbers, vocabulary
from schemas.mart import EVENT_EVIDENCE, SANCTION_EVENT, SOURCE_ARTICLE
from schemas.table import Table
from transforms.regions.coded import Flags, Numbers
from transforms.regions.edges import connected
from transforms.regions.regions import find_regions


@dataclass(frozen=True, slots=True)
class Doubt:
    """What must be made again whatever else is new: of articles and of events, by their ids."""

    articles: Collection[str]
    events: Collection[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Touched:
    """The mention_ids of claims that are merged again, and the ids of the current events that are made again."""

    mentions: list[str]
    events: set[str]


def find_touched(claims: pa.Table, published: dict[Table, pa.Table], doubt: Doubt) -> Touched | None:
    """Return what must be made again.

    Args:
        claims: every claim of whatever version, with ``newest``.
        published: the mart as it was published.
        doubt: what is not as it was.

    Returns:
        None where the claims that were published are not among those that were stored then, so that nothing is sure.
    """
    evidence, events = published[EVENT_EVIDENCE], published[SANCTION_EVENT]
    now = _flags(claims.column("newest"))
    then = _spoke_then(claims, now, published[SOURCE_ARTICLE], doubt.articles)
    event = _events_of(claims, evidence)
    quoted = event >= 0
    if np.count_nonzero(then & quoted) != evidence.num_rows:
        return None
    of_events = _quoted(evidence, evidence.column("event_id"), doubt.events, "mention_id")
    # what no event quotes was refused or rejected: whether it still is, is found anew
    doubtful = _flags(is_in(claims.column("article_id"), doubt.articles)) | now & ~quoted
    doubtful |= _flags(is_in(claims.column("mention_id"), of_events))
    doubtful &= now | then
    places = np.flatnonzero((now | then) & _beside_which(claims, doubtful, evidence, events))
    some = claims if len(places) == claims.num_rows else claims.take(pa.array(places))
    regions = _regions(some, now[places], then[places], event[places])
    again = np.isin(regions, regions[doubtful[places]])
    beside = _beside(some, again, now[places], evidence, events)
    again |= np.isin(regions, regions[beside])
    ids = some.column("mention_id")
    made_of = ids.filter(pa.array(again & then[places]))
    unquoted = _without(_current(events), _heads(evidence.column("event_id")))
    touched = set(_quoted(evidence, evidence.column("mention_id"), made_of, "event_id").to_pylist())
    return Touched(ids.filter(pa.array(again & now[places])).to_pylist(), touched | set(unquoted.to_pylist()))


def _spoke_then(claims: pa.Table, now: Flags, listed: pa.Table, changed: Collection[str]) -> Flags:
    """Say of each claim whether its version was the newest one when the articles were listed."""
    then = now.copy()
    # the newest version of an article that has not changed is the one that was listed
    places = np.flatnonzero(is_in(claims.column("article_id"), changed).to_numpy())
    versions = claims.column("version_id").take(pa.array(places))
    of_these = listed.column("version_id").filter(is_in(listed.column("article_id"), changed))
    then[places] = _flags(is_in(versions, of_these))
    return then


def _events_of(claims: pa.Table, evidence: pa.Table) -> Numbers:
    """Return a number for the event that each claim was quoted for, -1 for none."""
    at = pc.index_in(claims.column("mention_id"), value_set=evidence.column("mention_id").combine_chunks())
    places = np.asarray(pc.fill_null(at, evidence.num_rows).to_numpy(), np.int64)
    return np.append(numbered_ids(evidence.column("event_id")), -1)[places]


def numbered_ids(ids: pa.ChunkedArray) -> Numbers:
    """Return a number for each id, the same for the same; where they lie in order, stretches are counted, not ids."""
    heads = ids.filter(pa.array(begins := _begins(ids)))
    is_sorted = pc.all(pc.less(heads.slice(0, max(len(heads) - 1, 0)), heads.slice(1))).as_py()
    return np.cumsum(begins) - 1 if is_sorted else codes(ids)


def _heads(ids: pa.ChunkedArray) -> pa.ChunkedArray:
    """Return the ids, of each stretch of the same one but the first."""
    return ids.filter(pa.array(_begins(ids)))


def _begins(ids: pa.ChunkedArray) -> Flags:
    """Say of each id whether it is another one than the one above it."""
    above, below = ids.slice(0, max(len(ids) - 1, 0)), ids.slice(1)
    return np.append(True, _flags(pc.not_equal(above, below)))[: len(ids)]


def _regions(claims: pa.Table, now: Flags, then: Flags, event: Numbers) -> Numbers:
    """Return regions in which each claim lies with all that it was merged with, and all that it is merged with now.

    Where claims were only added, what each was merged with are those of its event: one that is new can part others, or
    join them, only where it lies in one region with them. One that is gone lies in none: what it had parted is found in
    the regions as they were.
    """
    told = coded(claims)
    size, regions = len(now), np.zeros(len(now), np.int64)
    of_now = np.flatnonzero(now)
    regions[of_now] = find_regions(told if len(of_now) == size else told.take(of_now), vocabulary())
    n_now = int(regions.max(initial=0)) + 1
    if np.any(then & ~now):
        of_then, before = np.flatnonzero(then), np.zeros(size, np.int64)
        before[of_then] = find_regions(told.take(of_then), vocabulary())
    else:
        then, before = event >= 0, event
    both = now & then
    joined = connected(n_now + int(before.max(initial=0)) + 1, [(regions[both], before[both] + n_now)])
    return joined[np.where(now, regions, before + n_now)]


def _beside(claims: pa.Table, again: Flags, now: Flags, evidence: pa.Table, events: pa.Table) -> Flags:
    """Return the claims to which an event that is made again may take its id, since an article of it makes them."""
    ids = _quoted(
        evidence, evidence.column("mention_id"), claims.column("mention_id").filter(pa.array(again)), "event_id"
    )
    rows = evidence.filter(is_in(evidence.column("event_id"), ids))
    current = events.filter(pc.and_(pc.is_null(events.column("recorded_to")), is_in(events.column("event_id"), ids)))
    columns = (current.column(name).to_pylist() for name in ("event_id", "target_country", "direction"))
    said = {event_id: (country, direction) for event_id, country, direction in zip(*columns, strict=True)}
    pairs = zip(rows.column("article_id").to_pylist(), rows.column("event_id").to_pylist(), strict=True)
    wanted = {(article_id, *said[event_id]) for article_id, event_id in pairs if event_id in said}
    beside = np.zeros(len(again), np.bool_)
    near = np.flatnonzero(now & ~again & _flags(is_in(claims.column("article_id"), {one for one, _, _ in wanted})))
    names = ("article_id", "target_country", "direction")
    found = zip(*(claims.column(name).take(pa.array(near)).to_pylist() for name in names), strict=True)
    beside[near] = [one in wanted for one in found]
    return beside


def _beside_which(claims: pa.Table, doubtful: Flags, evidence: pa.Table, events: pa.Table) -> Flags:
    """Say of each claim whether one of these, or an event that quotes one, has its target country and direction.

    No rule of the merging compares claims of two countries or directions.
    """
    some = claims.filter(pa.array(doubtful))
    ids = _quoted(evidence, evidence.column("mention_id"), some.column("mention_id"), "event_id")
    published = events.filter(is_in(events.column("event_id"), ids))
    (country, countries), (direction, directions) = (numbers(claims.column(name)) for name in _SIDE)
    wanted = np.zeros((len(countries) + 1, len(directions) + 1), np.bool_)  # the last of each stands for none
    wanted[country[doubtful], direction[doubtful]] = True
    for one, side in set(zip(*(published.column(name).to_pylist() for name in _SIDE), strict=True)):
        wanted[countries.get(one, -1), directions.get(side, -1)] = True
    return np.asarray(wanted[country, direction], np.bool_)


_SIDE = ("target_country", "direction")

Values: TypeAlias = Iterable[Any] | pa.ChunkedArray


def is_in(column: pa.ChunkedArray, values: Values) -> pa.ChunkedArray:
    """Say of each value of a column whether it is one of some."""
    kind = column.type.value_type if pa.types.is_dictionary(column.type) else column.type
    wanted = values if isinstance(values, pa.ChunkedArray) else pa.array(list(values), kind)
    return pc.is_in(column, value_set=wanted.combine_chunks() if isinstance(wanted, pa.ChunkedArray) else wanted)


def _quoted(evidence: pa.Table, column: pa.ChunkedArray, values: Values, wanted: str) -> pa.ChunkedArray:
    return pc.unique(evidence.column(wanted).filter(is_in(column, values)))


def _current(events: pa.Table) -> pa.ChunkedArray:
    return events.column("event_id").filter(pc.is_null(events.column("recorded_to")))


def apart(one: pa.ChunkedArray, other: pa.ChunkedArray) -> tuple[pa.ChunkedArray, pa.ChunkedArray]:
    """Return what stands in one column of texts alone, and what in the other alone; the first has each text once."""
    # what was kept in the order of what is there now begins like it
    alike = _alike(one, other)
    start, one, other = one.slice(0, alike), one.slice(alike), other.slice(alike)
    at = pc.index_in(other, value_set=one.combine_chunks())
    alone = np.ones(len(one), np.bool_)
    alone[pc.drop_null(at).to_numpy()] = False
    over = other.filter(pc.is_null(at))
    return one.filter(pa.array(alone)), _without(over, start.filter(is_in(start, over)))


def _alike(one: pa.ChunkedArray, other: pa.ChunkedArray) -> int:
    """Return how many texts two columns begin with that are the same."""
    shorter = min(len(one), len(other))
    first = pc.index(pc.equal(one.slice(0, shorter), other.slice(0, shorter)), pa.scalar(value=False)).as_py()
    return shorter if first < 0 else int(first)


def _without(values: pa.ChunkedArray, others: pa.ChunkedArray) -> pa.ChunkedArray:
    return values.filter(pc.invert(is_in(values, others)))


def _flags(column: pa.ChunkedArray) -> Flags:
    return np.asarray(column.to_numpy(), np.bool_)
