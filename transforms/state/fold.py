"""The fold: decided events, in order, change what stands. ``changes.py`` says what each event changes.

Proposals and refusals change nothing, and silence never ends a measure. Folding in parts gives what folding at once
gives, if the parts are cut in ``fold_order``.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from schemas.mart import SanctionEvent
from schemas.vocabulary import DECIDED, Action, Direction
from transforms.state.changes import apply_event
from transforms.state.standing import Standing, when_of

_SIDE_ORDER: dict[str, int] = {Direction.RESTRICT: 0, Direction.MAINTAIN: 1, Direction.RELAX: 2}


@dataclass(frozen=True, slots=True)
class Undecided:
    """A decided event that the state cannot use, and why."""

    event_id: str
    explanation: str


def fold(events: Iterable[SanctionEvent], standing: Standing | None = None) -> Standing:
    """Apply current events in order to what stands, and return what stands then; ``standing`` itself is not changed."""
    result = Standing() if standing is None else standing.copy()
    usable = [event for event in events if event.status in DECIDED and why_undecided(event) is None]
    for event in sorted(usable, key=fold_order):
        apply_event(result, event)
    return result


def find_undecided(events: Iterable[SanctionEvent]) -> list[Undecided]:
    """Return the decided events that the fold leaves out, with the reason, sorted by event_id."""
    found = [
        Undecided(event.event_id, reason)
        for event in events
        if event.status in DECIDED and (reason := why_undecided(event)) is not None
    ]
    return sorted(found, key=lambda one: one.event_id)


def why_undecided(event: SanctionEvent) -> str | None:
    """Say why an event cannot be folded, or return None if it can."""
    if event.target_country is None and event.target_name is None:
        return f"{event.action}: no target is known, so no row can change"
    if when_of(event) is None:
        return f"{event.action}: no date is known, so it is not clear what came before and what after it"
    return None


def fold_order(event: SanctionEvent) -> tuple[object, ...]:
    """Sort key of the fold: by day, on one day restrictions before relaxations, then by id.

    A month or year stands at its end, since what it changes must have stood before; only ``imposed`` stands at its
    start, since what follows needs it.

    Raises:
        ValueError: the event has no date.
    """
    when = when_of(event)
    if when is None:
        raise ValueError(f"event {event.event_id} has no date; leave out what why_undecided names")
    day = when.period.first if event.action == Action.IMPOSED else when.period.last
    return day, _SIDE_ORDER[event.direction], event.event_id
