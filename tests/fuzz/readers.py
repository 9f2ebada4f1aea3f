"""What is fuzzed: each reader of bytes that come from outside, and real inputs to begin with."""

import io
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from flows.archive.payload import decoded_payload
from flows.archive.salvage import Damage, Found, read_whole
from flows.archive.sifting import Sieve, sifted
from flows.fetching.body import Damaged, TooLarge
from flows.fetching.limits import Limits
from flows.sources.warc_pages import is_page, page_response
from tests.warc import packed, record
from transforms.articles.feeds.feed import read_feed
from transforms.articles.feeds.gdelt import event_addresses, gkg_addresses, read_list
from transforms.articles.feeds.json_feed import read_json_feed
from transforms.articles.feeds.sitemap import NoSitemap, read_sitemap
from transforms.articles.parse import parse_file
from transforms.articles.record import Problem, RawArticle
from transforms.articles.registers.federal_register import NoPage, read_page
from transforms.articles.registers.gov_uk import NoContent, read_content
from transforms.articles.registers.register_text import register_text

URL = "https://a.example/x"
FIXTURES = Path(__file__).parent.parent / "sources" / "fixtures"
JSON_FEED = b'{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[{"id":"1","content_html":"<p>B"}]}'


@dataclass(frozen=True)
class Reader:
    """``read`` raises only for what is a fault of ours; ``seeds`` are inputs that are well."""

    read: Callable[[bytes], None]
    seeds: Callable[[], Iterator[bytes]]


def storable(found: object) -> None:
    """What is read must be a text that every table takes."""
    assert not (isinstance(found, Problem) and found.message.startswith("the reader gave up")), found
    if isinstance(found, RawArticle):
        assert found.text.strip()
        f"{found.text}{found.title}{found.url}{found.published}{found.publisher}{found.given_id}".encode()


def feed(data: bytes) -> None:
    for item in (*read_feed(URL, data).items, *read_json_feed(URL, data).items):
        storable(item.record)


def html(data: bytes) -> None:
    for one in parse_file("a.html", data):
        storable(one)


def warc(data: bytes) -> None:
    limits = Limits(max_decoded_bytes=1_000_000)
    found = read_whole(io.BytesIO(data), Damage(), wanted=is_page, max_body=1_000_000)
    told = sifted(io.BytesIO(data), Damage(), Sieve(lambda *_: False, is_page), max_body=1_000_000)
    sound = [one for one in told if isinstance(one, Found)]
    for one, same in zip_longest(found, sound):
        assert (one.offset, one.body) == (same.offset, same.body)
        try:
            body = decoded_payload(one.record.http_headers, one.body, limits)
        except (TooLarge, Damaged):
            continue
        page_response(one, body, None)


def sitemap(data: bytes) -> None:
    try:
        found = read_sitemap(data)
    except NoSitemap:
        return
    for one in found.entries:
        f"{one.url}{one.at}{one.version}{one.title}".encode()


def register(data: bytes) -> None:
    with suppress(NoPage):
        read_page(data)
    register_text(data).encode()


def gov_uk(data: bytes) -> None:
    try:
        found = read_content(data, URL)
    except NoContent:
        return
    f"{found}".encode()


def gdelt(data: bytes) -> None:
    read_list(data.decode("ascii", "replace"))
    for url in (*event_addresses(data.splitlines(), ("16",)), *gkg_addresses(data.splitlines(), ("SANCTIONS",))):
        url.encode()


def _files(*patterns: str) -> Callable[[], Iterator[bytes]]:
    def seeds() -> Iterator[bytes]:
        for pattern in patterns:
            for path in sorted(FIXTURES.glob(pattern)):
                yield path.read_bytes()

    return seeds


def _records() -> Iterator[bytes]:
    page = b"<html><body><p>Sanctions on potash are lifted.</p></body></html>"
    plain = record(URL, page)
    yield plain
    yield packed(plain, record(URL, page, [("Content-Type", "text/html"), ("Content-Encoding", "gzip")]))
    yield record(URL, b"5\r\n<html\r\n0\r\n\r\n", [("Content-Type", "text/html"), ("Transfer-Encoding", "chunked")])


def _feeds() -> Iterator[bytes]:
    yield JSON_FEED
    yield from _files("*.xml")()


def _contents() -> Iterator[bytes]:
    for file in _files("uk_*.json")():
        for content in json.loads(file).values():
            yield json.dumps(content).encode()


def _maps() -> Iterator[bytes]:
    yield b"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://a.example/1</loc></url></urlset>"
    yield b"<sitemapindex><sitemap><loc>https://a.example/1</loc><lastmod>2026-01-01</lastmod></sitemap></sitemapindex>"


READERS: Mapping[str, Reader] = {
    "feed": Reader(feed, _feeds),
    "html": Reader(html, _files("*.html")),
    "warc": Reader(warc, _records),
    "sitemap": Reader(sitemap, _maps),
    "federal_register": Reader(register, _files("federal_register*")),
    "gov_uk": Reader(gov_uk, _contents),
    "gdelt": Reader(gdelt, _files("gdelt*")),
}
