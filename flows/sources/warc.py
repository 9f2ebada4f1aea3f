"""WARC files of others, such as Common Crawl's news crawl: every page in them that speaks of sanctions.

A file is read once, on from where it was left; how far is remembered with the run, so that after a run that was killed
the next goes on where the last one that counts ended. Pages are judged by their bytes first, and only the few that may
pass are parsed. An article points at its record where that stands: a local file is not copied; what comes over the
network is, page by page, into the archive, since it may be gone when it is to be read again.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Annotated, Literal

from pydantic import Field

from flows.archive.payload import decoded_payload
from flows.archive.salvage import Damage, Found, read_whole
from flows.fetching.body import Damaged, TooLarge
from flows.sources.config import SourceConfig
from flows.sources.documents import read_document
from flows.sources.ranged import Lost
from flows.sources.session import Session
from flows.sources.warc_files import Opened, listed
from flows.sources.warc_pages import is_page, page_response
from schemas.vocabulary import IssueKind, PollOutcome, StateRole
from transforms.articles.raw_filter import RawFilter
from transforms.articles.record import Problem, RawArticle


class WarcConfig(SourceConfig):
    """``path``: a file, a folder, a pattern such as ``crawl/**/*.warc.gz``, or an address: of a file or of a list of
    files (``…/warc.paths.gz``) by http(s), of a file or folder in an object store (``s3://``, ``gs://``). Relative
    paths count from the checkout. ``paths``: more of them. ``prefilter``: whether a page must have a word that
    says sanctions (``words``), or all are parsed and their texts decide (``texts``), which takes several times as
    long. ``max_documents``, ``max_megabytes``: so many articles, and so much of the files, are read in one run; the
    next goes on. ``max_record_bytes``: larger records are skipped.
    """

    kind: Literal["warc"]
    path: Annotated[str, Field(min_length=1)]
    paths: tuple[str, ...] = ()
    prefilter: Literal["words", "texts"] = "words"
    max_documents: Annotated[int, Field(ge=1, le=100_000)] = 10_000
    max_megabytes: Annotated[int, Field(ge=1)] = 5_000
    max_record_bytes: Annotated[int, Field(ge=1000, le=20_000_000)] = 5_000_000

    @property
    def address(self) -> str:
        """The first path."""
        return self.path

    @property
    def uses_web(self) -> bool:
        """Whether any of them is read by http."""
        return any(path.startswith(("http://", "https://")) for path in (self.path, *self.paths))


CONFIG = WarcConfig


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
    n_files = 0
    for path in (config.path, *config.paths):
        for place in listed(path, session):
            n_files += 1
            if allowance.is_used_up or _is_done(session, place.name, place.version):
                continue
            try:
                with closing(place.open(session)) as opened:
                    yield from _read(config, session, opened, allowance, passes)
            except (OSError, Lost) as error:
                session.tally.failed_documents.append((PollOutcome.FAILED, f"{place.name}: {error}"))
    session.tally.listed(n_files)
    if n_files == 0 and session.tally.failed_listing is None:
        session.tally.failed_listing = (PollOutcome.FAILED, f"{config.path}: no WARC file there")


def _read(
    config: WarcConfig, session: Session, opened: Opened, allowance: _Allowance, passes: Callable[[bytes], bool]
) -> Iterator[RawArticle | Problem]:
    start = _left_at(session, opened)
    if start is None:
        return
    session.tally.n_fetched += 1
    damage, place, ended = Damage(), start, True
    try:
        for found in read_whole(opened.file, damage, start=start, wanted=is_page, max_body=config.max_record_bytes):
            allowance.bytes -= found.offset - place
            place = found.offset
            if allowance.is_used_up:
                ended = False
                break
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


def _page(
    session: Session, opened: Opened, found: Found, damage: Damage, passes: Callable[[bytes], bool]
) -> Iterator[RawArticle | Problem]:
    try:
        body = decoded_payload(found.record.http_headers, found.body, session.limits)
    except (TooLarge, Damaged):
        damage.n_undecodable += 1
        return
    if not passes(body):
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


def _left_at(session: Session, opened: Opened) -> int | None:
    """Return where to go on; None at the end. A file that is another one than before is read anew."""
    before = json.loads(session.ledger.mark(f"read {opened.name}") or "{}")
    if before.get("version") != opened.version:
        return 0
    offset: int | None = before["offset"]
    return offset


def _is_done(session: Session, name: str, version: str | None) -> bool:
    """Return whether a file was read to its end, as far as can be told before it is opened."""
    before = json.loads(session.ledger.mark(f"read {name}") or "{}")
    return version is not None and before.get("version") == version and before["offset"] is None


def _all(page: bytes) -> bool:  # noqa: ARG001 - as the filter's
    return True
