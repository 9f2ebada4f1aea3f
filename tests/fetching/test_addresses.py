import socket
from collections.abc import Callable
from ipaddress import ip_network

import pytest

from flows.fetching.addresses import why_refused
from flows.fetching.fetcher import Fetcher
from flows.fetching.response import Outcome, Request
from tests.web import Web


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.8.9.1",
        "0.0.0.0",
        "10.0.0.1",
        "172.16.3.4",
        "192.168.1.1",
        "169.254.169.254",
        "100.100.100.200",
        "168.63.129.16",
        "192.0.0.192",
        "198.18.0.1",
        "224.0.1.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1%eth0",
        "fd00:ec2::254",
        "fc00::1",
        "ff02::1",
        "2001:db8::1",
        "fec0::1",
        "::ffff:0:127.0.0.1",
        "::ffff:0:a9fe:a9fe",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "2002:7f00:1::",
        "2002:c0a8:101::1",
        "2001:0:4136:e378:8000:63bf:80ff:fffe",
    ],
)
def test_address_that_is_not_public_is_refused(address: str) -> None:
    assert why_refused(address) is not None


@pytest.mark.parametrize("address", ["93.184.215.14", "8.8.8.8", "2606:2800:21f:cb07::1", "64:ff9b::808:808"])
def test_public_address_is_not_refused(address: str) -> None:
    assert why_refused(address) is None


def test_allow_list_allows_what_it_names_and_no_more() -> None:
    allowed = [ip_network("10.1.0.0/16")]
    assert why_refused("10.1.2.3", allowed) is None
    assert why_refused("::ffff:10.1.2.3", allowed) is None
    assert why_refused("10.2.0.1", allowed) is not None


def test_private_address_is_never_connected_to(web: Web, fetcher_with: Callable[..., Fetcher]) -> None:
    web.has("/", "secret")
    answer = fetcher_with(allow_addresses=[]).fetch(Request(url=web.url("/")))
    assert answer.outcome is Outcome.REFUSED  # robots.txt could not be had, for the same reason
    assert "loopback" in answer.message
    bold = fetcher_with(allow_addresses=[]).fetch(Request(url=web.url("/"), robots=False))
    assert bold.outcome is Outcome.REFUSED
    assert "127.0.0.1 is a loopback address" in bold.message
    assert web.seen == []


@pytest.mark.parametrize("host", ["localhost", "0x7f000001", "2130706433", "127.1", "[::1]", "[::ffff:7f00:1]"])
def test_other_spellings_of_loopback_are_refused(web: Web, fetcher_with: Callable[..., Fetcher], host: str) -> None:
    answer = fetcher_with(allow_addresses=[]).fetch(Request(url=web.url("/", host), robots=False))
    assert answer.outcome in {Outcome.REFUSED, Outcome.FAILED}
    assert web.seen == []


def test_name_that_changes_its_address_after_it_was_looked_at_gains_nothing(
    web: Web, fetcher_with: Callable[..., Fetcher]
) -> None:
    """DNS rebinding: the address that is connected to is the one that was checked."""
    web.has("/", "open")
    answers = iter([["127.0.0.1"], ["127.0.0.2"], ["10.0.0.1"]])
    asked: list[str] = []

    def rebinding(host: str, port: int) -> list[str]:
        asked.append(host)
        return next(answers)

    fetcher = fetcher_with(resolver=rebinding)
    good = fetcher.fetch(Request(url=web.url("/", "rebind.example"), robots=False))
    assert (good.outcome, good.address) == (Outcome.FETCHED, "127.0.0.1")
    assert asked == ["rebind.example"]
    anew = fetcher_with(resolver=rebinding)
    bad = anew.fetch(Request(url=web.url("/", "rebind.example"), robots=False))
    assert (bad.outcome, len(web.seen)) == (Outcome.REFUSED, 1)


def test_name_with_one_private_address_among_public_ones_is_refused(fetcher_with: Callable[..., Fetcher]) -> None:
    fetcher = fetcher_with(resolver=lambda host, port: ["93.184.215.14", "192.168.0.1"])
    answer = fetcher.fetch(Request(url="http://two.example/", robots=False))
    assert answer.outcome is Outcome.REFUSED


def test_redirect_to_a_private_address_is_not_followed(web: Web, fetcher_with: Callable[..., Fetcher]) -> None:
    def leads(host: str, port: int) -> list[str]:
        return {"news.example": ["127.0.0.1"], "inside.news.example": ["169.254.169.254"]}[host]

    target = web.url("/latest/meta-data/", "inside.news.example")
    web.does("/moved", lambda asked: asked.reply(302, b"", {"Location": target}))
    answer = fetcher_with(resolver=leads).fetch(Request(url=web.url("/moved", "news.example"), robots=False))
    assert answer.outcome is Outcome.REFUSED
    assert "169.254.169.254" in answer.message


def test_unknown_name_is_a_failure_in_words(fetcher_with: Callable[..., Fetcher]) -> None:
    def nobody(host: str, port: int) -> list[str]:
        raise socket.gaierror(-2, "Name or service not known")

    answer = fetcher_with(resolver=nobody, attempts=1).fetch(Request(url="https://gone.example/", robots=False))
    assert answer.outcome is Outcome.FAILED
    assert "the name gone.example is not known" in answer.message
