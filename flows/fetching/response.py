"""What a request is, and what came of it: every way it can end has a name, and none of them is an exception."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Expect(StrEnum):
    """What a source should answer with; HTML where something else was due is a challenge, not news."""

    ANY = "any"
    HTML = "html"
    XML = "xml"
    JSON = "json"
    FEED = "feed"
    """XML or JSON Feed."""
    BINARY = "binary"

    @property
    def in_words(self) -> str:
        """What was due, for people."""
        return {"feed": "a feed", "binary": "a file", "html": "a page", "any": "anything"}.get(self, self.upper())


class Outcome(StrEnum):
    """How a request ended."""

    FETCHED = "fetched"
    """200, with a body of the kind that was due."""
    NOT_MODIFIED = "not_modified"
    """304: the copy that is known is still right."""
    CHALLENGED = "challenged"
    """A wall for robots: 202, 403, or HTML where data was due. Says nothing about whether there is news."""
    THROTTLED = "throttled"
    """429 or 503 with a longer ``Retry-After`` than is waited for, or at every attempt; see ``retry_at``."""
    GONE = "gone"
    """404 or 410."""
    FORBIDDEN = "forbidden"
    """robots.txt says no, or cannot be had."""
    REFUSED = "refused"
    """Not a place that may be gone to: scheme, address, another domain, too many redirects."""
    TOO_LARGE = "too_large"
    """More bytes than allowed, as received or decompressed."""
    TOO_SLOW = "too_slow"
    """Not ended within the time that one exchange has."""
    COPIED = "copied"
    """Not fetched by us: found in a WARC file of others."""
    FAILED = "failed"
    """An error of server or connection after all attempts, or a body that is not what it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What to fetch.

    ``etag`` and ``last_modified`` go back byte for byte as they came. ``headers`` may hold secrets: they are sent to
    the origin of ``url`` only, and appear in no message, log or archive. ``may_redirect_to`` are registered domains
    beside that of ``url``. ``max_bytes`` takes the place of the limits' own.
    ``span`` asks for a part of a file: its first and last byte.
    """

    url: str
    expects: Expect = Expect.ANY
    etag: str | None = None
    last_modified: str | None = None
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    may_redirect_to: tuple[str, ...] = ()
    robots: bool = True
    max_bytes: int | None = None
    span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What came of a request.

    ``url`` is where it ended, after redirects; ``asked`` is where it began. ``received`` is the body as it came,
    ``body`` the same decompressed; both are empty unless the outcome is ``fetched`` or ``challenged``. ``headers`` are
    as received, ``sent`` those of the request without secrets. ``message`` says in words what is wrong. ``archived`` is
    set on responses that come from the archive of a run that died.
    """

    outcome: Outcome
    asked: str
    url: str
    message: str = ""
    status: int | None = None
    reason: str = ""
    headers: tuple[tuple[bytes, bytes], ...] = ()
    sent: tuple[tuple[bytes, bytes], ...] = ()
    received: bytes = b""
    body: bytes = b""
    address: str | None = None
    fetched_at: datetime
    retry_at: datetime | None = None
    n_requests: int = 0
    archived: tuple[str, int] | None = None

    @property
    def ok(self) -> bool:
        """Whether there is a body to read."""
        return self.outcome is Outcome.FETCHED

    def header(self, name: str) -> str | None:
        """Return a header's value, byte for byte as latin-1; several are joined by commas."""
        wanted = name.lower().encode("latin-1")
        found = [value.decode("latin-1") for key, value in self.headers if key.lower() == wanted]
        return ", ".join(found) if found else None

    @property
    def media_type(self) -> str:
        """The type of ``Content-Type`` in lower case, without parameters; empty if none was sent."""
        return (self.header("content-type") or "").partition(";")[0].strip().lower()
