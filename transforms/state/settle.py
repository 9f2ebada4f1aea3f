"""Which events the fold may use: dated, with a target, and on one day one word on how far a row is relaxed.

Papers say "lifts" where the authority only licenses. Where two events of one day relax the same row differently, an
official text decides; without one the lesser relaxation holds, until a later event says more. What is set aside stays
in the change-log, and ``event_undecided`` names it with the reason.

An end or a suspension that one source alone reports or announces as news, and no official text, changes nothing that is
known to stand: a wrong "lifted" costs more than a missing one. A second independent source, the authority, a later
recollection or a reviewer makes it count. Where no sender is known, only a reviewer does: it may have been another.

Links say more. What a later event ``implements`` was only its announcement. What one ``corrects`` is not used. What one
``reverses`` before its day has come never takes effect. What is refused between its announcement and its day waits.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from operator import attrgetter
from typing import NamedTuple

from schemas.mart import SanctionEvent
from schemas.relations import EventLink, EventUndecided, UndecidedReason
from schemas.vocabulary import (
    DECIDED,
    Action,
    DatePrecision,
    Direction,
    LinkKind,
    LinkScope,
    SourceClass,
)
from transforms.merging.extent import codes_in
from transforms.merging.tree import is_narrower
from transforms.rows import altered
from transforms.state.put_off import list_refusals, put_off
from transforms.state.remarks import RegimeKey
from transforms.state.steps import Step, is_nobodys, step_of

_FROM_THE_LEAST: tuple[str, ...] = (Action.EASED, Action.SUSPENDED, Action.LIFTED)

_SOON = timedelta(days=30)
"""How long after the press told a relaxation as done an act that does less shows that it was not done."""


class Settled(NamedTuple):
    """Steps that the fold takes, in no order, events that it does not use, and of these those that are denied."""

    steps: list[Step]
    undecided: list[EventUndecided]
    denied: list[Step]


def settle(events: Iterable[SanctionEvent], links: Iterable[EventLink] = ()) -> Settled:
    """Sort out the decided events; proposals and refusals are in neither list."""
    steps: dict[str, Step] = {}
    undecided: list[EventUndecided] = []
    told = list(events)
    for event in told:
        if event.status not in DECIDED:
            continue
        step = step_of(event)
        if event.target_country is None and event.target_name is None:
            undecided.append(_left_out(event, UndecidedReason.NO_TARGET, "no target is known, so no row can change"))
        elif step is None:
            why = "no date is known, so it is not clear what came before and what after it"
            undecided.append(_left_out(event, UndecidedReason.NO_DATE, why))
        else:
            steps[event.event_id] = step
    ordered = sorted(links, key=attrgetter("event_id", "to_event_id", "kind"))
    denied = _take_out_denied([one for one in ordered if one.kind == LinkKind.CORRECTS], told, steps, undecided)
    refusals = list_refusals(told)
    if len(refusals) > 0:
        steps = {event_id: put_off(step, refusals) for event_id, step in steps.items()}
    for link in ordered:
        _follow(link, steps, undecided)
    taken = _settle_days(steps.values(), undecided)
    undecided.sort(key=lambda one: one.event_id)
    return Settled(taken, undecided, denied)


def _left_out(event: SanctionEvent, reason: UndecidedReason, why: str) -> EventUndecided:
    return EventUndecided(event_id=event.event_id, reason=reason.value, explanation=f"{event.action}: {why}")


def _take_out_denied(
    links: Sequence[EventLink], events: Iterable[SanctionEvent], steps: dict[str, Step], undecided: list[EventUndecided]
) -> list[Step]:
    """Take out what a later event denies, and return it: it changes nothing, and is told of the rows it spoke of.

    What is denied in part leaves as it is what the denial says of it.
    """
    denied: list[Step] = []
    by_id = {event.event_id: event for event in events} if len(links) > 0 else {}
    for link in links:
        denial = by_id.get(link.event_id)
        if link.scope == LinkScope.NARROWER and link.to_event_id in steps and denial is not None:
            steps[link.to_event_id] = _sparing(steps[link.to_event_id], denial)
            continue
        step = steps.pop(link.to_event_id, None)
        if step is not None:
            undecided.append(_left_out(step.event, UndecidedReason.DENIED, f"corrected by {link.event_id}"))
        if step is not None and denial is not None:
            denied.append(step.announced_only()._replace(denied_by=denial))
    return denied


def _sparing(step: Step, denial: SanctionEvent) -> Step:
    """Let a lifting leave as it is the sector, or the kind of dealing, of which a later event shows that it stood."""
    sectors, measures = codes_in(step.event.except_sectors), codes_in(step.event.except_measures)
    if is_narrower(denial.sector, step.event.sector):
        sectors = sorted({*sectors, denial.sector})
    else:
        measures = sorted({*measures, denial.measure})
    spared = altered(step.event, except_sectors=";".join(sectors) or None, except_measures=";".join(measures) or None)
    return step._replace(event=spared).noting(f"{denial.event_id} shows what had stood")


def _follow(link: EventLink, steps: dict[str, Step], undecided: list[EventUndecided]) -> None:
    later, earlier = steps.get(link.event_id), steps.get(link.to_event_id)
    if earlier is None:
        return
    if later is None:
        return
    if link.kind == LinkKind.IMPLEMENTS:
        # who announced it bears out who says that it has come
        later = steps[link.event_id] = later._replace(is_unconfirmed=later.is_unconfirmed and is_nobodys(later.event))
        _implement(link, later, earlier, steps)
    elif link.kind == LinkKind.EXTENDS:
        steps[link.event_id] = later._replace(renews=later.renews | {link.to_event_id})
    elif link.kind == LinkKind.REVERSES and later.order[0] < earlier.start:
        del steps[link.to_event_id]
        why = f"taken back by {link.event_id} before its day came"
        undecided.append(_left_out(earlier.event, UndecidedReason.TAKEN_BACK, why))


def _implement(link: EventLink, later: Step, earlier: Step, steps: dict[str, Step]) -> None:
    """Take the earlier event for what it was, an announcement, where the later one is the act or does less."""
    narrower = link.scope == LinkScope.NARROWER
    only_said = earlier.event.direction == Direction.RELAX or earlier.event.action == Action.REINSTATED
    if later.waits or not only_said or later.start < earlier.decided:
        return
    if not narrower and (earlier.when.is_stated or later.start <= earlier.start):
        return
    if narrower and not earlier.waits and later.start - earlier.start > _SOON:
        return
    if not earlier.waits:
        what = "in part, " if narrower else ""
        earlier = earlier.noting(f"told as done; the act came {what}on {later.start} ({later.event.event_id})")
    steps[link.to_event_id] = earlier.announced_only()
    if link.scope != LinkScope.WIDER:
        carries = (*later.carries, (steps[link.to_event_id], narrower))
        steps[link.event_id] = (later if narrower else _as_announced(later, earlier))._replace(carries=carries)


def _as_announced(later: Step, earlier: Step) -> Step:
    """Let an act that excepts nothing leave as it is what its announcement excepted, unless it is official alone.

    Who reports an act often leaves out what it spares; only the act's own text outweighs who announced it.
    """
    act, said = later.event, earlier.event
    silent = act.except_words is None and act.except_sectors is None and act.except_measures is None
    spares = said.except_sectors is not None or said.except_measures is not None
    if not (silent and spares) or (_is_official(act) and not _is_official(said)):
        return later
    spared = altered(
        act,
        except_sectors=said.except_sectors,
        except_measures=said.except_measures,
        except_words=said.except_words,
    )
    return later._replace(event=spared).noting(f"what it leaves as it is was said before ({said.event_id})")


def _is_official(event: SanctionEvent) -> bool:
    return event.source_class == SourceClass.OFFICIAL or (event.n_official or 0) > 0


def _settle_days(steps: Iterable[Step], undecided: list[EventUndecided]) -> list[Step]:
    taken: list[Step] = []
    contested: dict[tuple[RegimeKey, date], list[Step]] = defaultdict(list)
    for step in steps:
        exact = step.when.precision == DatePrecision.DAY
        if step.event.direction == Direction.RELAX and exact and not step.waits:
            contested[step.key, step.start].append(step)
        else:
            taken.append(step)
    for same_day in contested.values():
        _settle_day(same_day, taken, undecided)
    return taken


def _settle_day(same_day: Sequence[Step], taken: list[Step], undecided: list[EventUndecided]) -> None:
    official = [step for step in same_day if step.event.source_class == SourceClass.OFFICIAL]
    action = _FROM_THE_LEAST[min(_FROM_THE_LEAST.index(step.action) for step in official or same_day)]
    others = sorted((step for step in same_day if step.action != action), key=lambda step: step.event.event_id)
    told = ", ".join(f"{other.event.action} ({other.event.event_id})" for other in others)
    notes = (f"others call it {told} that day",) if others else ()
    taken.extend(step.noting(*notes) for step in same_day if step.action == action)
    why = "the official text decides" if len(official) > 0 else "without an official text the lesser change holds"
    for other in others:
        said = f"another event of that day says {action} of the same row; {why}"
        undecided.append(_left_out(other.event, UndecidedReason.OUTDONE, said))
