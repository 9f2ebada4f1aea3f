"""One response as WARC records, and back: standard ones, that any WARC tool reads.

The body stands as it was received, in its ``Content-Encoding``; only chunks are joined. What we say of a response
beside the standard fields (its source, the address asked for, the outcome) stands in fields of our own, which other
tools pass over.
"""

import base64
import hashlib
import io
from collections.abc import Iterable
from datetime import UTC, datetime
from urllib.parse import urlsplit

from fastwarc import GzipWriter
from fastwarc.warc import WarcRecord, WarcRecordType

from flows.archive.payload import decoded_payload
from flows.fetching.limits import Limits
from flows.fetching.response import Outcome, Response
from flows.settings import utc_now

SOURCE, ASKED, OUTCOME, MESSAGE = (f"Sanctionlog-{name}" for name in ("Source", "Asked", "Outcome", "Message"))
_HTTP = "application/http; msgtype="
_CHUNKS = b"transfer-encoding"


def response_records(response: Response, source: str) -> bytes:
    """Return a response and its request as two records, each compressed by itself, the response first."""
    head = f"HTTP/1.1 {response.status} {response.reason}".encode("latin-1", "replace")
    kept = [(name, value) for name, value in response.headers if name.lower() != _CHUNKS]
    record = _record(WarcRecordType.response, response.url, response.fetched_at)
    record.headers["Content-Type"] = f"{_HTTP}response"
    record.headers["WARC-Payload-Digest"] = sha1(response.received)
    if response.address is not None:
        record.headers["WARC-IP-Address"] = response.address
    own = {SOURCE: source, ASKED: response.asked, OUTCOME: response.outcome.value, MESSAGE: response.message}
    for name, value in own.items():
        if value:
            record.headers[name] = " ".join(value.split())
    record.is_http = True
    record.set_bytes_content(_block(head, kept) + response.received)
    parts = urlsplit(response.url)
    path = parts.path or "/"
    line = f"GET {path}{'?' + parts.query if parts.query else ''} HTTP/1.1".encode("utf-8", "replace")
    request = _record(WarcRecordType.request, response.url, response.fetched_at)
    request.headers["Content-Type"] = f"{_HTTP}request"
    request.headers["WARC-Concurrent-To"] = record.headers["WARC-Record-ID"]
    request.is_http = True
    request.set_bytes_content(_block(line, response.sent))
    return _compressed(record) + _compressed(request)


def info_record(software: str, file_name: str, at: datetime) -> bytes:
    """Return the record that opens a file: who wrote it."""
    record = _record(WarcRecordType.warcinfo, None, at)
    record.headers["WARC-Filename"] = file_name
    record.headers["Content-Type"] = "application/warc-fields"
    lines = {"software": software, "format": "WARC File Format 1.1", "conformsTo": _FORMAT}
    record.set_bytes_content("".join(f"{name}: {value}\r\n" for name, value in lines.items()).encode())
    return _compressed(record)


def read_response(record: WarcRecord, received: bytes, limits: Limits) -> Response:
    """Return the response of a record that this program wrote, or another, with its body decompressed again.

    Args:
        record: the record, its HTTP headers parsed.
        received: its payload.
        limits: bounds of decompression.

    Raises:
        TooLarge, Damaged: the body cannot be decompressed within the limits.
    """
    stated = record.http_headers
    url = (record.headers.get("WARC-Target-URI") or "").strip().strip("<>")
    headers = tuple((name, value) for name, value in stated.items_bytes())
    return Response(
        outcome=Outcome(record.headers.get(OUTCOME) or Outcome.FETCHED),
        asked=record.headers.get(ASKED) or url,
        url=url,
        message=record.headers.get(MESSAGE) or "",
        status=stated.status_code,
        reason=stated.reason_phrase or "",
        headers=headers,
        received=received,
        body=decoded_payload(stated, received, limits),
        address=record.headers.get("WARC-IP-Address"),
        fetched_at=utc_now() if record.record_date is None else record.record_date.astimezone(UTC),
    )


def sha1(data: bytes) -> str:
    """Return a digest as WARC files write it."""
    return "sha1:" + base64.b32encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode()


_FORMAT = "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"


def _record(kind: WarcRecordType, url: str | None, at: datetime) -> WarcRecord:
    record = WarcRecord()
    record.init_headers(record_type=kind)
    record.headers["WARC-Date"] = f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}"
    if url is not None:
        record.headers["WARC-Target-URI"] = url
    return record


def _block(line: bytes, headers: Iterable[tuple[bytes, bytes]]) -> bytes:
    return b"\r\n".join([line, *(name + b": " + value for name, value in headers), b"", b""])


def _compressed(record: WarcRecord) -> bytes:
    out = io.BytesIO()
    with GzipWriter(out) as member:
        record.write(member, checksum_data=True)
    return out.getvalue()
