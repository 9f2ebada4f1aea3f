"""What robots.txt says, after RFC 9309: none means yes, one that cannot be had means no, for as long as it cannot."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from protego import Protego

from flows.fetching.response import Outcome

MAX_BYTES = 512_000
"""More of a robots.txt is not read."""

MAX_RECEIVED = 10 * MAX_BYTES
"""A robots.txt may be so long, and its beginning counts; a longer one cannot be had."""

PRODUCT = "sanctionlog"
"""The name by which robots.txt may address us."""

FORBIDS = "forbids it to programs like this one"
"""What is said of a robots.txt that says no."""


@dataclass(frozen=True, slots=True)
class RobotsFile:
    """An answer to a request for robots.txt: its status after redirects, None if there was none, and its body.

    ``outcome`` says of one that cannot be had why, ``retry_at`` until when its host is to be left alone.
    """

    status: int | None
    body: bytes = b""
    message: str = ""
    outcome: Outcome = Outcome.FAILED
    retry_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class No:
    """Why a URL may not be fetched, and whether that is the site's word or a passing state of it."""

    outcome: Outcome
    message: str
    retry_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """What the robots.txt at ``url`` says of us. ``why_not`` gives the reason for a no."""

    url: str
    parsed: Protego | None
    unreachable: No | None = None

    def why_not(self, url: str) -> No | None:
        """Return why a URL may not be fetched, or None if it may."""
        if self.unreachable is not None:
            return self.unreachable
        if self.parsed is None or self.parsed.can_fetch(url, PRODUCT):
            return None
        return No(Outcome.FORBIDDEN, f"{self.url} {FORBIDS}")

    @property
    def delay(self) -> float:
        """The seconds between two requests that it asks for, at most a minute."""
        if self.parsed is None:
            return 0.0
        rate = self.parsed.request_rate(PRODUCT)
        by_rate = rate.seconds / rate.requests if rate is not None and rate.requests else 0.0
        return min(max(float(self.parsed.crawl_delay(PRODUCT) or 0), by_rate), 60.0)


def read_rules(url: str, file: RobotsFile) -> Rules:
    """Return the rules of the robots.txt at a URL: everything is allowed where there is none."""
    if file.status is None or file.status == 429 or file.status >= 500:
        why = file.message or f"status {file.status}"
        message = f"{url} cannot be had, and as long as that is so nothing is fetched: {why}"
        # where the site itself is refused, its robots.txt has nothing to do with it
        return Rules(url, None, No(file.outcome, why if file.outcome is Outcome.REFUSED else message, file.retry_at))
    if file.status != 200:
        return Rules(url, None)
    return Rules(url, Protego.parse(file.body[:MAX_BYTES].decode("utf-8-sig", "replace")))


class Robots:
    """The rules of each site, asked for once a run.

    Args:
        ask: the URL of a robots.txt -> what came of it.
    """

    def __init__(self, ask: Callable[[str], RobotsFile]) -> None:
        self._ask = ask
        self._rules: dict[str, Rules] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._guard = threading.Lock()

    def rules(self, origin: str) -> Rules:
        """Return the rules of an origin (``https://host:port``)."""
        with self._guard:
            lock = self._locks.setdefault(origin, threading.Lock())
        with lock:
            if origin not in self._rules:
                url = f"{origin}/robots.txt"
                self._rules[origin] = read_rules(url, self._ask(url))
            return self._rules[origin]
