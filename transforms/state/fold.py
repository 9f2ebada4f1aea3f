"""The fold: decided events, in order, change what stands.

``settle.py`` says which events it uses, ``changes.py`` what each of them changes. Proposals and refusals change
nothing, and silence never ends a measure. Folding in parts gives what folding at once gives, if the parts are cut in
``fold_order`` and not within a day.
"""

from collections.abc import Iterable
from datetime import date

from schemas.mart import SanctionEvent
from schemas.vocabulary import Action, Direction
from transforms.state.changes import apply_event
from transforms.state.settle import Undecided, settle
from transforms.state.standing import Standing, when_of

_SIDE_ORDER: dict[str, int] = {Direction.RESTRICT: 0, Direction.MAINTAIN: 1, Direction.RELAX: 2}


def fold(events: Iterable[SanctionEvent], standing: Standing | None = None) -> Standing:
    """Apply current events in order to what stands, and return what stands then; ``standing`` itself is not changed."""
    result = Standing() if standing is None else standing.copy()
    settled = settle(events)
    for event in sorted(settled.usable, key=fold_order):
        apply_event(result, event, settled.notes.get(event.event_id))
    return result


def find_undecided(events: Iterable[SanctionEvent]) -> list[Undecided]:
    """Return the decided events that the fold leaves out, with the reason, sorted by event_id."""
    return settle(events).undecided


def fold_order(event: SanctionEvent) -> tuple[date, int, str]:
    """Sort key of the fold: by day, on one day restrictions before relaxations, then by id.

    A month or year stands at its end, since what it changes must have stood before; only ``imposed`` stands at its
    start, since what follows needs it.

    Raises:
        ValueError: the event has no date.
    """
    when = when_of(event)
    if when is None:
        raise ValueError(f"event {event.event_id} has no date; fold only what settle calls usable")
    day = when.period.first if event.action == Action.IMPOSED else when.period.last
    return day, _SIDE_ORDER[event.direction], event.event_id
