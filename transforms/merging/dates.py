"""The dates of events: their own day, and when they were announced, take effect and run out.

The best dated claim gives the day, made exact by the best of the exactest claims that lie within it. Where words name
the hour with a time zone, the day is the authority's: one moment may fall on two days.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import numpy as np

from schemas.vocabulary import DatePrecision, Status
from transforms.merging.claims import Claim
from transforms.merging.columns import SOURCE_RANK, UNDATED
from transforms.merging.groups import NOWHERE
from transforms.merging.hours import authority_day, authority_zone, neighbour_days
from transforms.merging.periods import period_of
from transforms.merging.ranking import Ranked
from transforms.regions.coded import Flags, Numbers

_DAY, _UNKNOWN = DatePrecision.DAY.value, DatePrecision.UNKNOWN.value


class Stated(NamedTuple):
    """Dates beside the events' own, one for each event, with their precisions; both None where no source gives one."""

    days: list[date | None]
    precisions: list[str | None]


class Dates(NamedTuple):
    """The dates of events. ``zones`` are those in which their days count, where a source names the hour."""

    days: list[date | None]
    precisions: list[str]
    announced: Stated
    effective: Stated
    expiry: Stated
    zones: list[str | None]


def choose_dates(ranked: Ranked, senders: Sequence[str | None]) -> Dates:
    """Choose the dates of events from their claims."""
    dated = ranked.precision != UNDATED
    chosen = _most_exact(ranked, dated)
    days: list[date | None] = ranked.said(chosen, "event_date")
    precisions: list[str | None] = ranked.said(chosen, "date_precision")
    zones: list[str | None] = [None] * len(days)
    for number in _that_name_hours(ranked, dated):
        told = [claim for claim in ranked.of_cluster(number) if claim.period is not None]
        days[number], zones[number] = _authority_day(ranked.claims[chosen[number]], told, senders[number])
    announced, effective = _stated(ranked, "announced", dated), _stated(ranked, "effective", dated)
    _drop_later(ranked, announced, days, precisions)
    _fill_in_ends(ranked, announced, effective)
    expiry = _stated(ranked, "expiry", np.ones(len(dated), np.bool_))
    return Dates(days, [one or _UNKNOWN for one in precisions], announced, effective, expiry, zones)


def _most_exact(ranked: Ranked, dated: Flags) -> Numbers:
    """Return the place of the claim that gives each event its day, ``NOWHERE`` where none is dated."""
    groups = ranked.groups
    best = groups.first(dated)[groups.of]
    within = dated & (ranked.first[best] <= ranked.first) & (ranked.last <= ranked.last[best])
    exactness = np.where(within, UNDATED - ranked.precision, 0)
    return np.where(groups.any(within), groups.best(exactness), NOWHERE)


def _that_name_hours(ranked: Ranked, dated: Flags) -> list[int]:
    named = np.array([claim.hour is not None for claim in ranked.claims], np.bool_)
    return np.flatnonzero(ranked.groups.any(named & dated)).tolist() if named.any() else []


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


def _stated(ranked: Ranked, what: str, among: Flags) -> Stated:
    """Return the first date that is given; one without a precision is a day."""
    places = ranked.groups.first(ranked.states(f"{what}_date") & among)
    days: list[date | None] = ranked.said(places, f"{what}_date")
    precisions: list[str | None] = ranked.said(places, f"{what}_precision")
    known = zip(days, precisions, strict=True)
    return Stated(days, [None if day is None else precision or _DAY for day, precision in known])


def _drop_later(
    ranked: Ranked, announced: Stated, days: Sequence[date | None], precisions: Sequence[str | None]
) -> None:
    """Leave out an announcement after the event's own day: the news came then, and what it tells had been decided."""
    for number, stated in enumerate(announced.days):
        if stated is None:
            continue
        own = period_of(days[number], precisions[number] or _UNKNOWN)
        if own is None or stated <= own.last:
            continue
        told = (claim.mention.announced_date for claim in ranked.of_cluster(number) if claim.period is not None)
        announced.days[number] = next((day for day in told if day is not None and day <= own.last), None)
        announced.precisions[number] = None if announced.days[number] is None else _DAY


def _fill_in_ends(ranked: Ranked, announced: Stated, effective: Stated) -> None:
    """Say when it was announced and when it takes effect where different sources do.

    One source says that it will be, another that it is: their own days are the two dates, if they come in that order.
    """
    exact = ranked.precision == 0
    told = ranked.groups.first(exact & ranked.says("status", Status.ANNOUNCED))
    done = ranked.groups.first(exact & ranked.says("status", Status.IN_FORCE))
    both = (told != NOWHERE) & (done != NOWHERE) & (ranked.first[told] < ranked.first[done])
    for number in np.flatnonzero(both).tolist():
        for stated, place in ((announced, told[number]), (effective, done[number])):
            if stated.days[number] is None:
                stated.days[number] = ranked.mentions[place].event_date
                stated.precisions[number] = _DAY
