"""How a state follows from its event, in words for the reader of ``regime.explanation`` and ``regime.remarks``."""

from datetime import date, timedelta

from schemas.mart import SanctionEvent
from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Action, Basis, DatePrecision, Direction, Measure, RegimeState, SourceClass
from transforms.merging.extent import is_of_parties, what_is_left
from transforms.state.standing import Interval, Kept, Layer, Row
from transforms.state.steps import Step, is_nobodys

_NEVER_SEEN: dict[str, str] = {
    Action.EXTENDED: "opening not seen",
    Action.EASED: "opening not seen",
    Action.SUSPENDED: "opening not seen",
    Action.LIFTED: "never seen imposed, so that only the end is known",
    Action.REINSTATED: "earlier opening not seen",
    Action.EXPANDED: "opening not seen",
}
_AFTER_END: dict[str, str] = {
    Action.IMPOSED: "anew",
    Action.REINSTATED: "put back",
    Action.EXTENDED: "reopening not seen, which the prolonging takes for granted",
    Action.EXPANDED: "reopening not seen, which the widening takes for granted",
}
_BASIS: dict[str, str] = {
    Basis.OFFICIAL: "by an official text",
    Basis.ANNOUNCEMENT: "announced, not yet reported in force",
    Basis.STATED_DATE: "as announced before, not yet reported in force",
}
_CALENDAR: dict[str, str] = {DatePrecision.DAY: "%Y-%m-%d", DatePrecision.MONTH: "%Y-%m", DatePrecision.YEAR: "%Y"}
_LAYERS: dict[RegimeState, str] = {
    RegimeState.IN_FORCE: "restriction",
    RegimeState.EASED: "exemption",
    RegimeState.SUSPENDED: "suspension",
}
_NOUNS: dict[str, str] = {
    Action.IMPOSED: "imposition",
    Action.EXPANDED: "widening",
    Action.EXTENDED: "extension",
    Action.REINSTATED: "reinstatement",
    Action.EASED: "easing",
    Action.SUSPENDED: "suspension",
    Action.LIFTED: "lifting",
}
_PARTIES = "some persons or bodies, none of them named"
_ONE_DAY = timedelta(days=1)


def explain(step: Step, row: Row, *, start: date, above: str | None, in_part: bool) -> str:
    """Say why a row has a state from a day on, before the event changes it.

    Args:
        step: the event that changes it.
        row: the row as it is before.
        start: the day from which.
        above: the sector of the event where it spoke of a wider row and reached this one.
        in_part: whether it lifts or suspends some of what the row restricts, not all.
    """
    event = step.event
    told = [f"{event.action} {_day(step)}"]
    if step.when.precision != DatePrecision.DAY:
        told += _counted(step, start)
    if step.basis in _BASIS:
        told.append(_BASIS[step.basis])
    told += [_NEVER_SEEN[Action.EASED]] if in_part and not row.intervals else _before(step, row)
    if above is not None:
        told.append(f"by a change of {_level(above)}")
    if in_part and (event.except_measures is not None or event.measure == Measure.UNSPECIFIED):
        told.append("only in part")
    elif in_part:
        told.append(f"only the measure {event.measure}; others stay")
    elif event.measure != Measure.UNSPECIFIED:
        told.append(f"measure {event.measure}")
    left = what_is_left(event)
    if left is not None:
        told.append(f"leaves as it is: {left}")
    if is_of_parties(event):
        told.append(f"of {_PARTIES}")
    if step.until is not None:
        told.append(f"to last until {step.until - _ONE_DAY}")
    told += step.notes
    return told[0] if len(told) == 1 else "; ".join(told)


def tell(step: Step, row: Row, told: str) -> str:
    """Say what an event said of a row whose state it leaves as it is."""
    words = f"{told} ({step.event.event_id})"
    if row.state == RegimeState.ENDED and step.action != Action.LIFTED:
        return f"{words}, though it had ended; that brings nothing back"
    if row.state == RegimeState.SUSPENDED and step.action == Action.EASED:
        return f"{words}, while it is suspended"
    return words


def too_early(step: Step, restriction: Layer) -> str:
    """Say that a relaxation was decided before the restriction that it would have to relax."""
    return (
        f"{step.event.action} {_day(step)} ({step.event.event_id}), but decided before the restriction of "
        f"{restriction.decided} ({restriction.event_id}), which stays"
    )


def explain_end(layer: Layer, before: RegimeState, state: RegimeState, day: date) -> str:
    """Say that a stated end has come."""
    kind = RegimeState.IN_FORCE if state == RegimeState.ENDED else before
    by = "" if layer.ended_by in (None, layer.event_id) else f" ({layer.ended_by})"
    words = (
        f"the {_LAYERS[kind]} of {layer.since} ({layer.event_id}) was to last until {day - _ONE_DAY}{by}, "
        "and no renewal was seen"
    )
    return words if state == RegimeState.ENDED else f"{words}; what it was an {_of(kind)} applies again"


def tell_gap(known: Layer, longer: Layer) -> str:
    """Say that what goes on without an end was prolonged anew only after an extension of it had run out."""
    last = "" if known.lapses is None else f" until {known.lapses - _ONE_DAY}"
    return (
        f"extended{last} ({known.lapsed_by}), and the next extension seen is of {longer.since} ({longer.event_id}): "
        "a renewal between was not read, or it had lapsed"
    )


def spare(step: Step) -> str:
    """Say that a named target outlives the lifting or suspension of its sector or country."""
    return (
        f"the {_NOUNS[step.action]} for {_level(step.key.sector)} ({step.event.event_id}) does not delist named targets"
    )


def explain_waiting(step: Step) -> str:
    """Say why a row counts as restricted of which only an announced relaxation was heard."""
    return f"never seen imposed; {tell_waiting(step)}; that takes for granted that it stands"


def tell_waiting(step: Step, *, for_rows_below: bool = False) -> str:
    """Say that an announcement changes nothing yet."""
    level = f" for {_level(step.key.sector)}" if for_rows_below else ""
    notes = "".join(f"; {note}" for note in step.notes)
    return f"{_NOUNS[step.event.action]}{level} announced {_day(step)} ({step.event.event_id}), not yet in force{notes}"


def tell_unconfirmed(step: Step, *, for_rows_below: bool = False) -> str:
    """Say that one source alone reports an end or a suspension, or that nobody is known who decided it."""
    level = f" for {_level(step.key.sector)}" if for_rows_below else ""
    told = f"{_NOUNS[step.event.action]}{level} {_day(step)} ({step.event.event_id})"
    if is_nobodys(step.event):
        return f"{told} of which no sender is known, so that it may be another's"
    return f"{told} told by one source of class {step.event.source_class} alone, by no official text"


def tell_wider(row: Row) -> str:
    """Name what stands of a wider row, with what brought it."""
    if row.restriction is None:
        return f"what holds for {_level(row.key.sector)}"
    return f"what holds for {_level(row.key.sector)} since {row.restriction.since} ({row.restriction.event_id})"


def tell_taken_out(step: Step) -> str:
    """Say of a wider row that a narrower sector was relaxed, and it was not."""
    event = step.event
    return f"{_NOUNS[event.action]} for {_level(step.key.sector)} {_day(step)} ({event.event_id}); the rest stands"


def tell_freed(step: Step) -> str:
    """Say that some parties were relieved, which leaves the country or sector as it is."""
    event = step.event
    return f"{_NOUNS[event.action]} for {_PARTIES}, {_day(step)} ({event.event_id}); the rest stands"


def explain_freed(step: Step) -> str:
    """Say why a row counts as restricted of which only was heard that some parties were relieved."""
    return f"never seen imposed; {tell_freed(step)}; that takes for granted that it stands"


def tell_excepted(step: Step) -> str:
    """Say of a row that a wider relaxation leaves it as it is."""
    event = step.event
    told = f"{_NOUNS[event.action]} for {_level(step.key.sector)} {_day(step)} ({event.event_id})"
    return f"{told} leaves as it is: {what_is_left(event)}"


def tell_kept(step: Step, kept: Kept) -> str:
    """Say that a relaxation leaves as it is what was prolonged or restricted anew by itself in those days."""
    told = f"{_NOUNS[step.event.action]} for {_level(step.key.sector)} {_day(step)} ({step.event.event_id})"
    return f"{told} leaves as it is what was {kept.told} on {kept.day}"


def explain_excepted(step: Step, row: Row) -> str:
    """Say why a row stands of which only was heard that a wider relaxation leaves it as it is."""
    before = "never seen imposed by itself" if row.last is None else f"held to have ended on {_since(row.last)}"
    return f"{before}; {tell_excepted(step)}; that takes for granted that it stands"


def tell_denied(step: Step, denial: SanctionEvent, *, for_rows_below: bool = False) -> str:
    """Say that what was told is not so, and who says that."""
    level = f" for {_level(step.key.sector)}" if for_rows_below else ""
    who = (
        "an official text"
        if denial.source_class == SourceClass.OFFICIAL
        else f"a source of class {denial.source_class}"
    )
    when = f"on {denial.event_date} " if denial.date_precision == DatePrecision.DAY else ""
    told = f"{_NOUNS[step.event.action]}{level} told {_day(step)} ({step.event.event_id})"
    return f"{told}, denied {when}by {who} ({denial.event_id})"


def explain_denied(step: Step, denial: SanctionEvent) -> str:
    """Say why a row counts as restricted of which only a denied relaxation was heard."""
    return f"never seen imposed; {tell_denied(step, denial)}; the denial takes for granted that it stands"


def carried_out(announced: Step, *, in_part: bool) -> str:
    """Say that an act does what was announced, or that it is as far as that has come."""
    said = f"the {_NOUNS[announced.event.action]} announced on {announced.start} ({announced.event.event_id})"
    return f"that is how far {said} has come" if in_part else f"carries out {said}"


def _of(kind: RegimeState) -> str:
    return "exemption from" if kind == RegimeState.EASED else "interruption of"


def _before(step: Step, row: Row) -> list[str]:
    """Say what the row's past has to do with it."""
    action = step.action
    if not row.intervals:
        return [_NEVER_SEEN[action]] if action in _NEVER_SEEN else []
    last = row.intervals[-1]
    if last.state == RegimeState.ENDED:
        return [f"{_AFTER_END[action]}: it had ended on {_since(last)}"] if action in _AFTER_END else []
    layer = row.suspension or row.relief
    if layer is None or step.event.direction != Direction.RESTRICT:
        return []
    kind = RegimeState.EASED if row.suspension is None else RegimeState.SUSPENDED
    past = f"the {_LAYERS[kind]} of {layer.since} ({layer.event_id})"
    return [f"ends {past}" if action == Action.REINSTATED else f"{past} is not said to go on"]


def _since(last: Interval) -> str:
    return f"{last.valid_from} ({last.opened_by})"


def _day(step: Step) -> str:
    period, precision, is_stated = step.when
    first = period.first
    if precision != DatePrecision.DAY:
        return f"in {first.strftime(_CALENDAR[precision])}, day not known"
    if is_stated and step.decided < first:
        return f"with effect from {first}, decided on {step.decided}"
    return f"on {first.isoformat()}"


def _counted(step: Step, start: date) -> list[str]:
    if start == step.when.period.last:
        return ["counted from the last day it can mean"]
    return ["counted from the first day it can mean"] if start == step.when.period.first else []


def _level(sector: str) -> str:
    return "the whole country" if sector == UNSPECIFIED else f"the sector {sector}"
