"""What one event changes in one row.

| action | its own row |
| --- | --- |
| imposed, expanded, reinstated | in_force; exemptions and suspensions of before are over |
| extended | stays as it is, with the new end; never seen, or seen ended: in_force |
| eased | eased; a row suspended or ended stays so |
| suspended | suspended; a row ended stays so |
| lifted | ended, if nothing else that is known to be restricted stays |

*In part.* A lifting that names a kind of dealing where the row has others too, only eases; for a country or a named
target also where its own kind is not known of the row and others are, and one that names one of ``NARROW`` where the
row's kinds are not known to be that one alone. So does one that leaves a part of the row as it is: see ``spared.py``.
*In time.* What was imposed after a lifting was decided is not ended when the lifting takes effect, nor what stood and
was restricted anew, or prolonged, on the day of the lifting, unless only the lifting is official; of a lifting in some
month or year, nor what was imposed anew within it. A relaxation never
restricts: a licence that follows a lifting does not bring the measure back. A stated end comes by itself: see
``run_out``. A state that rested on an announcement or on a stated date has a new interval when it is reported.
"""

from collections.abc import Callable
from datetime import date

from schemas.mart import SanctionEvent
from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Action, Basis, Direction, Measure, RegimeState
from transforms.merging.extent import excepted_measures
from transforms.state.remarks import Remark
from transforms.state.run_out import run_out
from transforms.state.spared import excepts_part
from transforms.state.standing import Interval, Kept, Layer, Row
from transforms.state.steps import Step
from transforms.state.words import explain, tell, tell_gap, tell_kept, too_early

NARROW = frozenset({Measure.ARMS, Measure.TRAVEL, Measure.TRANSPORT, Measure.TECHNOLOGY, Measure.DIPLOMATIC})
"""Measures that are plainly not the whole of a country's sanctions."""

FIRMNESS: dict[str, int] = {
    Basis.PRESUPPOSED: 0,
    Basis.UNCONFIRMED: 0,
    Basis.ANNOUNCEMENT: 1,
    Basis.STATED_DATE: 2,
    Basis.REPORT: 3,
    Basis.OFFICIAL: 3,
}
"""What a later, firmer word replaces; what is reported or official stays."""

PROLONGED = "prolonged"

_CONFIRMING: dict[RegimeState, frozenset[Action]] = {
    RegimeState.IN_FORCE: frozenset({Action.IMPOSED, Action.EXPANDED, Action.REINSTATED, Action.EXTENDED}),
    RegimeState.EASED: frozenset({Action.EASED}),
    RegimeState.SUSPENDED: frozenset({Action.SUSPENDED}),
    RegimeState.ENDED: frozenset({Action.LIFTED}),
}


def change(row: Row, step: Step, *, above: str | None = None) -> None:
    """Change a row by an event; ``above`` is the sector of the event where it spoke of a wider row."""
    start = _start(row, step)
    relaxes = step.event.direction == Direction.RELAX
    if relaxes and row.restriction is not None and _is_newer(row.restriction, step):
        row.remarks.append(Remark(start, too_early(step, row.restriction)))
        return
    if step.action == Action.LIFTED and row.kept is not None and _is_kept(row, row.kept, step):
        row.remarks.append(Remark(start, tell_kept(step, row.kept)))
        return
    in_part = step.action in (Action.LIFTED, Action.SUSPENDED) and _is_partial(row, step)
    told = explain(step, row, start=start, above=above, in_part=in_part)
    _ACTIONS[step.action](row, step, Layer(step.event.event_id, start, step.decided, step.until, above))
    _enter(row, step, start, told)


def _is_newer(restriction: Layer, step: Step) -> bool:
    """Say whether a restriction was decided between the decision for the relaxation and its day of effect."""
    return step.when.is_stated and step.decided < restriction.decided <= step.start


def _is_kept(row: Row, kept: Kept, step: Step) -> bool:
    """Say whether what stood was restricted anew or prolonged on the day of its lifting, or prolonged until after it.

    One rule takes the place of another, or sources differ: in doubt it stands, unless only the lifting is official.
    Until after it: between the decision to lift it and the day of that; what ends with that day was only a bridge.
    Of a lifting in some month or year, what was imposed anew within that may have come after it, and so it stands.
    """
    stood = row.restriction is not None and row.restriction.since < kept.day
    is_official = step.basis == Basis.OFFICIAL or (step.event.n_official or 0) > 0
    between = step.when.is_stated and kept.told == PROLONGED and step.decided < kept.day < step.start
    beyond = between and (kept.until is None or kept.until > step.start)
    period = step.when.period
    perhaps_after = kept.day == step.start or (kept.is_anew and period.first <= kept.day <= period.last)
    return stood and (perhaps_after or beyond) and (kept.is_official or not is_official)


def _start(row: Row, step: Step) -> date:
    """Return the day from which, with what ran out before; where the row changed within a vague period, its last."""
    start = step.start
    run_out(row, start)
    last = row.last
    if last is None or start > last.valid_from:
        return start
    if start == step.when.period.last:
        return last.valid_from
    start = max(step.when.period.last, last.valid_from)
    run_out(row, start)
    return start


def _restrict(row: Row, step: Step, layer: Layer) -> None:
    known = row.restriction
    row.measures = (row.measures if known is not None else frozenset()) | {step.event.measure}
    if known is not None:
        _keep(row, step, layer)
        layer = layer.lasting_as(known)
        layer = layer if layer.since == known.since else layer._replace(since=known.since)
    row.restriction = layer
    row.relief = row.suspension = row.ended_above = None


def _keep(row: Row, step: Step, layer: Layer) -> None:
    """Remember that an event of its own, not one of a wider row, says anew that the row is to stand."""
    if layer.above is None:
        told = PROLONGED if step.action == Action.EXTENDED else "restricted anew"
        is_anew = step.action in (Action.IMPOSED, Action.REINSTATED)
        row.kept = Kept(layer.since, told, step.basis == Basis.OFFICIAL, layer.until, is_anew)


def _prolong(row: Row, step: Step, layer: Layer) -> None:
    _keep(row, step, layer)
    if row.restriction is None:
        _restrict(row, step, layer)
        return
    row.measures |= {step.event.measure}
    known = row.restriction
    if known.until is not None:
        row.restriction = known.lasting_as(layer)
        return
    if known.lapses is not None and known.lapses < layer.since:
        row.remarks.append(Remark(known.lapses, tell_gap(known, layer)))
    if known.lapses is None or layer.until is None or layer.until > known.lapses:
        row.restriction = known._replace(lapses=layer.until, lapsed_by=layer.event_id)


def _ease(row: Row, step: Step, layer: Layer) -> None:
    if not _can_relax(row, step, layer):
        return
    known = row.relief
    if known is not None and known.event_id not in step.renews:
        # of two exemptions the one that lasts longer says for how long the row is eased
        layer = layer.lasting_as(known)
    row.relief = layer


def _suspend(row: Row, step: Step, layer: Layer) -> None:
    if _is_partial(row, step):
        _ease(row, step, layer)
    elif _can_relax(row, step, layer):
        row.suspension = layer


def _lift(row: Row, step: Step, layer: Layer) -> None:
    if _is_partial(row, step):
        _ease(row, step, layer)
        row.measures = _left_of(row, step.event)
        return
    if row.restriction is not None or not row.intervals:
        row.ended_above = layer.above
    row.restriction = row.relief = row.suspension = None


_ACTIONS: dict[str, Callable[[Row, Step, Layer], None]] = {
    Action.IMPOSED: _restrict,
    Action.EXPANDED: _restrict,
    Action.REINSTATED: _restrict,
    Action.EXTENDED: _prolong,
    Action.EASED: _ease,
    Action.SUSPENDED: _suspend,
    Action.LIFTED: _lift,
}


def _can_relax(row: Row, step: Step, layer: Layer) -> bool:
    """Say whether there is something to relax: what was never heard of must have been there, what has ended is not."""
    if not row.intervals:
        row.restriction = layer._replace(until=None, above=None)
        row.measures = frozenset({step.event.measure})
    return row.restriction is not None


def _left_of(row: Row, event: SanctionEvent) -> frozenset[str]:
    """Return the kinds of dealing that a lifting in part leaves: what it excepts is all, if it lifts all else."""
    excepted = excepted_measures(event)
    if len(excepted) > 0 and event.measure == Measure.UNSPECIFIED:
        return excepted
    return (row.measures - {event.measure}) | excepted


def _is_partial(row: Row, step: Step) -> bool:
    """Say whether a lifting or suspension leaves known kinds of dealing of an open row restricted."""
    measure = step.event.measure
    is_open = row.restriction is not None or not row.intervals  # what was never heard of must have been there
    if is_open and excepts_part(step.event, row.key, row.measures):
        return True
    if row.restriction is None or measure == Measure.UNSPECIFIED:
        return False
    others = row.measures - {measure}
    named = others - {Measure.UNSPECIFIED}
    if measure in row.measures:
        return len(named) > 0
    if row.key.target_name is None and row.key.sector != UNSPECIFIED:
        # of a sector the kind is often told by other words: flights are traffic to one paper, trade to another
        return measure in NARROW and len(named) > 0
    return len(named) > 0 or (measure in NARROW and len(others) > 0)


def _enter(row: Row, step: Step, start: date, told: str) -> None:
    """Open an interval where the state or its basis is another one, else remark what was said."""
    state, last = row.state, row.last
    state = RegimeState.ENDED if state is None else state
    confirms = step.action in _CONFIRMING[state]
    if last is not None and last.state == state and not (confirms and FIRMNESS[step.basis] > FIRMNESS[last.basis]):
        row.remarks.append(Remark(start, tell(step, row, told)))
        return
    row.enter(Interval(state, start, step.when.precision, step.basis, step.event.event_id, told))
