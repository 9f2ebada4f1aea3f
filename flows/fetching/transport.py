"""The HTTP library, held to checked addresses and bounded time; it follows no redirect and decompresses nothing."""

import ssl
from collections.abc import Collection, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from functools import cache

import httpcore
import httpx
import idna

from flows.fetching.backend import ADDRESS, CheckedBackend, Resolve, resolve, within
from flows.fetching.body import read_bounded
from flows.fetching.limits import Limits
from flows.settings import utc_now

Headers = tuple[tuple[bytes, bytes], ...]


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its answer, as they went over the wire; ``body`` is as received, without chunks."""

    url: str
    sent: Headers
    status: int
    reason: str
    headers: Headers
    body: bytes
    address: str | None
    at: datetime

    def header(self, name: str) -> str | None:
        """Return a header's value as latin-1; several are joined by commas."""
        wanted = name.lower().encode("latin-1")
        found = [value.decode("latin-1") for key, value in self.headers if key.lower() == wanted]
        return ", ".join(found) if found else None


class _CheckedTransport(httpx.HTTPTransport):
    """httpx's own transport over a pool whose connections are checked: the one place where the library is bent."""

    def __init__(self, backend: CheckedBackend, *, connections: int) -> None:
        super().__init__(verify=_certificates(), trust_env=False)
        self._pool.close()
        self._pool = httpcore.ConnectionPool(
            ssl_context=_certificates(),
            max_connections=connections,
            keepalive_expiry=15.0,
            network_backend=backend,
        )


class Wire:
    """Does one exchange at a time for each thread that asks.

    Args:
        limits: bounds of time, and the addresses that are allowed.
        resolver: host and port -> addresses.
    """

    def __init__(self, limits: Limits, resolver: Resolve = resolve) -> None:
        self._limits = limits
        backend = CheckedBackend(limits.allowed_networks, resolver)
        self._timeout = httpx.Timeout(limits.read_seconds, connect=limits.connect_seconds).as_dict()
        # the transport alone: httpx's client would follow, decompress, remember and look into the environment
        self._transport = _CheckedTransport(backend, connections=2 * limits.hosts_at_once)

    def exchange(
        self,
        url: str,
        headers: Headers,
        *,
        secret: Headers = (),
        max_bytes: int,
        without_body: Collection[int] = (),
    ) -> Exchange:
        """Ask for a URL and read the answer.

        Args:
            url: http or https.
            headers: all headers that are sent beside ``Host`` and ``Connection``.
            secret: more headers, in place of those of the same name, which the result does not show.
            max_bytes: the largest body.
            without_body: statuses whose answers' bodies nobody wants.

        Raises:
            httpx.InvalidURL: the URL cannot be asked for.
            httpx.HTTPError: no answer, or none that is complete, in time.
            TookTooLong: the time of the exchange as a whole is over.
            AddressRefused: the host leads to an address that may not be connected to.
            TooLarge: the body is over the limit.
        """
        hidden = {name.lower() for name, _ in secret}
        shown = [pair for pair in headers if pair[0].lower() not in hidden]
        try:
            request = httpx.Request("GET", url, headers=[*shown, *secret], extensions={"timeout": self._timeout})
        except idna.IDNAError as error:  # which the library lets through, of a host such as xn--
            raise httpx.InvalidURL(f"no host of a web address: {error}") from error
        at = utc_now()
        with within(self._limits.total_seconds), closing(self._transport.handle_request(request)) as answer:
            wanted = answer.status_code not in without_body
            body = read_bounded(answer.iter_raw(), max_bytes) if wanted else b""
            return Exchange(
                url=str(request.url),
                sent=_without(request.headers.raw, hidden),
                status=answer.status_code,
                reason=answer.reason_phrase,
                headers=tuple(answer.headers.raw),
                body=body,
                address=_peer(answer),
                at=at,
            )

    def close(self) -> None:
        """Close all connections."""
        self._transport.close()


@cache
def _certificates() -> ssl.SSLContext:
    """Return whom to trust; an organisation's own certificates are found through SSL_CERT_FILE, as everywhere."""
    return httpx.create_ssl_context()


def _without(headers: Iterable[tuple[bytes, bytes]], hidden: set[bytes]) -> Headers:
    return tuple((name, value) for name, value in headers if name.lower() not in hidden)


def _peer(answer: httpx.Response) -> str | None:
    stream = answer.extensions.get("network_stream")
    # a socket that is closed, as it is behind an answer that says "close", no longer knows
    address = None if stream is None else stream.get_extra_info(ADDRESS)
    return None if address is None else str(address)
