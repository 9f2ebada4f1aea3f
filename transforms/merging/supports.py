"""Clusters -> evidence: each claim of an event, with the rule that put it there and whether its text counts."""

from collections.abc import Iterable
from datetime import datetime
from itertools import repeat
from operator import attrgetter
from typing import Any

from schemas.mart import EventEvidence
from transforms.merging.claims import Claim
from transforms.merging.events import Cluster
from transforms.merging.rules import MergeRule
from transforms.rows import make_rows

_OF_MENTION = (
    *("mention_id", "article_id", "version_id", "source_class", "published_at", "evidence"),
    *("evidence_start", "evidence_end", "rule", "extractor_version", "confidence"),
)
_OF_ARTICLE = ("url", "publisher", "title")


def describe_evidence(clusters: Iterable[tuple[Cluster, str]], *, run_id: str, now: datetime) -> list[EventEvidence]:
    """Return one row for each mention; ``independent`` is false where another article with that text counts.

    Args:
        clusters: the claims of each change, with the id of its event.
        run_id: the run that publishes.
        now: UTC without a zone.
    """
    claims: list[Claim] = []
    event_ids: list[str] = []
    merged_by: list[str] = []
    independent: list[bool] = []
    for cluster, event_id in clusters:
        counted = _counted(cluster)
        claims += cluster.claims
        event_ids += [event_id] * len(cluster.claims)
        merged_by += [_WORDS[rule] for rule in cluster.rules]
        independent += [counted[claim.text_group] == claim.mention.article_id for claim in cluster.claims]
    mentions, articles = [claim.mention for claim in claims], [claim.article for claim in claims]
    columns: dict[str, Iterable[Any]] = {
        "event_id": event_ids,
        "merged_by": merged_by,
        "independent": independent,
        "recorded_from": repeat(now),
        "recorded_to": repeat(None),
        "run_id": repeat(run_id),
    }
    columns |= {name: map(attrgetter(name), mentions) for name in _OF_MENTION}
    columns |= {name: map(attrgetter(name), articles) for name in _OF_ARTICLE}
    return make_rows(EventEvidence, len(claims), columns)


_WORDS = {rule: rule.value for rule in MergeRule}


def _counted(cluster: Cluster) -> dict[str, str]:
    """Return for each text the article that counts: the original if it is there, else the one published first."""
    if len(cluster.claims) == 1:
        claim = cluster.founder
        return {claim.text_group: claim.mention.article_id}
    counted: dict[str, Claim] = {}
    for claim in cluster.claims:
        known = counted.get(claim.text_group)
        if known is None or _text_order(claim) < _text_order(known):
            counted[claim.text_group] = claim
    return {text: claim.mention.article_id for text, claim in counted.items()}


def _text_order(claim: Claim) -> tuple[bool, datetime, str]:
    published = claim.mention.published_at or datetime.max  # noqa: DTZ901 - columns hold UTC without a zone
    return claim.text_group != claim.mention.article_id, published, claim.mention.article_id
