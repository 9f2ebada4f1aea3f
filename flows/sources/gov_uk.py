"""gov.uk: what an Atom feed of it names, or one page, read through the content API, with each change that it announces.

``updated`` moves on every edit. What counts is the page's own history of changes: each note is an item with its own
date, at the page's address with ``?change=…``, which leads to the page. The page's text is an article beside them,
dated by the last change that readers were told of, and read anew whenever it is another one.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Literal
from urllib.parse import SplitResult, urlsplit
from zoneinfo import ZoneInfo

from flows.fetching.places import parts_of
from flows.fetching.response import Expect, Response
from flows.sources.config import Pattern, SourceConfig, WebAddress
from flows.sources.documents import completed, follow, queue
from flows.sources.pages import charset_of
from flows.sources.session import Session
from schemas.sources import SourceState
from schemas.vocabulary import IssueKind, PollOutcome
from transforms.articles.feeds.feed import read_feed
from transforms.articles.feeds.feed_items import FeedItem
from transforms.articles.record import Problem, RawArticle
from transforms.articles.registers.gov_uk import Change, Content, NoContent, hash_of, read_content
from transforms.articles.registers.notice import notice_json

_API = "/api/content"
_ZONE = ZoneInfo("Europe/London")


class GovUkConfig(SourceConfig):
    """``url``: an Atom feed of gov.uk (of an organisation, or of a search), or one page. ``match``: a regular
    expression; entries of a feed whose title and summary it is not found in are passed over. ``since``: changes before
    that day are passed over; a page's whole history is read if not given.
    """

    kind: Literal["gov_uk"]
    url: WebAddress
    match: Pattern | None = None
    since: date | None = None

    @property
    def is_feed(self) -> bool:
        """Whether the address is that of a feed rather than of a page."""
        return urlsplit(self.url).path.endswith(".atom")


CONFIG = GovUkConfig


def collect(config: GovUkConfig, session: Session) -> Iterator[RawArticle | Problem]:
    """Read the pages that a feed names as updated, or the one page, and what is new of their texts and changes."""
    if config.is_feed:
        _read_feed(config, session)
    else:
        yield from _watch(config, session)
    yield from follow(session, _read_document, Expect.JSON)


def _read_feed(config: GovUkConfig, session: Session) -> None:
    listing = session.listing(config.url, Expect.FEED)
    if listing is None:
        return
    feed = read_feed(listing.url, listing.body, charset_of(listing))
    if not feed.items:
        reason = feed.problems[0].message if feed.problems else "no feed"
        session.tally.failed_listing = (PollOutcome.FAILED, f"{config.url}: {reason}")
        return
    for item in feed.items:
        parts = parts_of(item.url or "")
        if _is_page(config, parts) and _is_wanted(config, item):
            queue(session, api_url(config, parts.path), version=_version(item), hint=_hint(item))
    session.listed(listing, n_items=len(feed.items), whole=feed.whole)


def _watch(config: GovUkConfig, session: Session) -> Iterator[RawArticle | Problem]:
    listing = session.listing(api_url(config, urlsplit(config.url).path), Expect.JSON)
    if listing is None:
        return
    try:
        content = read_content(listing.body, listing.url)
    except NoContent as error:
        session.tally.failed_listing = (PollOutcome.FAILED, f"{listing.asked}: {error}")
        return
    yield from _new_of(config, session, content, listing)
    session.listed(listing, n_items=1 + len(content.changes))


def _read_document(session: Session, row: SourceState, response: Response) -> Iterator[RawArticle | Problem]:
    config = session.config
    if not isinstance(config, GovUkConfig):
        raise TypeError(f"{session.name} is no source of gov.uk")
    try:
        content = read_content(response.body, response.url)
    except NoContent as error:
        yield Problem(IssueKind.UNREADABLE, str(error), row.url, fatal=True)
        return
    yield from _new_of(config, session, content, response)


def _new_of(config: GovUkConfig, session: Session, content: Content, response: Response) -> Iterator[RawArticle]:
    """Return the text of a page if it is another than before, and the changes that are not known yet."""
    for path in content.parts:
        # a page below this one has no history of its own
        queue(session, api_url(config, path), version=content.changed)
    key = f"text {content.path}"
    if content.text and session.ledger.is_new(key, hash_of(content.text)):
        session.ledger.read(key, hash_of(content.text), _page_url(config, content))
        session.tally.n_new += 1
        yield _article(config, session, content, response)
    for change in [*([content.withdrawal] if content.withdrawal else []), *content.changes]:
        key = f"change {content.path} {change.at:%Y%m%dT%H%M%SZ}"
        if session.ledger.is_new(key, change.version) and (config.since is None or change.at.date() >= config.since):
            session.ledger.read(key, change.version, _page_url(config, content))
            session.tally.n_new += 1
            yield _change_article(config, session, content, change, response)


def _article(config: GovUkConfig, session: Session, content: Content, response: Response) -> RawArticle:
    withdrawn_at = None if content.withdrawal is None else content.withdrawal.at.isoformat()
    facts = {
        "document_type": content.document_type,
        "withdrawn_at": withdrawn_at,
        "attachments": content.attachments,
    }
    article = RawArticle(
        url=_page_url(config, content),
        publisher=content.publisher,
        title=content.title,
        published=_in_london(content.changed),
        published_from="api" if content.changed else None,
        language=content.language,
        text=content.text,
        source_path=response.url,
        notice=notice_json(facts),
    )
    return session.received(completed(session, article), response)


def _change_article(
    config: GovUkConfig, session: Session, content: Content, change: Change, response: Response
) -> RawArticle:
    is_newest = change == (content.changes[0] if content.changes else None)
    is_withdrawal = change == content.withdrawal
    facts = {
        "document_type": content.document_type,
        "withdrawn_at": change.at.isoformat() if is_withdrawal else None,
        "changed_at": None if is_withdrawal else change.at.isoformat(),
        # what is attached now was not attached when earlier changes were made
        "attachments": content.attachments if is_newest else None,
    }
    article = RawArticle(
        url=f"{_page_url(config, content)}?change={change.at:%Y%m%dT%H%M%SZ}",
        publisher=content.publisher,
        title=content.title,
        published=change.at.astimezone(_ZONE).isoformat(),
        published_from="api",
        language=content.language,
        text=change.note,
        source_path=response.url,
        notice=notice_json(facts),
    )
    return session.received(completed(session, article), response)


def _version(item: FeedItem) -> str:
    """Return a hash of an entry with its moment, which is all that an edit changes, though it may be that of others."""
    published = item.record.published if isinstance(item.record, RawArticle) else None
    return hash_of(f"{item.version} {published or item.key}")


def _in_london(moment: str | None) -> str | None:
    """Return a moment by the clock of its publisher, whose day it is; what is no moment stays as it is."""
    try:
        at = None if moment is None else datetime.fromisoformat(moment)
    except ValueError:
        at = None
    return moment if at is None or at.tzinfo is None else at.astimezone(_ZONE).isoformat()


def _hint(item: FeedItem) -> dict[str, str | None]:
    record = item.record
    if not isinstance(record, RawArticle):
        return {"address": item.url}
    return {"title": record.title, "published": record.published, "text": record.text, "address": item.url}


def _is_page(config: GovUkConfig, parts: SplitResult) -> bool:
    return parts.netloc == urlsplit(config.url).netloc and len(parts.path) > 1


def _is_wanted(config: GovUkConfig, item: FeedItem) -> bool:
    record = item.record
    words = f"{record.title or ''}\n{record.text}" if isinstance(record, RawArticle) else ""
    return config.match is None or re.search(config.match, words, re.I) is not None


def api_url(config: GovUkConfig, path: str) -> str:
    """Return where the content API has the page of a path."""
    return f"{_origin(config)}{_API}{path.removesuffix('/')}"


def _page_url(config: GovUkConfig, content: Content) -> str:
    return f"{_origin(config)}{content.path}"


def _origin(config: GovUkConfig) -> str:
    parts = urlsplit(config.url)
    return f"{parts.scheme}://{parts.netloc}"
