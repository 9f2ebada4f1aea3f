"""Headers: who we say we are, and how long answers ask us to wait."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, version

from flows.fetching.body import ACCEPTED
from flows.fetching.response import Expect, Request

_ACCEPT: Mapping[Expect, str] = {
    Expect.ANY: "*/*",
    Expect.BINARY: "*/*",
    Expect.HTML: "text/html, application/xhtml+xml;q=0.9, */*;q=0.5",
    Expect.XML: "application/xml, text/xml;q=0.9, */*;q=0.5",
    Expect.JSON: "application/json, */*;q=0.5",
    Expect.FEED: "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5",
}
_LONGEST = timedelta(days=7)


def user_agent(contact: str) -> str:
    """Return the name under which everything is fetched."""
    try:
        number = version("sanctionlog")
    except PackageNotFoundError:
        number = "0"
    return f"sanctionlog/{number} (+{contact})"


def request_headers(request: Request, agent: str) -> tuple[tuple[bytes, bytes], ...]:
    """Return the headers of a request but for its own ones; validators go back byte for byte."""
    pairs = [
        ("User-Agent", agent),
        ("Accept", _ACCEPT[request.expects]),
        ("Accept-Encoding", ACCEPTED if request.span is None else "identity"),
        ("Range", None if request.span is None else f"bytes={request.span[0]}-{request.span[1]}"),
        ("Accept-Language", "en, *;q=0.5"),
        ("If-None-Match", request.etag),
        ("If-Modified-Since", request.last_modified),
    ]
    return tuple((name.encode(), value.encode("latin-1")) for name, value in pairs if value is not None)


def own_headers(request: Request, agent: str) -> tuple[tuple[bytes, bytes], ...]:
    """Return the headers that a request brings itself; whatever name it goes by, who asks is told too."""
    pairs = ((name, f"{value} {agent}" if name.lower() == "user-agent" else value) for name, value in request.headers)
    return tuple((name.encode(), value.encode()) for name, value in pairs)


def seconds_to_wait(words: str | None, now: datetime) -> float | None:
    """Return the seconds that ``Retry-After`` asks for, at most a week; None if it says nothing that can be read."""
    if words is None:
        return None
    words = words.strip()
    if words.isascii() and words.isdecimal():
        return min(float(words[:9]), _LONGEST.total_seconds())
    try:
        moment = parsedate_to_datetime(words)
    except (ValueError, OverflowError):
        return None
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return min(max((aware - now).total_seconds(), 0.0), _LONGEST.total_seconds())


def max_age(words: str | None) -> float | None:
    """Return the seconds for which ``Cache-Control`` says that an answer stays right, at most a day."""
    for part in (words or "").lower().split(","):
        name, _, value = part.strip().partition("=")
        value = value.strip('"')
        if name == "max-age" and value.isascii() and value.isdecimal():
            return min(float(value[:9]), 86400.0)
    return None
