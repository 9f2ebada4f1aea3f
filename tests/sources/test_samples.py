"""The bundled articles, read as a run reads them."""

import re
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from flows.sources.files import collect
from schemas.staging import Article
from transforms.articles.copies import find_copies
from transforms.articles.identity import build_article
from transforms.articles.record import Problem, RawArticle

SAMPLES = Path(__file__).parents[2] / "data" / "samples"
NOW = datetime(2026, 11, 1, tzinfo=UTC)
# words of the pages' navigation, banners, boxes, tools and footers, which no article has
CHROME = re.compile(
    r"cookie|consent|log in|sign up|subscri|newsletter|skip to|privacy|imprint|legal advice|min read|you may also like"
    r"|see also|read next|more from the wire|in this section|related|price board|about us|send to a friend|listen\b"
    r"|for demonstration|is a sample|for testing|accept all|your inbox|^share|front page|contents|copyright",
    re.IGNORECASE | re.MULTILINE,
)


def read_samples() -> tuple[list[Article], list[Problem]]:
    articles: list[Article] = []
    problems: list[Problem] = []
    for item in collect([SAMPLES], max_bytes=20_000_000):
        if isinstance(item, RawArticle):
            article, found = build_article(
                item,
                classify=lambda _, publisher: (publisher, "media"),
                passes=lambda _title, _text: True,
                now=NOW,
                run_id="run",
            )
            articles.append(article)
            problems += found
        else:
            problems.append(item)
    return articles, problems


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    read, problems = read_samples()
    assert problems == []
    return read


def test_counts(articles: list[Article]) -> None:
    assert len(articles) == 68
    assert len({article.url for article in articles}) == len({article.article_id for article in articles}) == 67
    assert len({article.version_id for article in articles}) == 68


def test_each_has_title_date_language_and_text(articles: list[Article]) -> None:
    for article in articles:
        assert article.title, article.source_path
        assert article.published_date, article.source_path
        assert date(2014, 1, 1) <= article.published_date <= date(2026, 12, 31), article.source_path
        assert article.language == "en", article.source_path
        assert len(article.text) > 200, article.source_path
        assert article.text == article.text.strip(), article.source_path
        assert not article.text.startswith(article.title), article.source_path


def test_no_page_furniture_in_the_text(articles: list[Article]) -> None:
    found = {
        article.source_path: CHROME.search(article.text) for article in articles if "/pages/" in article.source_path
    }
    assert {path: match[0] for path, match in found.items() if match} == {}
    assert len(found) == 22


def test_pages_and_feeds_keep_their_paragraphs(articles: list[Article]) -> None:
    marked_up = [article for article in articles if article.source_path.endswith((".html", ".xml"))]
    assert min(article.text.count("\n\n") for article in marked_up) >= 3
    assert max(len(paragraph) for article in marked_up for paragraph in article.text.split("\n\n")) < 700


def test_page_in_windows_1252(articles: list[Article]) -> None:
    article = next(one for one in articles if "2016-01-17-iran" in one.source_path)
    assert article.title == "Iran comes in from the cold – most of the way"
    assert "façade" in article.text
    assert "�" not in article.text


@pytest.mark.parametrize(
    ("name", "day", "found_in"),
    [
        ("pages/daily-2025-06-30-us-syria-order.html", date(2025, 6, 30), "json_ld"),
        ("pages/gazette-2025-02-24-eu-syria-suspension.html", date(2025, 2, 24), "meta"),
        ("pages/gazette-2014-08-07-russia-food-embargo.html", date(2014, 8, 7), "dateline"),
        ("texts/2025-05-23-us-syria-gl25.txt", date(2025, 5, 23), "header"),
        ("feed.rss.xml", date(2025, 9, 11), "feed"),
        ("wire.jsonl", date(2021, 6, 24), "record"),
    ],
)
def test_where_dates_come_from(articles: list[Article], name: str, day: date, found_in: str) -> None:
    article = next(one for one in articles if one.source_path.endswith(name))
    assert (article.published_date, article.published_from) == (day, found_in)


def test_the_shared_wire_story_is_the_only_copy(articles: list[Article]) -> None:
    url_of = {article.article_id: article.url for article in articles}
    assert {url_of[copy]: url_of[original] for copy, original in find_copies(articles).items()} == {
        "https://daily.example.org/world/2025/12/us-belarus-potash-deal": (
            "https://wire.example.org/2025/12/13/minsk-potash-prisoners"
        )
    }


def test_the_corrected_story_is_a_second_version(articles: list[Article]) -> None:
    (article_id,) = (one for one, count in Counter(article.article_id for article in articles).items() if count > 1)
    versions = [article for article in articles if article.article_id == article_id]
    assert {article.url for article in versions} == {"https://wire.example.org/2022/03/02/eu-belarus-imports"}
    assert sum("Correction:" in article.text for article in versions) == 1


def test_reading_twice_gives_the_same_ids(articles: list[Article]) -> None:
    again, _ = read_samples()
    assert [one.version_id for one in again] == [one.version_id for one in articles]
