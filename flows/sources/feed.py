"""Feeds: RSS 0.9 to 2.0, RDF, Atom, JSON Feed. Where an item carries its text it is read; else its link is followed."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from flows.fetching.response import Expect, Response
from flows.sources.config import Pattern, SourceConfig, WebAddress
from flows.sources.documents import completed, follow, queue
from flows.sources.pages import charset_of
from flows.sources.session import Session
from schemas.vocabulary import PollOutcome
from transforms.articles.feeds.feed import read_feed
from transforms.articles.feeds.feed_items import Feed, FeedItem
from transforms.articles.feeds.json_feed import is_json, read_json_feed
from transforms.articles.record import Problem, RawArticle


class FeedConfig(SourceConfig):
    """``url``: the feed. ``follow``: whether the links of items are followed: always, never, or (auto) where an item
    carries a summary only. ``match``: a regular expression; items whose title and summary it is not found in are passed
    over.
    """

    kind: Literal["feed"]
    url: WebAddress
    follow: Literal["auto", "always", "never"] = "auto"
    match: Pattern | None = None


CONFIG = FeedConfig


def collect(config: FeedConfig, session: Session) -> Iterator[RawArticle | Problem]:
    """Read what is new in the feed, and the pages that it leads to."""
    listing = session.listing(config.url, Expect.FEED)
    if listing is not None:
        yield from _read(config, session, listing)
    yield from follow(session)


def _read(config: FeedConfig, session: Session, listing: Response) -> Iterator[RawArticle | Problem]:
    if is_json(listing.body):
        feed = read_json_feed(listing.url, listing.body)
    else:
        feed = read_feed(listing.url, listing.body, charset_of(listing))
    if not feed.items and not feed.whole:
        session.tally.failed_listing = (PollOutcome.FAILED, f"{config.url}: {_reason(feed)}")
        return
    yield from (one for one in feed.problems if not one.fatal)
    wanted = re.compile(config.match, re.I) if config.match else None
    for item in _told_apart(feed.items):
        if wanted is None or wanted.search(_words(item)):
            yield from _item(config, session, listing, item)
    session.listed(listing, n_items=len(feed.items), whole=feed.whole)


def _told_apart(items: Sequence[FeedItem]) -> Iterator[FeedItem]:
    """Yield the items; those that share a key get one each, or either would be an edit of the other at every poll."""
    counted = Counter(item.key for item in items)
    for item in items:
        yield item if counted[item.key] == 1 else replace(item, key=f"{item.key} {item.version}")


def _item(config: FeedConfig, session: Session, listing: Response, item: FeedItem) -> Iterator[RawArticle | Problem]:
    if _is_known_by_link(session, item):
        return
    if _follows(config, item):
        queue(session, str(item.url), version=item.version, hint=_hint(item), key=item.key)
    elif session.ledger.is_new(item.key, item.version):
        session.ledger.read(item.key, item.version, item.url)
        session.tally.n_new += 1
        record = item.record
        yield session.received(completed(session, record), listing) if isinstance(record, RawArticle) else record


def _is_known_by_link(session: Session, item: FeedItem) -> bool:
    """Return whether an item that has a new id is one that was read: some feeds make up their ids at each answer."""
    if item.url is None or session.ledger.get(item.key) is not None:
        return False
    known = session.ledger.get_at(item.url)
    return known is not None and known.version == item.version


def _follows(config: FeedConfig, item: FeedItem) -> bool:
    if item.is_part or item.url is None or not item.url.startswith(("http://", "https://")) or config.follow == "never":
        return False
    return config.follow == "always" or not item.complete


def _hint(item: FeedItem) -> dict[str, str | None]:
    record = item.record
    if not isinstance(record, RawArticle):
        return {}
    return {
        "title": record.title,
        "published": record.published,
        "text": record.text,
        "language": record.language,
        "given_id": record.given_id,
        "credits": "\n".join(" ".join(one.split()) for one in record.credits),
    }


def _words(item: FeedItem) -> str:
    record = item.record
    return f"{record.title or ''}\n{record.text}" if isinstance(record, RawArticle) else ""


def _reason(feed: Feed) -> str:
    return feed.problems[0].message if feed.problems else "no feed"
