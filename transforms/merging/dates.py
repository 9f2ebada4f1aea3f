"""The dates of an event: its own day, and when it was announced, takes effect and runs out.

The best dated claim gives the day, made exact by the best of the exactest claims that lie within it. Where words name
the hour with a time zone, the day is the authority's: one moment may fall on two days.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from schemas.staging import Mention
from schemas.vocabulary import DatePrecision, Status
from transforms.merging.claims import SOURCE_RANK, Claim
from transforms.merging.hours import authority_day, authority_zone, neighbour_days
from transforms.merging.periods import Period, period_of


class Stated(NamedTuple):
    """A date beside the event's own, with its precision; both None where no source gives it."""

    day: date | None = None
    precision: str | None = None


_NOT_STATED = Stated()


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of an event. ``zone`` is the one in which its day counts, where a source names the hour."""

    event_date: date | None
    precision: str
    announced: Stated
    effective: Stated
    expiry: Stated
    zone: str | None = None

    @property
    def period(self) -> Period | None:
        """The days that the event's own date may mean."""
        return period_of(self.event_date, self.precision)


def choose_dates(ranked: Sequence[Claim], sender: str | None) -> Dates:
    """Choose the dates of an event from its claims, best first."""
    expiry = _stated((claim.mention.expiry_date, claim.mention.expiry_precision) for claim in ranked)
    dated = [claim for claim in ranked if claim.period is not None]
    if len(dated) == 0:
        return Dates(None, DatePrecision.UNKNOWN.value, _NOT_STATED, _NOT_STATED, expiry)
    best = dated[0].period
    within = [claim for claim in dated if best is not None and claim.period is not None and best.holds(claim.period)]
    chosen = min(within, key=lambda claim: claim.precision)
    day, zone = _authority_day(chosen, dated, sender)
    announced, effective = _both_ends([claim.mention for claim in dated])
    return Dates(day, chosen.mention.date_precision, announced, effective, expiry, zone)


def _authority_day(chosen: Claim, dated: Sequence[Claim], sender: str | None) -> tuple[date | None, str | None]:
    """Return the day, moved to the authority's own calendar where an hour is known, and its zone."""
    day = chosen.mention.event_date
    for claim in dated:
        stated = claim.mention.event_date
        if claim.hour is None or stated is None or day not in (stated, *neighbour_days(stated, claim.hour)):
            continue
        own = authority_day(stated, claim.hour, sender)
        is_as_good = SOURCE_RANK[claim.mention.source_class] <= SOURCE_RANK[chosen.mention.source_class]
        if own == day or is_as_good:
            return own, authority_zone(claim.hour, sender)
    return day, None


def _both_ends(mentions: Sequence[Mention]) -> tuple[Stated, Stated]:
    """Return when it was announced and when it takes effect."""
    announced = _stated((mention.announced_date, mention.announced_precision) for mention in mentions)
    effective = _stated((mention.effective_date, mention.effective_precision) for mention in mentions)
    if len({mention.status for mention in mentions}) == 1:
        return announced, effective
    told_announced, told_in_force = _exact_day(mentions, Status.ANNOUNCED), _exact_day(mentions, Status.IN_FORCE)
    # one source says that it will be, another that it is: their own days are the two dates, if they come in that order
    if told_announced is not None and told_in_force is not None and told_announced < told_in_force:
        announced = announced if announced.day is not None else Stated(told_announced, DatePrecision.DAY.value)
        effective = effective if effective.day is not None else Stated(told_in_force, DatePrecision.DAY.value)
    return announced, effective


def _exact_day(mentions: Sequence[Mention], status: Status) -> date | None:
    for mention in mentions:
        if mention.status == status and mention.date_precision == DatePrecision.DAY:
            return mention.event_date
    return None


def _stated(dates: Iterable[tuple[date | None, str | None]]) -> Stated:
    """Return the first date that is given; one without a precision is a day."""
    for day, precision in dates:
        if day is not None:
            return Stated(day, precision or DatePrecision.DAY.value)
    return _NOT_STATED
