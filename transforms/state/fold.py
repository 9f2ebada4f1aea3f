"""The fold: decided events, in order, change what stands.

``settle.py`` says which events it uses, ``reach.py`` which rows each speaks of, ``changes.py`` what it does to a row.
Proposals and refusals change nothing, and silence never ends a measure. Folding in parts gives what folding at once
gives, if the parts are cut in the order of the steps and not within a day, and no link joins them.
"""

from collections.abc import Iterable

from schemas.mart import SanctionEvent
from schemas.relations import EventLink
from schemas.vocabulary import Action, Basis, Direction, RegimeState
from transforms.merging.extent import excepted_measures, excepted_sectors, frees_parties
from transforms.state.changes import change
from transforms.state.reach import own_rows, reach, rows_below, standing_above
from transforms.state.remarks import Remark
from transforms.state.run_out import run_out
from transforms.state.settle import Settled, settle
from transforms.state.spared import excepts_row
from transforms.state.standing import Interval, Layer, Row, Standing
from transforms.state.steps import Step
from transforms.state.words import (
    carried_out,
    explain_denied,
    explain_excepted,
    explain_freed,
    explain_waiting,
    tell_denied,
    tell_excepted,
    tell_freed,
    tell_taken_out,
    tell_unconfirmed,
    tell_waiting,
    tell_wider,
)

_REACHING = frozenset({Action.LIFTED, Action.SUSPENDED})
_WIDE = _REACHING | {Action.REINSTATED}


def fold(
    events: Iterable[SanctionEvent], links: Iterable[EventLink] = (), standing: Standing | None = None
) -> Standing:
    """Apply current events in order to what stands, and return what stands then; ``standing`` itself is not changed."""
    return fold_settled(settle(events, links), standing)


def fold_settled(settled: Settled, standing: Standing | None = None) -> Standing:
    """Apply what is settled to what stands, and return what stands then; ``standing`` itself is not changed."""
    result = Standing() if standing is None else standing.copy()
    for step in sorted((*settled.steps, *settled.denied), key=lambda one: one.order):
        if step.denied_by is not None:
            _deny(result, step, step.denied_by)
        elif frees_parties(step.event):
            _free_parties(result, step)
        else:
            _apply(result, step)
    return result


def _apply(standing: Standing, step: Step) -> None:
    standing.events[step.event.event_id] = step.event
    carried = [carried_out(one, in_part=in_part) for one, in_part in step.carries if one.key == step.key]
    told = step.noting(*carried)
    for row in own_rows(standing, step):
        if step.is_unconfirmed:
            run_out(row, step.start)  # what has ended by then is beyond doubt
        if step.waits and not (row.state is None and _is_relieved(standing, step)):
            _wait(row, step)
            standing.note_end(row)
        elif step.waits:
            continue
        elif step.is_unconfirmed and row.state not in (None, RegimeState.ENDED):
            _doubt(row, step, row.state)
        else:
            _change(standing, row, told)
            standing.note_end(row)
    if not step.waits and step.key.target_name is None:
        _keep_excepted(standing, step)
    if step.waits or step.is_unconfirmed:
        tell = tell_waiting if step.waits else tell_unconfirmed
        if step.key.target_name is None and step.action in _WIDE:
            standing.wide.add(step.key, Remark(step.start, tell(step, for_rows_below=True)), named_only=False)
    else:
        reach(standing, step)
    for announced, in_part in step.carries:
        _carry_out(standing, step, announced, in_part=in_part)


def _is_relieved(standing: Standing, step: Step) -> bool:
    """Say whether what is to be put back is on record as relaxed in a narrower row, though never seen at its level."""
    relaxed = (RegimeState.ENDED, RegimeState.SUSPENDED)
    return step.action == Action.REINSTATED and any(row.state in relaxed for row in rows_below(standing, step))


def _doubt(row: Row, step: Step, state: RegimeState) -> None:
    """Let a row stand of which one source alone says that it has ended or is suspended, and say so."""
    row.enter(
        Interval(
            state=state,
            valid_from=step.start if row.last is None else max(step.start, row.last.valid_from),
            from_precision=step.when.precision,
            basis=Basis.UNCONFIRMED.value,
            opened_by=step.event.event_id,
            explanation=f"{tell_unconfirmed(step)}; in doubt it stands",
        )
    )


def _change(standing: Standing, row: Row, step: Step) -> None:
    """Change a row; what was only known to be restricted as a part of something wider leaves the rest of that alone."""
    wider = standing_above(standing, step) if row.state is None else None
    run_out(row, step.start)  # what has run out is left by nothing
    if row.restriction is not None and excepts_row(step.event, row):
        row.remarks.append(Remark(step.start, tell_excepted(step)))
    elif row.state == RegimeState.ENDED and row.key.sector == step.key.sector and excepted_measures(step.event):
        _presuppose(row, step, explain_excepted(step, row))
        row.measures = excepted_measures(step.event)
    elif wider is None:
        change(row, step)
    elif step.is_unconfirmed:
        told = f"{tell_unconfirmed(step)}; in doubt it stands, as does {tell_wider(wider)}"
        _presuppose(row, step, told, Basis.UNCONFIRMED)
    else:
        wider.remarks.append(Remark(step.start, tell_taken_out(step)))
        change(row, step.noting(f"{tell_wider(wider)} goes on for the rest"))


def _free_parties(standing: Standing, step: Step) -> None:
    """Remark that some parties were relieved whom nobody names: what holds for the others stays."""
    standing.events[step.event.event_id] = step.event
    for row in own_rows(standing, step):
        run_out(row, step.start)
        if row.state is None:
            _presuppose(row, step, explain_freed(step))
        else:
            row.remarks.append(Remark(step.start, tell_freed(step)))


def _keep_excepted(standing: Standing, step: Step) -> None:
    """Let the sectors stand that an end or a suspension excepts, also those of which nothing was heard before."""
    for sector in excepted_sectors(step.event):
        row = standing.row(step.key._replace(sector=sector), None)
        run_out(row, step.start)
        if row.state in (None, RegimeState.ENDED):
            _presuppose(row, step, explain_excepted(step, row))


def _deny(standing: Standing, step: Step, denial: SanctionEvent) -> None:
    """Remark what was told and denied; a denied relaxation takes for granted that there is something to relax."""
    standing.events[step.event.event_id] = step.event
    relaxes = step.event.direction == Direction.RELAX
    for row in own_rows(standing, step):
        run_out(row, step.start)
        if row.state is not None:
            row.remarks.append(Remark(step.start, tell_denied(step, denial)))
        elif relaxes:
            _presuppose(row, step, explain_denied(step, denial))
    if relaxes and step.key.target_name is None and step.action in _REACHING:
        told = tell_denied(step, denial, for_rows_below=True)
        standing.wide.add(step.key, Remark(step.start, told), named_only=False)


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
    _presuppose(row, step, explain_waiting(step))


def _presuppose(row: Row, step: Step, explanation: str, basis: Basis = Basis.PRESUPPOSED) -> None:
    """Let a row stand of which only was heard that it was to be relaxed."""
    row.ended_above = None
    row.restriction = Layer(step.event.event_id, step.start, step.decided)
    row.measures = frozenset({step.event.measure})
    row.enter(
        Interval(
            state=RegimeState.IN_FORCE,
            valid_from=step.start,
            from_precision=step.when.precision,
            basis=basis.value,
            opened_by=step.event.event_id,
            explanation=explanation,
        )
    )


def _carry_out(standing: Standing, step: Step, announced: Step, *, in_part: bool) -> None:
    """Let an act come to the row that was announced, as far as it goes."""
    if announced.key == step.key or step.event.direction != Direction.RELAX:
        return
    for row in own_rows(standing, announced):
        action = Action.EASED.value if in_part else step.action
        change(row, step._replace(action=action).noting(carried_out(announced, in_part=in_part)))
