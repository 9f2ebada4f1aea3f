"""GDELT's quarter of an hour and a month of Common Crawl's news, published on loopback in their real formats."""

import gzip
import hashlib
import io
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from tests.sources.polls import page
from tests.warc import packed, record
from tests.web import Asked, Web

FIXTURES = Path(__file__).with_name("fixtures")
IMPOSED = "The European Union on Monday imposed sanctions on Belarus, banning imports of potash and timber. " * 6
MATCH = "Rovers beat United by two goals to one on Saturday after a slow first half in front of ten thousand. " * 6


def gdelt(web: Web) -> None:
    """Publish the newest quarter: its list, and the files that the list names, with their checksums."""
    lines = {"web": web.url("")}
    for part, name in (("export", "gdelt.export.CSV"), ("gkg", "gdelt.gkg.csv")):
        rows = (FIXTURES / name).read_text("utf-8").replace("https://www.example.org", web.url(""))
        data = zipped(f"20251213221500.{name.removeprefix('gdelt.')}", rows)
        web.does(f"/gdelt/20251213221500.{name.removeprefix('gdelt.')}.zip", answering(data))
        md5 = hashlib.md5(data, usedforsecurity=False).hexdigest()
        lines[part] = f"{len(data)} {md5}"
    web.does("/gdelt", answering((FIXTURES / "gdelt.txt").read_text("utf-8").format(**lines).encode()))


def cc_news(web: Web) -> None:
    """Publish this month's list and its files: each opens with who wrote it; headers of encoding are put aside."""
    month = f"{datetime.now(UTC):%Y/%m}"
    names = (FIXTURES / "cc_news.txt").read_text("utf-8").format(month=month)
    web.does(f"/crawl-data/CC-NEWS/{month}/warc.paths.gz", answering(gzip.compress(names.encode(), mtime=0)))
    for number, name in enumerate(names.split()):
        pages = ((f"Sanctions {number}", IMPOSED), (f"Rovers {number}", MATCH), (f"Roberts {number}", MATCH))
        found = [
            record(
                f"https://paper{number}.example.org/2025/12/13/{title.lower().replace(' ', '-')}",
                page(title, text).encode(),
                [
                    ("Date", "Sat, 13 Dec 2025 05:10:24 GMT"),
                    ("Content-Type", "text/html; charset=UTF-8"),
                    ("X-Crawler-Transfer-Encoding", "chunked"),
                    ("X-Crawler-Content-Encoding", "gzip"),
                    ("Content-Length", str(len(page(title, text).encode()))),
                ],
                date="2025-12-13T05:10:24Z",
            )
            for title, text in pages
        ]
        info = b"software: a crawler\r\nformat: WARC File Format 1.0\r\n"
        head = (
            "WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Date: 2025-12-13T05:10:23Z\r\n"
            f"WARC-Filename: {name.rpartition('/')[2]}\r\nWARC-Record-ID: <urn:uuid:{number:032d}>\r\n"
            f"Content-Type: application/warc-fields\r\nContent-Length: {len(info)}\r\n\r\n"
        )
        web.does(f"/{name}", answering(packed(head.encode() + info + b"\r\n\r\n", *found)))


def zipped(name: str, rows: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, rows)
    return out.getvalue()


def answering(words: bytes) -> Callable[[Asked], None]:
    """Serve a body as a good server does: validators, heeded only if they come back byte for byte, and parts of it."""
    etag = f'W/"{hashlib.md5(words, usedforsecurity=False).hexdigest()}: é;-gzip"'
    marks = {"ETag": etag, "Last-Modified": "Yesterday, 10:00 or so"}

    def answer(asked: Asked) -> None:
        span = asked.headers.get("Range")
        given = (asked.headers.get("If-None-Match"), asked.headers.get("If-Modified-Since"))
        if given == tuple(marks.values()):
            asked.reply(304)
        elif span is None:
            asked.reply(200, words, marks)
        else:
            first, last = (int(one) for one in span.removeprefix("bytes=").split("-"))
            part = words[first : last + 1]
            where = f"bytes {first}-{first + len(part) - 1}/{len(words)}"
            asked.reply(206, part, {**marks, "Content-Range": where})

    return answer
