"""What a person split off keeps its id, and so does what it was split off from, whatever becomes of the texts."""

import pytest

from schemas.mart import SanctionEvent
from tests.merging.builders import article, mention
from tests.reviews.log import ReviewedLog
from tests.reviews.test_stories import only, told
from transforms.reviews.decision import Decision, split_event_id

SAID, DAY = "USA BLR potash lifted", "2025-12-13"


def parted() -> tuple[ReviewedLog, SanctionEvent, Decision]:
    """A log whose event of two papers a person parted: ``a`` told of another change than ``b``."""
    log = ReviewedLog()
    log.run(told("a", SAID), told("b", SAID))
    event = only(log.current())
    return log, event, log.decide("split", event, "articles=a")


def articles_by_event(log: ReviewedLog) -> dict[str, set[str]]:
    """Which articles each current event rests on."""
    return {event.event_id: {one[0] for one in log.quotes(event)} for event in log.current()}


@pytest.mark.parametrize("name", ["a", "b"])
def test_both_keep_their_ids_when_one_of_the_papers_is_read_again(name: str) -> None:
    log, event, decision = parted()
    both = {event.event_id: {"b"}, split_event_id(decision.decision_id): {"a"}}
    log.run()
    assert articles_by_event(log) == both

    text = article(name, DAY, version_id=f"{name}2", recorded_at=log.now)
    log.run((text, [mention(text, SAID, DAY)]))

    assert articles_by_event(log) == both
    assert log.mart.aliases == []
    assert log.review(decision).outcome == "applied"


def test_a_split_holds_where_nobody_else_tells_of_it_any_more_but_a_new_paper_does() -> None:
    log, event, decision = parted()
    log.run()
    silent = article("b", DAY, version_id="b2", recorded_at=log.now)
    log.run((silent, []))
    assert articles_by_event(log) == {split_event_id(decision.decision_id): {"a"}}
    assert log.review(decision).outcome == "applied"

    log.run(told("c", SAID))

    assert articles_by_event(log) == {event.event_id: {"c"}, split_event_id(decision.decision_id): {"a"}}
    assert log.review(decision).outcome == "applied"


@pytest.mark.parametrize("later", [(), ("c",)])
def test_what_the_papers_part_by_themselves_later_is_no_third_event(later: tuple[str, ...]) -> None:
    log, event, decision = parted()
    log.run()
    plan = article("b", DAY, version_id="b2", recorded_at=log.now)
    log.run((plan, [mention(plan, SAID, DAY, status="proposed")]), *(told(one, SAID) for one in later))

    assert articles_by_event(log) == {event.event_id: {"b"}, split_event_id(decision.decision_id): {"a", *later}}
    assert log.review(decision).outcome == "applied"


def test_another_change_that_its_article_tells_of_later_is_an_event_of_its_own() -> None:
    log = ReviewedLog()
    log.run(told("a", SAID), told("b", "USA BLR chemicals lifted"))
    event = only(log.current())
    part = split_event_id(log.decide("split", event, "articles=a").decision_id)
    log.run()
    text = article("a", DAY, version_id="a2", recorded_at=log.now)
    both = [mention(text, "USA BLR chemicals lifted", DAY), mention(text, SAID, "2027-01-05")]
    days = {one.event_id: str(one.event_date) for one in log.run((text, both))}

    assert articles_by_event(log)[event.event_id] == {"b"}
    assert (len(days), days[part]) == (3, DAY)
    assert sorted(days.values()) == [DAY, DAY, "2027-01-05"]
    assert {one.event_id: str(one.event_date) for one in log.run(rules="m2")} == days
