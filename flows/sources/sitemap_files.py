"""What a sitemap comes in: XML or lines, compressed or not, or a robots.txt that names where it is."""

from urllib.parse import urljoin, urlsplit

from protego import Protego

from flows.fetching.body import unpacked
from flows.fetching.limits import Limits
from flows.fetching.response import Response
from flows.fetching.robots import MAX_BYTES
from transforms.articles.feeds.sitemap import Entry, NoSitemap, Sitemap, read_sitemap

_ROBOTS = "/robots.txt"


def is_robots(url: str) -> bool:
    """Return whether an address is that of a robots.txt."""
    return urlsplit(url).path == _ROBOTS


def named_by_robots(body: bytes) -> list[str]:
    """Return the sitemaps that a robots.txt names, each once, in order."""
    text = body[:MAX_BYTES].decode("utf-8-sig", "replace")
    return list(dict.fromkeys(url.strip() for url in Protego.parse(text).sitemaps))


def sitemap_in(listing: Response, limits: Limits) -> Sitemap:
    """Return the sitemap that a response is; a robots.txt counts as an index of those that it names.

    Raises:
        NoSitemap: it is none, or names none.
        TooLarge, Damaged: it cannot be decompressed within the limits.
    """
    if not is_robots(listing.url):
        return read_sitemap(unpacked(listing.body, limits), listing.url)
    named = [Entry(url=urljoin(listing.url, one)) for one in named_by_robots(listing.body)]
    if not named:
        raise NoSitemap("it names no sitemap")
    return Sitemap(named, is_index=True, whole=True)
