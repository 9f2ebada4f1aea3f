"""Politeness: who we say we are, robots.txt, pauses, validators."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from flows.fetching.fetcher import Fetcher, NoContact
from flows.fetching.headers import max_age, seconds_to_wait
from flows.fetching.limits import Limits
from flows.fetching.response import Outcome, Request
from tests.web import Asked, Waits, Web

NOW = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)


def test_nothing_is_fetched_without_a_contact() -> None:
    with pytest.raises(NoContact, match="SANCTIONLOG_CONTACT"):
        Fetcher(Limits())


def test_user_agent_says_who_asks(web: Web, fetcher: Fetcher) -> None:
    fetcher.fetch(Request(url=web.has("/", "words")))
    assert {one.headers["user-agent"] for one in web.seen} == {web.seen[0].headers["user-agent"]}
    assert web.seen[0].headers["user-agent"].startswith("sanctionlog/")
    assert web.seen[0].headers["user-agent"].endswith(" (+log@example.org)")


def test_robots_txt_is_obeyed_and_asked_for_once(web: Web, fetcher: Fetcher) -> None:
    web.has("/robots.txt", "User-agent: *\nDisallow: /private\n\nUser-agent: sanctionlog\nDisallow: /not-you\n")
    web.has("/a", "a")
    web.has("/not-you", "b")
    assert fetcher.fetch(Request(url=web.url("/a"))).ok
    refused = fetcher.fetch(Request(url=web.url("/not-you")))
    assert (refused.outcome, refused.message) == (
        Outcome.FORBIDDEN,
        f"{web.url('/robots.txt')} forbids it to programs like this one",
    )
    assert [one.path for one in web.seen] == ["/robots.txt", "/a"]
    assert fetcher.fetch(Request(url=web.url("/not-you"), robots=False)).ok


@pytest.mark.parametrize(("status", "allowed"), [(404, True), (403, True), (410, True), (500, False), (429, False)])
def test_robots_txt_that_cannot_be_had_means_no(web: Web, fetcher: Fetcher, status: int, allowed: bool) -> None:
    web.has("/robots.txt", "x", status=status)
    assert fetcher.fetch(Request(url=web.has("/a", "a"))).ok is allowed


def test_redirect_to_a_path_that_robots_txt_forbids_is_not_followed(web: Web, fetcher: Fetcher) -> None:
    web.has("/robots.txt", "User-agent: *\nDisallow: /hidden\n")
    web.has("/hidden", "x")
    web.does("/a", lambda asked: asked.reply(302, b"", {"Location": "/hidden"}))
    assert fetcher.fetch(Request(url=web.url("/a"))).outcome is Outcome.FORBIDDEN
    assert web.paths() == ["/a"]


def test_requests_to_one_host_keep_their_distance(web: Web, fetcher_with: Callable[..., Fetcher], waits: Waits) -> None:
    web.has("/robots.txt", "User-agent: *\nCrawl-delay: 7\n")
    fetcher = fetcher_with(delay_seconds=3)
    for path in ("/a", "/b"):
        fetcher.fetch(Request(url=web.has(path, "x")))
    assert [round(wait) for wait in waits.waited] == [3, 7]


def test_host_is_asked_one_thing_at_a_time(web: Web, fetcher: Fetcher) -> None:
    at_once: list[int] = []
    inside = threading.Semaphore(10)

    def slow(asked: Asked) -> None:
        inside.acquire()
        at_once.append(10 - inside._value)
        web.stopping.wait(0.02)
        inside.release()
        asked.reply(200, b"x")

    web.does("*", slow)
    web.has("/robots.txt", "", status=404)
    threads = [
        threading.Thread(target=fetcher.fetch, args=(Request(url=web.url(f"/{number}")),)) for number in range(5)
    ]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert at_once == [1] * 5


def test_validators_go_back_byte_for_byte(web: Web, fetcher: Fetcher) -> None:
    etag, changed = 'W/"Ä \\"1\\" "', "thu, 26-Nov-26 08:00:00 gmt"

    def answer(asked: Asked) -> None:
        if asked.headers.get("If-None-Match"):
            asked.reply(304)
        else:
            asked.reply(200, b"words", {"ETag": etag, "Last-Modified": changed})

    url = web.does("/a", answer)
    first = fetcher.fetch(Request(url=url))
    assert (first.header("ETag"), first.header("last-modified")) == (etag, changed)
    second = fetcher.fetch(Request(url=url, etag=first.header("etag"), last_modified=first.header("last-modified")))
    assert (second.outcome, second.body) == (Outcome.NOT_MODIFIED, b"")
    assert web.seen[-1].headers["if-none-match"].encode("latin-1") == etag.encode("latin-1")
    assert web.seen[-1].headers["if-modified-since"] == changed


def test_304_that_nobody_asked_for_is_no_news(web: Web, fetcher: Fetcher) -> None:
    answer = fetcher.fetch(Request(url=web.does("/a", lambda asked: asked.reply(304))))
    assert answer.outcome is Outcome.FAILED


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("120", 120.0),
        (" 0 ", 0.0),
        (format_datetime(NOW + timedelta(minutes=5)), 300.0),
        (format_datetime(NOW - timedelta(minutes=5)), 0.0),
        ("99999999999999999999", 604800.0),
        ("soon", None),
        ("-5", None),
        (None, None),
    ],
)
def test_retry_after(words: str | None, seconds: float | None) -> None:
    assert seconds_to_wait(words, NOW) == seconds


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("public, max-age=600", 600.0),
        ("max-age=1e9", None),
        ("MAX-AGE=99999999", 86400.0),
        ("no-store", None),
        (None, None),
    ],
)
def test_max_age(words: str | None, seconds: float | None) -> None:
    assert max_age(words) == seconds
