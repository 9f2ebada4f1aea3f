"""Decisions that cannot be applied, or contradict another one: each with its line, the reason, and what to do."""

import pytest

from schemas.vocabulary import IssueKind, ReviewVerb, Stage
from tests.reviews.log import ReviewedLog
from tests.reviews.test_stories import only, told
from transforms.articles.record import Problem
from transforms.reviews.changes import format_changes, parse_changes
from transforms.reviews.decide import decide
from transforms.reviews.parse import format_decision, header_line, parse_reviews
from transforms.reviews.unapplied import find_unapplied


def problems(log: ReviewedLog) -> list[Problem]:
    return find_unapplied(log.mart.reviews, folder="data/reviews")


def test_a_decision_on_an_event_that_there_is_not() -> None:
    log = ReviewedLog()
    event = only(log.run(told("a", "USA BLR potash lifted")))
    log.decide("note", event)
    log.file = log.file.replace(event.event_id, "E00000000000000000000").replace(",a,", ",,")
    assert only(log.run()).review_status == "unreviewed"

    (one,) = problems(log)
    assert (one.kind, one.stage, one.file, one.line) == (
        IssueKind.UNAPPLIED_DECISION,
        Stage.MERGE,
        "data/reviews/one.csv",
        2,
    )
    assert one.words == "note by Reviewer One of E00000000000000000000 (2025-12-13 USA BLR potash lifted)"
    assert one.message == (
        "note not applied: no event has the id E00000000000000000000, nor rests on the articles that were seen and "
        "says the same. To mend it, correct or remove the line; `sanctionlog review list` shows the events as they "
        "are now"
    )


@pytest.mark.parametrize(
    ("verb", "changes", "reason"),
    [
        ("merge", "into=E00000000000000000000", "no event has the id E00000000000000000000, which it is to go into"),
        ("merge", "into={other}", "it is against BLR, and {other} is against RUS"),
        (
            "merge",
            "into={relaxed}",
            "it is imposed, and {relaxed} is lifted: one restricts more, and the other does not",
        ),
        ("split", "articles=b", "none of the articles that it splits off is evidence of {event}"),
        ("split", "articles=a", "it would leave {event} without any article"),
        ("amend", "expiry_date=2020-01-01", "it would end on 2020-01-01, before it begins on 2025-12-01"),
    ],
)
def test_what_cannot_be_done_says_why_and_changes_nothing(verb: str, changes: str, reason: str) -> None:
    log = ReviewedLog()
    log.run(
        told("a", "USA BLR potash imposed", "2025-12-01"),
        told("b", "USA RUS potash imposed", "2025-12-02"),
        told("c", "USA BLR potash lifted", "2025-12-20"),
    )
    event, other, relaxed = sorted(log.current(), key=lambda one: str(one.event_date))
    names = {"event": event.event_id, "other": other.event_id, "relaxed": relaxed.event_id}
    before = {one.event_id for one in log.current()}
    decision = log.decide(verb, event, changes.format(**names))
    log.run()

    assert {(one.event_id, one.review_status) for one in log.current()} == {(one, "unreviewed") for one in before}
    row = log.review(decision)
    assert (row.outcome, row.stale, row.current_event_id) == ("lost", True, None)
    assert str(row.stale_detail).startswith(reason.format(**names))
    (one,) = problems(log)
    assert f"{verb} not applied: {reason.format(**names)}" in one.message


def test_a_decision_that_fits_two_events_names_them() -> None:
    log = ReviewedLog()
    article, (mention,) = told("a", "USA BLR potash imposed", "2025-12-01")
    later = told("a", "USA BLR potash imposed", "2025-03-01")[1][0]
    log.run((article, [mention, later]))
    first, second = log.current()
    log.decide("accept", first)
    for name, value in (
        (first.event_id, "E00000000000000000000"),
        (",2025-12-01,a,", ",2024,a,"),
        (",2025-03-01,a,", ",2024,a,"),
    ):
        log.file = log.file.replace(name, value)
    log.run()

    (one,) = problems(log)
    named = ", ".join(sorted([first.event_id, second.event_id]))
    assert f"2 events fit equally well what was seen: {named}" in one.message


@pytest.mark.parametrize(
    ("one", "other", "contradict"),
    [
        (("accept", ""), ("reject", ""), True),
        (("amend", "sector=oil"), ("amend", "sector=gas"), True),
        (("amend", "sector=oil"), ("amend", "sector=oil; measure=trade"), False),
        (("accept", ""), ("note", ""), False),
    ],
)
def test_two_people_who_decide_otherwise_at_the_same_moment(
    one: tuple[str, str], other: tuple[str, str], contradict: bool
) -> None:
    log = ReviewedLog()
    event = only(log.run(told("a", "USA BLR potash imposed")))
    files = {}
    for file, by, (verb, changes) in (("a.csv", "Reviewer One", one), ("b.csv", "Reviewer Two", other)):
        parsed = parse_changes(changes, ReviewVerb(verb)) if changes else None
        made = decide(ReviewVerb(verb), event, log.quotes(event), by=by, at=log.now, why="seen", changes=parsed)
        files[file] = header_line() + format_decision(made, format_changes(made.changes))
    super(ReviewedLog, log).run(decisions=parse_reviews(files))

    found = [(each.file, each.line, each.message) for each in problems(log)]
    message = (
        f"{other[0]} contradicts the {one[0]} by Reviewer One of the same moment (a.csv:2). Of several decisions "
        "whoever decides last prevails, and neither is: agree, and remove one line or give it another time"
    )
    assert found == ([("data/reviews/b.csv", 2, message)] if contradict else [])
