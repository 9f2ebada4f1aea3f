"""The prefilter on bytes loses no word by how a page writes it, and lets general pages go."""

from functools import cache

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from flows.reference import load_reference
from tests.bench.news import general_articles
from transforms.articles.decoding import is_wide
from transforms.articles.pages.raw_filter import RawFilter
from transforms.articles.parse import parse_file
from transforms.articles.record import RawArticle
from transforms.reading.prefilter.prefilter import Prefilter, build_prefilter
from transforms.reading.prefilter.words import STRONG

PASSES = RawFilter().passes
FILL = "The rovers won by two goals to one after a slow first half in front of ten thousand on Saturday. " * 3


@cache
def prefilter() -> Prefilter:
    return build_prefilter(load_reference())


def page(text: str, title: str = "News") -> str:
    return (
        f"<!DOCTYPE html><html><head><title>{title}</title><script>var x = 1;</script></head><body>"
        f"<article><h1>{title}</h1><p>{FILL}</p><p>Today {text} .</p></article></body></html>"
    )


STEMS = st.sampled_from([stem.strip() for stem in STRONG])
CASES = st.sampled_from([str.lower, str.upper, str.capitalize])
_GAPS = (
    *(" ", "\n", "  ", "\t", "\xa0", "&nbsp;", "&#160;", " <b>", "</i> <i>", "</a> ", "-", " <i class='x'>", "<br>"),
    *(", ", " &amp; ", "\u2011", " <!-- x --> "),
)
SPACES = st.sampled_from(_GAPS)
CHARSETS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252", "koi8-r", "shift_jis"])


@settings(deadline=None)
@given(stem=STEMS, case=CASES, space=SPACES, charset=CHARSETS)
def test_no_word_is_lost_by_case_spaces_or_charset(stem: str, case: "type[str]", space: str, charset: str) -> None:
    first, blank, rest = case(stem).partition(" ")  # type: ignore[call-arg]
    written = f"{first}{space if blank else ''}{rest}"
    html = page(written).replace("\xa0", " " if charset in {"shift_jis", "koi8-r"} else "\xa0")
    data = html.encode(charset, "replace")
    found = [one for one in parse_file("a.html", data) if isinstance(one, RawArticle)]
    if any(prefilter().passes(one.title, one.text) for one in found):
        assert PASSES(data), written


@example(stem="cfsp", at=0, how="<b>{:c}</b>")
@settings(deadline=None)
@given(stem=STEMS, at=st.integers(0, 30), how=st.sampled_from(["&#{};", "&#x{:x};", "<b>{:c}</b>", "<wbr>{:c}"]))
def test_no_word_is_lost_by_marks_and_entities_within_it(stem: str, at: int, how: str) -> None:
    if how.startswith("<b>"):
        at = 0  # as capitals at the head of a text are set
    if not stem[at : at + 1].isalpha() or (" " in stem and how.startswith("<")):
        return
    data = page(stem[:at] + how.format(ord(stem[at])) + stem[at + 1 :]).encode()
    found = [one for one in parse_file("a.html", data) if isinstance(one, RawArticle)]
    if any(prefilter().passes(one.title, one.text) for one in found):
        assert PASSES(data), data


@pytest.mark.parametrize(
    "html",
    [
        '<meta property="og:title" content="S&#97;nctions lifted"><p>x',
        '<script type="application/ld+json">{"headline": "\\u0053anctions"}</script><p>x',
        "<title>The <b>OFAC</b></title>",
    ],
)
def test_head_counts(html: str) -> None:
    assert PASSES(html.encode())


def test_general_news_is_let_go() -> None:
    pages = [page(text, title).encode() for title, text in general_articles(300, seed=7)]
    assert sum(map(PASSES, pages)) <= 3


@given(st.binary(max_size=300))
def test_any_bytes_are_judged(data: bytes) -> None:
    assert PASSES(data) in {True, False}
    assert is_wide(data + b" sanctions ") or PASSES(data + b" sanctions ")


def test_so_few_forms_are_looked_for_that_it_is_done_at_one_go() -> None:
    """Of more than a hundred the library makes another automaton, which takes twice as long a page."""
    assert len(RawFilter()._next) <= 100
