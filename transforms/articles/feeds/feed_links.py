"""The feeds that a page names for itself."""

from collections.abc import Iterator

_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"})
_COMMENTS = "comment"


def feed_links(page: str) -> Iterator[str]:
    """Yield the addresses of feeds as a page writes them, feeds of comments last."""
    from resiliparse.parse.html import HTMLTree

    document = HTMLTree.parse(page.replace("\0", "")).document
    found: list[tuple[bool, str]] = []
    for link in document.query_selector_all('link[rel~="alternate" i][href]') if document is not None else ():
        kind = (link.getattr("type") or "").partition(";")[0].strip().lower()
        address = (link.getattr("href") or "").strip()
        if kind in _TYPES and address:
            found.append((_COMMENTS in f"{link.getattr('title') or ''} {address}".lower(), address))
    yield from (href for _, href in sorted(found, key=lambda one: one[0]))
