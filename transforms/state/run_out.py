"""What was stated to end, ends: a restriction for good, an exemption or a suspension for what lies under it."""

from datetime import date
from typing import NamedTuple

from schemas.vocabulary import Basis, DatePrecision
from transforms.state.standing import Interval, Layer, Row
from transforms.state.words import explain_end


class End(NamedTuple):
    """A stated end that comes: on which day, of what, and which of the three it is."""

    day: date
    layer: Layer
    attribute: str


def run_out(row: Row, day: date) -> None:
    """Let what was stated to end on or before a day end."""
    while (end := next_end(row)) is not None and end.day <= day:
        before = row.state
        setattr(row, end.attribute, None)
        if end.attribute == "restriction":
            row.relief = row.suspension = row.ended_above = None
        state = row.state
        if before is None or state is None or state == before:
            continue
        row.enter(
            Interval(
                state=state,
                valid_from=end.day if row.last is None else max(end.day, row.last.valid_from),
                from_precision=DatePrecision.DAY.value,
                basis=Basis.STATED_DATE.value,
                opened_by=end.layer.ended_by or end.layer.event_id,
                explanation=explain_end(end.layer, before, state, end.day),
            )
        )


def next_end(row: Row) -> End | None:
    """Return the next stated end of a row, or None."""
    found, restriction, suspension, relief = None, row.restriction, row.suspension, row.relief
    # most rows have no stated end, and all are asked again and again
    if (
        (restriction is None or restriction.until is None)
        and (suspension is None or suspension.until is None)
        and (relief is None or relief.until is None)
    ):
        return None
    for name, one in (("restriction", restriction), ("suspension", suspension), ("relief", relief)):
        if one is not None and one.until is not None and (found is None or one.until < found.day):
            found = End(one.until, one, name)
    return found
