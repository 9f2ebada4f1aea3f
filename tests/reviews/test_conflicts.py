"""On what sources differ from an event whose values a person decided: on what it shows, not on what was read."""

from schemas.relations import EventConflict
from tests.reviews.log import ReviewedLog
from tests.reviews.test_stories import only, told


def shown(log: ReviewedLog) -> list[tuple[str, str | None, str, str, int]]:
    rows: list[EventConflict] = [row for row in log.mart.conflicts if row.recorded_to is None]
    return [(row.field, row.chosen_value, row.other_value, row.reason, row.n_articles) for row in rows]


def two_papers() -> ReviewedLog:
    log = ReviewedLog()
    log.run(
        told("one", "USA BLR potash lifted", "2025-12-13"),
        told("two", "USA BLR potash lifted", "2025-12-15", main=False),
    )
    return log


def test_sources_differ_from_the_day_that_was_decided() -> None:
    log = two_papers()
    event = only(log.run())
    assert shown(log) == [("event_date", "2025-12-13", "2025-12-15", "own_announcement", 1)]
    log.decide("amend", event, "event_date=2025-12-14")
    decided = only(log.run())
    assert shown(log) == [
        ("event_date", "2025-12-14", "2025-12-13", "reviewed", 1),
        ("event_date", "2025-12-14", "2025-12-15", "reviewed", 1),
    ]
    assert decided.n_conflicts == 2


def test_source_that_the_reviewer_agrees_with_differs_no_more() -> None:
    log = two_papers()
    log.decide("amend", only(log.run()), "event_date=2025-12-15")
    assert only(log.run()).n_conflicts == 1
    assert shown(log) == [("event_date", "2025-12-15", "2025-12-13", "reviewed", 1)]


def test_values_that_stay_as_they_were_read_keep_their_reason() -> None:
    log = two_papers()
    before = shown(log)
    log.decide("accept", only(log.run()))
    assert only(log.run()).n_conflicts == 1
    assert shown(log) == before
