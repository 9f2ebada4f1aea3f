"""Which of several claims gives an event its values, and what an event is worth."""

from datetime import date

import pytest

from schemas.mart import SanctionEvent
from schemas.staging import Article
from tests.merging.builders import article, current, mention, told

SAID = "USA BLR potash lifted"


def only(*pairs: tuple[Article, list], **given: dict[str, str]) -> SanctionEvent:
    (event,) = current(told(*pairs, **given))
    return event


def test_official_beats_media_even_if_less_sure() -> None:
    paper, notice = article("paper"), article("notice", source_class="official")

    event = only(
        (paper, [mention(paper, SAID, "2025-12-14", confidence=0.95)]),
        (notice, [mention(notice, SAID, "2025-12-13", confidence=0.6)]),
    )

    assert (event.event_date, event.source_class, event.url) == (date(2025, 12, 13), "official", notice.url)


def test_a_more_precise_date_within_the_best_source_s_month_is_taken() -> None:
    notice, paper = article("notice", source_class="official"), article("paper")

    event = only((notice, [mention(notice, SAID, "2025-12")]), (paper, [mention(paper, SAID, "2025-12-13")]))

    assert (event.event_date, event.date_precision, event.source_class) == (date(2025, 12, 13), "day", "official")


def test_the_announcement_s_own_article_beats_a_later_recollection() -> None:
    news, later = article("news"), article("later", "2026-06-01")

    event = only(
        (news, [mention(news, SAID, "2025-12-13", confidence=0.6)]),
        (later, [mention(later, SAID, "2025-12-14", confidence=0.9, main=False)]),
    )

    assert (event.event_date, event.evidence) == (date(2025, 12, 13), f"{SAID} (news)")


def test_announced_and_in_force_are_one_change_with_both_dates() -> None:
    before, after = article("before"), article("after")

    event = only(
        (before, [mention(before, SAID, "2025-12-13", status="announced")]),
        (after, [mention(after, SAID, "2025-12-15", status="in_force")]),
    )

    assert event.status == "in_force"
    assert (event.announced_date, event.effective_date) == (date(2025, 12, 13), date(2025, 12, 15))


def test_an_announcement_dated_after_the_effect_gives_no_dates() -> None:
    act, paper = article("act"), article("paper")

    event = only(
        (act, [mention(act, SAID, "2025-12-13", status="in_force")]),
        (paper, [mention(paper, SAID, "2025-12-15", status="announced")]),
    )

    assert (event.announced_date, event.effective_date) == (None, None)


def test_news_that_was_printed_later_is_no_announcement_of_what_had_been_decided() -> None:
    decree, paper, other = article("decree"), article("paper", "2025-12-14"), article("other", "2025-12-13")
    decided = (decree, [mention(decree, SAID, "2025-12-13", confidence=0.9)])
    printed = (paper, [mention(paper, SAID, "2025-12-14", announced_date=date(2025, 12, 14), confidence=0.7)])
    the_day = (other, [mention(other, SAID, "2025-12-13", announced_date=date(2025, 12, 13), confidence=0.5)])

    late, both = only(decided, printed), only(decided, printed, the_day)

    assert (late.event_date, late.announced_date, late.announced_precision) == (date(2025, 12, 13), None, None)
    assert (both.event_date, both.announced_date, both.announced_precision) == (*[date(2025, 12, 13)] * 2, "day")


def test_an_announcement_within_the_event_s_month_is_one() -> None:
    news = article("news", "2025-12-17")

    event = only((news, [mention(news, SAID, "2025-12", announced_date=date(2025, 12, 17))]))

    assert (event.date_precision, event.announced_date) == ("month", date(2025, 12, 17))


def test_a_stated_measure_beats_an_unspecified_one() -> None:
    one, other = article("one", source_class="official"), article("other")

    event = only((one, [mention(one, SAID)]), (other, [mention(other, SAID, measure="trade")]))

    assert event.measure == "trade"


def test_a_wire_story_in_two_papers_is_two_articles_and_one_source() -> None:
    wire, reprint = article("wire", source_class="agency"), article("reprint", "2025-12-14")
    pairs = ((wire, [mention(wire, SAID)]), (reprint, [mention(reprint, SAID)]))

    mart = told(*pairs, copies={"reprint": "wire"})
    (event,) = current(mart)

    assert (event.n_articles, event.n_independent, event.n_publishers, event.n_official) == (2, 1, 1, 0)
    assert {row.article_id: row.independent for row in mart.evidence} == {"wire": True, "reprint": False}
    assert event.confidence == only(pairs[0]).confidence
    assert event.first_reported_at == wire.published_at


def test_the_original_counts_even_where_its_copy_came_out_first() -> None:
    original, copy = article("original", "2025-12-14"), article("copy", "2025-12-13")

    mart = told((original, [mention(original)]), (copy, [mention(copy)]), copies={"copy": "original"})

    assert {row.article_id: row.independent for row in mart.evidence} == {"original": True, "copy": False}


def test_copies_of_an_article_outside_the_event_count_once() -> None:
    one, other = article("one"), article("other")

    event = only((one, [mention(one)]), (other, [mention(other)]), copies={"one": "wire", "other": "wire"})

    assert (event.n_articles, event.n_independent) == (2, 1)


@pytest.mark.parametrize(("n", "confidence"), [(1, 0.72), (2, 0.804), (3, 0.8628), (9, 0.9529)])
def test_confidence_follows_the_formula(n: int, confidence: float) -> None:
    texts = [article(f"a{number}") for number in range(n)]

    assert only(*((text, [mention(text, SAID)]) for text in texts)).confidence == pytest.approx(confidence, abs=1e-4)


def test_one_publisher_is_one_source_however_often_it_writes() -> None:
    texts = [article(f"a{number}", publisher="Same") for number in range(3)]

    event = only(*((text, [mention(text, SAID)]) for text in texts))

    assert (event.n_independent, event.n_publishers, event.confidence) == (3, 1, 0.72)


def test_two_texts_of_one_paper_stay_one_source_where_another_paper_copies_one() -> None:
    own, second = (article(one, publisher="Paper") for one in ("own", "second"))
    copy = article("copy", publisher="Other")

    event = only(*((text, [mention(text, SAID)]) for text in (own, second, copy)), copies={"copy": "own"})

    assert (event.n_articles, event.n_independent, event.n_publishers, event.confidence) == (3, 2, 1, 0.72)


def test_what_a_paper_writes_itself_counts_beside_what_it_copies() -> None:
    wire, own = article("wire", publisher="Agency"), article("own", publisher="Paper")
    copy = article("copy", publisher="Paper")

    event = only(*((text, [mention(text, SAID)]) for text in (wire, own, copy)), copies={"copy": "wire"})

    assert (event.n_articles, event.n_independent, event.n_publishers) == (3, 2, 2)


def test_the_authority_s_own_texts_are_counted() -> None:
    notice, paper = article("notice", source_class="official"), article("paper")

    assert only((notice, [mention(notice, SAID)]), (paper, [mention(paper, SAID)])).n_official == 1


def test_a_stated_expiry_keeps_its_precision_and_a_date_without_one_is_a_day() -> None:
    one, other = article("one"), article("other")

    event = only(
        (one, [mention(one, SAID, expiry_date=date(2026, 4, 1), expiry_precision="month")]),
        (other, [mention(other, SAID, effective_date=date(2025, 12, 15))]),
    )

    assert (event.expiry_date, event.expiry_precision) == (date(2026, 4, 1), "month")
    assert (event.effective_date, event.effective_precision) == (date(2025, 12, 15), "day")
    assert (event.announced_date, event.announced_precision) == (None, None)
