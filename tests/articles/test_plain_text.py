import pytest

from schemas.vocabulary import IssueKind
from tests.articles.reading import failure, read, read_one

FILE = """Title: Potash ban lifted
Publisher: Example
Published: 2025-12-13
URL: https://example.com/story
Language: en

Belarus on Saturday.

A second paragraph: with a colon.
"""


def test_header_and_body_are_told_apart():
    article = read_one("a.txt", FILE)
    assert (article.title, article.publisher, article.published) == ("Potash ban lifted", "Example", "2025-12-13")
    assert (article.url, article.language, article.published_from) == ("https://example.com/story", "en", "header")
    assert article.text == "Belarus on Saturday.\n\nA second paragraph: with a colon."
    assert (article.source_path, article.source_line) == ("a.txt", None)


def test_case_order_and_line_ends_make_no_difference():
    lines = FILE.split("\n")
    other = "\r\n".join(
        [*(line.replace("Title", "TITLE").replace("URL", "url") for line in reversed(lines[:5])), *lines[5:]]
    )
    assert read_one("a.txt", other) == read_one("a.txt", FILE)


def test_an_unknown_header_is_kept_out_and_named():
    (article,), (problem,) = read("a.txt", "Title: One\nMood: grave\n\nBody.")
    assert (article.title, article.text) == ("One", "Body.")
    assert (problem.words, problem.fatal) == ("Mood", False)
    assert "'Mood'" in problem.message


def test_a_header_that_stands_twice_is_reported():
    (article,), (problem,) = read("a.txt", "Title: One\nTitle: Two\n\nBody.")
    assert article.title == "One"
    assert "twice" in problem.message


@pytest.mark.parametrize(
    ("content", "title", "text"),
    [
        ("Ban lifted\n\nBelarus on Saturday.", "Ban lifted", "Belarus on Saturday."),
        ("Belarus: ban lifted\n\nOn Saturday.", "Belarus: ban lifted", "On Saturday."),
        ("\n\nBan lifted\n \nOn Saturday.\n\n", "Ban lifted", "On Saturday."),
        ("Belarus on Saturday\nlifted a ban.", None, "Belarus on Saturday\nlifted a ban."),
        ("Only one line.", None, "Only one line."),
        ("word " * 100 + "\n\nMore.", None, ("word " * 100 + "\n\nMore.")),
        ("Title: A long\n  headline\n\nBody.", "A long headline", "Body."),
        ("Title: One\nBody without an empty line.", "One", "Body without an empty line."),
        ("Title:\nPublished:\n\nBody.", None, "Body."),
    ],
)
def test_title_and_text(content, title, text):
    article = read_one("a.txt", content)
    assert (article.title, article.text) == (title, text)


def test_a_header_without_a_body_is_empty():
    assert failure("a.txt", "Title: One\nPublished: 2025-12-13\n\n \n").kind == IssueKind.EMPTY


@pytest.mark.parametrize("content", ["<!DOCTYPE html><p>x</p>", "<?xml version='1.0'?><rss/>"])
def test_markup_under_a_text_name_is_refused(content):
    assert "markup" in failure("a.txt", content).message


def test_an_unknown_suffix_is_refused():
    assert "unknown kind of file '.docx'" in failure("a.docx", b"x").message
