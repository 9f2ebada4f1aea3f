"""Sitemaps (https://www.sitemaps.org/protocol.html), with what Google's news extension says of an article; also as
plain text, an address a line.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from urllib.parse import urljoin, urlsplit

from lxml import etree

from transforms.articles.dates import parse_published
from transforms.articles.words import one_line

MOST_ENTRIES = 100_000
"""More of a sitemap is not read; the protocol allows half as many."""

_FIELDS = {"loc", "lastmod", "publication_date", "title", "language", "name", "keywords"}
_ENOUGH_TO_TELL = 10
_ABSOLUTE = ("http://", "https://")
_MARKUP = (b"<", b"\xef\xbb\xbf<")
_RELATIVE = re.compile(r"\.{0,2}/|[\w%~-]+(?:/|$)|[^/:?#]+\.(?:xml|gz|txt|html?|php|aspx?)(?:[?#]|$)")
"""An address that lacks its host; ``example.org/1`` only lacks its scheme, and is none."""


class NoSitemap(ValueError):  # noqa: N818 - reads as what happened
    """A file that is no sitemap; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An address that a sitemap names, and what it says of it; all but ``url`` as written, or None."""

    url: str
    lastmod: str | None = None
    published: str | None = None
    title: str | None = None
    language: str | None = None
    publisher: str | None = None
    keywords: str | None = None

    @property
    def at(self) -> datetime | None:
        """The newer of the moments of change and of publication, naive UTC; None if neither can be read."""
        return max((at for at in map(_moment, (self.lastmod, self.published)) if at is not None), default=None)

    @property
    def version(self) -> str:
        """A hash of what changes when the article does."""
        words = "\x1f".join((self.lastmod or "", self.published or "", self.title or ""))
        return hashlib.blake2b(words.encode("utf-8", "replace"), digest_size=10).hexdigest()


@dataclass(frozen=True, slots=True)
class Sitemap:
    """The entries of a sitemap, or of an index of sitemaps, whether the file came to its end, and what it names that is
    no address.
    """

    entries: list[Entry]
    is_index: bool
    whole: bool
    unread: Sequence[str] = ()


def read_sitemap(data: bytes, base: str | None = None) -> Sitemap:
    """Read a sitemap or an index of sitemaps. A file that breaks off gives the entries before that.

    A moment of change that all entries share is left out: it is when the file was made, not when each article was.

    Args:
        data: the XML or the lines, decompressed. No entity is resolved and nothing is loaded.
        base: the sitemap's own address, from which relative ones on its host count.

    Raises:
        NoSitemap: the root is another one, or there is none, nor lines that are all addresses.
    """
    if not data.lstrip()[:4].startswith(_MARKUP):
        addresses = _lines(data)
        if addresses:
            return Sitemap([Entry(url=url) for url in addresses], is_index=False, whole=True)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise NoSitemap(f"no XML: {error}") from error
    name = "" if root is None else _name(root)
    if name not in {"urlset", "sitemapindex"}:
        raise NoSitemap(f"no sitemap: the root is {name!r}")
    tag = "url" if name == "urlset" else "sitemap"
    unread: list[str] = []
    found = (_entry(child, base, unread) for child in root if _name(child) == tag)
    entries = list(islice((one for one in found if one is not None), MOST_ENTRIES))
    whole = data.rstrip(b" \t\r\n\0").endswith(b">") and f"{name}>".encode() in data[-64:]
    return Sitemap(_without_common_moment(entries), is_index=tag == "sitemap", whole=whole, unread=unread)


def _lines(data: bytes) -> list[str]:
    """Return the addresses of a text, one a line; none if anything else stands in it."""
    try:
        lines = [line.strip() for line in data.decode("utf-8-sig").splitlines()]
    except UnicodeDecodeError:
        return []
    found = list(islice((line for line in lines if line), MOST_ENTRIES))
    return found if all(line.startswith(_ABSOLUTE) and len(line.split()) == 1 for line in found) else []


def _entry(element: etree._Element, base: str | None, unread: list[str]) -> Entry | None:
    said = dict(_said(element))
    words = said.get("loc", "")
    url = words if words.startswith(_ABSOLUTE) else _on_host(words, base)
    if url is None:
        unread.append(words)
        return None
    return Entry(
        url=url,
        lastmod=said.get("lastmod"),
        published=said.get("publication_date"),
        title=said.get("title"),
        language=said.get("language"),
        publisher=said.get("name"),
        keywords=said.get("keywords"),
    )


def _on_host(words: str, base: str | None) -> str | None:
    """Return what a relative address means; None if it is none, or leads to another host."""
    if base is None or _RELATIVE.match(words) is None:
        return None
    try:
        url = urljoin(base, words)
        return url if urlsplit(url)[:2] == urlsplit(base)[:2] else None
    except ValueError:
        return None


def _said(element: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield the fields of an entry, the first of a name last; what images and videos say of themselves is left out."""
    for child in reversed(element):
        name = _name(child)
        if name in {"news", "publication"}:
            yield from _said(child)
        elif name in _FIELDS and _namespace(child) not in {"image", "video"}:
            words = one_line("".join(child.itertext()))
            if words:
                yield name, words


def _without_common_moment(entries: list[Entry]) -> list[Entry]:
    moments = Counter(one.lastmod for one in entries)
    if len(entries) < _ENOUGH_TO_TELL or len(moments) > 1:
        return entries
    return [replace(one, lastmod=None) for one in entries]


def _name(element: etree._Element) -> str:
    """Return an element's name without its namespace; empty for comments and the like."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _namespace(element: etree._Element) -> str:
    """Return what a namespace is about by its address: ``…/sitemap-image/1.1`` is ``image``."""
    address = str(element.tag).partition("}")[0]
    return next((word for word in ("image", "video") if f"sitemap-{word}" in address), "")


def _moment(words: str | None) -> datetime | None:
    try:
        return None if words is None else parse_published(words).at
    except ValueError:
        return None
