"""robots.txt at every step of a request: of each site that a redirect leads to, and while it cannot be had."""

import gzip
from collections.abc import Callable

import pytest

from flows.fetching.fetcher import Fetcher
from flows.fetching.response import Outcome, Request
from tests.web import Asked, Waits, Web


@pytest.fixture
def anywhere(fetcher_with: Callable[..., Fetcher]) -> Callable[..., Fetcher]:
    return lambda **limits: fetcher_with(resolver=lambda host, port: ["127.0.0.1"], **limits)


def by_host(web: Web, **bodies: str) -> None:
    """Give each host (its first label) a robots.txt of its own."""

    def answer(asked: Asked) -> None:
        asked.reply(200, bodies.get(asked.headers["Host"].partition(".")[0], "").encode())

    web.does("/robots.txt", answer)


def hosts(web: Web, path: str) -> list[str]:
    return [one.headers["host"].partition(":")[0] for one in web.seen if one.path == path]


def leads(web: Web, path: str, host: str, target: str) -> None:
    web.does(path, lambda asked: asked.reply(302, b"", {"Location": web.url(target, host)}))


def test_each_site_that_a_redirect_leads_to_is_asked(web: Web, anywhere: Callable[..., Fetcher]) -> None:
    by_host(web, second="User-agent: *\nDisallow: /kept\n")
    leads(web, "/start", "first.example", "/middle")
    leads(web, "/middle", "second.example", "/kept")
    web.has("/kept", "secret")
    request = Request(url=web.url("/start", "first.example"), may_redirect_to=("second.example",))
    answer = anywhere().fetch(request)
    assert answer.outcome is Outcome.FORBIDDEN
    rules, there = web.url("/robots.txt", "second.example"), web.url("/kept", "second.example")
    assert answer.message == f"{rules} forbids it to programs like this one (it is redirected to {there})"
    assert hosts(web, "/robots.txt") == ["first.example", "second.example"]
    assert web.paths() == ["/start", "/middle"]


def test_middle_of_a_chain_is_asked_too(web: Web, anywhere: Callable[..., Fetcher]) -> None:
    by_host(web, second="User-agent: *\nDisallow: /\n")
    leads(web, "/start", "second.first.example", "/middle")
    leads(web, "/middle", "first.example", "/end")
    answer = anywhere().fetch(Request(url=web.url("/start", "first.example")))
    assert (answer.outcome, web.paths()) == (Outcome.FORBIDDEN, ["/start"])


def test_each_site_of_a_chain_has_its_own_delay(web: Web, anywhere: Callable[..., Fetcher], waits: Waits) -> None:
    by_host(web, first="User-agent: *\nCrawl-delay: 5\n", second="User-agent: *\nRequest-rate: 1/9\n")
    leads(web, "/a", "second.first.example", "/b")
    web.has("/b", "words")
    fetcher = anywhere(delay_seconds=1)
    for _ in range(2):
        assert fetcher.fetch(Request(url=web.url("/a", "first.example"))).ok
    # robots.txt of either, then each in its turn
    assert [round(wait) for wait in waits.waited] == [1, 1, 5, 9]


def test_host_in_capitals_is_the_same_host(web: Web, anywhere: Callable[..., Fetcher], waits: Waits) -> None:
    web.has("/a", "words")
    fetcher = anywhere(delay_seconds=4)
    for host in ("paper.example", "PAPER.example", "Paper.Example"):
        assert fetcher.fetch(Request(url=web.url("/a", host))).ok
    assert [round(wait) for wait in waits.waited] == [4, 4, 4]
    assert len(hosts(web, "/robots.txt")) == 1


@pytest.mark.parametrize(
    ("status", "headers", "outcome"),
    [(500, {}, Outcome.FAILED), (503, {"Retry-After": "3600"}, Outcome.THROTTLED), (429, {}, Outcome.THROTTLED)],
)
def test_site_without_its_robots_txt_is_in_trouble_and_has_forbidden_nothing(
    web: Web, fetcher: Fetcher, status: int, headers: dict[str, str], outcome: Outcome
) -> None:
    web.does("/robots.txt", lambda asked: asked.reply(status, b"", headers))
    answer = fetcher.fetch(Request(url=web.has("/a", "a")))
    assert (answer.outcome, web.paths()) == (outcome, [])
    assert answer.message.startswith(f"{web.url('/robots.txt')} cannot be had")
    assert (answer.retry_at is not None) == (outcome is Outcome.THROTTLED)


def test_host_that_is_not_there_has_forbidden_nothing(anywhere: Callable[..., Fetcher]) -> None:
    answer = anywhere(attempts=1).fetch(Request(url="http://paper.example:9/a"))
    assert (answer.outcome, "refused" in answer.message) == (Outcome.FAILED, True)


@pytest.mark.parametrize("packed", [False, True])
def test_beginning_of_a_long_robots_txt_counts(web: Web, fetcher: Fetcher, packed: bool) -> None:
    body = b"User-agent: *\nDisallow: /kept\n" + b"# words, words\n" * 60_000
    if packed:
        web.has("/robots.txt", gzip.compress(body), Content_Encoding="gzip")
    else:
        web.has("/robots.txt", body)
    assert fetcher.fetch(Request(url=web.has("/kept", "a"))).outcome is Outcome.FORBIDDEN
    assert fetcher.fetch(Request(url=web.has("/free", "a"))).ok


def test_endless_robots_txt_is_cut_off(web: Web, fetcher: Fetcher) -> None:
    def endless(asked: Asked) -> None:
        asked.start(200, {"Transfer-Encoding": "chunked"})
        while not web.stopping.is_set():
            asked.wfile.write(b"10000\r\n" + b"#" * 0x10000 + b"\r\n")

    web.does("/robots.txt", endless)
    answer = fetcher.fetch(Request(url=web.has("/a", "a")))
    assert (answer.outcome, web.paths()) == (Outcome.FAILED, [])


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b"\r\n\r\n", b"\xff\xff\n"])
def test_marks_before_a_robots_txt_hide_nothing(web: Web, fetcher: Fetcher, mark: bytes) -> None:
    web.has("/robots.txt", mark + b"User-agent: *\r\nDisallow: /kept\r\n")
    assert fetcher.fetch(Request(url=web.has("/kept", "a"))).outcome is Outcome.FORBIDDEN


def test_robots_txt_that_is_compressed_without_saying_so_is_obeyed(web: Web, fetcher: Fetcher) -> None:
    web.has("/robots.txt", gzip.compress(b"User-agent: *\nDisallow: /kept\n"))
    assert fetcher.fetch(Request(url=web.has("/kept", "a"))).outcome is Outcome.FORBIDDEN


def test_robots_txt_that_moved_is_followed_over_hosts(web: Web, anywhere: Callable[..., Fetcher]) -> None:
    def moved(asked: Asked) -> None:
        if asked.headers["Host"].startswith("first."):
            asked.reply(301, b"", {"Location": web.url("/robots.txt", "second.example")})
        else:
            asked.reply(200, b"User-agent: *\nDisallow: /kept\n")

    web.does("/robots.txt", moved)
    answer = anywhere().fetch(Request(url=web.url("/kept", "first.example")))
    assert (answer.outcome, web.paths()) == (Outcome.FORBIDDEN, [])


def test_robots_txt_that_leads_to_a_private_address_is_not_followed(
    web: Web, fetcher_with: Callable[..., Fetcher]
) -> None:
    inside = "http://169.254.169.254/latest/meta-data"
    web.does("/robots.txt", lambda asked: asked.reply(302, b"", {"Location": inside}))
    answer = fetcher_with().fetch(Request(url=web.has("/a", "a")))
    assert (answer.outcome, web.paths()) == (Outcome.REFUSED, [])
    assert "link-local" in answer.message
