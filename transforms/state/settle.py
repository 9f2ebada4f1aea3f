"""Which events the fold may use: dated, with a target, and on one day one word on how far a row is relaxed.

Papers say "lifts" where the authority only licenses. Where two events of one day relax the same row differently, an
official text decides; without one the lesser relaxation holds, until a later event says more. What is set aside stays
in the change-log, and ``find_undecided`` names it with the reason.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from schemas.mart import SanctionEvent
from schemas.vocabulary import DECIDED, Action, DatePrecision, Direction, SourceClass
from transforms.state.standing import RegimeKey, when_of

_FROM_THE_LEAST: tuple[str, ...] = (Action.EASED, Action.SUSPENDED, Action.LIFTED)


@dataclass(frozen=True, slots=True)
class Undecided:
    """A decided event that the state does not use, and why."""

    event_id: str
    explanation: str


class Settled(NamedTuple):
    """Events that the fold uses, with what their explanation must add, and those that it does not use."""

    usable: list[SanctionEvent]
    notes: dict[str, str]
    undecided: list[Undecided]


def settle(events: Iterable[SanctionEvent]) -> Settled:
    """Sort out the decided events; proposals and refusals are in neither list."""
    settled = Settled([], {}, [])
    contested: dict[tuple[RegimeKey, date], list[SanctionEvent]] = defaultdict(list)
    for event in events:
        if event.status not in DECIDED:
            continue
        reason = why_undecided(event)
        when = when_of(event)
        if reason is not None or when is None:
            settled.undecided.append(Undecided(event.event_id, reason or "no date is known"))
        elif event.direction == Direction.RELAX and when.precision == DatePrecision.DAY:
            key = RegimeKey(event.sender, event.target_country, event.target_name, event.sector)
            contested[key, when.period.first].append(event)
        else:
            settled.usable.append(event)
    for same_day in contested.values():
        _settle_day(same_day, settled)
    settled.undecided.sort(key=lambda one: one.event_id)
    return settled


def why_undecided(event: SanctionEvent) -> str | None:
    """Say why an event by itself cannot be folded, or return None if it can."""
    if event.target_country is None and event.target_name is None:
        return f"{event.action}: no target is known, so no row can change"
    if when_of(event) is None:
        return f"{event.action}: no date is known, so it is not clear what came before and what after it"
    return None


def _settle_day(same_day: Sequence[SanctionEvent], settled: Settled) -> None:
    official = [event for event in same_day if event.source_class == SourceClass.OFFICIAL]
    holding = min(_FROM_THE_LEAST.index(event.action) for event in official or same_day)
    action = _FROM_THE_LEAST[holding]
    others = sorted((event for event in same_day if event.action != action), key=lambda event: event.event_id)
    for event in same_day:
        if event.action == action:
            settled.usable.append(event)
            if len(others) > 0:
                told = ", ".join(f"{other.action} ({other.event_id})" for other in others)
                settled.notes[event.event_id] = f"others call it {told} that day"
    why = "the official text decides" if len(official) > 0 else "without an official text the lesser change holds"
    for event in others:
        reason = f"{event.action}: another event of that day says {action} of the same row; {why}"
        settled.undecided.append(Undecided(event.event_id, reason))
