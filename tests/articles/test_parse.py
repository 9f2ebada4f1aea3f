import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schemas.vocabulary import IssueKind
from transforms.articles.parse import SUFFIXES, parse_file
from transforms.articles.record import Problem, RawArticle

PIECES = [
    b"<html>",
    b"<p>",
    b"</p>",
    b"<article>",
    b"<h1>",
    b"<script type='application/ld+json'>",
    b"</script>",
    b"<!--",
    b"-->",
    b'{"@type": "NewsArticle", "headline": ',
    b'"text": "',
    b"{",
    b"}",
    b"[",
    b"]",
    b'"',
    b",",
    b"\n",
    b"\r",
    b"Title: ",
    b"URL: ",
    b"<rss version='2.0'><channel>",
    b"<item>",
    b"</item>",
    b"<title>",
    b"<description>",
    b"<feed xmlns='http://www.w3.org/2005/Atom'>",
    b"<entry>",
    b"<content type='html'>",
    b"<!DOCTYPE x [<!ENTITY a '&b;'>]>",
    b"&a;",
    b"&#xD800;",
    b"&#0;",
    b"<![CDATA[",
    b"]]>",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\x00",
    b"\xe9",
    b"<meta charset=utf-16>",
    b"<meta charset='idna'>",
    b"<?xml version='1.0'?>",
    b"word " * 60,
    b"2025-12-13",
    b"https://[",
    b"<link rel=canonical href='//[x'>",
    b"<time datetime='",
]
PUZZLES = st.lists(st.sampled_from(PIECES) | st.binary(max_size=8), max_size=25).map(b"".join)


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=PUZZLES | st.binary(max_size=200))
def test_a_file_never_raises_and_always_says_something(suffix, data):
    items = list(parse_file(f"a{suffix}", data))
    assert items or suffix == ".jsonl"  # nothing but blank lines
    for item in items:
        assert isinstance(item, RawArticle | Problem)
        if isinstance(item, RawArticle):
            assert item.text.strip()
            assert item.title is None or item.title.strip()
            repr(item).encode()
    if suffix in {".txt", ".html", ".htm"}:
        assert sum(isinstance(item, RawArticle) or item.fatal for item in items) == 1


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\n1 0 obj", b"PK\x03\x04\x14\x00", b"\x89PNG\r\n\x1a\n", bytes(range(256)) * 8]
)
def test_another_kind_of_file_is_one_failed_record(suffix, data):
    (problem,) = parse_file(f"a{suffix}", data)
    assert (problem.kind, problem.fatal) == (IssueKind.UNREADABLE, True)


@pytest.mark.parametrize("name", ["a.docx", "a", "a.html.gz", ".txt"])
def test_an_unknown_suffix_is_told_with_the_known_ones(name):
    (problem,) = parse_file(name, b"x")
    assert (problem.kind, problem.fatal) == (IssueKind.UNREADABLE, True)
    assert ".jsonl" in problem.message


@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    "piece", ["<div>and more</div>\n", "<p>A word", "<b>x", "<a ", "<!--", "a<br>", "&amp;", "<script>"]
)
@pytest.mark.parametrize("name", ["a.html", "a.rss"])
def test_long_and_odd_markup_takes_seconds(name, piece):
    start = "<rss version='2.0'><channel><item><description><![CDATA[" if name == "a.rss" else "<!doctype html><body>"
    assert list(parse_file(name, (start + piece * 20_000).encode()))


def test_a_reader_that_fails_is_a_problem(monkeypatch):
    def fails(name, data):
        raise AssertionError("odd markup")

    monkeypatch.setattr("transforms.articles.pages.html_page.parse_html", fails)
    (problem,) = parse_file("a.html", b"<p>x")
    assert (problem.fatal, problem.message) == (True, "the reader gave up: AssertionError: odd markup")


def test_heavy_libraries_wait_for_a_file_of_their_kind():
    heavy = {"trafilatura", "feedparser", "lxml", "resiliparse", "numpy", "datasketch"}
    script = (
        "import sys, transforms.articles.parse as p, transforms.articles.identity, transforms.articles.copies\n"
        "import flows.sources.files\n"
        "list(p.parse_file('a.txt', b'Title: T\\n\\nBody.')); list(p.parse_file('a.jsonl', b'{\"text\": \"x\"}'))\n"
        f"print(sorted({heavy!r} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
