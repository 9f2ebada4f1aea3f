"""Addresses that hold articles: queued by listings, fetched in turn, tried again by later polls, and read."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from flows.fetching.response import Expect, Outcome, Response
from flows.sources.claims import as_it_was_told, at_its_own_address, note_told
from flows.sources.further import with_further_pages
from flows.sources.pages import credited, read_page
from flows.sources.session import Session, is_unchanged, key_of, seen_in
from flows.sources.sparing import Sparing
from flows.sources.standing import takes_back, was_read
from schemas.sources import SourceState
from schemas.vocabulary import IssueKind, StateRole, StateStatus, Wall
from transforms.articles.pages.walls import UNSEEN
from transforms.articles.record import Problem, RawArticle

Read = Callable[[Session, SourceState, Response], Iterator[RawArticle | Problem]]
"""Reads what a queued address has: the poll, its row, the archived response."""

MOST_ATTEMPTS = 5
"""An address that cannot be fetched is given up after as many polls."""

_WALLS = frozenset({IssueKind.CONSENT_WALL, IssueKind.PAYWALLED})
"""What a page without an article may be."""

_PDF = b"%PDF"

_UNSEEN: dict[str, Any] = {"etag": None, "last_modified": None, "content_hash": None}
"""What is known of an address that nothing was had from: the marks of one are none of another's."""

_FOR_GOOD = frozenset({Outcome.GONE, Outcome.REFUSED, Outcome.FORBIDDEN, Outcome.TOO_LARGE})
"""Outcomes that another attempt does not change."""


def queue(
    session: Session,
    url: str,
    *,
    version: str | None = None,
    hint: Mapping[str, str | None] | None = None,
    key: str | None = None,
) -> bool:
    """Have an address fetched that a listing names, by this poll or a later one.

    Args:
        session: the poll.
        url: the address.
        version: a hash of what the listing says of it. An address that is known is fetched again only if this is
            another one than before, or if it could not be had and is elsewhere now; without one, it is fetched once.
        hint: what the listing says of it: ``title published published_from text publisher language given_id credits``,
            all optional. They stand in where the page is silent; the text, where the page cannot be had. Also
            ``notice``, what an official notice says of itself as JSON; ``address``, the article's own, where ``url``
            is that of its text; and ``also``, where the text is to be had too.
        key: what identifies the item; its canonical address if not given.

    Returns:
        Whether it is new, or edited.
    """
    key = key or key_of(url)
    seen = session.ledger.get(key)
    if seen is not None and (version is None or seen.version == version) and not _is_elsewhere(seen, url):
        return False
    words = {name: value for name, value in (hint or {}).items() if value}
    row = session.ledger.get_or_new(key, StateRole.DOCUMENT, url)
    session.ledger.put(
        row if row.url == url else replace(row, **_UNSEEN),
        status=StateStatus.PENDING.value,
        url=url,
        version=version,
        value=json.dumps(words, ensure_ascii=False) if words else None,
        attempts=0,
    )
    session.tally.n_new += 1
    return True


def _is_elsewhere(seen: SourceState, url: str) -> bool:
    """Return whether an item that could not be had so far has another link by now; what was read is left alone."""
    return seen.status != StateStatus.DONE and seen.url is not None and key_of(seen.url) != key_of(url)


def follow(session: Session, read: Read | None = None, expects: Expect = Expect.HTML) -> Iterator[RawArticle | Problem]:
    """Fetch and read what is queued, as much as the source may in one poll: what failed least often first, else oldest
    first. A site that fails at one address after another is left alone until the next poll, the others are not.

    Args:
        session: the poll.
        read: how; as a page if not given.
        expects: what should come.
    """
    sparing, n_left = Sparing(session), session.config.max_documents
    for row in _queued(session):
        if n_left <= 0:
            break
        if sparing.spares(row.url or row.key):
            continue
        n_left -= 1
        response = fetch_document(session, row, expects)
        sparing.note(row.url or row.key, response)
        if response.ok:
            yield from one_of_many(session, row, response, read)
        seen = session.ledger.get(row.key)
        if seen is not None and seen.status == StateStatus.GIVEN_UP:
            yield from _told_by_listing(session, row, response)


def _queued(session: Session) -> Iterator[SourceState]:
    """Yield what is queued, each once, also what reading adds to the queue."""
    tried: set[str] = set()
    while rows := [row for row in session.ledger.pending() if row.key not in tried]:
        tried.update(row.key for row in rows)
        # or the same few broken addresses would stand before all others at every poll
        yield from sorted(rows, key=lambda row: row.attempts)


def fetch_document(session: Session, row: SourceState, expects: Expect = Expect.HTML) -> Response:
    """Fetch an address, or the other one at which its text is to be had, and note in the ledger what came of it.

    Returns:
        The response, archived and ``ok`` only if there is something new to read.
    """
    response = session.fetch(row.url or row.key, expects, etag=row.etag, last_modified=row.last_modified)
    also = hint_of(row).get("also")
    if also and response.outcome not in {Outcome.FETCHED, Outcome.NOT_MODIFIED, Outcome.THROTTLED}:
        response = session.fetch(also, expects)
    if is_unchanged(response, row):
        session.tally.n_fetched += 1
        session.ledger.put(row, status=StateStatus.DONE.value, attempts=0)
        return replace(response, outcome=Outcome.NOT_MODIFIED)
    if not response.ok:
        _could_not(session, row, response)
        return response
    session.tally.n_fetched += 1
    session.tally.n_new += 1
    kept = session.keep(response)
    seen = seen_in(kept) if response.asked != also else {**seen_in(kept), "etag": None, "last_modified": None}
    session.ledger.put(row, status=StateStatus.DONE.value, **seen)
    return kept


def read_document(session: Session, row: SourceState, response: Response) -> Iterator[RawArticle | Problem]:
    """Read a document; what its listing said of it stands in where it is silent."""
    hint = {**_defaults(session), **hint_of(row)}
    for one in read_page(response, hint):
        if isinstance(one, RawArticle):
            here = as_it_was_told(session, row, at_its_own_address(session, one, response))
            whole = with_further_pages(session, here, response)
            session.tally.n_walled += one.walled is not None
            if whole.walled is Wall.MISSING_PAGE:
                _is_due_again(session, row, at_last=StateStatus.DONE)
            if not takes_back(session, row, whole, response):
                yield session.received(whole, response)
        else:
            yield one
            if one.kind in _WALLS:
                _met_wall(session, row, response, one)
            if one.fatal and one.kind is IssueKind.EMPTY:
                session.tally.n_walled += 1
                # it may be under repair; what is watched is asked anyhow, a scan or a page for others stays one
                lasts = one.message == UNSEEN or response.body.startswith(_PDF)
                if row.status == StateStatus.PENDING and not lasts:
                    _is_due_again(session, row)
                yield from _told_by_listing(session, row, response)


def one_of_many(
    session: Session, row: SourceState, response: Response, read: Read | None = None
) -> Iterator[RawArticle | Problem]:
    """Read a document, as a page if not told how; a fault of ours in that is an issue, and the others are read.

    It stays in the archive, and `reextract` reads it once the fault is mended.
    """
    try:
        if read is None:
            yield from read_document(session, row, response)
        else:
            yield from _read_by(read, session, row, response)
    except OSError:
        raise  # the archive cannot be written
    except Exception as error:  # noqa: BLE001 - one document of many; it is reported, and the poll goes on
        words = f"a fault of this program in reading it, {type(error).__name__}: {error}"
        yield Problem(IssueKind.UNREADABLE, words, response.url, fatal=True)
        yield from _told_by_listing(session, row, response)


def _read_by(read: Read, session: Session, row: SourceState, response: Response) -> Iterator[RawArticle | Problem]:
    """Read a document of an API; one that is none for now is asked for again."""
    for one in read(session, row, response):
        yield one
        if isinstance(one, Problem) and one.fatal:
            _is_due_again(session, row)
            if one.kind is IssueKind.EMPTY:
                yield from _told_by_listing(session, row, response)


def completed(session: Session, article: RawArticle) -> RawArticle:
    """Return an article that a listing carries, with what the source's entry says of its articles."""
    config = session.config
    return replace(
        article, publisher=config.publisher or article.publisher, language=article.language or config.language
    )


def hint_of(row: SourceState) -> dict[str, Any]:
    """Return what the listing said of a queued address, as it was given to ``queue``."""
    found: dict[str, Any] = json.loads(row.value) if row.value else {}
    return found


def _met_wall(session: Session, row: SourceState, response: Response, wall: Problem) -> None:
    """Note that a page had nothing but a wall: it is asked for again, as one that could not be fetched is."""
    session.tally.walled(response, wall.message)
    _is_due_again(session, row)


def _is_due_again(session: Session, row: SourceState, at_last: StateStatus = StateStatus.GIVEN_UP) -> None:
    """Have a document read again by the next poll, some polls long, and then be what ``at_last`` says."""
    attempts = row.attempts + 1
    status = StateStatus.PENDING if attempts < MOST_ATTEMPTS else at_last
    # or the same wall would be "unchanged"
    seen = replace(row, **_UNSEEN)
    session.ledger.put(seen, attempts=attempts, status=status.value)
    session.tally.n_given_up += status is StateStatus.GIVEN_UP


def _could_not(session: Session, row: SourceState, response: Response) -> None:
    session.tally.failed(response, listing=False)
    # that a site is busy, or nobody within reach, is no reason to give up what it has
    counts = response.outcome is not Outcome.THROTTLED and not _nobody_answers(session, response)
    attempts = row.attempts + counts
    if attempts < MOST_ATTEMPTS and response.outcome not in _FOR_GOOD:
        session.ledger.put(row, attempts=attempts, status=StateStatus.PENDING.value)
        return
    session.ledger.put(row, attempts=attempts, status=StateStatus.GIVEN_UP.value)
    if row.status == StateStatus.GIVEN_UP:
        return  # a page that is watched is asked for all the same, and was told of
    session.tally.n_given_up += 1
    times = "1 attempt" if attempts == 1 else f"{attempts} attempts"
    message = f"given up after {times}: {response.outcome}: {response.message}"
    session.trouble(IssueKind.NOT_FETCHED, message, row.url)


def _nobody_answers(session: Session, response: Response) -> bool:
    """Return whether the site as a whole, or the network, is down, which says nothing of the address."""
    return response.outcome is Outcome.FAILED and response.status is None and session.tally.n_answered == 0


def _told_by_listing(session: Session, row: SourceState, response: Response) -> Iterator[RawArticle]:
    """Return what the listing said of a document that cannot be had: better a summary than nothing, but not than a text
    that was read before.
    """
    if was_read(row):
        return
    hint = {**_defaults(session), **hint_of(row)}
    text = hint.pop("text", None)
    if text:
        url = hint.pop("address", None) or row.url or row.key
        hint.pop("also", None)
        note_told(session, row, url)
        hint["published_from"] = "listing" if hint.get("published") else None
        hint["credits"] = credited(hint)
        article = RawArticle(url=url, text=text, source_path=url, **hint)
        yield session.received(article, response)


def _defaults(session: Session) -> dict[str, Any]:
    config = session.config
    given = {"publisher": config.publisher, "language": config.language}
    return {name: words for name, words in given.items() if words is not None}
