"""Rows that are made lie among those that are carried over, which are copied only where they are cut small."""

import pyarrow as pa
import pytest

from flows.mart.joining import in_order, joined
from flows.storage.rows import to_arrow
from schemas.relations import EVENT_UNDECIDED, EventUndecided
from tests.merging.builders import READ


def undecided(numbers: range) -> pa.Table:
    rows = [
        EventUndecided(event_id=f"E{number:04}", reason="no_date", explanation="", recorded_from=READ, run_id="run")
        for number in numbers
    ]
    return to_arrow(EVENT_UNDECIDED, rows)


@pytest.mark.parametrize(("step", "is_copied"), [(700, False), (17, True)])
def test_made_rows_lie_in_order_among_carried_ones(step: int, is_copied: bool) -> None:
    made = undecided(range(0, 2_000, step))
    kept = undecided(range(2_000))
    kept = kept.filter(pa.array([number % step != 0 for number in range(2_000)]))

    whole = joined(EVENT_UNDECIDED, made, {EVENT_UNDECIDED: kept})

    assert whole.equals(in_order(EVENT_UNDECIDED, pa.concat_tables([made, kept])))
    assert (whole.column("event_id").num_chunks == 1) == is_copied


def test_with_nothing_made_what_is_carried_over_is_all() -> None:
    kept = undecided(range(5))

    assert joined(EVENT_UNDECIDED, kept.slice(0, 0), {EVENT_UNDECIDED: kept}).equals(kept)
    assert joined(EVENT_UNDECIDED, kept, {}).equals(kept)
