"""One cluster of claims -> the values of its event.

Claims are ranked: official before agency before media before other; then the more precise date; then the announcement's
own article before a later recollection; then the higher confidence; then the earlier publication and the smaller id.
The best claim decides action, target, quote and source; each other value has its own function below that says how.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from schemas.staging import Mention
from schemas.vocabulary import DatePrecision, Measure, SourceClass, Status
from transforms.merging.claims import SOURCE_RANK, Claim
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


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of an event."""

    event_date: date | None
    precision: str
    announced: date | None
    effective: date | None


def rank(claim: Claim) -> tuple[object, ...]:
    """Sort key: the best claim first."""
    mention = claim.mention
    return (
        SOURCE_RANK[mention.source_class],
        claim.precision,
        not mention.main,
        -mention.confidence,
        mention.published_at or datetime.max,  # noqa: DTZ901 - columns hold UTC without a zone
        mention.mention_id,
    )


def ranked(cluster: Cluster) -> list[Mention]:
    """Return the cluster's mentions, best first."""
    return [claim.mention for claim in sorted(cluster.claims, key=rank)]


def choose_dates(cluster: Cluster) -> Dates:
    """Choose the dates: the best dated claim, made exact by the best of the exactest claims that lie within it."""
    dated = [claim for claim in sorted(cluster.claims, key=rank) if claim.period is not None]
    if len(dated) == 0:
        return Dates(None, DatePrecision.UNKNOWN.value, None, None)
    best = dated[0].period
    within = [claim for claim in dated if best is not None and claim.period is not None and best.holds(claim.period)]
    chosen = min(within, key=lambda claim: claim.precision).mention
    mentions = [claim.mention for claim in dated]
    announced = _first(mention.announced_date for mention in mentions)
    effective = _first(mention.effective_date for mention in mentions)
    told_announced = _first(_day_of(mention, Status.ANNOUNCED) for mention in mentions)
    told_in_force = _first(_day_of(mention, Status.IN_FORCE) for mention in mentions)
    # one source says that it will be, another that it is: their own days are the two dates, if they come in that order
    if told_announced is not None and told_in_force is not None and told_announced < told_in_force:
        announced, effective = announced or told_announced, effective or told_in_force
    return Dates(chosen.event_date, chosen.date_precision, announced, effective)


def _day_of(mention: Mention, status: Status) -> date | None:
    exact = mention.date_precision == DatePrecision.DAY and mention.status == status
    return mention.event_date if exact else None


def _first(values: Iterable[Value | None]) -> Value | None:
    return next((value for value in values if value is not None), None)


def choose_sender(mentions: Sequence[Mention]) -> str | None:
    """Choose the sender: the best claim that states one."""
    return _first(mention.sender for mention in mentions)


def choose_sector(mentions: Sequence[Mention]) -> str:
    """Choose the sector: the most specific; they all lie on one branch, or the others are unspecified."""
    return max((mention.sector for mention in mentions), key=depth)


def choose_measure(mentions: Sequence[Mention]) -> str:
    """Choose the measure: the best claim that says what is restricted."""
    told = (mention.measure for mention in mentions if mention.measure != Measure.UNSPECIFIED)
    return next(told, Measure.UNSPECIFIED.value)


def choose_status(mentions: Sequence[Mention]) -> str:
    """Choose the status: in_force as soon as any evidence says so, else the best claim's."""
    in_force = any(mention.status == Status.IN_FORCE for mention in mentions)
    return Status.IN_FORCE.value if in_force else mentions[0].status


def count_independent(cluster: Cluster) -> int:
    """Count the cluster's articles, copies of one text once."""
    return len({claim.text_group for claim in cluster.claims})


def count_sources(cluster: Cluster) -> int:
    """Count independent sources: a text once, a publisher once; a text without publisher counts as one."""
    publishers = {claim.article.publisher or claim.text_group for claim in cluster.claims}
    return min(count_independent(cluster), len(publishers))


def rate(cluster: Cluster) -> float:
    """Rate the event: ``1 - (1 - best) * DOUBT_LEFT ** (sources - 1)``, sources counted up to COUNTED_SOURCES.

    ``best`` is the greatest product of a mention's confidence and its source's weight.
    """
    best = max(claim.mention.confidence * SOURCE_WEIGHT[claim.mention.source_class] for claim in cluster.claims)
    others = min(count_sources(cluster), COUNTED_SOURCES) - 1
    return round(1 - (1 - best) * DOUBT_LEFT**others, 4)
