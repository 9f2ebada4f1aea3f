"""One cluster of claims -> the values of its event.

Claims are ranked: official before agency before media before other; then the more precise date; then the announcement's
own article before a later recollection; then the higher confidence; then the earlier publication and the smaller id.
The best claim decides action, target, quote and source; each other value has its own function below that says how.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, TypeVar

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


class Stated(NamedTuple):
    """A date beside the event's own, with its precision; both None where no source gives it."""

    day: date | None = None
    precision: str | None = None


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of an event."""

    event_date: date | None
    precision: str
    announced: Stated
    effective: Stated
    expiry: Stated


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
    told = sorted(cluster.claims, key=rank)
    mentions = [claim.mention for claim in told]
    expiry = _stated((mention.expiry_date, mention.expiry_precision) for mention in mentions)
    dated = [claim for claim in told if claim.period is not None]
    if len(dated) == 0:
        return Dates(None, DatePrecision.UNKNOWN.value, Stated(), Stated(), expiry)
    best = dated[0].period
    within = [claim for claim in dated if best is not None and claim.period is not None and best.holds(claim.period)]
    chosen = min(within, key=lambda claim: claim.precision).mention
    mentions = [claim.mention for claim in dated]
    announced = _stated((mention.announced_date, mention.announced_precision) for mention in mentions)
    effective = _stated((mention.effective_date, mention.effective_precision) for mention in mentions)
    told_announced = _first(_day_of(mention, Status.ANNOUNCED) for mention in mentions)
    told_in_force = _first(_day_of(mention, Status.IN_FORCE) for mention in mentions)
    # one source says that it will be, another that it is: their own days are the two dates, if they come in that order
    if told_announced is not None and told_in_force is not None and told_announced < told_in_force:
        announced = announced if announced.day is not None else Stated(told_announced, DatePrecision.DAY.value)
        effective = effective if effective.day is not None else Stated(told_in_force, DatePrecision.DAY.value)
    return Dates(chosen.event_date, chosen.date_precision, announced, effective, expiry)


def _stated(dates: Iterable[tuple[date | None, str | None]]) -> Stated:
    """Return the first date that is given; one without a precision is a day."""
    return next(
        (Stated(day, precision or DatePrecision.DAY.value) for day, precision in dates if day is not None), Stated()
    )


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
