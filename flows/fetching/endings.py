"""Where an answer ends: told by its length, by its last chunk, or by nothing but the end of the connection.

The last is how a page that was broken off on its way looks, too.
"""

from collections.abc import Callable

import httpx

from flows.fetching.challenge import is_html
from flows.fetching.transport import Exchange

_OK = 200
_SAY_WHERE = ("content-length", "transfer-encoding")
_ENDS = (b"</html", b"</body")
_END_WITHIN = 4096
_SAME_END = 64
"""Bytes at the end of two answers that are alike only if both end where the page does: a clock may tick above them."""


def surely_whole(once: Callable[[], Exchange]) -> Exchange:
    """Do an exchange, and do it once more if nothing says that the page in its answer is whole.

    A page that ends the second time as it ended the first is taken for whole: some never say where they end.

    Raises:
        httpx.RemoteProtocolError: it ends at another place each time.
    """
    first = once()
    if not _may_be_broken_off(first):
        return first
    second = once()
    if _may_be_broken_off(second) and second.body[-_SAME_END:] != first.body[-_SAME_END:]:
        raise httpx.RemoteProtocolError(
            f"a page with neither its length nor its own end, {len(first.body):,} bytes and then {len(second.body):,}"
        )
    return second


def _may_be_broken_off(exchange: Exchange) -> bool:
    """Return whether an answer is a page of which nothing says where it ends; feeds and JSON are known by their form,
    and so is what is compressed.
    """
    if exchange.status != _OK or any(exchange.header(name) is not None for name in _SAY_WHERE):
        return False
    if (exchange.header("content-encoding") or "identity").lower() != "identity" or not is_html(exchange.body[:4096]):
        return False
    tail = exchange.body[-_END_WITHIN:].replace(b"\0", b"").lower()
    return not any(end in tail for end in _ENDS)
