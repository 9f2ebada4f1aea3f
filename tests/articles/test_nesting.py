"""Markup that is made to hurt: towers of tags, entities that call for files or for each other."""

from itertools import pairwise

import pytest

from schemas.vocabulary import IssueKind
from tests.articles.reading import failure, read
from transforms.articles.nesting import MOST, is_too_deep
from transforms.articles.record import RawArticle

DEEP = MOST * 50


@pytest.mark.parametrize("tower", ["<div>", "<b><i>", "<ul><li>", "<table><tr><td>", "<p><font color=red>", "<x:a>"])
def test_tower_is_told_and_not_climbed(tower: str) -> None:
    assert is_too_deep("<html>" + tower * DEEP)
    problem = failure("a.html", "<html><body>" + tower * DEEP + "text")
    assert problem.kind == IssueKind.TOO_LARGE


@pytest.mark.parametrize(
    "page", ["<p>One.<br>" * DEEP, "<div>One.</div>" * DEEP, "<ul>" + "<li>One" * DEEP, "<a/>" * DEEP, "a < b " * DEEP]
)
def test_long_page_is_no_tower(page: str) -> None:
    assert not is_too_deep(page)


def test_tower_in_a_feed_is_told(tmp_path: object) -> None:
    start = '<?xml version="1.0"?><rss version="2.0"><channel><item><title>t</title><description>'
    end = "</description></item></channel></rss>"
    assert failure("a.xml", start + "<a>" * DEEP + end).kind == IssueKind.TOO_LARGE
    assert failure("a.xml", start + "&lt;div&gt;" * DEEP + "x" + end).kind == IssueKind.EMPTY


@pytest.mark.parametrize("target", ["file:///etc/passwd", "http://127.0.0.1:9/x"])
def test_external_entity_is_not_resolved(target: str) -> None:
    feed = (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "{target}">]>'
        '<rss version="2.0"><channel><item><title>t</title><description>a &x; b</description></item></channel></rss>'
    )
    texts = [one.text for one in read("a.xml", feed) if isinstance(one, RawArticle)]
    assert all("root:" not in text and len(text) < 20 for text in texts)


def test_entities_that_multiply_do_not() -> None:
    names = "abcdefghij"
    inner = "".join(f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in pairwise(names))
    feed = (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "lol">{inner}]>'
        "<rss version='2.0'><channel><item><title>t</title><description>&j;</description></item></channel></rss>"
    )
    assert all(len(one.text) < 100_000 for one in read("a.xml", feed) if isinstance(one, RawArticle))
