import dataclasses
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.vocabulary import IssueKind, Stage, Wall
from transforms.articles.identity import build_article, make_article_id, make_version_id
from transforms.articles.record import RawArticle, Received

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
RAW = RawArticle(
    given_id="17",
    url="https://example.com/story?utm_source=x",
    publisher="Example",
    title="Potash ban lifted",
    published="2025-12-13T02:00:00+03:00",
    published_from="header",
    language="en-GB",
    text="Belarus on Saturday.",
    source_path="a.txt",
)


def build(**changes):
    return build_article(
        dataclasses.replace(RAW, **changes),
        classify=lambda url, publisher: (f"{publisher} at {url}", "media"),
        passes=lambda title, text: "Belarus" in text,
        now=NOW,
        run_id="run-1",
    )


def test_an_article_is_built():
    article, problems = build()
    assert problems == []
    assert article.url == "https://example.com/story"
    assert (article.publisher, article.source_class) == ("Example at https://example.com/story", "media")
    assert (article.published_at, article.published_date) == (
        datetime.fromisoformat("2025-12-12T23:00"),
        date(2025, 12, 13),
    )
    assert (article.published_from, article.language, article.given_id) == ("header", "en", "17")
    assert (article.passed_prefilter, article.run_id) == (True, "run-1")
    assert article.recorded_at == datetime.fromisoformat("2026-01-01T12:00")


@pytest.mark.parametrize(
    ("changes", "kind", "message"),
    [
        ({"published": None}, IssueKind.NO_DATE, "no publication date"),
        ({"published": "  "}, IssueKind.NO_DATE, "no publication date"),
        ({"published": "03/04/2025"}, IssueKind.NO_DATE, "ambiguous"),
        ({"published": "2026-02-01"}, IssueKind.FUTURE_DATE, "after the moment of reading"),
        ({"title": None}, IssueKind.NO_TITLE, "no title"),
        ({"url": "story-17"}, IssueKind.MALFORMED, "not a web address"),
    ],
)
def test_what_is_missing_is_said_and_not_fatal(changes, kind, message):
    article, (problem,) = build(**changes)
    assert problem.kind == kind
    assert message in problem.message
    assert (problem.stage, problem.fatal, problem.file) == (Stage.COLLECT, False, "a.txt")
    assert problem.article_id == article.article_id
    if "published" in changes:
        assert (article.published_at, article.published_date, article.published_from) == (None, None, None)


def test_a_date_after_what_has_it_was_received_is_no_date_whenever_it_is_read() -> None:
    received = Received("crawl", "a.warc.gz", 0, datetime.fromisoformat("2025-12-10T08:00"))
    article, problems = build(received=received)
    assert (article.published_at, [one.kind for one in problems]) == (None, [IssueKind.FUTURE_DATE])
    late = dataclasses.replace(received, at=datetime.fromisoformat("2099-01-01T08:00"))
    assert build(received=late, published="2026-02-01")[0].published_at is None


def test_a_date_of_today_further_east_is_no_future():
    assert build(published="2026-01-02")[0].published_date == date(2026, 1, 2)


@pytest.mark.parametrize(
    ("changes", "found_in"),
    [
        ({"text": "MINSK, 13 December 2025. He said so."}, "dateline"),
        ({"url": "https://example.com/2025/12/13/story"}, "url"),
    ],
)
def test_an_unstated_date_is_taken_from_where_it_stands_in_full(changes, found_in):
    article, problems = build(published=None, **changes)
    assert problems == []
    assert (article.published_date, article.published_from) == (date(2025, 12, 13), found_in)


@pytest.mark.parametrize(
    ("published", "kind"),
    [
        ("someday", IssueKind.DATE_CONFLICT),
        ("13/12/2025 or so", IssueKind.DATE_CONFLICT),
        ("2027-01-01", IssueKind.FUTURE_DATE),
    ],
)
def test_a_stated_date_that_is_not_used_gives_way_to_the_next_and_is_told(published, kind):
    article, (problem,) = build(published=published, url="https://example.com/2025/12/13/story")
    assert (article.published_date, article.published_from) == (date(2025, 12, 13), "url")
    assert (problem.kind, problem.words) == (kind, published)
    assert "the date in url is used, 2025-12-13" in problem.message


def test_surest_date_is_used_and_one_that_disagrees_is_told():
    also = (("2025-12-13T23:30:00-05:00", "meta"), ("2025-12-03", "time_element"), ("1 May 2025", "page_text"))
    article, (problem,) = build(published="2025-12-14T08:00Z", published_from="json_ld", also_published=also)
    assert (article.published_date, article.published_from) == (date(2025, 12, 14), "json_ld")
    assert (problem.kind, problem.fatal) == (IssueKind.DATE_CONFLICT, False)
    assert problem.message == "json_ld says 2025-12-14, which is used; time_element says 2025-12-03"


@pytest.mark.parametrize(
    ("published", "precision"), [("2025-12-13", "day"), ("2025-12-13T00:00Z", "moment"), (None, None)]
)
def test_precision_of_the_date_is_kept(published, precision):
    assert build(published=published)[0].published_precision == precision


FRENCH = "L’Union européenne a décidé lundi de prolonger de six mois les mesures contre Belarus, a annoncé le Conseil."


@pytest.mark.parametrize("stated", [None, "en", "en-US", "fr"])
def test_text_of_another_language_is_kept_and_not_read_whatever_its_page_states(stated):
    article, _ = build(text=FRENCH, title=None, language=stated)
    assert (article.language, article.not_extracted, article.passed_prefilter) == ("fr", "language", False)


def test_stub_is_kept_and_told():
    article, (problem,) = build(walled=Wall.PAYWALL)
    assert (article.walled, article.not_extracted) == ("paywall", None)
    assert (problem.kind, problem.fatal) == (IssueKind.PAYWALLED, False)


def test_versions_differ_by_title_text_date_and_language_only():
    first = build()[0]
    assert build(given_id="18", source_path="b.html", publisher="Other")[0].version_id == first.version_id
    for changes in ({"title": "Other"}, {"text": "Other."}, {"published": "2025-12-14"}, {"language": "fr"}):
        other = build(**changes)[0]
        assert other.article_id == first.article_id
        assert other.version_id != first.version_id


def test_one_story_in_two_papers_is_two_articles_with_two_versions():
    one, other = build()[0], build(url="https://example.org/story")[0]
    assert one.article_id != other.article_id
    assert one.version_id != other.version_id  # the key of the article table


@pytest.mark.parametrize("url", [None, "https://example.com/", "not an address"])
def test_without_an_address_of_its_own_an_article_is_its_text(url):
    assert make_article_id(url, "One text.") == make_article_id(None, " One\n text. ")
    assert make_article_id(url, "One text.") != make_article_id(url, "Another text.")


def test_ids_do_not_change_between_versions_of_this_program():
    assert make_article_id("https://www.example.com/story", "x") == "967fad2e632274035240"
    assert make_article_id(None, "One text.") == "9a6d2994c62c2b89b978"
    assert make_version_id("a", "T", "x", datetime.fromisoformat("2025-12-13"), "en") == "0d705dc7f5b351f45430"


@given(st.text(), st.text(), st.text() | st.none(), st.text() | st.none(), st.text() | st.none())
def test_building_never_raises(text, url, title, published, language):
    one, _ = build(text=text, url=url, title=title, published=published, language=language)
    other, _ = build(text=text, url=one.url, title=title, published=published, language=one.language)
    assert one.article_id == other.article_id
