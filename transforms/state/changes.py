"""What one decided event changes.

| action | its own row |
| --- | --- |
| imposed, expanded, reinstated | in_force; a row already in force keeps its interval |
| extended | stays as it is; never seen, or seen ended: in_force, and the explanation says so |
| eased | eased; a row suspended or ended stays so |
| suspended | suspended; a row ended stays so |
| lifted | ended, open-ended; never seen imposed: ended, and the explanation says so |

A relaxation never restricts: a licence that follows a lifting does not bring the measure back.

*Named targets.* An event whose sector is unspecified speaks of every row known for the name; a lifting ends the name's
rows on its branch of the sector tree. It reaches nothing else.
*A sector.* A lifting or suspension reaches the narrower sectors. Named targets in them stay listed, with a remark.
*The country* (no name, sector unspecified). A lifting or suspension reaches every row of that sender and country that
was there before its day; not what was imposed elsewhere that very day. An easing reaches only its own row.
*Back again.* A reinstatement of a sector or of the country also takes back what a lifting or suspension of the same
sector or country brought to other rows.
*Narrow measures.* A lifting at country level that names one of ``NARROW`` (a visa ban lifted) reaches no other row, and
only eases its own where other measures stand.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from schemas.mart import SanctionEvent
from schemas.sectors import UNSPECIFIED
from schemas.vocabulary import Action, Direction, Measure, RegimeState
from transforms.merging.tree import are_related, branch, descendants
from transforms.state.standing import Interval, RegimeKey, Standing, When, when_of
from transforms.state.words import explain, late_remark, name_remark

NARROW = frozenset({Measure.ARMS, Measure.TRAVEL, Measure.TRANSPORT, Measure.TECHNOLOGY, Measure.DIPLOMATIC})
"""Measures that are plainly not the whole of a country's sanctions."""

_STATES: tuple[RegimeState | None, ...] = (None, *RegimeState)
_STAY: dict[RegimeState | None, RegimeState] = {state: state for state in RegimeState}

FOLLOWING: dict[str, dict[RegimeState | None, RegimeState]] = {
    Action.IMPOSED: dict.fromkeys(_STATES, RegimeState.IN_FORCE),
    Action.EXPANDED: dict.fromkeys(_STATES, RegimeState.IN_FORCE),
    Action.REINSTATED: dict.fromkeys(_STATES, RegimeState.IN_FORCE),
    Action.EXTENDED: _STAY | {None: RegimeState.IN_FORCE, RegimeState.ENDED: RegimeState.IN_FORCE},
    Action.EASED: _STAY | dict.fromkeys((None, RegimeState.IN_FORCE), RegimeState.EASED),
    Action.SUSPENDED: dict.fromkeys(_STATES, RegimeState.SUSPENDED) | {RegimeState.ENDED: RegimeState.ENDED},
    Action.LIFTED: dict.fromkeys(_STATES, RegimeState.ENDED),
}
"""The state that an action makes of each state of its own row; None is a row never heard of."""


def apply_event(standing: Standing, event: SanctionEvent, note: str | None = None) -> None:
    """Change what stands by one decided event; a note is added to the explanation of its own row.

    Raises:
        ValueError: the event has no date.
    """
    when = when_of(event)
    if when is None:
        raise ValueError(f"event {event.event_id} has no date, so it cannot change what stands")
    own = RegimeKey(event.sender, event.target_country, event.target_name, event.sector)
    if own.target_name is not None:
        for row in _rows_of_name(standing, own, event):
            _change(standing, row, event, when, note=note)
        return
    before = standing.last(own)
    _change(standing, own, event, when, note=note)
    if event.action in _REACH:
        for row in _reached(standing, own, event):
            _REACH[event.action](standing, row, event, when)
    ends_sector = event.action == Action.LIFTED and own.sector != UNSPECIFIED
    if ends_sector and (before is None or before.state != RegimeState.ENDED):
        _remark_names(standing, own, event)


def _remark_names(standing: Standing, own: RegimeKey, event: SanctionEvent) -> None:
    for row in standing.named_in(own, branch(own.sector)):
        if _is_open(standing, row):
            standing.remark(row, name_remark(event))


def _rows_of_name(standing: Standing, own: RegimeKey, event: SanctionEvent) -> list[RegimeKey]:
    known = standing.of_name(own)
    if own.sector == UNSPECIFIED:
        meant = known
    elif event.action == Action.LIFTED:
        meant = [row for row in known if are_related(row.sector, own.sector)]
    else:
        meant = []
    return meant if len(meant) > 0 else [own]


def _reached(standing: Standing, own: RegimeKey, event: SanctionEvent) -> list[RegimeKey]:
    """Return the other rows that a change without a name may reach."""
    if own.sector != UNSPECIFIED:
        return [own._replace(sector=sector) for sector in sorted(descendants(own.sector))]
    if own.target_country is None or event.measure in NARROW:
        return []
    return [row for row in standing.of_country(own) if row != own]


def _is_open(standing: Standing, row: RegimeKey) -> bool:
    last = standing.last(row)
    return last is not None and last.state != RegimeState.ENDED


def _bring_down(standing: Standing, row: RegimeKey, event: SanctionEvent, when: When) -> None:
    last = standing.last(row)
    if last is not None and last.state != RegimeState.ENDED and last.valid_from < _start(when, last):
        _change(standing, row, event, when, above=event.sector)


def _take_back(standing: Standing, row: RegimeKey, event: SanctionEvent, when: When) -> None:
    last = standing.last(row)
    if last is not None and last.from_above == event.sector:
        _change(standing, row, event, when)


_REACH: dict[str, Callable[[Standing, RegimeKey, SanctionEvent, When], None]] = {
    Action.LIFTED: _bring_down,
    Action.SUSPENDED: _bring_down,
    Action.REINSTATED: _take_back,
}
"""What reaches other rows, and how."""


def _change(  # noqa: PLR0913 - a row, its event, and how the event came to it
    standing: Standing,
    row: RegimeKey,
    event: SanctionEvent,
    when: When,
    *,
    above: str | None = None,
    note: str | None = None,
) -> None:
    last = standing.last(row)
    state = FOLLOWING[event.action][None if last is None else last.state]
    measures = _measures(last, event)
    if last is not None and _is_partial(row, last, event):
        state = FOLLOWING[Action.EASED][last.state]
        measures = last.measures - {event.measure} if event.action == Action.LIFTED else last.measures
    if last is not None and last.state == state:
        standing.replace_last(row, replace(last, measures=measures))
        if state == RegimeState.ENDED and event.action != Action.LIFTED:
            standing.remark(row, late_remark(event, when))
        return
    start = _start(when, last)
    following = Interval(
        state=state,
        valid_from=start,
        from_precision=when.precision,
        opened_by=event.event_id,
        explanation=explain(event, last, state, start=start, when=when, is_reached=above is not None, note=note),
        measures=measures,
        from_above=above,
    )
    standing.change(row, following)


def _start(when: When, last: Interval | None) -> date:
    """Return the first day of the period, or its last where the row changed later than that within the period."""
    if last is None or when.period.first > last.valid_from:
        return when.period.first
    return max(when.period.last, last.valid_from)


def _measures(last: Interval | None, event: SanctionEvent) -> frozenset[str]:
    told = frozenset({event.measure})
    if last is None or (last.state == RegimeState.ENDED and event.direction != Direction.RELAX):
        return told
    return last.measures if event.direction == Direction.RELAX else last.measures | told


def _is_partial(row: RegimeKey, last: Interval, event: SanctionEvent) -> bool:
    """Say whether a lifting or suspension at country level leaves other measures of an open row standing."""
    at_country_level = row.target_name is None and row.sector == UNSPECIFIED and event.sector == UNSPECIFIED
    relaxes = event.action in (Action.LIFTED, Action.SUSPENDED) and last.state != RegimeState.ENDED
    return at_country_level and relaxes and event.measure in NARROW and last.measures != {event.measure}
