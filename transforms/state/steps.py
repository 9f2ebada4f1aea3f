"""One decided event as the fold sees it: which row, from which day, and what that rests on."""

from datetime import date, timedelta
from typing import NamedTuple

from schemas.mart import SanctionEvent
from schemas.vocabulary import Action, Basis, DatePrecision, Direction, ReviewStatus, SourceClass, Status
from transforms.merging.claims import comparable_name
from transforms.merging.periods import Period
from transforms.state.remarks import RegimeKey
from transforms.state.when import When, end_of, when_of

_STOPS = frozenset({Action.LIFTED, Action.SUSPENDED})
NEWS = timedelta(days=30)
"""How long after its day a change is told as news; who tells it later recalls it."""

_DAY = DatePrecision.DAY
_SIDE_ORDER: dict[str, int] = {Direction.RESTRICT: 0, Direction.MAINTAIN: 1, Direction.RELAX: 2}


class Step(NamedTuple):
    """A decided event with a target and a date.

    Args:
        event: the event.
        action: what it comes to: what is lifted for a stated time is suspended.
        key: the row that it speaks of.
        when: from which day it counts.
        start: the day from which it counts.
        decided: the day on which it was decided or announced, as far as it is known.
        until: the first day on which it does not hold any more, where an end is stated.
        waits: whether it is only announced, so that it changes nothing yet.
        basis: what its state rests on.
        notes: what else must be said of it.
        renews: the events that it prolongs.
        carries: announcements that it carries out, each with whether it does so only in part.
        is_unconfirmed: whether it is an end or a suspension that one source alone reports, and no official text, or
            of which no sender is known.
        denied_by: the event that says it is not so; then it changes nothing.
    """

    event: SanctionEvent
    action: str
    key: RegimeKey
    when: When
    start: date
    decided: date
    until: date | None
    waits: bool
    basis: str
    notes: tuple[str, ...] = ()
    renews: frozenset[str] = frozenset()
    carries: "tuple[tuple[Step, bool], ...]" = ()
    is_unconfirmed: bool = False
    denied_by: SanctionEvent | None = None

    @property
    def order(self) -> tuple[date, int, str]:
        """Sort key of the fold: by day, on one day restrictions before relaxations, then by id.

        A month or year stands at its end, since what it changes must have stood before; only ``imposed`` stands at its
        start, since what follows needs it.
        """
        period = self.when.period
        day = period.first if self.event.action == Action.IMPOSED else period.last
        return day, _SIDE_ORDER[self.event.direction], self.event.event_id

    def announced_only(self) -> "Step":
        """Return the step as an announcement of the day it was decided, which changes nothing yet."""
        day = min(self.decided, self.start)
        if self.when.precision != DatePrecision.DAY:
            return self._replace(waits=True)
        return self._replace(waits=True, when=When(Period(day, day), DatePrecision.DAY), start=day)

    def noting(self, *notes: str) -> "Step":
        """Return the step with more to be said of it."""
        return self if not notes else self._replace(notes=(*self.notes, *notes))


def step_of(event: SanctionEvent) -> Step | None:
    """Return what the fold sees in a decided event, or None without a date.

    What is announced without a day of effect waits if it relaxes or puts back: what stands is known to stand, and such
    announcements come with conditions and winding-down periods. A restriction that is new counts from its announcement.
    """
    when = when_of(event)
    if when is None:
        return None
    key = RegimeKey(event.sender, event.target_country, comparable_name(event.target_name), event.sector)
    announced = event.status == Status.ANNOUNCED
    until, notes = end_of(event, when)
    action = event.action
    if action == Action.LIFTED and until is not None:
        action = Action.SUSPENDED.value
        notes = (*notes, "lifted for a stated time only, which suspends and does not end")
    may_wait = event.direction == Direction.RELAX or event.action == Action.REINSTATED
    waits = announced and not when.is_stated and may_wait
    start = when.period.last if event.direction == Direction.RELAX else when.period.first
    basis = _basis(event, when, announced=announced).value
    # hardly any has anything to say beside, and values without names are taken in a fraction of the time
    step = Step(event, action, key, when, start, _decided(event, when), until, waits, basis, notes)
    is_unconfirmed = action in _STOPS and not waits and (is_nobodys(event) or _is_sole_report(event, when))
    return step._replace(is_unconfirmed=True) if is_unconfirmed else step


def count_sources(event: SanctionEvent) -> int:
    """Return how many sources tell an event: two texts of one paper, or of one agency in two papers, are one."""
    publishers = event.n_publishers
    return event.n_independent if publishers is None else min(event.n_independent, publishers)


def is_nobodys(event: SanctionEvent) -> bool:
    """Say whether no sender is known, so that what it ends need not be what stands; a person knows."""
    return event.sender is None and event.review_status != ReviewStatus.ACCEPTED


def _is_sole_report(event: SanctionEvent, when: When) -> bool:
    """Say whether one source alone tells it as news. Who recalls it later tells what has held since; a person knows."""
    is_backed = count_sources(event) > 1 or event.source_class == SourceClass.OFFICIAL or (event.n_official or 0) > 0
    if is_backed or event.review_status == ReviewStatus.ACCEPTED:
        return False
    reported = event.first_reported_at
    return reported is None or reported.date() - when.period.last <= NEWS


def _basis(event: SanctionEvent, when: When, *, announced: bool) -> Basis:
    if announced:
        return Basis.STATED_DATE if when.is_stated else Basis.ANNOUNCEMENT
    return Basis.OFFICIAL if event.source_class == SourceClass.OFFICIAL else Basis.REPORT


def _decided(event: SanctionEvent, when: When) -> date:
    day, announced = event.event_date, event.announced_date
    decided = when.period.last
    if day is not None and day < decided and event.date_precision == _DAY:
        decided = day
    if announced is not None and announced < decided and (event.announced_precision or _DAY) == _DAY:
        decided = announced
    return decided
