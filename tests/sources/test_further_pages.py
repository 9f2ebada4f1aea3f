from datetime import UTC, datetime
from pathlib import Path

import pytest

from flows.archive.later import LaterPages
from flows.archive.reader import read_all
from flows.fetching.limits import Limits
from flows.readings import Readings
from flows.sources.catalogue import parse_catalogue
from flows.sources.polling import Past
from flows.summary import RunStart
from schemas.vocabulary import Wall
from tests.sources.polls import LIMITS, Polls, articles, page, problems
from tests.web import Web
from transforms.articles.record import RawArticle

TEXTS = [
    f"On page {word} the ministry says what is to become of the exports of potash, which it had stopped before. " * 3
    for word in ("one", "two", "three")
]
TITLE = "Potash may be sold again"


def _pager(number: int, last: int = 3, form: str = "/a?page={}") -> str:
    links = "".join(f'<a href="{form.format(at)}">{at}</a>' for at in range(1, last + 1) if at != number)
    return f'<div class="pagination">Page {number} of {last} {links}</div>'


def _has(web: Web, path: str, text: str, more: str, title: str = TITLE) -> str:
    return web.has(path, page(title, text).replace("</article>", f"</article>{more}"))


def test_pages_of_a_story_are_one_article_and_all_archived(web: Web, polls: Polls) -> None:
    url = _has(web, "/a", TEXTS[0], _pager(1))
    _has(web, "/a?page=2", TEXTS[1], _pager(2))
    _has(web, "/a?page=3", TEXTS[2], _pager(3))
    entry = f'a = {{ kind = "page", url = "{url}" }}'
    found = polls.run(entry)
    assert [(one.url, one.walled) for one in articles(found)] == [(url, None)]
    assert articles(found)[0].text.split("\n\n") == [one.strip() for one in TEXTS]
    kept = [response for file in polls.folder.glob("*.warc.gz") for _, response in read_all(file, Limits(**LIMITS))]
    assert [one.asked for one in kept] == [url, f"{url}?page=2", f"{url}?page=3"]
    assert problems(found) == []
    assert polls.run(entry).records == []


def test_story_that_is_read_again_from_the_archive_is_whole(web: Web, polls: Polls) -> None:
    url = _has(web, "/a", TEXTS[0], _pager(1, last=2))
    _has(web, "/a?page=2", TEXTS[1], _pager(2, last=2))
    entry = f'a = {{ kind = "page", url = "{url}" }}'
    first = articles(polls.run(entry))[0]
    again = _again(polls, entry)
    assert [(one.url, one.text) for one in again] == [(url, first.text)]


@pytest.mark.parametrize("form", ["/a?page={}", "/a/{}", "/a/page/{}"])
def test_page_that_cannot_be_had_is_told_and_asked_for_again(web: Web, polls: Polls, form: str) -> None:
    url = _has(web, "/a", TEXTS[0], _pager(1, form=form))
    _has(web, form.format(2), TEXTS[1], _pager(2, form=form))
    web.has(form.format(3), "gone for now", status=500)
    entry = f'a = {{ kind = "page", url = "{url}" }}'
    found = polls.run(entry)
    assert [one.walled for one in articles(found)] == [Wall.MISSING_PAGE]
    assert articles(found)[0].text.split("\n\n") == [one.strip() for one in TEXTS[:2]]
    assert [(one.kind, one.file) for one in problems(found)] == [("not_fetched", web.url(form.format(3)))]
    _has(web, form.format(3), TEXTS[2], _pager(3, form=form))
    second = articles(polls.run(entry))
    assert [(one.walled, one.text.count("\n\n")) for one in second] == [(None, 2)]


def test_page_with_all_of_it_goes_before_its_parts(web: Web, polls: Polls) -> None:
    url = _has(web, "/a", TEXTS[0], _pager(1) + '<p class="pager"><a href="/a?pagewanted=all">Single page</a></p>')
    _has(web, "/a?pagewanted=all", "</p><p>".join(TEXTS), "")
    found = articles(polls.run(f'a = {{ kind = "page", url = "{url}" }}'))
    assert [(one.url, one.text.count("\n\n")) for one in found] == [(url, 2)]
    assert len(web.seen) - sum("robots" in one.path for one in web.seen) == 2


@pytest.mark.parametrize(
    "more",
    [
        '<a rel="next" href="/b">The next story</a>',  # what comes next in a blog is another story
        '<a rel="next" href="/news/2">Older</a>',
        '<div class="comments"><div class="pagination"><a href="/a?page=2">2</a></div></div>',
        '<p>See <a href="/a?page=2">here</a>.</p>',
    ],
)
def test_other_story_is_not_swallowed(web: Web, polls: Polls, more: str) -> None:
    url = _has(web, "/a", TEXTS[0], more)
    for path in ("/b", "/news/2", "/a?page=2"):
        _has(web, path, TEXTS[1], "", title="Another story altogether")
    found = articles(polls.run(f'a = {{ kind = "page", url = "{url}" }}'))
    assert [one.text for one in found] == [TEXTS[0].strip()]
    assert [one.path for one in web.seen if "robots" not in one.path] == ["/a"]


def test_same_page_or_another_story_under_its_number_ends_it(web: Web, polls: Polls) -> None:
    url = _has(web, "/a", TEXTS[0], _pager(1))
    _has(web, "/a?page=2", TEXTS[1], _pager(2), title="What else is new")
    found = polls.run(f'a = {{ kind = "page", url = "{url}" }}')
    assert [(one.text, one.walled) for one in articles(found)] == [(TEXTS[0].strip(), None)]
    again = _has(web, "/c", TEXTS[0], _pager(1, form="/c?page={}"))
    _has(web, "/c?page=2", TEXTS[0], _pager(2, form="/c?page={}"))
    assert [one.text for one in articles(polls.run(f'c = {{ kind = "page", url = "{again}" }}'))] == [TEXTS[0].strip()]


def test_story_without_an_end_is_read_up_to_a_bound(web: Web, polls: Polls) -> None:
    url = _has(web, "/a", TEXTS[0], _pager(1, last=30))
    for at in range(2, 31):
        _has(web, f"/a?page={at}", TEXTS[0].replace("one", f"no. {at}"), _pager(at, last=30))
    found = articles(polls.run(f'a = {{ kind = "page", url = "{url}" }}'))
    assert found[0].text.count("\n\n") == 9


def _again(polls: Polls, entry: str) -> list[RawArticle]:
    catalogue = parse_catalogue(f"[sources]\n{entry}\n", Path("sources.toml"))
    start = RunStart("20260315T000000Z-00000001", datetime.now(UTC), ())
    limits = Limits(**LIMITS)
    readings = Readings(catalogue, Past({"a": polls.states}, {}), start, LaterPages(polls.folder, limits))
    read = []
    for file in sorted(polls.folder.glob("*.warc.gz")):
        for source, response in read_all(file, limits):
            read += [one for one in readings.of(source, response) if isinstance(one, RawArticle)]
    return read
