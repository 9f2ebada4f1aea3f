"""Pages that list others, newest first: their links are followed, over as many pages as have something new."""

import re
from collections.abc import Iterator
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from flows.fetching.response import Expect, Response
from flows.sources.config import Host, Pattern, SourceConfig, WebAddress
from flows.sources.documents import follow, queue
from flows.sources.pages import charset_of
from flows.sources.session import Session
from schemas.vocabulary import IssueKind, PollOutcome
from transforms.articles.feeds.link_list import LinkList, Listed, NoList, Selectors, check_selector, read_link_list
from transforms.articles.record import Problem, RawArticle


def _checked(selector: str) -> str:
    check_selector(selector)
    return selector


Selector = Annotated[str, Field(min_length=1), AfterValidator(_checked)]
"""A CSS selector."""

_UNFINISHED = "pages unfinished"
"""A mark: the last walk over the pages was broken off, so that one without news is no end."""


class IndexConfig(SourceConfig):
    """``url``: the first page. ``items``: CSS selector of a row; within it ``link``, ``title``, ``date``, ``summary``,
    all optional. ``next``: selector of the link to the next page, on any page. ``max_pages``: so many pages are read in
    one poll; reading ends at the first page that has nothing new. ``links``: a regular expression that addresses match,
    from their start; others are passed over. ``hosts``: hosts that links may lead to; the page's own if not given.
    ``match``: a regular expression; rows whose title and summary it is not found in are passed over.
    """

    kind: Literal["index"]
    url: WebAddress
    items: Selector
    link: Selector | None = None
    title: Selector | None = None
    date: Selector | None = None
    summary: Selector | None = None
    next: Selector | None = None
    max_pages: Annotated[int, Field(ge=1, le=1000)] = 5
    links: Pattern | None = None
    hosts: tuple[Host, ...] = ()
    match: Pattern | None = None
    expect_items: Annotated[int, Field(ge=0)] = 1

    @property
    def selectors(self) -> Selectors:
        """Where on a page what is."""
        return Selectors(
            items=self.items, link=self.link, title=self.title, date=self.date, summary=self.summary, next=self.next
        )


CONFIG = IndexConfig


def collect(config: IndexConfig, session: Session) -> Iterator[RawArticle | Problem]:
    """Read the pages that the list leads to and that are new, or whose row has changed."""
    _walk(config, session)
    yield from follow(session)


def _walk(config: IndexConfig, session: Session) -> None:
    """Queue what is new on the pages, from the first to one that has nothing new."""
    is_first_poll = session.ledger.mark(_UNFINISHED) is None
    was_broken_off = session.ledger.mark(_UNFINISHED) == "yes"
    url: str | None = config.url
    seen: set[str] = set()
    while url is not None and len(seen) < config.max_pages:
        seen.add(url)
        listing = session.listing(url, Expect.HTML)
        page = None if listing is None else _read(config, session, listing, is_first=len(seen) == 1)
        if listing is None or page is None:
            break
        n_new = sum(_note(config, session, one) for one in _allowed(config, page))
        session.listed(listing, n_items=len(_allowed(config, page)))
        ends = n_new == 0 and not was_broken_off
        url = None if ends or page.next in seen or not _is_allowed_page(config, page.next) else page.next
    broken_off = session.tally.failed_listing is not None
    session.ledger.set_mark(_UNFINISHED, "yes" if broken_off else "no")
    if url is not None and len(seen) >= config.max_pages and not broken_off and not is_first_poll:
        message = f"more is new than {config.max_pages} pages hold, so some may be missed; raise max_pages"
        session.trouble(IssueKind.NOT_FETCHED, message, url)


def _read(config: IndexConfig, session: Session, listing: Response, *, is_first: bool) -> LinkList | None:
    """Read a page. A first one without a row that can be followed is a failure of the source, unless nothing is
    expected; a later one is the end.
    """
    try:
        page = read_link_list(listing.url, listing.body, config.selectors, charset_of(listing))
    except NoList as error:
        session.tally.failed_listing = (PollOutcome.FAILED, f"{listing.asked}: {error}")
        return None
    if is_first and config.expect_items and not _allowed(config, page):
        found = f"finds {page.n_rows} rows, and none with a link that is allowed" if page.n_rows else "finds nothing"
        message = f"{listing.asked}: the selector {config.items!r} {found}: the page may have changed its form"
        session.tally.failed_listing = (PollOutcome.TOO_FEW, message)
        return None
    return page


def _allowed(config: IndexConfig, page: LinkList) -> list[Listed]:
    """Return the rows whose links may be followed."""
    hosts = set(config.hosts) or {urlsplit(config.url).hostname or ""}
    wanted = re.compile(config.links or "")
    return [one for one in page.items if urlsplit(one.url).hostname in hosts and wanted.match(one.url)]


def _is_allowed_page(config: IndexConfig, url: str | None) -> bool:
    return url is not None and urlsplit(url).netloc == urlsplit(config.url).netloc


def _note(config: IndexConfig, session: Session, one: Listed) -> bool:
    """Queue the page of a row, or remember that it was passed over; returns whether the row is new, or edited."""
    words = f"{one.title or ''}\n{one.summary or ''}"
    if config.match is not None and re.search(config.match, words, re.I) is None:
        name = f"passed over {one.url}"
        is_new = session.ledger.mark(name) != one.version
        session.ledger.set_mark(name, one.version)
        return is_new
    hint = {"title": one.title, "published": one.published, "published_from": "listing", "text": one.summary}
    return queue(session, one.url, version=one.version, hint=hint)
