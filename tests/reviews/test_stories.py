"""Whole stories: what people correct stays corrected, and is looked at again when its evidence changes."""

from datetime import timedelta

import pytest

from schemas.mart import SanctionEvent
from schemas.staging import Article, Mention
from tests.merging.builders import article, mention
from tests.reviews.log import ReviewedLog
from tests.state.builders import on
from tests.state.log import known
from transforms.state.recording import open_rows


def told(name: str, said: str, when: str = "2025-12-13", **given: object) -> tuple[Article, list[Mention]]:
    text = article(name, when)
    return text, [mention(text, said, when, **given)]


def only(events: list[SanctionEvent]) -> SanctionEvent:
    (event,) = events
    return event


IMPOSED = told("imposed", "USA BLR potash imposed", "2021-12-02")


def test_a_reviewers_decision_survives_re_extraction_and_a_rebuild() -> None:
    log = ReviewedLog()
    log.run(IMPOSED, told("wire", "USA BLR potash lifted"))
    (read,) = [one for one in log.current() if one.action == "lifted"]
    decision = log.decide("amend", read, "action=eased; status=announced", why="a licence, not a lifting")

    (amended,) = [one for one in log.run() if one.direction == "relax"]
    assert (amended.event_id, amended.action, amended.status) == (read.event_id, "eased", "announced")
    assert (amended.review_status, amended.review_stale) == ("amended", False)
    assert amended.cause == "review"
    assert "amend by Reviewer One on 2026-01-02" in str(amended.cause_detail)
    assert {one.cause for one in log.current() if one is not amended} == {"new_source"}
    assert log.review(decision).outcome == "applied"

    # a better extractor: the same words of the same text, but another sector, and so other mentions
    wire = article("wire", "2025-12-13")
    log.reread("wire", mention(wire, "USA BLR fertilizer lifted", evidence="USA BLR potash lifted (wire)"))
    (again,) = [one for one in log.run(extractor="2+a") if one.direction == "relax"]
    assert (again.event_id, again.action, again.sector) == (read.event_id, "eased", "fertilizer")
    assert (again.review_stale, again.cause) == (False, "re_extraction")

    # a warehouse made anew: nothing is known but the articles and the decisions
    rebuilt = ReviewedLog()
    rebuilt.file, rebuilt.told = log.file, log.told
    (anew,) = [one for one in rebuilt.run(extractor="2+a") if one.direction == "relax"]
    assert (anew.event_id, anew.action, anew.review_status) == (read.event_id, "eased", "amended")


def test_a_wrong_report_corrected_the_next_day() -> None:
    log = ReviewedLog()
    log.run(IMPOSED, told("wire", "USA BLR potash lifted"))
    wrong_day = log.now
    # a wire alone: in doubt it stands
    assert (on(log.mart.regimes, "2026-01-01")["potash"], log.mart.regimes[-1].basis) == ("in_force", "unconfirmed")

    right = article("wire", "2025-12-13", version_id="wire-v2", text="Correction: nothing was lifted.")
    log.run((right, []))

    assert [one.action for one in log.current()] == ["imposed"]
    assert on(log.mart.regimes, "2026-01-01")["potash"] == "in_force"
    assert [one.action for one in known(log.mart.events, wrong_day)] == ["imposed", "lifted"]
    (gone,) = [one for one in log.mart.events if one.recorded_to is not None]
    assert (gone.action, gone.closed_cause, gone.closed_detail) == (
        "lifted",
        "source_corrected",
        "another version of wire",
    )


def test_a_wrong_report_that_nobody_corrects_is_rejected_and_stays_out() -> None:
    log = ReviewedLog()
    log.run(IMPOSED, told("wire", "USA BLR potash lifted"))
    before = log.now
    (wrong,) = [one for one in log.current() if one.action == "lifted"]
    quotes = log.quotes(wrong)
    decision = log.decide("reject", wrong, why="the envoy spoke of talks")

    assert [one.action for one in log.run()] == ["imposed"]
    assert on(log.mart.regimes, "2026-01-01")["potash"] == "in_force"
    assert [row.event_id for row in open_rows(log.mart.evidence) if row.event_id == wrong.event_id] == []
    assert [one.action for one in known(log.mart.events, before)] == ["imposed", "lifted"]
    (gone,) = [one for one in log.mart.events if one.recorded_to is not None]
    assert (gone.closed_cause, log.review(decision).stale) == ("review", False)

    # a second paper repeats it: it stays out, and somebody is to look again
    log.run(told("paper", "USA BLR potash lifted"))
    assert [one.action for one in log.current()] == ["imposed"]
    row = log.review(decision)
    assert (row.outcome, row.stale, row.stale_detail) == ("applied", True, "new article paper")

    # who takes the decision back by accepting it has it in the log again
    log.now += timedelta(hours=1)
    log.decide("accept", wrong, quotes=quotes)
    back = [one for one in log.run() if one.action == "lifted"]
    assert [(one.event_id, one.review_status, one.review_stale) for one in back] == [(wrong.event_id, "accepted", True)]
    assert log.review(decision).outcome == "superseded"


def test_what_was_accepted_keeps_its_values_and_new_evidence_is_flagged() -> None:
    log = ReviewedLog()
    event = only(log.run(told("wire", "USA BLR potash lifted", status="announced")))
    decision = log.decide("accept", event)
    accepted = only(log.run())
    assert (accepted.review_status, accepted.review_stale, accepted.status) == ("accepted", False, "announced")

    notice = told("notice", "USA BLR potash lifted", status="in_force")
    later = only(log.run(notice))
    assert (later.n_articles, later.status, later.review_status, later.review_stale) == (
        2,
        "announced",
        "accepted",
        True,
    )
    row = log.review(decision)
    assert (row.stale_detail, row.otherwise) == ("new article notice", "status=in_force")

    log.decide("accept", later)
    assert only(log.run()).review_stale is False
    assert (log.review(decision).outcome, log.review(decision).stale) == ("superseded", False)


def test_a_decision_taken_back_leaves_what_the_sources_say() -> None:
    log = ReviewedLog()
    event = only(log.run(told("wire", "USA BLR potash lifted")))
    without = log.file
    log.decide("amend", event, "sector=fertilizer")
    assert only(log.run()).sector == "fertilizer"
    log.file = without

    again = only(log.run())
    assert (again.sector, again.review_status, again.cause) == ("potash", "unreviewed", "review")
    assert "taken back: amend by Reviewer One" in str(again.cause_detail)


def test_two_events_that_a_reviewer_finds_to_be_one() -> None:
    log = ReviewedLog()
    log.run(told("a", "USA BLR potash lifted", "2025-12-13"), told("b", "USA BLR potash eased", "2025-12-20"))
    lifted, eased = log.current()
    log.decide("merge", lifted, f"into={lifted.event_id}")
    log.decide("merge", eased, f"into={lifted.event_id}")

    one = only(log.run())
    assert (one.event_id, one.n_articles, one.review_status) == (lifted.event_id, 2, "amended")
    assert {row.merged_by for row in open_rows(log.mart.evidence)} == {"founds", "reviewed"}
    assert [(row.alias_id, row.event_id, row.reason) for row in log.mart.aliases] == [
        (eased.event_id, lifted.event_id, "review")
    ]
    closed = [row for row in log.mart.events if row.recorded_to is not None]
    assert {row.closed_cause for row in closed} == {"review"}
    # the one that lives on was revised, not withdrawn
    assert {(row.event_id, row.closed_into) for row in closed} == {
        (eased.event_id, lifted.event_id),
        (lifted.event_id, None),
    }
    before = log.mart
    log.run(rules="m2")
    assert (log.mart.events, log.mart.aliases, log.mart.reviews) == (before.events, before.aliases, before.reviews)
    # more articles of the one that went into the other: still one
    assert only(log.run(told("c", "USA BLR potash eased", "2025-12-20"))).n_articles == 3


def test_what_was_joined_and_is_joined_again_keeps_all_decisions() -> None:
    log = ReviewedLog()
    days = ("2025-01-01", "2025-01-20", "2025-02-20")
    log.run(*(told(name, "USA BLR potash imposed", day) for name, day in zip("abc", days, strict=True)))
    first, second, third = sorted(log.current(), key=lambda one: str(one.event_date))
    made = [log.decide("merge", one, f"into={first.event_id}") for one in (first, second)]
    joined = next(one for one in log.run() if one.event_id == first.event_id)
    made += [log.decide("merge", one, f"into={third.event_id}") for one in (third, joined)]

    assert only(log.run()).n_articles == 3
    assert {(log.review(one).outcome, log.review(one).current_event_id) for one in made} == {
        ("applied", third.event_id)
    }
    assert {row.event_id for row in log.mart.aliases} == {third.event_id}


def test_two_reviewers_who_join_the_same_two_events_the_other_way_round_lose_nothing() -> None:
    log = ReviewedLog()
    log.run(told("a", "USA BLR potash imposed", "2025-01-01"), told("b", "USA BLR potash imposed", "2025-01-20"))
    first, second = sorted(log.current(), key=lambda one: str(one.event_date))
    made = [log.decide("merge", one, f"into={first.event_id}") for one in (first, second)]
    made += [log.decide("merge", one, f"into={second.event_id}") for one in (second, first)]

    # the later one prevails
    assert (only(log.run()).event_id, only(log.current()).n_articles) == (second.event_id, 2)
    assert {log.review(one).current_event_id for one in made} == {second.event_id}


@pytest.mark.parametrize("verb", ["reject", "accept"])
def test_what_was_decided_of_an_event_does_not_befall_the_one_that_it_is_joined_to(verb: str) -> None:
    log = ReviewedLog()
    log.run(told("a", "USA BLR potash imposed", "2025-01-01"), told("b", "USA BLR potash imposed", "2025-01-20"))
    first, second = sorted(log.current(), key=lambda one: str(one.event_date))
    quotes = log.quotes(second)
    earlier = log.decide(verb, second)
    log.run()
    log.decide("merge", first, f"into={first.event_id}")
    log.decide("merge", second, f"into={first.event_id}", quotes=quotes)

    one = only(log.run())
    assert (one.event_id, str(one.event_date), one.n_articles) == (first.event_id, "2025-01-01", 2)
    assert log.review(earlier).outcome == "superseded"
    assert [(row.alias_id, row.event_id) for row in log.mart.aliases] == [(second.event_id, first.event_id)]


@pytest.mark.parametrize("other", ["USA RUS potash imposed", "USA BLR potash lifted"])
def test_events_of_other_countries_or_directions_are_not_joined_and_the_decision_is_lost(other: str) -> None:
    log = ReviewedLog()
    log.run(told("a", "USA BLR potash imposed"), told("b", other, "2025-12-20"))
    first, second = sorted(log.current(), key=lambda one: str(one.event_date))
    log.decide("merge", first, f"into={first.event_id}")
    wrong = log.decide("merge", second, f"into={first.event_id}")

    assert {one.event_id for one in log.run()} == {first.event_id, second.event_id}
    assert (log.review(wrong).outcome, log.review(wrong).stale) == ("lost", True)
    assert log.mart.aliases == []


def test_an_event_that_a_reviewer_finds_to_be_two() -> None:
    log = ReviewedLog()
    event = only(log.run(told("a", "USA BLR potash lifted"), told("b", "USA BLR potash lifted")))
    decision = log.decide("split", event, "articles=b")

    first, second = sorted(log.run(), key=lambda one: one.event_id != event.event_id)
    assert (first.event_id, first.n_articles, second.n_articles) == (event.event_id, 1, 1)
    assert (first.cause, second.cause) == ("review", "review")
    assert (first.review_status, second.review_status) == ("amended", "amended")
    before = log.mart
    assert log.run(rules="m2") == log.current()
    assert (log.mart.events, log.mart.aliases) == (before.events, before.aliases)
    log.run(told("d", "USA BLR potash lifted"))
    assert log.review(decision).stale_detail == "new article d"
    assert {one.event_id for one in log.current()} == {first.event_id, second.event_id}


def test_a_merger_into_an_event_that_there_is_not_renames_nothing() -> None:
    log = ReviewedLog()
    event = only(log.run(told("a", "USA BLR potash lifted")))
    slip = log.decide("merge", event, "into=E00000000000000000000")

    assert [one.event_id for one in log.run()] == [event.event_id]
    assert (log.review(slip).outcome, log.review(slip).stale, log.mart.aliases) == ("lost", True, [])


def test_a_split_that_names_articles_which_are_not_there_says_so() -> None:
    log = ReviewedLog()
    event = only(log.run(told("a", "USA BLR potash lifted"), told("b", "USA BLR potash lifted")))
    decision = log.decide("split", event, "articles=b nowhere")

    assert len(log.run()) == 2
    row = log.review(decision)
    assert (row.outcome, row.stale_detail) == ("applied", "splits off what is not of this event: nowhere")


def test_a_decision_whose_event_is_gone_is_lost_and_says_so() -> None:
    log = ReviewedLog()
    event = only(log.run(told("a", "USA BLR potash lifted")))
    decision = log.decide("accept", event)
    log.run((article("a", version_id="a-v2"), []))

    row = log.review(decision)
    assert (row.outcome, row.stale, row.current_event_id) == ("lost", True, None)
    assert log.current() == []


def test_a_note_changes_nothing() -> None:
    log = ReviewedLog()
    event = only(log.run(told("a", "USA BLR potash lifted")))
    decision = log.decide("note", event, why="asked the ministry")

    assert log.run() == [event]
    assert log.mart.n_changed == 0
    assert log.review(decision).outcome == "applied"


def test_another_version_of_the_text_is_another_thing_seen() -> None:
    log = ReviewedLog()
    event = only(log.run(told("a", "USA BLR potash lifted")))
    decision = log.decide("accept", event)
    log.run()
    text = article("a", version_id="a-v2")
    now = only(log.run((text, [mention(text, "USA BLR potash lifted")])))

    assert (now.event_id, now.review_stale, now.cause) == (event.event_id, True, "source_corrected")
    assert log.review(decision).stale_detail == "another version of the same articles, or other words of them"


def test_what_was_accepted_stays_with_its_event_when_another_one_is_parted_from_it() -> None:
    log = ReviewedLog()
    log.run(IMPOSED, told("one", "USA BLR potash lifted"), told("two", "USA BLR potash lifted"))
    (read,) = [one for one in log.current() if one.action == "lifted"]
    accepted = log.decide("accept", read)
    notice = article("notice", "2026-03-01", source_class="official")
    log.run((notice, [mention(notice, "USA BLR potash lifted", "2026-03-01")]))
    (other,) = [one for one in log.current() if one.action == "lifted" and one.event_id != read.event_id]
    for one in (read, other):
        log.decide("merge", one, f"into={read.event_id}")
    (joined,) = [one for one in log.run() if one.action == "lifted"]
    # what stays says another day than was accepted, by its official text, and what leaves says the same
    split = log.decide("split", joined, "articles=one")
    after = {one.event_id: one for one in log.run() if one.action == "lifted"}
    assert len(after) == 2
    assert log.review(split).outcome == "applied"
    assert log.review(accepted).current_event_id == read.event_id
    assert after[read.event_id].review_status == "accepted"


def test_what_a_reviewer_moves_makes_no_other_decision_stale() -> None:
    log = ReviewedLog()
    log.run(IMPOSED, *(told(name, "USA BLR potash lifted") for name in ("one", "two", "three")))
    late = article("late", "2026-03-01")
    log.run((late, [mention(late, "USA BLR potash lifted", "2026-03-01")]))
    read, other = sorted((one for one in log.current() if one.action == "lifted"), key=lambda one: -one.n_articles)
    decisions = [log.decide("accept", read)]
    decisions += [log.decide("merge", one, f"into={read.event_id}") for one in (read, other)]
    (joined,) = [one for one in log.run() if one.action == "lifted"]
    decisions.append(log.decide("split", joined, "articles=one"))
    after = {one.event_id: one for one in log.run() if one.action == "lifted"}

    assert {(log.review(one).outcome, log.review(one).stale_detail) for one in decisions} == {("applied", None)}
    assert (after[read.event_id].review_status, after[read.event_id].review_stale) == ("accepted", False)

    log.run(told("four", "USA BLR potash lifted"))
    assert log.review(decisions[0]).stale_detail is not None
