"""Clusters -> evidence: each claim of an event, with the rule that put it there and whether its text counts."""

from collections.abc import Iterable
from datetime import datetime
from itertools import repeat
from operator import attrgetter
from typing import Any, NamedTuple

import numpy as np

from schemas.mart import EventEvidence
from transforms.merging.claims import Claim, places_of
from transforms.merging.events import Cluster
from transforms.merging.rules import MergeRule
from transforms.rows import make_rows

OF_MENTION = (
    *("mention_id", "article_id", "version_id", "source_class", "published_at", "evidence"),
    *("evidence_start", "evidence_end", "rule", "extractor_version", "confidence"),
)
"""What evidence says as the mention does."""

OF_ARTICLE = ("url", "publisher", "title")
"""What it says as the article does."""


class Support(NamedTuple):
    """The claims of all events, those of one after those of another, each with what it is to its event.

    ``independent`` is false where another article with that text counts.
    """

    claims: list[Claim]
    event_id: list[str]
    merged_by: list[str]
    independent: list[bool]


def list_support(clusters: Iterable[tuple[Cluster, str]]) -> Support:
    """List the claims of clusters, each given with the id of its event."""
    claims: list[Claim] = []
    event_ids: list[str] = []
    merged_by: list[str] = []
    sizes: list[int] = []
    for cluster, event_id in clusters:
        claims += cluster.claims
        event_ids += [event_id] * len(cluster.claims)
        merged_by += [_WORDS[rule] for rule in cluster.rules]
        sizes.append(len(cluster.claims))
    if len(claims) == 0:
        return Support([], [], [], [])
    of = np.repeat(np.arange(len(sizes)), np.array(sizes, np.int64))
    return Support(claims, event_ids, merged_by, claims[0].among.counting(places_of(claims), of).tolist())


def list_evidence(support: Support, *, run_id: str, now: datetime) -> list[EventEvidence]:
    """Return one row for each claim.

    Args:
        support: the claims.
        run_id: the run that publishes.
        now: UTC without a zone.
    """
    mentions, articles = [claim.mention for claim in support.claims], [claim.article for claim in support.claims]
    columns: dict[str, Iterable[Any]] = {
        "event_id": support.event_id,
        "merged_by": support.merged_by,
        "independent": support.independent,
        "recorded_from": repeat(now),
        "recorded_to": repeat(None),
        "run_id": repeat(run_id),
    }
    columns |= {name: map(attrgetter(name), mentions) for name in OF_MENTION}
    columns |= {name: map(attrgetter(name), articles) for name in OF_ARTICLE}
    return make_rows(EventEvidence, len(mentions), columns)


_WORDS = {rule: rule.value for rule in MergeRule}
