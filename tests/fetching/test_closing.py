"""Servers that end an answer by closing the connection: what is whole, and what was broken off."""

from collections.abc import Callable

import pytest

from flows.fetching.fetcher import Fetcher
from flows.fetching.response import Outcome, Request
from tests.web import Answer, Asked, Web

PAGE = b"<!DOCTYPE html><html><body><p>The council lifted its sanctions.</p></body></html>\n"
CUT = PAGE[:50]
WITHOUT_LENGTH = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"


def closing(*answers: bytes) -> Answer:
    """Answer one after another in these bytes, the last of them for ever, and close the connection each time."""
    left = list(answers)

    def answer(asked: Asked) -> None:
        asked.wfile.write(left.pop(0) if len(left) > 1 else left[0])
        asked.close_connection = True

    return answer


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(PAGE),
        b"HTTP/1.0 200 OK\r\nContent-Length: %d\r\n\r\n" % len(PAGE),
        b"HTTP/1.0 200 OK\r\n\r\n",
        WITHOUT_LENGTH,
    ],
)
def test_answer_is_whole_although_its_connection_is_closed_behind_it(web: Web, fetcher: Fetcher, head: bytes) -> None:
    answer = fetcher.fetch(Request(url=web.does("/page", closing(head + PAGE))))
    assert (answer.outcome, answer.body, answer.n_requests) == (Outcome.FETCHED, PAGE, 1)
    assert answer.address == "127.0.0.1"


def test_page_that_is_broken_off_is_asked_for_again(web: Web, fetcher: Fetcher) -> None:
    url = web.does("/page", closing(WITHOUT_LENGTH + CUT, WITHOUT_LENGTH + PAGE))
    answer = fetcher.fetch(Request(url=url))
    assert (answer.outcome, answer.body, answer.n_requests) == (Outcome.FETCHED, PAGE, 2)


def test_page_that_ends_elsewhere_each_time_fails(web: Web, fetcher: Fetcher) -> None:
    broken = [WITHOUT_LENGTH + PAGE[:end] for end in range(40, 60)]
    answer = fetcher.fetch(Request(url=web.does("/page", closing(*broken))))
    assert (answer.outcome, answer.body) == (Outcome.FAILED, b"")
    assert "neither its length nor its own end" in answer.message


@pytest.mark.parametrize("attempts", [1, 3])
def test_page_that_never_says_where_it_ends_is_believed_the_second_time(
    web: Web, fetcher_with: Callable[..., Fetcher], attempts: int
) -> None:
    url = web.does("/page", closing(WITHOUT_LENGTH + CUT))
    answer = fetcher_with(attempts=attempts).fetch(Request(url=url))
    assert (answer.outcome, answer.body, answer.n_requests) == (Outcome.FETCHED, CUT, 2)


def test_page_with_a_clock_that_never_says_where_it_ends_is_whole(web: Web, fetcher: Fetcher) -> None:
    told = b"<p>The council lifted its sanctions on Monday, and the ministry said nothing of the rest.</p>"
    pages = [b"<!DOCTYPE html><html><body><i>12:00:%02d</i>" % second + told for second in range(20)]
    url = web.does("/page", closing(*(WITHOUT_LENGTH + page for page in pages)))
    answer = fetcher.fetch(Request(url=url))
    assert (answer.outcome, answer.body, answer.n_requests) == (Outcome.FETCHED, pages[1], 2)


def test_text_needs_no_end(web: Web, fetcher: Fetcher) -> None:
    text = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\nA notice"
    answer = fetcher.fetch(Request(url=web.does("/notice", closing(text))))
    assert (answer.body, answer.n_requests) == (b"A notice", 1)
