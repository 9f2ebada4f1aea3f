"""Two events never come to one id, whatever people decided of it and wherever its evidence has gone since."""

import pytest

from tests.merging.builders import article, mention
from tests.reviews.log import ReviewedLog
from tests.reviews.test_stories import only, told


@pytest.mark.parametrize("joins", [True, False])
def test_an_id_that_has_passed_to_other_evidence_is_not_given_twice(*, joins: bool) -> None:
    log = ReviewedLog()
    log.run(told("a", "USA BLR potash lifted"), told("b", "USA BLR chemicals lifted"))
    read = only(log.current())
    if joins:
        later = told("c", "USA BLR potash lifted", "2026-03-01")
        (other,) = [one for one in log.run(later) if one.event_id != read.event_id]
        made = [log.decide("merge", one, f"into={read.event_id}") for one in (read, other)]
    else:
        made = [log.decide("accept", read)]
    # one of its two articles turns out to tell of a plan: the other one keeps the id, and says less of what was seen
    plan = article("a", "2025-12-13", version_id="a2", recorded_at=log.now)
    after = log.run((plan, [mention(plan, "USA BLR potash lifted", "2025-12-13", status="proposed")]))

    assert len({one.event_id for one in after}) == len(after) == 2
    assert read.event_id in {one.event_id for one in after}
    assert {log.review(one).outcome for one in made} == {"applied"}


def test_two_decisions_of_one_event_that_is_two_in_a_log_made_anew() -> None:
    log = ReviewedLog()
    log.run(told("a", "USA BLR potash lifted"), told("b", "USA BLR chemicals lifted"))
    read = only(log.current())
    seen = zip(("note", "accept"), log.quotes(read), strict=True)
    decisions = [log.decide(verb, read, quotes=[one]) for verb, one in seen]
    rebuilt = ReviewedLog()
    rebuilt.file = log.file.replace(read.event_id, "E0000000000000000000a")
    after = rebuilt.run(told("a", "USA BLR potash lifted", status="proposed"), told("b", "USA BLR chemicals lifted"))

    assert len({one.event_id for one in after}) == len(after) == 2
    assert "E0000000000000000000a" in {one.event_id for one in after}
    assert len({one.decision_id for one in rebuilt.mart.reviews}) == len(decisions)
