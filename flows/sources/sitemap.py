"""Sitemaps: the addresses that are new or changed since the last poll, also through indexes of sitemaps.

What is older than ``past_days`` when a source is polled first is left alone, and so is what has no date then; of what
comes later, nothing is. A sitemap whose moment of change in its index is known is not asked for again.
"""

import json
import re
from collections import deque
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field

from flows.fetching.body import Damaged, TooLarge
from flows.fetching.places import parts_of, registered_domain
from flows.fetching.response import Expect, Response
from flows.sources.config import Host, Pattern, SourceConfig, WebAddress
from flows.sources.documents import follow, queue
from flows.sources.session import Session, key_of
from flows.sources.sitemap_files import is_robots, sitemap_in
from schemas.vocabulary import IssueKind, PollOutcome
from transforms.articles.feeds.sitemap import Entry, NoSitemap, Sitemap
from transforms.articles.record import Problem, RawArticle

_DEEPEST = 2
"""The protocol has one level of indexes; some sites have two."""

_LATE = timedelta(days=2)
"""An entry may appear so much later than it is dated."""

_SINCE, _UNDATED, _OLD = "since", "undated sitemaps", "old"
_BETWEEN = re.compile(r"[-_/.+]+")


class SitemapConfig(SourceConfig):
    """``url``: a sitemap or an index of sitemaps, also compressed, lines of addresses, or a robots.txt that names some.
    ``links``: a regular expression that addresses match, from their start.
    ``hosts``: hosts that addresses may be on; any of the same registered domain if not given.
    ``match``: a regular expression; what it is not found in, neither in title and keywords nor in the words of the
    address, is passed over. ``past_days``: how far back the first poll goes. ``max_sitemaps``: so many files are read
    in one poll.
    """

    kind: Literal["sitemap"]
    url: WebAddress
    links: Pattern | None = None
    hosts: tuple[Host, ...] = ()
    match: Pattern | None = None
    past_days: Annotated[int, Field(ge=0, le=36_500)] = 7
    max_sitemaps: Annotated[int, Field(ge=1, le=10_000)] = 50
    expect_items: Annotated[int, Field(ge=0)] = 1


CONFIG = SitemapConfig


def collect(config: SitemapConfig, session: Session) -> Iterator[RawArticle | Problem]:
    """Read the pages of new and changed addresses."""
    _Walk(config, session).run()
    yield from follow(session)


class _Walk:
    """One way through the sitemaps of a source."""

    def __init__(self, config: SitemapConfig, session: Session) -> None:
        self._config = config
        self._session = session
        first = session.now - timedelta(days=config.past_days)
        since = _moment(session.ledger.mark(_SINCE)) or first
        # a clock that was ahead once must not leave out all that comes until then
        self._since = since if since <= session.now else first
        self._newest = self._since
        self._is_first = session.ledger.mark(_name(config.url)) in {None, _OLD}
        self._to_read: deque[tuple[Entry, int]] = deque([(Entry(url=config.url), -is_robots(config.url))])
        self._indexes: list[tuple[Entry, Response, bool]] = []
        if self._is_first:
            session.ledger.set_mark(_name(config.url), _OLD)

    def run(self) -> None:
        """Read what has changed, the root first, and move the watermark if nothing was left out."""
        n_read = 0
        read: set[str] = set()
        while self._to_read and n_read < self._config.max_sitemaps:
            entry, depth = self._to_read.popleft()
            if entry.url in read:
                continue  # some indexes name themselves, or one sitemap several times
            read.add(entry.url)
            if self._is_known(entry):
                self._session.tally.unchanged_listings += 1
            else:
                n_read += 1
                self._read(entry, depth)
        for entry, listing, whole in self._indexes:
            # an index of which something is still to be read is asked for again, changed or not
            self._session.listed(listing, n_items=0, whole=whole and not self._to_read)
            if not self._to_read and (entry.url == self._config.url or self._session.tally.failed_listing is None):
                self._mark(entry)
        if self._to_read:
            message = f"{len(self._to_read)} sitemaps are left for the next poll, which reads {n_read} at most"
            self._session.trouble(IssueKind.NOT_FETCHED, message, self._config.url)
        elif self._session.tally.failed_listing is None:
            until = max(self._since, min(self._newest, self._session.now) - _LATE)
            self._session.ledger.set_mark(_SINCE, until.isoformat())

    def _is_known(self, entry: Entry) -> bool:
        seen = self._session.ledger.mark(_name(entry.url))
        is_old = entry.at is not None and entry.at < self._since
        return is_old or (entry.lastmod is not None and seen == f"read {entry.lastmod}")

    def _read(self, entry: Entry, depth: int) -> None:
        listing = self._session.listing(entry.url, Expect.BINARY)
        if listing is None:
            if entry.url == self._config.url and self._session.tally.failed_listing is None:
                self._add_children([Entry(url=url) for url in self._undated()], 1)
            return
        try:
            sitemap = sitemap_in(listing, self._session.limits)
        except (NoSitemap, TooLarge, Damaged) as error:
            self._session.tally.failed_listing = (PollOutcome.FAILED, f"{entry.url}: {error}")
            return
        if sitemap.unread:
            message = f"{len(sitemap.unread)} entries are not read, since they name no address on this host"
            self._session.trouble(IssueKind.MALFORMED, message, entry.url, words=sitemap.unread[0][:200])
        if sitemap.is_index:
            self._add_index(sitemap, depth)
            self._indexes.append((entry, listing, sitemap.whole))
            return
        n_items = sum(self._note(one, entry.url) for one in sitemap.entries)
        self._session.listed(listing, n_items=n_items, whole=sitemap.whole)
        if sitemap.whole:
            self._mark(entry)

    def _mark(self, entry: Entry) -> None:
        self._session.ledger.set_mark(_name(entry.url), f"read {entry.lastmod or ''}")

    def _add_index(self, sitemap: Sitemap, depth: int) -> None:
        if depth >= _DEEPEST:
            self._session.trouble(IssueKind.TOO_LARGE, f"indexes lie more than {_DEEPEST} deep in each other")
            return
        children = [one for one in sitemap.entries if self._is_ours(one.url)]
        if self._is_first:
            for one in children:
                if self._session.ledger.mark(_name(one.url)) is None:
                    self._session.ledger.set_mark(_name(one.url), _OLD)
        undated = [one.url for one in children if one.lastmod is None]
        self._session.ledger.set_mark(_UNDATED, json.dumps(sorted({*self._undated(), *undated})))
        self._add_children(children, depth + 1)

    def _add_children(self, children: list[Entry], depth: int) -> None:
        """Have sitemaps read, those without a date first, then the newest."""
        newest_first = sorted(children, key=lambda one: (one.at is None, one.at or self._since), reverse=True)
        self._to_read.extend((one, depth) for one in newest_first)

    def _note(self, entry: Entry, sitemap: str) -> bool:
        """Queue an entry if it is new or has changed; returns whether it is one of the source's."""
        if not self._is_ours(entry.url) or re.match(self._config.links or "", entry.url) is None:
            return False
        at = entry.at
        if at is not None:
            self._newest = max(self._newest, at)
        if at is None and self._session.ledger.mark(_name(sitemap)) == _OLD:
            self._session.ledger.read(key_of(entry.url), entry.version, entry.url)
        elif (at is None or at >= self._since) and self._is_wanted(entry):
            hint = {
                "title": entry.title,
                "published": entry.published,
                "published_from": "sitemap",
                "language": entry.language,
            }
            queue(self._session, entry.url, version=entry.version, hint=hint)
        return True

    def _is_wanted(self, entry: Entry) -> bool:
        if self._config.match is None:
            return True
        address = _BETWEEN.sub(" ", urlsplit(entry.url).path)
        words = "\n".join((entry.title or "", entry.keywords or "", address))
        return re.search(self._config.match, words, re.I) is not None

    def _is_ours(self, url: str) -> bool:
        host = parts_of(url).hostname or ""
        if self._config.hosts:
            return host in self._config.hosts
        return registered_domain(host) == registered_domain(urlsplit(self._config.url).hostname or "")

    def _undated(self) -> list[str]:
        found: list[str] = json.loads(self._session.ledger.mark(_UNDATED) or "[]")
        return found


def _name(url: str) -> str:
    """Return what a sitemap is remembered by: ``old`` before it was read first, then its moment of change."""
    return f"sitemap {url}"


def _moment(words: str | None) -> datetime | None:
    return None if words is None else datetime.fromisoformat(words)
