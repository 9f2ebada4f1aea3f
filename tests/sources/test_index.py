"""The kind ``index``: which links are followed, over how many pages, and when a list is a failure."""

import pytest

from tests.sources.polls import Polls, articles, page, problems
from tests.web import Web

LONG = "The United States lifted its sanctions on Belarusian potash on Saturday, the envoy said in Minsk. " * 5


def row(number: int, link: str | None = None, title: str = "") -> str:
    words = title or f"Action number {number}"
    return (
        f'<div class="views-row"><h3><a href="{link or f"/actions/{number}"}">{words}</a></h3>'
        f"<div>December {number:02}, 2025 - List updates</div></div>"
    )


def listed(*rows: str, following: str | None = None) -> str:
    more = f'<li class="next"><a href="{following}">Next</a></li>' if following else ""
    return f"<html><body><nav><a href='/about'>About</a></nav>{''.join(rows)}<ul>{more}</ul></body></html>"


def stock(web: Web, *numbers: int) -> None:
    for number in numbers:
        web.has(f"/actions/{number}", page(f"Action {number} in full", LONG))


def entry(web: Web, more: str = "") -> str:
    return f'a = {{ kind = "index", url = "{web.url("/actions")}", items = "div.views-row", next = "li.next a"{more} }}'


def test_links_are_followed_with_title_and_date_of_the_row(web: Web, polls: Polls) -> None:
    stock(web, 1, 2)
    web.has("/actions", listed(row(2), row(1)), ETag='"1"')
    found = polls.run(entry(web))
    assert [(one.title, one.published, one.published_from) for one in articles(found)] == [
        ("Action 2 in full", "December 02, 2025", "listing"),
        ("Action 1 in full", "December 01, 2025", "listing"),
    ]
    assert (found.polls[0].outcome, found.polls[0].n_items) == ("changed", 2)
    assert web.paths() == ["/actions", "/actions/2", "/actions/1"]


def test_second_poll_fetches_the_list_only(web: Web, polls: Polls) -> None:
    stock(web, 1, 2)
    web.has("/actions", listed(row(2), row(1)))
    polls.run(entry(web))
    second = polls.run(entry(web))
    assert (second.records, second.states, second.polls[0].outcome) == ([], [], "unchanged")
    assert web.paths()[3:] == ["/actions"]
    assert len(list(polls.folder.glob("*.warc.gz"))) == 1


def test_day_of_the_row_gives_way_to_the_hour_of_its_page(web: Web, polls: Polls) -> None:
    web.has("/actions", listed(row(3), row(2)))
    web.has("/actions/3", page("Three", LONG, datePublished="2025-12-03T16:30:00Z"))
    web.has("/actions/2", page("Two", LONG, datePublished="2026-01-01T16:30:00Z"))
    dates = [(one.published, one.published_from) for one in articles(polls.run(entry(web)))]
    assert dates == [("2025-12-03T16:30:00Z", "meta"), ("December 02, 2025", "listing")]


def test_pages_are_read_to_the_first_without_news(web: Web, polls: Polls) -> None:
    stock(web, 1, 2, 3, 4)
    web.has("/actions", listed(row(4), row(3), following="?page=1"))
    web.has("/actions?page=1", listed(row(2), following="?page=2"))
    web.has("/actions?page=2", listed(row(1)))
    assert len(articles(polls.run(entry(web)))) == 4
    n_asked = len(web.paths())
    stock(web, 5)
    web.has("/actions", listed(row(5), row(4), following="?page=1"))
    web.has("/actions?page=1", listed(row(3), row(2), following="?page=2"))
    second = polls.run(entry(web))
    assert [one.title for one in articles(second)] == ["Action 5 in full"]
    assert web.paths()[n_asked:] == ["/actions", "/actions?page=1", "/actions/5"]
    assert problems(second) == []


def test_walk_that_was_broken_off_is_taken_up_again_behind_known_rows(web: Web, polls: Polls) -> None:
    stock(web, 1, 2, 3)
    web.has("/actions", listed(row(3), following="?page=1"))
    web.has("/actions?page=1", "broken", status=500)
    web.has("/actions?page=2", listed(row(1)))
    first = polls.run(entry(web))
    assert ([one.title for one in articles(first)], first.polls[0].outcome) == (["Action 3 in full"], "failed")
    web.has("/actions?page=1", listed(row(2), following="?page=2"))
    second = polls.run(entry(web))
    assert [one.title for one in articles(second)] == ["Action 2 in full", "Action 1 in full"]
    assert second.polls[0].outcome == "changed"


def test_more_news_than_pages_is_told(web: Web, polls: Polls) -> None:
    stock(web, 1, 2, 3)
    few = entry(web, ", max_pages = 1")
    web.has("/actions", listed(row(1), following="?page=1"))
    assert problems(polls.run(few)) == []
    web.has("/actions", listed(row(3), row(2), following="?page=1"))
    (trouble,) = problems(polls.run(few))
    assert (trouble.kind, "raise max_pages" in trouble.message) == ("not_fetched", True)


def test_links_elsewhere_are_not_followed(web: Web, polls: Polls) -> None:
    stock(web, 1)
    away = [row(2, "http://b.example/actions/2"), row(3, "/other/3"), row(4, "mailto:x@a.example")]
    web.has("/actions", listed(row(1), *away))
    found = polls.run(entry(web, f", links = '{web.url('/actions/')}[0-9]+$'"))
    assert [one.title for one in articles(found)] == ["Action 1 in full"]
    assert web.paths() == ["/actions", "/actions/1"]


def test_next_page_on_another_host_is_not_asked_for(web: Web, polls: Polls) -> None:
    stock(web, 1)
    web.has("/actions", listed(row(1), following="http://b.example/?page=1"))
    assert polls.run(entry(web)).polls[0].outcome == "changed"


def test_pages_that_lead_to_each_other_end(web: Web, polls: Polls) -> None:
    stock(web, 1, 2)
    web.has("/actions", listed(row(2), following="?page=1"))
    web.has("/actions?page=1", listed(row(1), following="/actions"))
    assert len(articles(polls.run(entry(web)))) == 2
    assert web.paths().count("/actions") == 1


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("<html><body><div class='result'><a href='/actions/1'>One</a></div></body></html>", "finds nothing"),
        (listed(row(1, "http://b.example/1")), "finds 1 rows, and none with a link that is allowed"),
    ],
)
def test_list_without_rows_is_a_failure_from_the_first_poll_on(web: Web, polls: Polls, body: str, words: str) -> None:
    stock(web, 1)
    web.has("/actions", body)
    first = polls.run(entry(web))
    assert (first.polls[0].outcome, words in (first.polls[0].message or "")) == ("too_few", True)
    web.has("/actions", listed(row(1)))
    assert len(articles(polls.run(entry(web)))) == 1
    web.has("/actions", body)
    assert polls.run(entry(web)).polls[0].outcome == "too_few"


def test_empty_page_behind_the_last_is_the_end(web: Web, polls: Polls) -> None:
    stock(web, 1)
    web.has("/actions", listed(row(1), following="?page=1"))
    web.has("/actions?page=1", listed())
    assert polls.run(entry(web)).polls[0].outcome == "changed"


def test_list_that_may_be_empty_is_no_failure(web: Web, polls: Polls) -> None:
    web.has("/actions", listed())
    assert polls.run(entry(web, ", expect_items = 0")).polls[0].outcome == "unchanged"


def test_challenge_is_no_empty_list(web: Web, polls: Polls) -> None:
    web.has("/actions", "<html><head><title>Just a moment...</title></head></html>", status=403)
    assert polls.run(entry(web)).polls[0].outcome == "challenged"


def test_rows_that_do_not_match_are_passed_over_and_known(web: Web, polls: Polls) -> None:
    stock(web, 1, 2, 3)
    web.has("/actions", listed(row(3, title="Debt auction"), row(2, title="Sanctions on potash"), following="?page=1"))
    web.has("/actions?page=1", listed(row(1, title="Debt auction"), following="?page=2"))
    web.has("/actions?page=2", listed(row(1, title="Debt auction")))
    only = entry(web, ', match = "sanction"')
    assert [one.title for one in articles(polls.run(only))] == ["Action 2 in full"]
    n_asked = len(web.paths())
    assert polls.run(only).polls[0].outcome == "unchanged"
    assert web.paths()[n_asked:] == ["/actions"]


def test_row_whose_title_is_edited_has_its_page_read_again(web: Web, polls: Polls) -> None:
    stock(web, 1)
    web.has("/actions", listed(row(1)))
    polls.run(entry(web))
    web.has("/actions/1", page("Action 1 corrected", LONG + "Corrected."))
    web.has("/actions", listed(row(1, title="Action number 1 (corrected)")))
    assert [one.title for one in articles(polls.run(entry(web)))] == ["Action 1 corrected"]


def test_run_that_died_asks_no_page_twice(web: Web, polls: Polls) -> None:
    stock(web, 1, 2)
    web.has("/actions", listed(row(2), row(1)))
    polls.run(entry(web), dies=True)
    n_asked = len(web.paths())
    again = polls.run(entry(web))
    assert len(articles(again)) == 2
    assert web.paths()[n_asked:] == ["/actions"]
