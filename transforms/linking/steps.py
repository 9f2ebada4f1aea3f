"""Events as the linking rules look at them: in order, each with its days, its row and what it is worth."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from schemas.mart import SanctionEvent
from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import DECIDED, Action, DatePrecision, Direction, LinkKind, LinkScope, Status
from transforms.linking.rules import STRENGTH, LinkRule
from transforms.merging.claims import comparable_name
from transforms.merging.extent import excepted_sectors, frees_parties, leaves_a_part
from transforms.merging.periods import Period, period_of
from transforms.merging.tree import branch, is_narrower

_SIDE_ORDER: dict[str, int] = {Direction.RESTRICT: 0, Direction.MAINTAIN: 1, Direction.RELAX: 2}

Owner = tuple[str | None, str | None]
"""Sender and target country: rules look at one owner's events at a time."""


class Row(NamedTuple):
    """Named target and sector, as rules compare them."""

    name: str | None
    sector: str


_COUNTRY = Row(None, UNSPECIFIED)
_NOTHING: frozenset[str] = frozenset()


class Step(NamedTuple):
    """One dated event, with all that rules ask of it again and again.

    Args:
        event: the event.
        row: what it speaks of.
        period: the days on which it may have happened.
        articles: those that report it.
        day: the day that orders steps: what is imposed stands at the start of a vague period, all else at its end.
        is_decided: whether it is a change and no proposal or refusal.
        is_announced_only: whether no source says that it is in force.
        is_official: whether an official text reports it.
        frees_parties: whether it relieves only some parties, none of them named.
        spared: the sectors that it leaves as they are, with all that is narrower.
        is_whole: whether it is said of all that its row is.
    """

    event: SanctionEvent
    row: Row
    period: Period
    articles: frozenset[str]
    day: date
    is_decided: bool
    is_announced_only: bool
    is_official: bool
    frees_parties: bool
    spared: frozenset[str]
    is_whole: bool

    @property
    def order(self) -> tuple[date, int, int, str]:
        """Sort key: by day, on one day restrictions first, announcements before acts before denials, then by id."""
        firmness = 3 if not self.is_decided else 0 if self.is_announced_only else 1 + self.is_official
        return self.day, _SIDE_ORDER[self.event.direction], firmness, self.event.event_id

    @property
    def is_of_country(self) -> bool:
        """Whether it speaks of the whole country."""
        return self.row == _COUNTRY


class Link(NamedTuple):
    """A link as a rule finds it."""

    later: Step
    earlier: Step
    kind: LinkKind
    scope: LinkScope
    rule: LinkRule


def list_steps(events: Iterable[SanctionEvent], articles: Mapping[str, frozenset[str]]) -> dict[Owner, list[Step]]:
    """Return the dated events of each sender and target country, in order; no rule asks for a proposal."""
    steps: dict[Owner, list[Step]] = defaultdict(list)
    for event in events:
        if event.status == Status.PROPOSED:
            continue
        period = period_of(event.event_date, event.date_precision)
        if period is not None:
            found = articles.get(event.event_id, frozenset())
            steps[event.sender, event.target_country].append(_step(event, period, found))
    for owned in steps.values():
        owned.sort(key=lambda step: step.order)
    return dict(steps)


def _step(event: SanctionEvent, period: Period, articles: frozenset[str]) -> Step:
    frees = event.extent is not None and frees_parties(event)
    # most leave nothing as it is
    leaves = event.except_sectors is not None or event.except_measures is not None
    spared = frozenset[str]().union(*map(branch, excepted_sectors(event))) if leaves else _NOTHING
    return Step(
        event,
        Row(comparable_name(event.target_name), event.sector),
        period,
        articles,
        period.first if event.action == Action.IMPOSED else period.last,
        event.status in DECIDED,
        event.status == Status.ANNOUNCED,
        (event.n_official or 0) > 0,
        frees,
        spared,
        not (frees or (leaves and leaves_a_part(event))),
    )


def lag_days(link: Link) -> int | None:
    """Return the days from the earlier step to the later one, None where one is not known to the day."""
    exact = DatePrecision.DAY
    if link.later.event.date_precision != exact or link.earlier.event.date_precision != exact:
        return None
    return (link.later.period.first - link.earlier.period.first).days


def scope_of(later: Step, earlier: Step) -> LinkScope:
    """Say how much of the earlier step the later one does; less in one respect is less in all."""
    compared = (
        _by_name(later.row, earlier.row),
        _by_sector(later.row, earlier.row),
        _by_action(later, earlier),
        _by_extent(later, earlier),
    )
    if LinkScope.NARROWER in compared:
        return LinkScope.NARROWER
    return LinkScope.WIDER if LinkScope.WIDER in compared else LinkScope.SAME


def _by_name(later: Row, earlier: Row) -> LinkScope:
    if (later.name is None) == (earlier.name is None):
        return LinkScope.SAME
    return LinkScope.NARROWER if earlier.name is None else LinkScope.WIDER


def _by_sector(later: Row, earlier: Row) -> LinkScope:
    # of a named target the sector says what it is, not how much of it is meant
    if later.sector == earlier.sector or later.name is not None:
        return LinkScope.SAME
    return LinkScope.NARROWER if is_narrower(later.sector, earlier.sector) else LinkScope.WIDER


def _by_action(later: Step, earlier: Step) -> LinkScope:
    further = STRENGTH.get(later.event.action, 0) - STRENGTH.get(earlier.event.action, 0)
    if further == 0:
        return LinkScope.SAME
    return LinkScope.WIDER if further > 0 else LinkScope.NARROWER


def _by_extent(later: Step, earlier: Step) -> LinkScope:
    if later.frees_parties == earlier.frees_parties or earlier.event.direction != later.event.direction:
        return LinkScope.SAME
    return LinkScope.NARROWER if later.frees_parties else LinkScope.WIDER


def link_values(link: Link) -> tuple[object, ...]:
    """Return the values of the row of a link, in the order of its fields, up to those that say when it was recorded."""
    lag = lag_days(link)
    later, earlier = link.later.event, link.earlier.event
    after = "" if lag is None else f" {lag} days later" if lag != 1 else " 1 day later"
    explanation = f"{_told(link.later)}{after or ' later'} {_VERBS[link.kind]} {_told(link.earlier)}"
    if link.scope != LinkScope.SAME and link.kind != LinkKind.PART_OF:
        explanation += f"; its scope is {link.scope.value}"
    return (
        later.event_id,
        earlier.event_id,
        link.kind.value,
        link.scope.value,
        lag,
        link.rule.value,
        explanation,
        earlier.chain_id,
    )


_VERBS: dict[LinkKind, str] = {
    LinkKind.IMPLEMENTS: "carries out",
    LinkKind.EXTENDS: "prolongs",
    LinkKind.REVERSES: "takes back",
    LinkKind.CORRECTS: "denies",
    LinkKind.PART_OF: "is part of",
}


def _told(step: Step) -> str:
    event = step.event
    what = event.target_name if event.target_name is not None else event.sector
    source = "official text" if step.is_official else f"{event.source_class} report"
    return f"{event.action} {what} ({event.status}, {source})"
