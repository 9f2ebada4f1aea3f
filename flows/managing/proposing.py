"""What an address has now, as a source would take it; and how a page that lists others is read."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from flows.fetching.body import unpacked
from flows.fetching.limits import Limits
from flows.fetching.response import Response
from flows.managing.recognising import Fields
from flows.sources.pages import charset_of, read_page
from transforms.articles.feeds.feed import read_feed
from transforms.articles.feeds.json_feed import is_json, read_json_feed
from transforms.articles.feeds.list_shape import propose_selectors
from transforms.articles.feeds.sitemap import read_sitemap
from transforms.articles.record import RawArticle

_FEWEST_BESIDE_TEXT = 5
"""So many items at least make a list of a page that has paragraphs too; less may be a box beside an article."""

_SHARE = 0.1
"""A host with fewer of the items is not one that the list is about."""

_ARTICLES_OWN = frozenset({"json_ld", "meta"})


@dataclass(frozen=True, slots=True)
class Item:
    """One item as its listing tells it."""

    published: str | None
    title: str | None
    url: str | None


def ignore(items: Sequence[Item]) -> None:
    """Show nothing."""


def feed_items(answer: Response) -> list[Item]:
    """Return the items of a feed."""
    if is_json(answer.body):
        feed = read_json_feed(answer.url, answer.body)
    else:
        feed = read_feed(answer.url, answer.body, charset_of(answer))
    records = [(one.record, one.url) for one in feed.items]
    return [
        Item(one.published, one.title, url) if isinstance(one, RawArticle) else Item(None, None, url)
        for one, url in records
    ]


def sitemap_items(limits: Limits, answer: Response) -> list[Item]:
    """Return the entries of a sitemap, those of an index too, the newest first."""
    entries = read_sitemap(unpacked(answer.body, limits), answer.url).entries
    newest = sorted(entries, key=lambda one: one.published or one.lastmod or "", reverse=True)
    return [Item(one.published or one.lastmod, one.title, one.url) for one in newest]


def propose_index(answer: Response, *, is_article: bool) -> tuple[Fields, Sequence[Item]] | None:
    """Return the entry that reads a page as a list of others, and its items; None if it is none.

    Args:
        answer: the page.
        is_article: whether an article can be read of it, which a list with summaries looks like, too.
    """
    if is_article and any(
        isinstance(one, RawArticle) and one.published_from in _ARTICLES_OWN for one in read_page(answer, {})
    ):
        return None
    found = propose_selectors(answer.url, answer.body, charset_of(answer))
    if found is None or (is_article and len(found.items) < _FEWEST_BESIDE_TEXT):
        return None
    hosts = _hosts(answer.url, [one.url for one in found.items])
    selectors = {"items": found.selectors.items, "link": found.selectors.link, "next": found.selectors.next}
    fields: Fields = {"kind": "index", "url": answer.url, **{key: one for key, one in selectors.items() if one}}
    if hosts:
        fields["hosts"] = hosts
    items = [Item(one.published, one.title, one.url) for one in found.items]
    allowed = set(hosts) or {urlsplit(answer.url).hostname or ""}
    return fields, [one for one in items if urlsplit(one.url or "").hostname in allowed]


def _hosts(url: str, links: Sequence[str]) -> list[str]:
    """Return the hosts that the items are on; none if that is the list's own, which need not be said."""
    counted = Counter(urlsplit(one).hostname or "" for one in links)
    often = sorted(host for host, n_times in counted.items() if n_times >= _SHARE * len(links))
    return [] if often == [urlsplit(url).hostname] else often
