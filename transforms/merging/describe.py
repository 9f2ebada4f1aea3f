"""Clusters -> rows: the events as chosen from their claims, and where these differ from them."""

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import repeat
from operator import attrgetter
from typing import Any, NamedTuple

from schemas.mart import SanctionEvent
from schemas.relations import EventConflict
from schemas.vocabulary import Cause
from transforms.merging import values
from transforms.merging.conflicts import find_conflicts
from transforms.merging.dates import Dates, choose_dates
from transforms.merging.events import Cluster
from transforms.merging.exceptions import choose_exceptions, choose_extents
from transforms.merging.ids import make_chain_id, make_event_id
from transforms.merging.ranking import Ranked, rank_clusters
from transforms.rows import make_rows, put_column

_CACHED = 65_536
"""So many histories are kept at hand with their ids."""

_DEFAULTS = {
    field.name: field.default for field in dataclasses.fields(SanctionEvent) if field.default is not dataclasses.MISSING
}


class Described(NamedTuple):
    """An event as chosen from its claims, and where they differ from it."""

    event: SanctionEvent
    conflicts: list[EventConflict]


def describe_clusters(clusters: Sequence[Cluster], *, run_id: str, now: datetime) -> list[Described]:
    """Return the events with the ids that their founders mint, as if they were published for the first time.

    Args:
        clusters: each the claims of one change.
        run_id: the run that publishes.
        now: UTC without a zone.
    """
    if len(clusters) == 0:
        return []
    ranked = rank_clusters(clusters)
    said = _said(ranked)
    columns: dict[str, Iterable[Any]] = {
        **{name: repeat(value) for name, value in _DEFAULTS.items()},
        **said,
        **_counted(ranked),
        "event_id": map(make_event_id, map(attrgetter("founder"), clusters)),
        "chain_id": map(_chain_id, *(said[name] for name in ("sender", "target_country", "target_name", "sector"))),
        "n_conflicts": repeat(0),
        "recorded_at": repeat(now),
        "recorded_from": repeat(now),
        "recorded_to": repeat(None),
        "run_id": repeat(run_id),
        "cause": repeat(Cause.NEW_SOURCE.value),
    }
    events = make_rows(SanctionEvent, len(clusters), columns)
    conflicts = [find_conflicts(ranked.of_cluster(number), event) for number, event in enumerate(events)]
    put_column(events, "n_conflicts", map(len, conflicts))
    return list(map(Described, events, conflicts))


_chain_id = lru_cache(_CACHED)(make_chain_id)

_OF_BEST = ("target_country", "target_name", "action", "direction", "evidence", "source_class")


def _said(ranked: Ranked) -> Mapping[str, Sequence[Any]]:
    """Return what the events say."""
    starts = ranked.groups.starts
    senders = values.choose_senders(ranked)
    best = [ranked.claims[place] for place in starts.tolist()]
    return {
        **{name: ranked.said(starts, name) for name in _OF_BEST},
        **_dated(choose_dates(ranked, senders)),
        **choose_exceptions(ranked),
        "extent": choose_extents(ranked),
        "sender": senders,
        "sector": values.choose_sectors(ranked),
        "measure": values.choose_measures(ranked),
        "status": values.choose_statuses(ranked),
        "main": ranked.groups.any(ranked.main).tolist(),
        "url": [claim.article.url for claim in best],
        "first_reported_at": ranked.said(ranked.groups.best(-ranked.published), "published_at"),
    }


def _dated(dates: Dates) -> Mapping[str, Sequence[Any]]:
    return {
        "event_date": dates.days,
        "date_precision": dates.precisions,
        "announced_date": dates.announced.days,
        "announced_precision": dates.announced.precisions,
        "effective_date": dates.effective.days,
        "effective_precision": dates.effective.precisions,
        "expiry_date": dates.expiry.days,
        "expiry_precision": dates.expiry.precisions,
        "day_zone": dates.zones,
    }


def _counted(ranked: Ranked) -> Mapping[str, Sequence[Any]]:
    """Return how much stands behind the events."""
    counts = values.Counts(ranked)
    return {
        "confidence": values.rate(ranked, counts),
        "n_articles": counts.articles.tolist(),
        "n_independent": counts.independent.tolist(),
        "n_publishers": counts.publishers.tolist(),
        "n_official": counts.official.tolist(),
    }
