"""When to try again: after errors of server or connection, with growing pauses of random length; never out of hurry.

A host that asks to be left alone is left alone: for a short while we wait, for a longer one the run goes on without it.
"""

from collections.abc import Callable
from datetime import datetime

import httpx
from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, wait_random_exponential

from flows.fetching.headers import seconds_to_wait
from flows.fetching.limits import Limits
from flows.fetching.pace import Pace
from flows.fetching.transport import Exchange
from flows.settings import utc_now

_REST_SECONDS = 900.0
"""How long a host is left alone that is overrun and does not say for how long."""
_LONGEST_PAUSE = 60.0


class ServerError(Exception):
    """A status that may be gone a moment later; ``until`` if the host says that it is busy until then (aware UTC)."""

    def __init__(self, exchange: Exchange, until: datetime | None = None) -> None:
        super().__init__(f"status {exchange.status}")
        self.exchange = exchange
        self.until = until


class Throttled(Exception):  # noqa: N818 - reads as what happened
    """The host wants to be left alone until ``until`` (aware UTC)."""

    def __init__(self, message: str, until: datetime, exchange: Exchange | None = None) -> None:
        super().__init__(message)
        self.until = until
        self.exchange = exchange


class Patience:
    """Repeats exchanges, and heeds what hosts say of their load.

    Args:
        limits: how often and how long.
        pace: remembers who is to be left alone.
        sleep: how to wait.
    """

    def __init__(self, limits: Limits, pace: Pace, sleep: Callable[[float], None]) -> None:
        self._limits = limits
        self._pace = pace
        self._sleep = sleep

    def repeat(self, host: str, once: Callable[[], Exchange]) -> Exchange:
        """Do an exchange with a host, and do it again as long as that may help.

        Raises:
            ServerError: the last attempt was answered with 5xx.
            Throttled: the host asks for more time than is waited for, or is as busy at the last attempt.
            httpx.TransportError: the last attempt had no whole answer.
        """

        def attempt() -> Exchange:
            self._wait_for(host)
            exchange = once()
            self._heed(host, exchange)
            return exchange

        attempts = Retrying(
            stop=stop_after_attempt(self._limits.attempts),
            wait=wait_random_exponential(multiplier=self._limits.backoff_seconds, max=_LONGEST_PAUSE),
            retry=retry_if_exception_type((ServerError, httpx.TransportError)),
            sleep=self._sleep,
            reraise=True,
        )
        try:
            return attempts(attempt)
        except ServerError as error:
            if error.until is None:
                raise
            # busy is not broken: what it has is not given up for that
            last = self._limits.attempts
            words = f"status {error.exchange.status}, at attempt {last} of {last}"
            raise Throttled(words, error.until, error.exchange) from error

    def _wait_for(self, host: str) -> None:
        until = self._pace.rests_until(host)
        if until is None:
            return
        wait = (until - utc_now()).total_seconds()
        if wait > self._limits.patience_seconds:
            raise Throttled(f"{host} asked to be left alone until {until:%Y-%m-%d %H:%M:%S} UTC", until)
        self._sleep(max(wait, 0.0))

    def _heed(self, host: str, exchange: Exchange) -> None:
        status = exchange.status
        if status != 429 and status < 500:
            return
        asked = seconds_to_wait(exchange.header("retry-after"), exchange.at)
        if status != 429 and (status != 503 or asked is None):
            raise ServerError(exchange)
        wait = _REST_SECONDS if asked is None else asked
        until = self._pace.rest(host, wait)
        if wait > self._limits.patience_seconds:
            raise Throttled(f"status {status}, to come back in {wait:,.0f} s", until, exchange)
        raise ServerError(exchange, until)
