"""Clusters -> rows: the event as chosen, and its evidence with what each article is worth."""

from collections.abc import Iterable
from datetime import datetime
from itertools import repeat
from operator import attrgetter
from typing import Any, NamedTuple

from schemas.mart import EventEvidence, SanctionEvent
from schemas.relations import EventConflict
from schemas.vocabulary import Cause
from transforms.merging import values
from transforms.merging.claims import Claim
from transforms.merging.conflicts import find_conflicts
from transforms.merging.dates import choose_dates
from transforms.merging.events import Cluster
from transforms.merging.ids import make_chain_id, make_event_id
from transforms.merging.ranking import rank_claims
from transforms.merging.rules import MergeRule
from transforms.rows import altered, make_rows


class Described(NamedTuple):
    """An event as chosen from its claims, and where they differ from it."""

    event: SanctionEvent
    conflicts: list[EventConflict]


def describe_cluster(cluster: Cluster, *, run_id: str, now: datetime) -> Described:
    """Return the event with the id that its founder mints, as if it were published for the first time.

    Args:
        cluster: the claims of one change.
        run_id: the run that publishes.
        now: UTC without a zone.
    """
    ranked = rank_claims(cluster.claims)
    mentions = [claim.mention for claim in ranked]
    best, sender = mentions[0], values.choose_sender(mentions)
    sector = values.choose_sector(mentions)
    dates = choose_dates(ranked, sender)
    articles = {claim.mention.article_id: claim.article for claim in cluster.claims}
    published = [mention.published_at for mention in mentions if mention.published_at is not None]
    event = SanctionEvent(
        event_id=make_event_id(cluster.founder),
        chain_id=make_chain_id(sender, best.target_country, best.target_name, sector),
        event_date=dates.event_date,
        date_precision=dates.precision,
        announced_date=dates.announced.day,
        announced_precision=dates.announced.precision,
        effective_date=dates.effective.day,
        effective_precision=dates.effective.precision,
        expiry_date=dates.expiry.day,
        expiry_precision=dates.expiry.precision,
        day_zone=dates.zone,
        sender=sender,
        target_country=best.target_country,
        target_name=best.target_name,
        sector=sector,
        measure=values.choose_measure(mentions),
        action=best.action,
        direction=best.direction,
        status=values.choose_status(ranked),
        main=any(mention.main for mention in mentions),
        confidence=values.rate(cluster),
        n_articles=len(articles),
        n_independent=values.count_independent(cluster),
        n_publishers=values.count_publishers(cluster),
        n_official=values.count_official(cluster),
        n_conflicts=0,
        evidence=best.evidence,
        url=articles[best.article_id].url,
        source_class=best.source_class,
        first_reported_at=min(published, default=None),
        recorded_at=now,
        recorded_from=now,
        recorded_to=None,
        run_id=run_id,
        cause=Cause.NEW_SOURCE.value,
    )
    conflicts = find_conflicts(ranked, event)
    return Described(altered(event, n_conflicts=len(conflicts)) if len(conflicts) > 0 else event, conflicts)


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
