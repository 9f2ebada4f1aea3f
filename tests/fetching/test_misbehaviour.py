"""One test for each way in which a server misbehaves: what is reported, and that the fetcher goes on."""

import gzip
import json
import random
import zlib
from collections.abc import Callable
from dataclasses import replace

import brotli
import pytest
from backports import zstd

from flows.fetching.fetcher import Fetcher
from flows.fetching.response import Expect, Outcome, Request
from tests.web import Asked, Waits, Web

RSS = b'<?xml version="1.0"?><rss version="2.0"><channel><title>t</title></channel></rss>'


def still_works(web: Web, fetcher: Fetcher) -> bool:
    return fetcher.fetch(Request(url=web.has("/fine", "fine"))).body == b"fine"


def test_slow_drip_ends_with_the_exchange(web: Web, fetcher_with: Callable[..., Fetcher]) -> None:
    def drip(asked: Asked) -> None:
        asked.start(200, {"Content-Length": "100000"})
        while not web.stopping.wait(0.05):
            asked.wfile.write(b".")

    fetcher = fetcher_with(total_seconds=0.4)
    answer = fetcher.fetch(Request(url=web.does("/drip", drip)))
    assert (answer.outcome, answer.n_requests) == (Outcome.TOO_SLOW, 1)
    assert still_works(web, fetcher)


def test_slow_drip_of_headers_ends_too(web: Web, fetcher_with: Callable[..., Fetcher]) -> None:
    def drip(asked: Asked) -> None:
        asked.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while not web.stopping.wait(0.05):
            asked.wfile.write(b"X")

    answer = fetcher_with(total_seconds=0.4).fetch(Request(url=web.does("/drip", drip)))
    assert answer.outcome is Outcome.TOO_SLOW


def test_silent_server_is_given_up_after_the_attempts(web: Web, fetcher_with: Callable[..., Fetcher]) -> None:
    fetcher = fetcher_with(read_seconds=0.1, attempts=2)
    answer = fetcher.fetch(Request(url=web.does("/silent", lambda asked: web.stopping.wait(5) and None)))
    assert (answer.outcome, answer.n_requests) == (Outcome.FAILED, 2)
    assert "ReadTimeout" in answer.message
    assert still_works(web, fetcher)


def test_endless_body_is_cut_off(web: Web, fetcher_with: Callable[..., Fetcher]) -> None:
    def endless(asked: Asked) -> None:
        asked.start(200, {"Transfer-Encoding": "chunked"})
        while not web.stopping.is_set():
            asked.wfile.write(b"1000\r\n" + b"x" * 0x1000 + b"\r\n")

    fetcher = fetcher_with(max_bytes=100_000)
    answer = fetcher.fetch(Request(url=web.does("/endless", endless)))
    assert (answer.outcome, answer.body) == (Outcome.TOO_LARGE, b"")
    assert "100,000 bytes" in answer.message
    assert still_works(web, fetcher)


def test_gzip_bomb_is_not_unpacked(web: Web, fetcher_with: Callable[..., Fetcher]) -> None:
    bomb = gzip.compress(b"\0" * 30_000_000, mtime=0)
    fetcher = fetcher_with(max_decoded_bytes=2_000_000)
    answer = fetcher.fetch(Request(url=web.has("/bomb", bomb, Content_Encoding="gzip")))
    assert (answer.outcome, answer.body) == (Outcome.TOO_LARGE, b"")
    assert still_works(web, fetcher)


def test_ratio_is_bound_although_the_size_would_do(web: Web, fetcher: Fetcher) -> None:
    bomb = gzip.compress(b"\0" * 10_000_000, mtime=0)
    answer = fetcher.fetch(Request(url=web.has("/bomb", bomb, Content_Encoding="gzip")))
    assert answer.outcome is Outcome.TOO_LARGE


ZEROS = b"\0" * 30_000_000
WIDE = {zstd.CompressionParameter.window_log: 27, zstd.CompressionParameter.compression_level: 1}


@pytest.mark.parametrize(
    ("encoding", "bomb"),
    [
        ("br", brotli.compress(ZEROS, quality=1)),
        ("zstd", zstd.compress(ZEROS)),
        ("zstd, br", brotli.compress(zstd.compress(ZEROS))),
    ],
)
def test_bombs_in_newer_encodings_are_not_unpacked(web: Web, fetcher: Fetcher, encoding: str, bomb: bytes) -> None:
    answer = fetcher.fetch(Request(url=web.has("/bomb", bomb, Content_Encoding=encoding)))
    assert (answer.outcome, answer.body) == (Outcome.TOO_LARGE, b"")
    assert still_works(web, fetcher)


def test_more_memory_than_the_encoding_may_ask_is_not_given(web: Web, fetcher: Fetcher) -> None:
    wide = zstd.ZstdCompressor(options=WIDE)
    data = wide.compress(random.Random(1).randbytes(20_000_000)) + wide.flush()
    answer = fetcher.fetch(Request(url=web.has("/wide", data, Content_Encoding="zstd")))
    assert answer.outcome in {Outcome.FAILED, Outcome.TOO_LARGE}


def test_bomb_within_a_bomb_is_not_unpacked(web: Web, fetcher: Fetcher) -> None:
    bomb = gzip.compress(gzip.compress(b"\0" * 30_000_000), mtime=0)
    answer = fetcher.fetch(Request(url=web.has("/bomb", bomb, Content_Encoding="gzip, gzip")))
    assert answer.outcome is Outcome.TOO_LARGE


@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        ("gzip", gzip.compress(b"wo", mtime=0) + gzip.compress(b"rds", mtime=0)),
        ("gzip", gzip.compress(b"words", mtime=0) + b"\0" * 9),
        ("x-gzip", gzip.compress(b"words", mtime=0)),
        ("deflate", zlib.compress(b"words")),
        ("br", brotli.compress(b"words")),
        ("zstd", zstd.compress(b"wo") + zstd.compress(b"rds")),
        ("deflate", zlib.compress(b"words")[2:-4]),
        ("identity", b"words"),
    ],
)
def test_encodings_are_undone(web: Web, fetcher: Fetcher, encoding: str, data: bytes) -> None:
    answer = fetcher.fetch(Request(url=web.has("/words", data, Content_Encoding=encoding)))
    assert (answer.outcome, answer.body, answer.received) == (Outcome.FETCHED, b"words", data)


@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        ("gzip", b"no gzip"),
        ("gzip", gzip.compress(RSS, mtime=0)[:-20]),
        ("br", b"x"),
        ("zstd", b"x"),
        ("zstd", zstd.compress(RSS)[:-4]),
    ],
)
def test_body_that_is_not_in_its_encoding_fails(web: Web, fetcher: Fetcher, encoding: str, data: bytes) -> None:
    answer = fetcher.fetch(Request(url=web.has("/bad", data, Content_Encoding=encoding)))
    assert (answer.outcome, answer.body) == (Outcome.FAILED, b"")


def test_connection_reset_in_mid_body_is_tried_again(web: Web, fetcher: Fetcher, waits: Waits) -> None:
    tries = iter([True, True, False])

    def flaky(asked: Asked) -> None:
        if next(tries):
            asked.start(200, {"Content-Length": "1000"})
            asked.wfile.write(b"half")
            asked.reset()
        else:
            asked.reply(200, b"whole")

    answer = fetcher.fetch(Request(url=web.does("/flaky", flaky)))
    assert (answer.outcome, answer.body, answer.n_requests) == (Outcome.FETCHED, b"whole", 3)
    assert len(waits.waited) == 2


def test_connection_that_is_always_reset_fails_without_half_a_body(web: Web, fetcher: Fetcher) -> None:
    def broken(asked: Asked) -> None:
        asked.start(200, {"Content-Length": "1000"})
        asked.wfile.write(b"half")
        asked.reset()

    answer = fetcher.fetch(Request(url=web.does("/broken", broken)))
    assert (answer.outcome, answer.body, answer.received) == (Outcome.FAILED, b"", b"")
    assert still_works(web, fetcher)


def test_server_error_is_tried_again_and_a_client_error_is_not(web: Web, fetcher: Fetcher) -> None:
    bad = fetcher.fetch(Request(url=web.has("/500", "no", status=500)))
    assert (bad.outcome, bad.status, bad.n_requests) == (Outcome.FAILED, 500, 3)
    gone = fetcher.fetch(Request(url=web.has("/410", "no", status=410)))
    assert (gone.outcome, gone.n_requests) == (Outcome.GONE, 1)
    wrong = fetcher.fetch(Request(url=web.has("/400", "no", status=400)))
    assert (wrong.outcome, wrong.n_requests) == (Outcome.FAILED, 1)


def test_pauses_grow_and_differ(web: Web, fetcher_with: Callable[..., Fetcher], waits: Waits) -> None:
    fetcher_with(attempts=6).fetch(Request(url=web.has("/500", "no", status=500)))
    assert len(waits.waited) == 5
    assert len(set(waits.waited)) == 5
    assert all(0 <= wait <= 2 * 2**number for number, wait in enumerate(waits.waited))


def test_429_with_a_long_retry_after_leaves_the_host_alone(web: Web, fetcher: Fetcher, waits: Waits) -> None:
    url = web.has("/busy", "slow down", status=429, Retry_After="3600")
    answer = fetcher.fetch(Request(url=url))
    assert (answer.outcome, answer.status, answer.n_requests) == (Outcome.THROTTLED, 429, 1)
    assert answer.retry_at is not None
    assert 3590 < (answer.retry_at - answer.fetched_at).total_seconds() < 3610
    other = fetcher.fetch(Request(url=web.has("/other", "words")))
    assert (other.outcome, other.n_requests) == (Outcome.THROTTLED, 0)
    assert web.paths() == ["/busy"]
    assert waits.waited == []


def test_503_with_a_short_retry_after_is_waited_for(web: Web, fetcher: Fetcher, waits: Waits) -> None:
    tries = iter([True, False])

    def busy(asked: Asked) -> None:
        if next(tries):
            asked.reply(503, b"", {"Retry-After": "20"})
        else:
            asked.reply(200, b"words")

    answer = fetcher.fetch(Request(url=web.does("/busy", busy)))
    assert (answer.outcome, answer.n_requests) == (Outcome.FETCHED, 2)
    assert any(19 < wait <= 20 for wait in waits.waited)


@pytest.mark.parametrize("status", [429, 503])
def test_host_that_is_busy_at_every_attempt_is_busy_and_not_broken(
    web: Web, fetcher: Fetcher, status: int, waits: Waits
) -> None:
    answer = fetcher.fetch(Request(url=web.has("/busy", "slow down", status=status, Retry_After="1")))
    assert (answer.outcome, answer.status, answer.n_requests) == (Outcome.THROTTLED, status, 3)
    assert answer.retry_at is not None
    assert answer.message == f"status {status}, at attempt 3 of 3"


def test_429_without_a_time_rests_for_a_while(web: Web, fetcher: Fetcher) -> None:
    answer = fetcher.fetch(Request(url=web.has("/busy", "slow down", status=429)))
    assert answer.outcome is Outcome.THROTTLED
    assert answer.retry_at is not None


@pytest.mark.parametrize(
    ("status", "body", "headers"),
    [
        (202, b"", {}),
        (403, b"<html>Access denied</html>", {}),
        (200, b"<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>", {}),
        (200, b"\xef\xbb\xbf\n<!-- x --><HTML><body>Please enable cookies</body></HTML>", {}),
        (503, b"<html>checking</html>", {"cf-mitigated": "challenge"}),
    ],
)
def test_wall_for_robots_is_a_challenge(
    web: Web, fetcher_with: Callable[..., Fetcher], status: int, body: bytes, headers: dict[str, str]
) -> None:
    url = web.does("/feed", lambda asked: asked.reply(status, body, headers))
    answer = fetcher_with(attempts=1).fetch(Request(url=url, expects=Expect.FEED))
    assert (answer.outcome, answer.body) == (Outcome.CHALLENGED, body)
    assert answer.message


@pytest.mark.parametrize("body", [b"\x89PNG\r\n\x1a\n", b"", b"%PDF-1.7", b"just words"])
def test_wrong_kind_of_body_fails(web: Web, fetcher: Fetcher, body: bytes) -> None:
    url = web.has("/feed", body, Content_Type="image/png")
    answer = fetcher.fetch(Request(url=url, expects=Expect.FEED))
    assert (answer.outcome, answer.body) == (Outcome.FAILED, b"")
    assert "image/png" in answer.message


@pytest.mark.parametrize("kind", ["text/html", "text/plain", "application/octet-stream", ""])
def test_feed_with_a_wrong_content_type_is_a_feed(web: Web, fetcher: Fetcher, kind: str) -> None:
    answer = fetcher.fetch(Request(url=web.has("/feed", RSS, Content_Type=kind), expects=Expect.FEED))
    assert (answer.outcome, answer.body) == (Outcome.FETCHED, RSS)


@pytest.mark.parametrize(
    "body",
    [
        b'<script>document.cookie="a=" + btoa(1); location.reload()</script>',
        b'<meta http-equiv="refresh" content="0; url=/wait">',
        b"<noscript>Please turn on scripts</noscript><script src=/c.js></script>",
        b"<!-- wait --><title>One moment</title><p>Checking</p>",
    ],
)
def test_scrap_of_a_page_where_a_feed_was_due_is_a_challenge(web: Web, fetcher: Fetcher, body: bytes) -> None:
    answer = fetcher.fetch(Request(url=web.has("/feed", body), expects=Expect.FEED))
    assert answer.outcome is Outcome.CHALLENGED


def test_feed_whose_items_hold_pages_is_no_challenge(web: Web, fetcher: Fetcher) -> None:
    item = b"<item><description><![CDATA[<html><body>x</body></html>]]></description></item>"
    feed = RSS.replace(b"</channel>", item + b"</channel>")
    answer = fetcher.fetch(Request(url=web.has("/feed", feed), expects=Expect.FEED))
    assert answer.outcome is Outcome.FETCHED


def test_api_that_refuses_a_question_is_quoted_but_not_where_a_secret_was_sent(web: Web, fetcher: Fetcher) -> None:
    body = '{"errors": {"agencies": "treasurie is no agency"}}'
    url = web.has("/api", body, status=400, Content_Type="application/json")
    said = fetcher.fetch(Request(url=url, expects=Expect.JSON)).message
    assert said == 'status 400, {"errors": {"agencies": "treasurie is no agency"}}'
    web.has("/api", json.dumps({"error": "x" * 5_000}), status=422)
    assert len(fetcher.fetch(Request(url=url, expects=Expect.JSON)).message) < 320
    secret = Request(url=web.has("/key", '{"error": "no key hunter2"}', status=400), expects=Expect.JSON)
    assert "hunter2" not in fetcher.fetch(replace(secret, headers=(("X-Key", "hunter2"),))).message
    web.has("/api", "<p>Bad Request</p>", status=400)
    assert fetcher.fetch(Request(url=url, expects=Expect.JSON)).message == "status 400"


@pytest.mark.parametrize("stated", ["none", "UTF-8", "binary", "aws-chunked", "utf-8, gzip"])
def test_encoding_that_is_none_is_passed_over(web: Web, fetcher: Fetcher, stated: str) -> None:
    body = gzip.compress(b"as it is") if "gzip" in stated else b"as it is"
    answer = fetcher.fetch(Request(url=web.has("/page", body, Content_Encoding=stated)))
    assert (answer.outcome, answer.body) == (Outcome.FETCHED, b"as it is")
