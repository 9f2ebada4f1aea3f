"""WARC files of others, such as Common Crawl's news crawl: every page in them that speaks of sanctions.

A file is read once, on from where it was left; how far is remembered with the run, so that after a run that was killed
the next goes on where the last one that counts ended. Pages are judged by their bytes first, and only the few that may
pass are parsed. An article points at its record where that stands: a local file is not copied; what comes over the
network is, page by page, into the archive, since it may be gone when it is to be read again.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from fastwarc.warc import HeaderMap, WarcRecord, WarcRecordType

from flows.archive.payload import decoded_payload
from flows.archive.salvage import Damage, Found
from flows.archive.sifting import Sieve, Skipped, ahead, sifted
from flows.fetching.body import Damaged, TooLarge, is_gzip
from flows.settings import CHECKOUT
from flows.sources.documents import MOST_ATTEMPTS, read_document
from flows.sources.ranged import Lost, Missing, Unchanged
from flows.sources.session import Session
from flows.sources.stores import NotStored
from flows.sources.warc_config import WarcConfig
from flows.sources.warc_files import Opened, Place, Where, listed
from flows.sources.warc_marks import is_done, is_given_up, is_read, left_at, noted, paths_of
from flows.sources.warc_pages import is_page, page_response
from schemas.vocabulary import IssueKind, PollOutcome, StateRole
from transforms.articles.pages.raw_filter import RawFilter
from transforms.articles.record import Problem, RawArticle

CONFIG = WarcConfig

_ENCODINGS = ("Content-Encoding", "Transfer-Encoding")
_CODED = tuple(b"\n%s:" % name.lower().encode() for name in _ENCODINGS)


Passes = Callable[[bytes | bytearray], bool]
"""Whether a page may speak of sanctions, by its bytes."""


class _Allowance:
    """What may still be read in one poll."""

    def __init__(self, config: WarcConfig) -> None:
        self.articles = config.max_documents
        self.bytes = config.max_megabytes * 1_000_000

    @property
    def is_used_up(self) -> bool:
        return self.articles <= 0 or self.bytes <= 0


def collect(config: WarcConfig, session: Session) -> Iterator[RawArticle | Problem]:
    """Read the files on from where they were left, in the order of their names, as far as one run may."""
    allowance, passes = _Allowance(config), RawFilter().passes if config.prefilter == "words" else _all
    where = Where(session, config.region, config.endpoint)
    n_files = 0
    for path in paths_of(config, session):
        try:
            for place in listed(path, where, lambda one: is_done(session, one)):
                n_files += 1
                if not allowance.is_used_up and not is_done(session, place):
                    yield from _open(config, session, place, allowance, passes)
        except NotStored as error:
            session.tally.failed_listing = (PollOutcome.FAILED, str(error))
    session.tally.listed(n_files)
    nothing_wrong = session.tally.failed_listing is None and not session.tally.unchanged_listings
    if n_files == 0 and nothing_wrong and not session.problems:
        session.tally.failed_listing = (PollOutcome.FAILED, f"{_looked_at(config.path)}: no WARC file there")


def _looked_at(path: str) -> str:
    """Return where a path leads, whole: relative ones count from the checkout."""
    return path if "://" in path else str(CHECKOUT / Path(path).expanduser())


def _open(
    config: WarcConfig,
    session: Session,
    place: Place,
    allowance: _Allowance,
    passes: Passes,
) -> Iterator[RawArticle | Problem]:
    known = noted(session, place.name)
    try:
        with closing(place.open(known.get("version") if is_read(known) else None)) as opened:
            yield from _read(config, session, opened, allowance, passes)
    except Unchanged:
        pass
    except (OSError, Lost) as error:
        if isinstance(error, Missing) and is_given_up(session, place):
            session.trouble(IssueKind.NOT_FETCHED, f"given up after {MOST_ATTEMPTS} polls: {error}", place.name)
            return
        session.tally.failed_documents.append((PollOutcome.FAILED, f"{place.name}: {error}"))


def _read(
    config: WarcConfig,
    session: Session,
    opened: Opened,
    allowance: _Allowance,
    passes: Passes,
) -> Iterator[RawArticle | Problem]:
    start = left_at(session, opened)
    if start is None:
        return
    session.tally.n_fetched += 1
    damage, seen, place, ended = Damage(), _Seen(passes), start, True
    try:
        sieve = Sieve(seen.skips, seen.wants)
        records = sifted(opened.file, damage, sieve, start=start, max_body=config.max_record_bytes)
        for found in ahead(records):
            allowance.bytes -= found.offset - place
            place = found.offset
            if allowance.is_used_up:
                ended = False
                break
            if isinstance(found, Skipped):
                continue
            for one in _page(session, opened, found, damage, passes):
                allowance.articles -= isinstance(one, RawArticle)
                yield one
    finally:
        # also where the connection was lost: what was read is read
        ended = ended and not opened.is_lost
        note = {"version": opened.version, "offset": None if ended else place}
        session.ledger.set_mark(f"read {opened.name}", json.dumps(note))
    if damage.words:
        session.trouble(IssueKind.UNREADABLE, damage.words, opened.name)
    elif ended and start == 0 and seen.n_responses == 0:
        session.trouble(IssueKind.UNREADABLE, _NO_RESPONSE, opened.name)


_NO_RESPONSE = "none of its records is a response of a site, as in extracts (WET, WAT): no page can be read from it"


class _Seen:
    """What is let through of a file, and how many responses were in it, wanted or not."""

    def __init__(self, passes: Passes) -> None:
        self._passes = passes
        self.n_responses = 0

    def skips(self, status: bytes, body: bytearray) -> bool:
        """Return whether a response's body, as it stands in its record, has no word that says sanctions."""
        self.n_responses += 1
        low = status.lower()
        return not (any(name in low for name in _CODED) or is_gzip(body) or self._passes(body))

    def wants(self, record: WarcRecord) -> bool:
        """Return whether a record holds a page."""
        self.n_responses += record.record_type == WarcRecordType.response
        return is_page(record)


def _page(
    session: Session, opened: Opened, found: Found, damage: Damage, passes: Passes
) -> Iterator[RawArticle | Problem]:
    try:
        body = decoded_payload(found.record.http_headers, found.body, session.limits)
    except (TooLarge, Damaged):
        damage.n_undecodable += 1
        return
    is_passed = found.is_judged and body is found.body and not _is_coded(found.record.http_headers)
    if not (is_passed or passes(body)):
        return
    response = page_response(found, body, None if opened.is_remote else opened.name)
    if response is None:
        return
    row = session.ledger.get_or_new(response.url, StateRole.DOCUMENT, response.url)
    kept = None
    for one in read_document(session, row, response):
        if not isinstance(one, RawArticle):
            yield from () if one.fatal else (one,)  # most pages that give no article are no articles
        elif session.passes(one.title, one.text):
            kept = kept or session.keep(response)
            session.tally.n_new += 1
            yield session.received(one, kept)


def _is_coded(headers: HeaderMap) -> bool:
    """Return whether a body says that it is not what it seems, so that `_Seen.skips` did not look at it."""
    return any(name in headers for name in _ENCODINGS)


def _all(page: bytes | bytearray) -> bool:  # noqa: ARG001 - as the filter's
    return True
