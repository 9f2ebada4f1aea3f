"""Whose word counts: the claims of one cluster, best first.

In this order: official before agency before media before other; the article that has the change as its news before a
later recollection; the more precise date; the date that more independent texts give; the higher confidence; the earlier
publication; the smaller id.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from transforms.merging.claims import SOURCE_RANK, Claim
from transforms.merging.periods import Period


def rank_claims(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return the claims of one cluster, best first."""
    claims = tuple(claims)
    if len(claims) == 1:
        return claims
    attested = count_attested(claims)
    return tuple(sorted(claims, key=lambda claim: _order(claim, attested[claim.period])))


def count_attested(claims: Iterable[Claim]) -> dict[Period | None, int]:
    """Return how many independent texts give each date."""
    texts: dict[Period | None, set[str]] = defaultdict(set)
    for claim in claims:
        texts[claim.period].add(claim.text_group)
    return {period: len(told) for period, told in texts.items()}


def _order(claim: Claim, n_independent: int) -> tuple[object, ...]:
    mention = claim.mention
    return (
        SOURCE_RANK[mention.source_class],
        not mention.main,
        claim.precision,
        -n_independent,
        -mention.confidence,
        mention.published_at or datetime.max,  # noqa: DTZ901 - columns hold UTC without a zone
        mention.mention_id,
    )
