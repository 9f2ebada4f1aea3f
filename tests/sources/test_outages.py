"""Sites that are down, or a network that is: what was found before is fetched once they are back."""

import errno
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack

import pytest

from flows.fetching.response import Response
from flows.sources import documents
from schemas.vocabulary import IssueKind, PollOutcome, Wall
from tests.sources.polls import Polls, articles, item, page, problems, rss
from tests.web import Asked, Web, serving
from transforms.articles.record import Problem, RawArticle

LONG = "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk. " * 20


def down(web: Web) -> None:
    web.answers.clear()
    web.does("*", lambda asked: asked.reset())


def without_robots_txt(web: Web) -> None:
    web.does("/robots.txt", lambda asked: asked.reply(500))


def up(web: Web, *, n: int) -> None:
    web.answers.clear()
    web.has("/feed", rss(*(item(at, "Short.", web.url(f"/{at}")) for at in range(n))))
    for at in range(n):
        web.has(f"/{at}", page(f"Story {at}", LONG))


@pytest.mark.parametrize("trouble", [down, without_robots_txt])
def test_what_was_found_before_an_outage_is_fetched_after_it(
    web: Web, polls: Polls, trouble: Callable[[Web], None]
) -> None:
    line = f'paper = {{ kind = "feed", url = "{web.url("/feed")}", max_documents = 2, follow = "always" }}'
    up(web, n=8)
    assert len(articles(polls.run(line))) == 2
    for _ in range(7):
        trouble(web)
        found = polls.run(line)
        assert (articles(found), found.polls[0].outcome, found.polls[0].n_pending) == ([], PollOutcome.FAILED, 6)
        assert {one.kind for one in problems(found)} == {IssueKind.SOURCE_FAILED}
    up(web, n=8)
    assert [len(articles(polls.run(line))) for _ in range(4)] == [2, 2, 2, 0]


def test_site_that_is_down_is_not_asked_for_all_that_it_has(web: Web, polls: Polls) -> None:
    line = f'paper = {{ kind = "feed", url = "{web.url("/feed")}", max_documents = 1, follow = "always" }}'
    up(web, n=30)
    polls.run(line)
    down(web)
    web.does("/robots.txt", lambda asked: asked.reply(404))
    web.seen.clear()
    polls.run(line.replace("max_documents = 1", "max_documents = 30"))
    assert set(web.paths()) == {"/feed", "/1", "/2", "/3"}


def test_address_that_fails_where_others_answer_is_given_up_in_the_end(web: Web, polls: Polls) -> None:
    line = f'paper = {{ kind = "feed", url = "{web.url("/feed")}", follow = "always" }}'
    up(web, n=3)

    web.does("/1", lambda asked: asked.reset())
    given_up = [any(one.kind is IssueKind.NOT_FETCHED for one in problems(polls.run(line))) for _ in range(6)]
    assert given_up == [False, False, False, False, True, False]


def broken(asked: Asked) -> None:
    asked.reply(500, b"under repair")


def test_site_whose_pages_all_fail_is_not_asked_for_all_of_them_and_loses_none(web: Web, polls: Polls) -> None:
    line = f'paper = {{ kind = "feed", url = "{web.url("/feed")}", max_documents = 30, follow = "always" }}'
    up(web, n=9)
    for at in range(9):
        web.does(f"/{at}", broken)
    for _ in range(7):
        web.seen.clear()
        assert (articles(found := polls.run(line)), found.polls[0].n_given_up, found.polls[0].n_pending) == ([], 0, 9)
        assert len(set(web.paths()) - {"/feed"}) == 3
    up(web, n=9)
    assert len(articles(polls.run(line))) == 9


def test_sites_that_keep_programs_out_do_not_keep_those_behind_them_from_being_read(web: Web, polls: Polls) -> None:
    with ExitStack() as stack:
        walls = [stack.enter_context(serving()) for _ in range(3)]
        for wall in walls:
            for at in range(4):
                wall.has(f"/{at}", "no", status=403)
        links = [wall.url(f"/{at}") for at in range(4) for wall in walls]
        links += [web.has(f"/{at}", page(f"Story {at}", LONG)) for at in range(3)]
        url = web.has("/feed", rss(*(item(at, "Short.", link) for at, link in enumerate(links))))
        line = f'portal = {{ kind = "feed", url = "{url}", max_documents = 12, follow = "always" }}'
        assert len(articles(polls.run(line))) == 3
        assert [len(wall.paths()) for wall in walls] == [3, 3, 3]


def test_pages_that_are_watched_are_not_all_asked_for_at_a_site_that_fails(web: Web, polls: Polls) -> None:
    urls = [web.has(f"/{at}", "no", status=403) for at in range(9)]
    polls.run(f'notices = {{ kind = "page", urls = {urls} }}')
    assert len(web.paths()) == 3


def test_all_pages_that_are_watched_get_their_turn(web: Web, polls: Polls) -> None:
    urls = [web.has(f"/{at}", page(f"Story {at}", LONG)) for at in range(5)]
    line = f'notices = {{ kind = "page", urls = {urls}, max_documents = 2 }}'
    titles = [[(one.title or "")[-1] for one in articles(polls.run(line))] for _ in range(4)]
    assert titles == [["0", "1"], ["2", "3"], ["4"], []]
    web.has("/2", page("Story 2", LONG + "Corrected."))
    assert sum(len(articles(polls.run(line))) for _ in range(3)) == 1


UNDER_REPAIR = (
    "<html><head><title>Site under maintenance</title></head><body><main><h1>Site under maintenance</h1><p>The "
    "Ministry is currently under maintenance. We should be back shortly. Thank you for your patience.</p>"
    "</main></body></html>"
)


@pytest.mark.parametrize("instead", [UNDER_REPAIR, "<html><body><div></div></body></html>"])
def test_page_that_shows_no_article_for_a_while_is_read_once_it_does(web: Web, polls: Polls, instead: str) -> None:
    line = f'paper = {{ kind = "feed", url = "{web.url("/feed")}", follow = "always" }}'
    up(web, n=1)
    web.has("/0", instead)
    assert [one.text for one in articles(polls.run(line))] == ["Short."]
    web.has("/0", page("Story 0", LONG))
    assert [(one.title, one.text) for one in articles(polls.run(line))] == [("Story 0", LONG.strip())]
    assert polls.run(line).records == []


def test_page_that_never_shows_an_article_is_given_up(web: Web, polls: Polls) -> None:
    line = f'paper = {{ kind = "feed", url = "{web.url("/feed")}", follow = "always" }}'
    up(web, n=1)
    web.has("/0", UNDER_REPAIR)
    pending = [polls.run(line).polls[0].n_pending for _ in range(7)]
    assert pending == [1, 1, 1, 1, 0, 0, 0]
    assert web.paths().count("/0") == 5


def test_page_that_is_watched_and_empty_is_asked_for_by_its_mark(web: Web, polls: Polls) -> None:
    url = web.has("/a", "<html><body><div></div></body></html>", ETag='"1"')
    for _ in range(2):
        polls.run(f'a = {{ kind = "page", url = "{url}" }}')
    assert web.seen[-1].headers["if-none-match"] == '"1"'


def test_page_that_comes_after_what_its_feed_said_is_a_version_of_that(web: Web, polls: Polls) -> None:
    line = f'paper = {{ kind = "feed", url = "{web.url("/feed")}", follow = "always" }}'
    up(web, n=1)
    web.has("/0", UNDER_REPAIR)
    (told,) = articles(polls.run(line))
    claims = f'<link rel="canonical" href="{web.url("/2025/story")}"></head>'
    web.has("/0", page("Story 0", LONG).replace("</head>", claims))
    (read,) = articles(polls.run(line))
    assert read.text == LONG.strip()
    assert read.url == told.url == web.url("/0")


@pytest.mark.parametrize("kind", ["feed", "page"])
def test_page_that_our_reader_fails_at_does_not_keep_the_others_from_being_read(
    web: Web, polls: Polls, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    read = documents.read_page

    def fails(response: Response, hint: Mapping[str, str]) -> Iterator[RawArticle | Problem]:
        if response.url.endswith("/1"):
            raise ValueError("no such table")
        yield from read(response, hint)

    monkeypatch.setattr(documents, "read_page", fails)
    up(web, n=3)
    where = f'url = "{web.url("/feed")}", follow = "always"'
    where = where if kind == "feed" else f"urls = {[web.url(f'/{at}') for at in range(3)]}"
    line = f'paper = {{ kind = "{kind}", {where} }}'
    found = polls.run(line)
    assert {one.title for one in articles(found)} >= {"Story 0", "Story 2"}
    (told,) = problems(found)
    assert (told.kind, told.file, told.fatal) == (IssueKind.UNREADABLE, web.url("/1"), True)
    assert "ValueError: no such table" in told.message
    assert polls.run(line).records == []


def test_archive_that_cannot_be_written_is_a_failure_of_the_poll(
    web: Web, polls: Polls, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(response: Response, hint: Mapping[str, str]) -> Iterator[RawArticle | Problem]:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(documents, "read_page", full)
    up(web, n=1)
    found = polls.run(f'paper = {{ kind = "page", url = "{web.url("/0")}" }}')
    assert (found.polls[0].outcome, found.states) == (PollOutcome.FAILED, [])


@pytest.mark.parametrize("status", [404, 500])
def test_summary_does_not_take_the_place_of_a_text_that_was_read(web: Web, polls: Polls, status: int) -> None:
    line = f'paper = {{ kind = "feed", url = "{web.url("/feed")}", follow = "always" }}'
    up(web, n=2)
    assert len(articles(polls.run(line))) == 2
    web.has("/feed", rss(item(0, "Short, edited.", web.url("/0")), item(1, "Short.", web.url("/1"))))
    web.has("/0", "no", status=status)
    found = [polls.run(line) for _ in range(6)]
    assert [articles(one) for one in found] == 6 * [[]]
    assert sum(one.kind is IssueKind.NOT_FETCHED for poll in found for one in problems(poll)) == 1


def test_beginning_of_a_text_does_not_take_the_place_of_all_of_it(web: Web, polls: Polls) -> None:
    line = f'paper = {{ kind = "page", url = "{web.url("/0")}" }}'
    stub = page("Story 0", f"The beginning. {LONG[:300]}</p><p>Subscribe to continue reading this article.")
    web.has("/0", stub)
    assert [one.walled for one in articles(polls.run(line))] == [Wall.PAYWALL]
    web.has("/0", stub.replace("The beginning", "A beginning"))
    assert [one.walled for one in articles(polls.run(line))] == [Wall.PAYWALL]
    web.has("/0", page("Story 0", LONG))
    assert [one.walled for one in articles(polls.run(line))] == [None]
    web.has("/0", stub)
    found = polls.run(line)
    assert articles(found) == []
    (told,) = problems(found)
    assert (told.kind, told.file) == (IssueKind.PAYWALLED, web.url("/0"))
    web.has("/0", page("Story 0", LONG + "Corrected."))
    assert [one.text[-10:] for one in articles(polls.run(line))] == ["Corrected."]
