"""The fold: decided events, in order, change what stands.

``settle.py`` says which events it uses, ``reach.py`` which rows each speaks of, ``changes.py`` what it does to a row.
Proposals and refusals change nothing, and silence never ends a measure. Folding in parts gives what folding at once
gives, if the parts are cut in the order of the steps and not within a day, and no link joins them.
"""

from collections.abc import Iterable

from schemas.mart import SanctionEvent
from schemas.relations import EventLink
from schemas.vocabulary import Action, Basis, Direction, RegimeState
from transforms.state.changes import change
from transforms.state.reach import own_rows, reach
from transforms.state.remarks import Remark
from transforms.state.run_out import run_out
from transforms.state.settle import Undecided, settle
from transforms.state.standing import Interval, Layer, Row, Standing
from transforms.state.steps import Step
from transforms.state.words import carried_out, explain_waiting, tell_waiting

_REACHING = frozenset({Action.LIFTED, Action.SUSPENDED})


def fold(
    events: Iterable[SanctionEvent], links: Iterable[EventLink] = (), standing: Standing | None = None
) -> Standing:
    """Apply current events in order to what stands, and return what stands then; ``standing`` itself is not changed."""
    result = Standing() if standing is None else standing.copy()
    for step in sorted(settle(events, links).steps, key=lambda one: one.order):
        _apply(result, step)
    return result


def find_undecided(events: Iterable[SanctionEvent], links: Iterable[EventLink] = ()) -> list[Undecided]:
    """Return the decided events that the fold leaves out, with the reason, sorted by event_id."""
    return settle(events, links).undecided


def _apply(standing: Standing, step: Step) -> None:
    standing.events[step.event.event_id] = step.event
    carried = [carried_out(one, in_part=in_part) for one, in_part in step.carries if one.key == step.key]
    told = step.noting(*carried)
    for row in own_rows(standing, step):
        if step.waits:
            _wait(row, step)
        else:
            change(row, told)
            standing.note_end(row)
    if not step.waits:
        reach(standing, step)
    elif step.key.target_name is None and step.action in _REACHING:
        standing.wide.add(step.key, Remark(step.start, tell_waiting(step, for_rows_below=True)), named_only=False)
    for announced, in_part in step.carries:
        _carry_out(standing, step, announced, in_part=in_part)


def _wait(row: Row, step: Step) -> None:
    """Remark what is only announced; where nothing was heard of the row, it is taken to be restricted."""
    run_out(row, step.start)
    restricts = step.event.direction == Direction.RESTRICT
    if restricts and row.state in (None, RegimeState.IN_FORCE):
        change(row, step)
        return
    if row.state is not None:
        row.remarks.append(Remark(step.start, tell_waiting(step)))
        return
    row.restriction = Layer(step.event.event_id, step.start, step.decided)
    row.measures = frozenset({step.event.measure})
    row.enter(
        Interval(
            state=RegimeState.IN_FORCE,
            valid_from=step.start,
            from_precision=step.when.precision,
            basis=Basis.PRESUPPOSED.value,
            opened_by=step.event.event_id,
            explanation=explain_waiting(step),
        )
    )


def _carry_out(standing: Standing, step: Step, announced: Step, *, in_part: bool) -> None:
    """Let an act come to the row that was announced, as far as it goes."""
    if announced.key == step.key or step.event.direction != Direction.RELAX:
        return
    for row in own_rows(standing, announced):
        action = Action.EASED.value if in_part else step.action
        change(row, step._replace(action=action).noting(carried_out(announced, in_part=in_part)))
