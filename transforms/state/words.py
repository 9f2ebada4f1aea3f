"""How a state follows from its event, in words for the reader of ``regime.explanation``."""

from datetime import date

from schemas.mart import SanctionEvent
from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Action, DatePrecision, Measure, RegimeState, Status
from transforms.state.standing import Interval, When

_NEVER_SEEN: dict[str, str] = {
    Action.EXTENDED: "opening not seen",
    Action.EASED: "opening not seen",
    Action.SUSPENDED: "opening not seen",
    Action.LIFTED: "never seen imposed",
    Action.REINSTATED: "earlier opening not seen",
    Action.EXPANDED: "opening not seen",
}
_REOPENED = "seen ended before, reopening not seen"
_AFTER_END: dict[str, str] = dict.fromkeys((Action.EXTENDED, Action.EXPANDED), _REOPENED)
_CALENDAR: dict[str, str] = {DatePrecision.DAY: "%Y-%m-%d", DatePrecision.MONTH: "%Y-%m", DatePrecision.YEAR: "%Y"}


def explain(  # noqa: PLR0913 - all that the sentence speaks of, by name
    event: SanctionEvent,
    last: Interval | None,
    state: RegimeState,
    *,
    start: date,
    when: When,
    is_reached: bool,
    note: str | None,
) -> str:
    """Say why a row has this state from this day on.

    Args:
        event: what changed it.
        last: the row's interval before, if it had one.
        state: the state it has now.
        start: the day from which.
        when: the days that the event may mean.
        is_reached: whether the event spoke of a wider row and reached this one.
        note: what else must be said, if anything.
    """
    told = [f"{event.action} {_day(when)}"]
    unseen = _unseen(event, last)
    if unseen is not None:
        told.append(unseen)
    if is_reached:
        told.append(f"by a change of {_level(event)}")
    if event.status == Status.ANNOUNCED:
        told.append("announced, not yet reported in force")
    if start != when.period.first:
        told.append("counted from the last day it can mean, since the row changed earlier in that time")
    if state == RegimeState.EASED and event.action in (Action.LIFTED, Action.SUSPENDED):
        told.append(f"only the measure {event.measure}; others stay")
    elif event.measure != Measure.UNSPECIFIED:
        told.append(f"measure {event.measure}")
    if note is not None:
        told.append(note)
    return "; ".join(told)


def name_remark(event: SanctionEvent) -> str:
    """Say that a named target outlives the lifting of its sector."""
    return f"the lifting for the sector {event.sector} ({event.event_id}) does not delist named targets"


def late_remark(event: SanctionEvent, when: When) -> str:
    """Say that a row that had ended was relaxed once more."""
    return f"{event.action} {_day(when)} by {event.event_id}, though it had ended; that brings nothing back"


def _unseen(event: SanctionEvent, last: Interval | None) -> str | None:
    if last is None:
        return _NEVER_SEEN.get(event.action)
    return _AFTER_END.get(event.action) if last.state == RegimeState.ENDED else None


def _day(when: When) -> str:
    day = when.period.first.strftime(_CALENDAR[when.precision])
    return f"on {day}" if when.precision == DatePrecision.DAY else f"in {day}, day not known"


def _level(event: SanctionEvent) -> str:
    return "the whole country" if event.sector == UNSPECIFIED else f"the sector {event.sector}"
