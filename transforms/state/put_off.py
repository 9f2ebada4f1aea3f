"""Which announced relaxations were put off, or refused, before their day came: they wait for their act again."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from schemas.mart import SanctionEvent
from schemas.vocabulary import Direction, Status
from transforms.state.remarks import RegimeKey
from transforms.state.steps import Step, step_of

Refusals = dict[tuple[RegimeKey, str], list[tuple[date, str]]]
"""For a row and an action the days of refusals in order, each with its event."""


def list_refusals(events: Iterable[SanctionEvent]) -> Refusals:
    """Return what was put off or refused, of what would relax."""
    found: Refusals = defaultdict(list)
    for event in events:
        if event.status != Status.REJECTED or event.direction != Direction.RELAX:
            continue
        step = step_of(event)
        if step is not None:
            found[step.key, event.action].append((step.when.period.last, event.event_id))
    for days in found.values():
        days.sort()
    return found


def put_off(step: Step, refusals: Refusals) -> Step:
    """Return a relaxation that is announced for a day as one that waits, if it was refused between the two days."""
    event = step.event
    if event.status != Status.ANNOUNCED or event.direction != Direction.RELAX or not step.when.is_stated:
        return step
    refused = [one for one in refusals.get((step.key, event.action), ()) if step.decided < one[0] <= step.start]
    if len(refused) == 0:
        return step
    day, event_id = refused[-1]
    return step.announced_only().noting(f"put off or refused on {day} ({event_id})")
