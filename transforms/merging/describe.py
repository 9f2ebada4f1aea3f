"""Clusters -> rows: the event as chosen, and its evidence with what each article is worth."""

from datetime import datetime
from typing import NamedTuple

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
from transforms.rows import altered


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


def describe_evidence(cluster: Cluster, event_id: str, *, run_id: str, now: datetime) -> list[EventEvidence]:
    """Return one row for each mention; ``independent`` is false where another article with that text counts."""
    counted = _counted(cluster)
    return [
        EventEvidence(
            event_id=event_id,
            mention_id=claim.mention.mention_id,
            article_id=claim.mention.article_id,
            version_id=claim.mention.version_id,
            url=claim.article.url,
            publisher=claim.article.publisher,
            source_class=claim.mention.source_class,
            title=claim.article.title,
            published_at=claim.mention.published_at,
            evidence=claim.mention.evidence,
            evidence_start=claim.mention.evidence_start,
            evidence_end=claim.mention.evidence_end,
            rule=claim.mention.rule,
            extractor_version=claim.mention.extractor_version,
            confidence=claim.mention.confidence,
            independent=counted[claim.text_group] == claim.mention.article_id,
            merged_by=rule.value,
            recorded_from=now,
            run_id=run_id,
        )
        for claim, rule in zip(cluster.claims, cluster.rules, strict=True)
    ]


def _counted(cluster: Cluster) -> dict[str, str]:
    """Return for each text the article that counts: the original if it is there, else the one published first."""
    counted: dict[str, Claim] = {}
    for claim in cluster.claims:
        known = counted.get(claim.text_group)
        if known is None or _text_order(claim) < _text_order(known):
            counted[claim.text_group] = claim
    return {text: claim.mention.article_id for text, claim in counted.items()}


def _text_order(claim: Claim) -> tuple[bool, datetime, str]:
    published = claim.mention.published_at or datetime.max  # noqa: DTZ901 - columns hold UTC without a zone
    return claim.text_group != claim.mention.article_id, published, claim.mention.article_id
