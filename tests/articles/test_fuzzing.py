"""Feeds, pages, mails and PDF files of any bytes: no crash, no hang, and what is read is a text that can be stored."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.articles.pdfs import pdf
from tests.pages.gold import gold
from transforms.articles.parse import SUFFIXES, parse_file
from transforms.articles.record import Problem, RawArticle

_QUIET = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)

PIECES = {
    ".html": (
        "<html>", "<head>", "<title>", "</title>", "<body>", "<div class=article-body>", "<div>" * 300, "</div>" * 200,
        "<p>The ban is lifted.", "<table><tr><td>", "<svg><math>", "<!--", "-->", "<![CDATA[", "<form>", "<a href=x>a</a>",
        "<time datetime=2025-12-13>", '<meta property="article:published_time" content="', '">', "<h1>", "<select><option>",
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":', "[" * 500, "</script>", "&#x110000;",
        "&#0;", "&nbsp", "&lt;p&gt;", "\0", "<template>", "<noscript>", "<base href='//['>", "<link rel=canonical href='http://[x'>",
        "\ud7ff", "<p" + " a" * 300, "=", "'", '"', "13 December 2025", "<iframe>", "<br>" * 200, "<ul><li>",
    ),
    ".xml": (
        "<?xml version='1.0'?>", "<rss version='2.0'>", "<channel>", "<item>", "</item>", "<title>", "</title>", "<link>",
        "<description>", "<![CDATA[", "]]>", "<!DOCTYPE rss [", "<!ENTITY a 'b'>", "<!ENTITY b '&a;&a;&a;'>", "]>", "&b;", "&x;",
        "<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry>", "<content type='xhtml'>", "<pubDate>", "Sat, 99 Dec 99999",
        "<a:b>", "</", "\0", "<div>" * 300, "&lt;div&gt;" * 300, "<rdf:RDF>", "<guid>", "\ufffe", "<enclosure url='", "'>",
    ),
    ".eml": (
        "From: a <a@b>\n", "Subject: =?utf-8?q?=FF?=\n", "Subject: =?x?b?%%%?=\n", "Date: x\n", "\n\n", "--x\n", "--x--\n",
        "Content-Type: multipart/mixed; boundary=x\n", "Content-Type: text/html; charset=utf-7\n", "MIME-Version: 1.0\n",
        "Content-Transfer-Encoding: base64\n", "Content-Transfer-Encoding: quoted-printable\n", "=FF=", "<p>The ban", "\0",
        "Content-Type: message/rfc822\n", "Content-Disposition: attachment; filename*=utf-8''%FF\n", "Content-Type: ;;;\n",
        "Content-Type: text/plain; charset*0=a; charset*1=b\n", "Archived-At: <http://[\n", "From: =?=?=\n", ":\n", "\r",
    ),
}  # fmt: skip


def check(suffix: str, data: bytes) -> None:
    for one in parse_file(f"a{suffix}", data):
        assert not (isinstance(one, Problem) and one.message.startswith("the reader gave up")), one
        if isinstance(one, RawArticle):
            assert one.text.strip()
            f"{one.text}{one.title}{one.url}{one.published}{one.publisher}{one.given_id}".encode()


@pytest.mark.timeout(200)
@pytest.mark.parametrize("suffix", sorted(PIECES))
def test_no_heap_of_pieces_breaks_a_reader(suffix: str) -> None:
    heap = st.lists(st.sampled_from(PIECES[suffix]) | st.text(max_size=5), max_size=40).map("".join)

    @_QUIET
    @given(heap)
    def run(text: str) -> None:
        check(suffix, text.encode("utf-8", "surrogatepass"))

    run()


@pytest.mark.timeout(200)
@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
def test_no_bytes_break_a_reader(suffix: str) -> None:
    @_QUIET
    @given(st.binary(max_size=300))
    def run(data: bytes) -> None:
        check(suffix, data)
        check(suffix, b"<html><body>" + data)

    run()


@pytest.mark.timeout(200)
@pytest.mark.parametrize("kind", ["page", "pdf"])
def test_no_damage_breaks_a_reader(kind: str) -> None:
    good = next(iter(gold().values())).html if kind == "page" else pdf(["The ban is lifted."] * 20, Title="Ban")
    cuts = st.integers(0, len(good))

    @_QUIET
    @given(cuts, cuts, st.binary(max_size=8))
    def run(start: int, end: int, put: bytes) -> None:
        low, high = sorted((start, end))
        check(".html" if kind == "page" else ".pdf", good[:low] + put + good[high:])

    run()


@pytest.mark.timeout(200)
@pytest.mark.parametrize(
    ("suffix", "data"),
    [
        (".html", b"<html>" + b"<a href=x>" * 200_000),
        (".html", b"<html><body>" + b"<form><td><ul>" * 1300 + b"x"),
        (".html", b"<html><title>" + b"a | " * 200_000),
        (".html", b"<html><body><p>" + b"13 " * 300_000),
        (".html", b"<html><body>" + b"<time datetime=x>" * 3000),
        (".html", b'<script type="application/ld+json">' + b"," * 1_000_000 + b"</script><p>x"),
        (".html", b"<html><body>" + b"<td>" * 20_000),
        (".html", b"<html><body>" + b"<ul><li><a>b</a></li></ul>" * 5_000),
        (".xml", b"<rss><channel>" + b"<item>" * 3000),
        (".eml", b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\n" * 10_000),
        (".eml", b"Subject: " + b"=?utf-8?q?a?= " * 20_000 + b"\n\nx"),
        (".eml", b"From: " + b"(" * 50_000 + b"\n\nx"),
    ],
)
def test_no_bomb_hangs_a_reader(suffix: str, data: bytes) -> None:
    check(suffix, data)
