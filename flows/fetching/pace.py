"""How hurried a host may be: one request at a time, a pause between two, a rest when it asks for one."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from flows.settings import seconds, utc_now


@dataclass
class _Host:
    lock: threading.Lock = field(default_factory=threading.Lock)
    free_at: float = 0.0
    rests_until: datetime | None = None


class Pace:
    """Keeps requests to one host apart, and no more than so many hosts busy at once.

    Args:
        hosts_at_once: how many hosts are asked at the same time.
        sleep: how to wait.
    """

    def __init__(self, hosts_at_once: int, sleep: Callable[[float], None] = time.sleep) -> None:
        self._busy = threading.BoundedSemaphore(hosts_at_once)
        self._sleep = sleep
        self._hosts: dict[str, _Host] = {}
        self._guard = threading.Lock()

    @contextmanager
    def turn(self, host: str, delay: float) -> Iterator[None]:
        """Wait for the host's turn; the next one comes ``delay`` seconds after this one ends."""
        one = self._host(host)
        with one.lock:
            wait = one.free_at - seconds()
            if wait > 0:
                self._sleep(wait)
            with self._busy:
                try:
                    yield
                finally:
                    one.free_at = seconds() + delay

    def rest(self, host: str, how_long: float) -> datetime:
        """Ask nothing more of a host for so many seconds; returns until when."""
        until = utc_now() + timedelta(seconds=how_long)
        one = self._host(host)
        if one.rests_until is None or one.rests_until < until:
            one.rests_until = until
        return one.rests_until

    def rests_until(self, host: str) -> datetime | None:
        """Return until when a host is left alone, if it is."""
        until = self._host(host).rests_until
        return until if until is not None and until > utc_now() else None

    def _host(self, host: str) -> _Host:
        with self._guard:
            return self._hosts.setdefault(host, _Host())
