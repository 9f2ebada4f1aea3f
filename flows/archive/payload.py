"""The payload of a response as a crawler stored it -> its body."""

from fastwarc.warc import HeaderMap

from flows.fetching.body import Damaged, decode_body, unpacked
from flows.fetching.limits import Limits

_LINE = 1 << 12


def decoded_payload(headers: HeaderMap, payload: bytes, limits: Limits) -> bytes:
    """Return the body of a response: chunks joined, no longer compressed.

    Raises:
        TooLarge, Damaged: it cannot be decompressed within the limits.
    """
    if "chunked" in (headers.get("Transfer-Encoding") or "").lower():
        payload = _joined(payload)
    encodings = ", ".join(headers.get_multiple("Content-Encoding"))
    try:
        body = decode_body(payload, encodings, limits)
    except Damaged:
        # crawlers that store bodies decompressed leave the header as it was
        if payload.lstrip()[:1] == b"<":
            return payload
        raise
    try:
        return unpacked(body, limits)
    except Damaged:
        return body  # a file that is damaged itself, as it was received


def _joined(payload: bytes) -> bytes:
    """Join chunks; what is not in chunks, whatever its header says, stays as it is."""
    out, at = bytearray(), 0
    while True:
        end = payload.find(b"\r\n", at, at + _LINE)
        try:
            size = int(payload[at:end].partition(b";")[0], 16) if end > at else -1
        except ValueError:
            size = -1
        if size < 0:
            return bytes(out) if out and at >= len(payload) else payload
        if size == 0:
            return bytes(out)
        out += payload[end + 2 : end + 2 + size]
        at = end + 2 + size + 2
