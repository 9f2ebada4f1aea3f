"""Answers of any bytes: whatever a server writes, a request ends with one of its outcomes and raises nothing."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.fetching.fetcher import Fetcher
from flows.fetching.response import Expect, Outcome, Request
from tests.web import Asked, Web

STARTS = (
    b"HTTP/1.1 200 OK\r\n",
    b"HTTP/1.0 200 OK\r\n",
    b"HTTP/1.1 200\r\n",
    b"HTTP/1.1 302 Found\r\n",
    b"HTTP/1.1 304 Not\r\n",
    b"HTTP/1.1 429 Slow\r\n",
    b"HTTP/1.1 503 Busy\r\n",
    b"HTTP/1.1 999 X\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\n",
    b"HTTP/2 200\r\n",
    b"HTTP/1.1 206 Part\r\n",
    b"HTTP/1.1 204 None\r\n",
    b"ICY 200 OK\r\n",
    b"",
)
HEADERS = (
    b"Connection: close\r\n",
    b"Connection: keep-alive\r\n",
    b"Content-Length: 5\r\n",
    b"Content-Length: 0\r\n",
    b"Content-Length: -1\r\n",
    b"Content-Length: x\r\n",
    b"Transfer-Encoding: chunked\r\n",
    b"Content-Encoding: gzip\r\n",
    b"Content-Encoding: br, x\r\n",
    b"Location: /x\r\n",
    b"Location: http://[\r\n",
    b"Location: //\xff\r\n",
    b"Location:\r\n",
    b"Location: http://127.0.0.1:99999/\r\n",
    b"Location: ftp://a/\r\n",
    b"Retry-After: 99999999999999\r\n",
    b"Retry-After: Sat, 99 Dec 99999\r\n",
    b"Retry-After: \xff\r\n",
    b"ETag: \xff\xfe\r\n",
    b"no colon\r\n",
    b": empty\r\n",
    b"Content-Type: text/html; charset=\xff\r\n",
    b"Cache-Control: max-age=99999999999999\r\n",
    b"X: " + b"a" * 70_000 + b"\r\n",
    b"Content-Range: bytes 0-0/x\r\n",
    b" folded\r\n",
    b"A: b\rC: d\r\n",
)
BODIES = (
    b"hello",
    b"5\r\nhello\r\n",
    b"0\r\n\r\n",
    b"ffffffffffffffff\r\n",
    b"zz\r\n",
    b"\x1f\x8b\x08\x00",
    b"<html><body>",
    b"</html>",
    b"<?xml version='1.0'?><rss>",
    b"{",
    b"\0",
)
ANSWERS = st.tuples(
    st.sampled_from(STARTS),
    st.lists(st.sampled_from(HEADERS), max_size=4).map(b"".join),
    st.sampled_from((b"\r\n", b"")),
    st.lists(st.sampled_from(BODIES) | st.binary(max_size=20), max_size=4).map(b"".join),
).map(b"".join)


@pytest.mark.timeout(200)
@pytest.mark.parametrize("expects", [Expect.HTML, Expect.FEED])
def test_no_answer_breaks_a_fetch(web: Web, fetcher_with: Callable[..., Fetcher], expects: Expect) -> None:
    answers: list[bytes] = []

    def write(asked: Asked) -> None:
        asked.wfile.write(answers[-1])
        asked.close_connection = True

    url = web.does("/any", write)

    @settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(ANSWERS)
    def run(answer: bytes) -> None:
        answers.append(answer)
        fetcher = fetcher_with(attempts=1, read_seconds=0.3, total_seconds=1, patience_seconds=0, max_bytes=100_000)
        found = fetcher.fetch(Request(url=url, expects=expects, etag='"a"'))
        fetcher.close()
        assert isinstance(found.outcome, Outcome)
        assert found.ok or found.message or found.outcome is Outcome.NOT_MODIFIED

    run()
