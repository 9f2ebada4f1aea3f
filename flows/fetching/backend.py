"""How connections are made: to the address that was checked, and within the time that is left for the exchange.

The name is resolved once; each address is checked and the connection goes to that address, not to the name again. A
server that sends one byte now and then never runs into a timeout between two reads, so every read is also bound by the
exchange's deadline.
"""

import socket
import ssl
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as NoAnswer
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import httpcore

from flows.fetching.addresses import AddressRefused, why_refused
from flows.fetching.limits import Network
from flows.settings import seconds

Resolve = Callable[[str, int], list[str]]
_DEADLINE: ContextVar[float | None] = ContextVar("when the exchange must have ended", default=None)
_RESOLVERS = 8

ADDRESS = "sanctionlog_address"
"""What a stream tells of itself: the address that was connected to."""


class TookTooLong(Exception):  # noqa: N818 - reads as what happened
    """The time of an exchange as a whole is over. It is not tried again: the next attempt would take as long."""


def resolve(host: str, port: int) -> list[str]:
    """Return the IP addresses of a host, in the order in which the system would try them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(one[4][0]) for one in found))


@contextmanager
def within(total: float) -> Iterator[None]:
    """Let reads and writes of this thread end ``total`` seconds from now at the latest."""
    token = _DEADLINE.set(seconds() + total)
    try:
        yield
    finally:
        _DEADLINE.reset(token)


class CheckedBackend(httpcore.NetworkBackend):
    """Connects to checked addresses only.

    Args:
        allowed: networks that may be connected to although they are not public.
        resolver: host and port -> addresses.
    """

    def __init__(self, allowed: Iterable[Network], resolver: Resolve = resolve) -> None:
        self._allowed = tuple(allowed)
        self._resolver = resolver
        self._backend = httpcore.SyncBackend()
        self._threads = ThreadPoolExecutor(_RESOLVERS, thread_name_prefix="resolver")

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of the host that answers.

        Raises:
            AddressRefused: an address of the host may not be connected to. One is enough: a name that leads to a public
                and to a private address at once is no mistake.
        """
        addresses = self._addresses(host, port, timeout)
        for address in addresses:
            reason = why_refused(address, self._allowed)
            if reason is not None:
                raise AddressRefused(_refusal(host, address, reason))
        failure: Exception = httpcore.ConnectError(f"{host} has no address")
        for address in addresses:
            try:
                stream = self._backend.connect_tcp(address, port, _left(timeout), local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return _BoundStream(stream, address)
        raise failure

    def connect_unix_socket(self, path: str, timeout: float | None = None, socket_options: Any = None) -> Any:  # noqa: ARG002 - the library's signature
        """Refuse: no source is a socket in the file system."""
        raise AddressRefused(f"{path} is no web address")

    def sleep(self, seconds: float) -> None:
        """Wait, as the pool asks between its own attempts; it is told to make none."""
        self._backend.sleep(seconds)

    def _addresses(self, host: str, port: int, timeout: float | None) -> list[str]:
        # the system's resolver knows no timeout
        try:
            return self._threads.submit(self._resolver, host, port).result(_left(timeout))
        except NoAnswer as error:
            raise httpcore.ConnectTimeout(f"the name {host} was not resolved in time") from error
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(f"the name {host} is not known: {error}") from error


def _refusal(host: str, address: str, reason: str) -> str:
    words = f"{host} is {reason}" if host == address else f"{host} leads to {address}, {reason}"
    # what serves credentials, and what is nowhere, is nobody's intranet
    ours = reason in {"a private or reserved address", "a loopback address"}
    return f"{words}; `allow_addresses` under [fetching] is for networks of one's own" if ours else words


class _BoundStream(httpcore.NetworkStream):
    """A stream whose every step ends with the exchange, and which knows where it leads when it is closed too."""

    def __init__(self, stream: httpcore.NetworkStream, address: str) -> None:
        self._stream = stream
        self._address = address

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            return self._stream.read(max_bytes, _left(timeout))
        except httpcore.ReadTimeout:
            _left(timeout)  # says so where it was the exchange's time that ended
            raise

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _BoundStream(self._stream.start_tls(ssl_context, server_hostname, _left(timeout)), self._address)

    def get_extra_info(self, info: str) -> Any:
        return self._address if info == ADDRESS else self._stream.get_extra_info(info)


def _left(timeout: float | None) -> float | None:
    """Return the shorter of a timeout and what is left of the exchange's time.

    Raises:
        TookTooLong: nothing is left.
    """
    deadline = _DEADLINE.get()
    if deadline is None:
        return timeout
    left = deadline - seconds()
    if left <= 0:
        raise TookTooLong("not ended within the time that one exchange has as a whole")
    return left if timeout is None else min(timeout, left)
