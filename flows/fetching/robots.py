"""What robots.txt says, after RFC 9309: none means yes, one that cannot be had means no."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from protego import Protego

MAX_BYTES = 512_000
"""More of a robots.txt is not read."""

PRODUCT = "sanctionlog"
"""The name by which robots.txt may address us."""


@dataclass(frozen=True, slots=True)
class RobotsFile:
    """An answer to a request for robots.txt: its status after redirects, None if there was none, and its body."""

    status: int | None
    body: bytes = b""
    message: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """What one site's robots.txt says of us. ``why_not`` gives the reason for a no."""

    parsed: Protego | None
    unreachable: str = ""

    def why_not(self, url: str) -> str | None:
        """Return why a URL may not be fetched, or None if it may."""
        if self.unreachable:
            return f"robots.txt cannot be had ({self.unreachable}), which counts as no"
        if self.parsed is None or self.parsed.can_fetch(url, PRODUCT):
            return None
        return "robots.txt forbids it"

    @property
    def delay(self) -> float:
        """The seconds between two requests that it asks for, at most a minute."""
        asked = None if self.parsed is None else self.parsed.crawl_delay(PRODUCT)
        return min(float(asked or 0), 60.0)


def read_rules(file: RobotsFile) -> Rules:
    """Return the rules of a robots.txt: everything is allowed where there is none."""
    if file.status is None or file.status == 429 or file.status >= 500:
        return Rules(None, file.message or f"status {file.status}")
    if file.status != 200:
        return Rules(None)
    return Rules(Protego.parse(file.body[:MAX_BYTES].decode("utf-8", "replace")))


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
                self._rules[origin] = read_rules(self._ask(f"{origin}/robots.txt"))
            return self._rules[origin]
