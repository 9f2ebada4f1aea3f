"""Sites that are down, or a network that is: what was found before is fetched once they are back."""

from collections.abc import Callable

import pytest

from schemas.vocabulary import IssueKind, PollOutcome
from tests.sources.polls import Polls, articles, item, page, problems, rss
from tests.web import Asked, Web

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

    def broken(asked: Asked) -> None:
        asked.reset()

    web.does("/1", broken)
    given_up = [any(one.kind is IssueKind.NOT_FETCHED for one in problems(polls.run(line))) for _ in range(6)]
    assert given_up == [False, False, False, False, True, False]
