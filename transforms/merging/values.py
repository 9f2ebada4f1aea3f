"""One cluster of claims -> the values of its event.

Claims are ranked (``ranking.py``). The best one decides action, target, quote and source; dates have ``dates.py``, and
each other value its own function below that says how.
"""

from collections.abc import Sequence
from typing import TypeVar

from schemas.staging import Mention
from schemas.vocabulary import Measure, SourceClass, Status
from transforms.merging.claims import Claim
from transforms.merging.events import Cluster
from transforms.merging.tree import depth

Value = TypeVar("Value")

SOURCE_WEIGHT: dict[str, float] = {
    SourceClass.OFFICIAL: 1.0,
    SourceClass.AGENCY: 0.95,
    SourceClass.MEDIA: 0.9,
    SourceClass.OTHER: 0.75,
}
"""What a perfect reading of such a text is worth."""

DOUBT_LEFT = 0.7
"""Share of the doubt that one more independent source leaves."""

COUNTED_SOURCES = 6
"""Sources beyond this many add nothing: what everybody repeats may still be wrong."""


def choose_sender(mentions: Sequence[Mention]) -> str | None:
    """Choose the sender: the best claim that states one."""
    return next((mention.sender for mention in mentions if mention.sender is not None), None)


def choose_sector(mentions: Sequence[Mention]) -> str:
    """Choose the sector: the most specific; they all lie on one branch, or the others are unspecified."""
    return max((mention.sector for mention in mentions), key=depth)


def choose_measure(mentions: Sequence[Mention]) -> str:
    """Choose the measure: the best claim that says what is restricted."""
    told = (mention.measure for mention in mentions if mention.measure != Measure.UNSPECIFIED)
    return next(told, Measure.UNSPECIFIED.value)


def choose_status(ranked: Sequence[Claim]) -> str:
    """Choose the status: in_force as soon as any evidence says so, unless an official text still only announces it.

    What was published before that text, or on its day, does not overrule it; what came later may report that the
    change has come into force since.
    """
    best = ranked[0].mention
    in_force = [claim.mention for claim in ranked if claim.mention.status == Status.IN_FORCE]
    if best.source_class == SourceClass.OFFICIAL and best.status == Status.ANNOUNCED:
        in_force = [mention for mention in in_force if _is_later(mention, best)]
    return Status.IN_FORCE.value if len(in_force) > 0 else best.status


def _is_later(mention: Mention, than: Mention) -> bool:
    if mention.source_class == SourceClass.OFFICIAL:
        return True
    if mention.published_at is None or than.published_at is None:
        return False
    return mention.published_at.date() > than.published_at.date()


def count_independent(cluster: Cluster) -> int:
    """Count the cluster's articles, copies of one text once."""
    return len({claim.text_group for claim in cluster.claims})


def count_publishers(cluster: Cluster) -> int:
    """Count the publishers of the cluster's articles; a text without publisher counts as one."""
    return len({claim.article.publisher or claim.text_group for claim in cluster.claims})


def count_official(cluster: Cluster) -> int:
    """Count the cluster's articles that are the authority's own texts."""
    return len({claim.mention.article_id for claim in cluster.claims if claim.is_official})


def count_sources(cluster: Cluster) -> int:
    """Count independent sources: a text once, a publisher once."""
    return min(count_independent(cluster), count_publishers(cluster))


def rate(cluster: Cluster) -> float:
    """Rate the event: ``1 - (1 - best) * DOUBT_LEFT ** (sources - 1)``, sources counted up to COUNTED_SOURCES.

    ``best`` is the greatest product of a mention's confidence and its source's weight.
    """
    best = max(claim.mention.confidence * SOURCE_WEIGHT[claim.mention.source_class] for claim in cluster.claims)
    others = min(count_sources(cluster), COUNTED_SOURCES) - 1
    return round(1 - (1 - best) * DOUBT_LEFT**others, 4)
