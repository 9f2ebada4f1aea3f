from collections.abc import Callable

import pytest

from flows.fetching.fetcher import Fetcher
from flows.fetching.places import PlaceRefused, check_redirect, registered_domain, split_url
from flows.fetching.response import Outcome, Request
from tests.web import Asked, Web


def to(target: str, status: int = 302) -> Callable[..., None]:
    return lambda asked: asked.reply(status, b"moved", {"Location": target})


def test_redirect_is_followed_and_says_where_it_ended(web: Web, fetcher: Fetcher) -> None:
    web.has("/new", "words")
    answer = fetcher.fetch(Request(url=web.does("/old", to("/new", 301))))
    assert (answer.body, answer.asked, answer.url) == (b"words", web.url("/old"), web.url("/new"))


def test_redirect_loop_ends(web: Web, fetcher: Fetcher) -> None:
    web.does("/a", to("/b"))
    answer = fetcher.fetch(Request(url=web.does("/b", to("/a"))))
    assert answer.outcome is Outcome.REFUSED
    assert "more than 5 redirects" in answer.message
    assert len(web.paths()) == 6


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://x/", "data:text/html,x"])
def test_redirect_to_another_scheme_is_refused(web: Web, fetcher: Fetcher, target: str) -> None:
    answer = fetcher.fetch(Request(url=web.does("/old", to(target))))
    assert answer.outcome is Outcome.REFUSED
    assert web.paths() == ["/old"]


def test_redirect_to_another_domain_wants_a_rule(web: Web, fetcher_with: Callable[..., Fetcher]) -> None:
    web.has("/new", "words")
    fetcher = fetcher_with(resolver=lambda host, port: ["127.0.0.1"])
    url = web.url("/old", "www.paper.example")
    web.does("/old", to(web.url("/new", "elsewhere.example")))
    refused = fetcher.fetch(Request(url=url))
    assert refused.outcome is Outcome.REFUSED
    assert "elsewhere.example" in refused.message
    allowed = fetcher.fetch(Request(url=url, may_redirect_to=("elsewhere.example",)))
    assert allowed.outcome is Outcome.FETCHED


@pytest.mark.parametrize(
    ("host", "reason"),
    [("169.254.169.254", "a link-local address"), ("10.0.0.8", "a private or reserved address"), ("[::1]", "loopback")],
)
def test_no_rule_is_offered_for_a_redirect_to_an_address_that_is_not_public(host: str, reason: str) -> None:
    with pytest.raises(PlaceRefused, match=reason) as refused:
        check_redirect(split_url("http://paper.example/"), split_url(f"http://{host}/latest"))
    assert "may_redirect_to" not in str(refused.value)


def test_secret_header_goes_to_its_own_origin_only_and_is_shown_nowhere(
    web: Web, fetcher_with: Callable[..., Fetcher]
) -> None:
    web.has("/new", "words")
    fetcher = fetcher_with(resolver=lambda host, port: ["127.0.0.1"])
    web.does("/old", to(web.url("/new", "cdn.paper.example")))
    request = Request(url=web.url("/old", "paper.example"), headers=(("X-Api-Key", "hunter2"),))
    answer = fetcher.fetch(request)
    keys = {one.path: one.headers.get("x-api-key") for one in web.seen}
    assert keys == {"/robots.txt": None, "/old": "hunter2", "/new": None}
    assert "hunter2" not in repr(request) + repr(answer)
    alone = fetcher.fetch(Request(url=web.url("/new", "paper.example"), headers=(("X-Api-Key", "hunter2"),)))
    assert alone.sent
    assert "hunter2" not in repr(alone)


def test_downgrade_from_https_is_refused() -> None:
    with pytest.raises(PlaceRefused, match="https to http"):
        check_redirect(split_url("https://a.example/"), split_url("http://a.example/"))
    check_redirect(split_url("http://a.example/"), split_url("https://www.a.example/"))


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("ofac.treasury.gov", "treasury.gov"),
        ("www.gov.uk", "www.gov.uk"),
        ("news.bbc.co.uk", "bbc.co.uk"),
        ("127.0.0.1", "127.0.0.1"),
        ("::1", "::1"),
        ("intranet", "intranet"),
    ],
)
def test_registered_domain(host: str, domain: str) -> None:
    assert registered_domain(host) == domain


@pytest.mark.parametrize(
    "url",
    ["", "x", "//a.example/", "javascript:alert(1)", "http://u:p@a.example/", "http://a.example:99999/", "http://[::1"],
)
def test_url_that_is_not_gone_to(url: str, fetcher: Fetcher) -> None:
    assert fetcher.fetch(Request(url=url)).outcome is Outcome.REFUSED


def test_host_of_another_script_is_one_domain_however_it_is_written() -> None:
    assert (
        registered_domain("www.bücher.example") == registered_domain("XN--bcher-kva.example") == "xn--bcher-kva.example"
    )
    assert registered_domain("новости.пример.рф") == "xn--e1afmkfd.xn--p1ai"
    check_redirect(split_url("https://bücher.example/a"), split_url("https://www.xn--bcher-kva.example/b"))
    with pytest.raises(PlaceRefused):
        check_redirect(split_url("https://bücher.example/a"), split_url("https://bucher.example/b"))


@pytest.mark.parametrize("location", ["/потаж".encode(), b"/%D0%BF%D0%BE%D1%82%D0%B0%D0%B6"])
def test_redirect_to_an_address_of_another_script_is_followed(web: Web, fetcher: Fetcher, location: bytes) -> None:
    def moved(asked: Asked) -> None:
        asked.wfile.write(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location + b"\r\n\r\n")

    web.has("/%D0%BF%D0%BE%D1%82%D0%B0%D0%B6", "there")
    assert fetcher.fetch(Request(url=web.does("/old", moved))).body == b"there"
