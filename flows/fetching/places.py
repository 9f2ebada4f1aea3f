"""Where a request may go: schemes, and which domains a redirect may lead to."""

from collections.abc import Collection
from urllib.parse import SplitResult, urlsplit

from tld import get_fld

from flows.fetching.addresses import why_refused
from transforms.articles.urls import ascii_host


class PlaceRefused(Exception):  # noqa: N818 - reads as what happened
    """A URL that is not gone to; the message says why."""


def split_url(url: str) -> SplitResult:
    """Return the parts of a URL that may be asked for.

    Raises:
        PlaceRefused: not http or https, no host, a user name or password in it, an impossible port.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise PlaceRefused(f"no web address: {error}") from error
    if parts.scheme not in {"http", "https"}:
        raise PlaceRefused(f"only http and https are fetched, not {parts.scheme or 'a relative address'!r}")
    if not parts.hostname or port == 0:
        raise PlaceRefused("no web address: without a host")
    if parts.username is not None or parts.password is not None:
        raise PlaceRefused("a user name in the address; put secrets into headers, by the name of a variable")
    return parts


def parts_of(url: str) -> SplitResult:
    """Return the parts of an address that somebody else wrote; none of them if it cannot be taken apart."""
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")


def origin_of(parts: SplitResult) -> str:
    """Return scheme, host and port."""
    host = parts.hostname or ""
    name = f"[{host}]" if ":" in host else host
    default = {"http": 80, "https": 443}[parts.scheme]
    return f"{parts.scheme}://{name}" + ("" if parts.port in {None, default} else f":{parts.port}")


def server_of(parts: SplitResult) -> str:
    """Return host and port, under which a server is spared: one in capitals or by its default port is no other one."""
    return origin_of(parts).partition("://")[2]


def registered_domain(host: str) -> str:
    """Return the domain that somebody registered, by the public suffix list; an IP address is its own."""
    if ":" in host or host.rpartition(".")[2].isdigit():
        return host.lower()
    name = ascii_host(host)
    found = get_fld(f"https://{name}/", fail_silently=True)
    # where a list does not know the last label, it counts as a suffix
    return found if isinstance(found, str) else ".".join(name.rsplit(".", 2)[-2:])


def check_redirect(before: SplitResult, after: SplitResult, also: Collection[str] = ()) -> None:
    """Refuse a redirect that nobody asked for.

    Args:
        before: where the first request went.
        after: where the redirect leads.
        also: registered domains that a redirect may lead to.

    Raises:
        PlaceRefused: from https to http, or to another registered domain.
    """
    if before.scheme == "https" and after.scheme == "http":
        raise PlaceRefused(f"a redirect from https to http ({after.hostname})")
    home, there = registered_domain(before.hostname or ""), registered_domain(after.hostname or "")
    if there != home and there not in also:
        not_public = _why_not_public(there)
        if not_public is not None:
            raise PlaceRefused(f"a redirect to {there}, which is {not_public}")
        raise PlaceRefused(f"a redirect to another domain, {there}; `may_redirect_to` allows it")


def _why_not_public(host: str) -> str | None:
    """Return why a host that is an address in figures is refused whatever is allowed to redirects."""
    try:
        return why_refused(host)
    except ValueError:
        return None  # a name
