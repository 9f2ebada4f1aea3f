"""Records of WARC files of others -> pages: which records are pages, and the response that each was."""

from datetime import UTC

from fastwarc.warc import WarcRecord, WarcRecordType

from flows.archive.salvage import Found
from flows.fetching.response import Outcome, Response
from flows.settings import utc_now

_TYPES = frozenset({"text/html", "application/xhtml+xml", "text/plain", ""})


def is_page(record: WarcRecord) -> bool:
    """Return whether a record holds a page that a site answered with; its HTTP headers are parsed."""
    if record.record_type != WarcRecordType.response:
        return False
    headers = record.http_headers
    kind = (headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    return headers.status_code == 200 and kind in _TYPES


def page_response(found: Found, body: bytes, file: str | None) -> Response | None:
    """Return the response that a record holds; None if it is of no web address.

    Args:
        found: the record.
        body: its body, decompressed.
        file: the local file that it is in; None if it is not at hand later.
    """
    record = found.record
    url = (record.headers.get("WARC-Target-URI") or "").strip().strip("<>")
    if not url.startswith(("http://", "https://")):
        return None
    at = record.record_date
    return Response(
        outcome=Outcome.COPIED,
        asked=url,
        url=url,
        status=200,
        reason=record.http_headers.reason_phrase or "",
        headers=tuple((name, value) for name, value in record.http_headers.items_bytes()),
        received=found.body,
        body=body,
        address=record.headers.get("WARC-IP-Address"),
        fetched_at=utc_now() if at is None else at.astimezone(UTC),
        archived=None if file is None else (file, found.offset),
    )
