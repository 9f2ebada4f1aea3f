"""A merger by a person is one decision on several events: what changes under one of them concerns the whole."""

from datetime import date

import pytest

from schemas.mart import SanctionEvent
from tests.merging.builders import article, mention
from tests.reviews.log import ReviewedLog
from tests.reviews.test_stories import only, told
from tests.state.builders import on
from transforms.reviews.decision import Decision


def two_joined(log: ReviewedLog, *, lines: int = 2) -> tuple[SanctionEvent, list[Decision]]:
    """Join what two papers tell, with a line for each event or for the second alone."""
    log.run(told("a", "USA BLR potash lifted", "2025-12-13"), told("b", "USA BLR potash eased", "2025-12-20"))
    first, second = sorted(log.current(), key=lambda one: str(one.event_date))
    made = [log.decide("merge", one, f"into={first.event_id}") for one in (first, second)[-lines:]]
    assert only(log.run()).review_stale is False
    return first, made


@pytest.mark.parametrize(("changed", "said"), [("a", "lifted 2025-12-13"), ("b", "eased 2025-12-20")])
def test_a_merger_is_looked_at_again_as_a_whole_when_a_text_under_one_of_its_events_changes(
    changed: str, said: str
) -> None:
    log = ReviewedLog()
    first, made = two_joined(log)
    action, day = said.split()
    text = article(changed, day, version_id=f"{changed}-v2")

    one = only(log.run((text, [mention(text, f"USA BLR potash {action}", day)])))

    assert (one.event_id, one.n_articles, one.review_stale) == (first.event_id, 2, True)
    assert {(log.review(decision).outcome, log.review(decision).stale) for decision in made} == {("applied", True)}
    details = [str(log.review(decision).stale_detail) for decision in made]
    assert all("another version of the same articles" in detail for detail in details)
    assert sum("merged with it" in detail for detail in details) == 1


def test_a_merger_of_which_one_event_is_gone_is_looked_at_again() -> None:
    log = ReviewedLog()
    _, (kept, lost) = two_joined(log)
    log.run((article("b", "2025-12-20", version_id="b-v2"), []))

    one = only(log.current())
    assert (one.n_articles, one.review_stale) == (1, True)
    assert (log.review(lost).outcome, log.review(kept).stale) == ("lost", True)
    assert "no event has the id" in str(log.review(kept).stale_detail)


def test_a_merger_of_one_line_holds_when_the_text_of_the_event_that_lives_on_changes() -> None:
    log = ReviewedLog()
    first, _ = two_joined(log, lines=1)
    text = article("a", "2025-12-13", version_id="a-v2")

    one = only(log.run((text, [mention(text, "USA BLR potash lifted", "2025-12-13")])))

    assert (one.event_id, one.n_articles) == (first.event_id, 2)


@pytest.mark.parametrize("verb", ["split", "amend", "note"])
def test_who_parts_or_amends_a_lifting_does_not_vouch_for_it(verb: str) -> None:
    """Of two papers on one change a person makes one paper on each of two: neither is borne out any more."""
    log = ReviewedLog()
    papers = [told("a", "USA BLR potash lifted"), *([told("b", "USA BLR potash lifted")] if verb == "split" else [])]
    log.run(told("old", "USA BLR potash imposed", "2021-12-02"), *papers)
    (lifted,) = [one for one in log.current() if one.action == "lifted"]
    log.decide(verb, lifted, {"split": "articles=b", "amend": "measure=trade"}.get(verb, ""))
    log.run()

    assert on(log.mart.regimes, "2026-01-01") == {"potash": "in_force"}
    for one in log.current():
        log.decide("accept", one)
    log.run()
    assert on(log.mart.regimes, "2026-01-01") == {"potash": "ended"}


@pytest.mark.parametrize("verb", ["merge", "accept"])
def test_an_id_that_gives_way_to_the_one_that_was_decided_on_still_resolves(verb: str) -> None:
    log = ReviewedLog()
    log.run(told("late", "USA RUS aluminium imposed", "2024-04-16"))
    (older,) = log.current()
    log.run(told("early", "USA RUS aluminium imposed", "2024-04-12"))
    log.run(told("other", "USA RUS aluminium expanded", "2024-05-20"))
    decided, joined = (one for one in log.current() if str(one.event_date) in {"2024-04-12", "2024-05-20"})
    if verb == "merge":
        log.decide("merge", joined, f"into={decided.event_id}")
    log.decide(verb, decided, f"into={decided.event_id}" if verb == "merge" else "")
    log.run()

    # a text shows that two events are one, and the older id is that of which nobody decided
    notice = article("notice", "2024-04-20", source_class="official")
    days = {"announced_date": date(2024, 4, 12), "effective_date": date(2024, 4, 16)}
    log.run((notice, [mention(notice, "USA RUS aluminium imposed", "2024-04-16", **days)]))

    assert decided.event_id in {one.event_id for one in log.current()}
    assert (older.event_id, decided.event_id) in {(one.alias_id, one.event_id) for one in log.mart.aliases}
    (closed,) = [one for one in log.mart.events if one.event_id == older.event_id]
    assert closed.closed_into == decided.event_id
    known = {one.event_id for one in log.mart.events}
    assert {one.alias_id for one in log.mart.aliases} <= known


@pytest.mark.parametrize(
    ("sectors", "shown", "reason"),
    [
        # of sectors that are no part of each other the official text's, though the paper's lies deeper in the tree
        (("machinery", "gold"), "machinery", "official_source"),
        # of one within the other the narrower
        (("metals_minerals", "gold"), "gold", "more_specific"),
    ],
)
def test_what_people_join_is_told_of_the_best_sources_sector(sectors: tuple[str, str], shown: str, reason: str) -> None:
    log = ReviewedLog()
    gazette = article("gazette", "2025-12-13", source_class="official")
    log.run(
        (gazette, [mention(gazette, f"USA BLR {sectors[0]} imposed", "2025-12-13")]),
        told("paper", f"USA BLR {sectors[1]} imposed", "2025-12-20"),
    )
    first, second = sorted(log.current(), key=lambda one: str(one.event_date))
    for event in (first, second):
        log.decide("merge", event, f"into={first.event_id}")

    one = only(log.run())

    assert (one.sector, one.source_class) == (shown, "official")
    rows = [row for row in log.mart.conflicts if row.recorded_to is None and row.field == "sector"]
    assert [(row.chosen_value, row.other_value, row.reason) for row in rows] == [
        (shown, next(sector for sector in sectors if sector != shown), reason)
    ]
