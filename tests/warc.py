"""WARC files made for tests: records as crawlers of others write them."""

import gzip
from collections.abc import Iterable
from pathlib import Path

HTML = (("Content-Type", "text/html; charset=utf-8"),)


def record(
    url: str,
    body: bytes,
    headers: Iterable[tuple[str, str]] = HTML,
    *,
    status: str = "200 OK",
    kind: str = "response",
    date: str = "2026-01-05T08:00:00Z",
    length: int | None = None,
) -> bytes:
    """Return one record, not compressed; ``length`` takes the place of its true length."""
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers)
    block = f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body
    length = len(block) if length is None else length
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: {date}\r\n"
        "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
        f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {length}\r\n"
    )
    return head.encode() + b"\r\n" + block + b"\r\n\r\n"


def packed(*records: bytes) -> bytes:
    """Return records, each compressed by itself."""
    return b"".join(gzip.compress(one, 6, mtime=0) for one in records)


def write_warc(path: Path, *records: bytes) -> Path:
    """Write a file of records, each compressed by itself."""
    path.write_bytes(packed(*records))
    return path
