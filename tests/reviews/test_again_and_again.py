"""Decisions on what people had amended before: each run comes last to the same, since nothing else has changed."""

from datetime import timedelta

import pytest

from schemas.mart import SanctionEvent
from tests.merging.builders import article, mention
from tests.reviews.log import ReviewedLog
from tests.reviews.test_stories import told


def said(log: ReviewedLog) -> list[tuple[object, ...]]:
    return sorted((one.event_id, one.sector, one.action, one.n_articles, one.review_status) for one in log.current())


def of(log: ReviewedLog, action: str) -> SanctionEvent:
    (event,) = [one for one in log.current() if one.action == action]
    log.now += timedelta(seconds=1)
    return event


def amended(sector: str = "oil") -> ReviewedLog:
    log = ReviewedLog()
    log.run(told("a", "USA BLR potash lifted", "2025-12-20"), told("b", "USA BLR oil eased", "2025-12-20"))
    log.decide("amend", of(log, "lifted"), f"sector={sector}")
    log.run()
    return log


def test_merger_of_what_was_amended_before_holds_in_every_run() -> None:
    log = amended()
    lifted, eased = of(log, "lifted"), of(log, "eased")
    lines = [log.decide("merge", one, f"into={eased.event_id}") for one in (eased, lifted)]

    seen = []
    for _ in range(4):
        log.run()
        seen.append(said(log))
    assert [len(one) for one in seen] == [1] * 4
    assert seen[1:] == seen[:-1]
    assert {log.review(one).outcome for one in lines} == {"applied"}

    anew = ReviewedLog()
    anew.file = log.file
    anew.run(*log.told)
    assert said(anew) == seen[-1]


@pytest.mark.parametrize("verb", ["accept", "reject", "amend"])
def test_decision_on_what_was_amended_before_is_found_in_a_log_that_is_made_anew(verb: str) -> None:
    log = amended()
    later = log.decide(verb, of(log, "lifted"), "status=announced" if verb == "amend" else "")
    log.run()

    anew = ReviewedLog()
    anew.file = log.file
    # another article founds the event there, so that its id is another one
    told_first = told("0", "USA BLR potash lifted", "2025-12-20")
    anew.run(told_first, *log.told)
    assert anew.review(later).outcome == "applied"
    assert [one.sector for one in anew.current() if one.action == "lifted"] == ([] if verb == "reject" else ["oil"])


def test_what_was_amended_is_found_where_the_sources_say_it_themselves_by_now() -> None:
    log = amended("fertilizer")
    later = log.decide("accept", of(log, "lifted"))
    log.run()

    anew = ReviewedLog()
    anew.file = log.file
    anew.run(told("a", "USA BLR fertilizer lifted", "2025-12-20"))
    assert anew.review(later).outcome == "applied"


@pytest.mark.parametrize(
    ("first", "second", "joins"),
    [
        (("EU BLR oil lifted", "2025-12-14"), ("USA BLR oil lifted", "2025-12-20"), "USA BLR unspecified lifted"),
        (("USA BLR oil eased", "2025-12-13"), ("EU BLR potash eased", "2025-12-14"), "EU BLR potash eased"),
    ],
)
@pytest.mark.parametrize("into", [0, 1])
def test_part_that_leaves_a_merger_of_people_stays_away(
    first: tuple[str, str], second: tuple[str, str], joins: str, into: int
) -> None:
    log = ReviewedLog()
    log.run(told("a", *first), told("b", *second))
    both = sorted(log.current(), key=lambda one: str(one.event_date))
    for one in both:
        log.decide("merge", one, f"into={both[into].event_id}")
    log.run()
    log.run(told("c", joins, second[1]))
    (merged,) = log.current()
    assert merged.n_articles == 3
    log.decide("split", merged, "articles=c")

    seen = []
    for _ in range(4):
        log.run()
        seen.append(said(log))
    assert sorted(row[3] for row in seen[0]) == [1, 2]
    assert seen[1:] == seen[:-1]


def read_as(log: ReviewedLog, sector: str, extractor: str) -> None:
    """Let a better extractor read another sector in the article."""
    text = article("a", "2025-12-20")
    log.reread("a", mention(text, f"EU BLR {sector} extended", "2025-12-20", evidence="EU BLR energy extended (a)"))
    log.run(extractor=extractor)


def test_rejection_holds_in_every_run_where_another_decision_finds_the_event() -> None:
    """Nothing of a rejected event is published that could hand on its id."""
    log = ReviewedLog()
    log.run(told("a", "EU BLR energy extended", "2025-12-20"))
    log.decide("note", of(log, "extended"))
    read_as(log, "oil", "2+a")
    rejection = log.decide("reject", of(log, "extended"))

    for _ in range(4):
        read_as(log, "gas", "3+a")
        assert (log.current(), log.review(rejection).outcome) == ([], "applied")


def test_event_that_was_decided_on_under_two_ids_keeps_the_one_that_it_has() -> None:
    log = ReviewedLog()
    log.run(told("a", "EU BLR energy extended", "2025-12-20"))
    log.decide("amend", of(log, "extended"), "event_date=2025-12-19")
    read_as(log, "potash", "2+a")
    log.decide("amend", of(log, "extended"), "status=announced")

    seen = []
    for _ in range(4):
        read_as(log, "unspecified", "3+a")
        seen.append(said(log))
    assert seen[1:] == seen[:-1]


@pytest.mark.parametrize("verb", ["accept", "reject", "amend", "note"])
def test_decision_on_what_was_merged_since_is_no_slip(verb: str) -> None:
    """The event that it went into says another sector, and so does not look like what was seen."""
    log = ReviewedLog()
    log.run(told("a", "USA BLR fertilizer lifted", "2025-12-14"), told("b", "USA BLR oil lifted", "2025-12-20"))
    one, other = sorted(log.current(), key=lambda event: str(event.event_date))
    earlier = log.decide(verb, other, "status=announced" if verb == "amend" else "")
    log.now += timedelta(seconds=1)
    for event in (one, other):
        log.decide("merge", event, f"into={one.event_id}")

    for _ in range(3):
        log.run()
        (merged,) = log.current()
        assert (merged.event_id, merged.n_articles, merged.status) == (one.event_id, 2, "in_force")
        row = log.review(earlier)
        assert (row.outcome, row.current_event_id) == ("applied" if verb == "note" else "superseded", one.event_id)


def test_part_that_was_noted_as_an_event_of_its_own_keeps_the_id_of_the_part() -> None:
    log = ReviewedLog()
    log.run(told("a", "USA BLR fertilizer imposed", "2025-12-14"))
    log.decide("note", of(log, "imposed"))
    log.run(told("b", "USA BLR unspecified imposed", "2025-12-13"))
    (other,) = [one for one in log.current() if one.sector == "unspecified"]
    log.decide("accept", other)
    # a better extractor reads no sector in the first article, which then tells of the other event
    text = article("a", "2025-12-14")
    log.reread("a", mention(text, "USA BLR unspecified imposed", "2025-12-14", evidence="fertilizer (a)"))
    log.run(extractor="2+a")
    log.decide("split", of(log, "imposed"), "articles=a")

    seen = []
    for _ in range(4):
        log.run(extractor="2+a")
        seen.append(said(log))
    assert [len(one) for one in seen] == [2] * 4
    assert seen[1:] == seen[:-1]


@pytest.mark.parametrize("leaving", ["a", "c"])
def test_merger_with_what_was_split_off_keeps_its_id_in_every_run(leaving: str) -> None:
    log = ReviewedLog()
    log.run(
        told("a", "EU BLR fertilizer eased", "2025-12-11"),
        told("b", "EU BLR potash lifted", "2025-12-12"),
        told("c", "EU BLR fertilizer eased", "2025-12-13"),
    )
    whole = of(log, "eased")
    log.decide("split", whole, f"articles={leaving}")
    log.run()
    lifted = of(log, "lifted")
    (part,) = [one for one in log.current() if one.action == "eased" and one.event_id != whole.event_id]
    for one in (lifted, part):
        log.decide("merge", one, f"into={lifted.event_id}")

    seen = []
    for _ in range(4):
        log.run()
        seen.append(said(log))
        assert {one.alias_id: one.event_id for one in log.mart.aliases} == {part.event_id: lifted.event_id}
    assert [sorted(row[0] for row in one) for one in seen] == [sorted([whole.event_id, lifted.event_id])] * 4
    assert seen[1:] == seen[:-1]


@pytest.mark.parametrize("sittings", [1, 2, 3])
@pytest.mark.parametrize("merged", [True, False])
def test_who_amends_what_is_rejected_does_not_bring_it_back(sittings: int, *, merged: bool) -> None:
    """However many of the decisions wait for one run."""
    log = ReviewedLog()
    log.run(told("a", "USA BLR potash lifted", "2025-12-13"), told("b", "USA BLR potash eased", "2025-12-20"))
    one, other = sorted(log.current(), key=lambda event: str(event.event_date))
    quotes = log.quotes(one)
    if merged:
        for event in (one, other):
            log.decide("merge", event, f"into={one.event_id}")
    if sittings == 3:
        log.run()
        quotes = log.quotes(one)
    log.now += timedelta(seconds=1)
    log.decide("reject", one, why="only talks")
    if sittings > 1:
        log.run()
    log.now += timedelta(seconds=1)
    amending = log.decide("amend", one, "status=announced", quotes=quotes)

    for _ in range(2):
        assert [event.event_id for event in log.run()] == ([] if merged else [other.event_id])
        assert log.review(amending).outcome == "lost"
        assert "`review accept" in str(log.review(amending).stale_detail)

    log.now += timedelta(seconds=1)
    log.decide("accept", one, quotes=quotes)
    assert one.event_id in [event.event_id for event in log.run()]
