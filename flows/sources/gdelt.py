"""GDELT's 15-minute files: only to find the addresses of articles on sanctions, which are then read as pages.

What GDELT codes of an article is not believed. The files themselves are not archived: they hold no text. Quarters of an
hour that were missed are caught up from the end of ``masterfilelist.txt``, which has their checksums. A quarter that
lies ahead of the clock is told and left: where it has come, it is read, and until then it hides none that comes before.
"""

import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Annotated, Literal
from urllib.parse import urljoin

from pydantic import Field

from flows.fetching.response import Expect, Outcome, Response
from flows.sources.config import SourceConfig, WebAddress
from flows.sources.documents import MOST_ATTEMPTS, follow, queue
from flows.sources.gdelt_quarters import follows, in_time, last_read, note_read
from flows.sources.session import Session
from schemas.vocabulary import IssueKind, PollOutcome
from transforms.articles.feeds.gdelt import BulkFile, event_addresses, gkg_addresses, read_list
from transforms.articles.record import Problem, RawArticle

_TAIL_BYTES = 4_000_000
_MOST_BYTES = 400_000_000
_MOST_LINE = 4_000_000
_FOR_GOOD = frozenset({Outcome.GONE, Outcome.REFUSED, Outcome.FORBIDDEN, Outcome.TOO_LARGE})


class GdeltConfig(SourceConfig):
    """``url``: ``lastupdate.txt``, or ``lastupdate-translation.txt``. ``master``: the list of all files; that beside
    ``url`` if not given. ``parts``: which files are looked into: ``gkg`` for ``themes``, ``export`` (events) for the
    beginnings of CAMEO codes in ``codes``. ``max_quarters``: so many quarters of an hour are caught up in one run.
    """

    kind: Literal["gdelt"]
    url: WebAddress = "http://data.gdeltproject.org/gdeltv2/lastupdate.txt"
    master: WebAddress | None = None
    parts: Annotated[tuple[Literal["gkg", "export"], ...], Field(min_length=1)] = ("gkg", "export")
    themes: tuple[Annotated[str, Field(pattern=r"^[A-Z0-9_]+$")], ...] = ("SANCTIONS",)
    codes: tuple[Annotated[str, Field(pattern=r"^\d{2,4}$")], ...] = ("163", "085")
    every_minutes: Annotated[int, Field(ge=1, le=60 * 24 * 31)] = 15
    max_quarters: Annotated[int, Field(ge=1, le=3000)] = 96


CONFIG = GdeltConfig


def collect(config: GdeltConfig, session: Session) -> Iterator[RawArticle | Problem]:
    """Read the pages that the files since the last poll name; the first poll looks into the newest quarter only."""
    listing = session.listing(config.url, Expect.BINARY)
    if listing is not None:
        _read(config, session, listing)
    yield from follow(session)


def _read(config: GdeltConfig, session: Session, listing: Response) -> None:
    named = read_list(listing.body.decode("ascii", "replace"))
    files = in_time(session, named)
    if not files:
        reason = "names only files that lie ahead of the clock" if named else "names no file"
        session.tally.failed_listing = (PollOutcome.FAILED, f"{config.url}: {reason}")
        return
    newest, last = files[-1].quarter, last_read(session)
    wanted = [one for one in files if last is None or one.quarter > last]
    if last is not None and last < newest and not follows(last, newest):
        missed = _missed(config, session, last, newest)
        if missed is None:  # the next poll asks for them again
            return
        wanted = missed or wanted
    quarters = sorted({one.quarter for one in wanted})
    n_items, whole = 0, len(quarters) <= config.max_quarters and len(files) == len(named)
    for quarter in quarters[: config.max_quarters]:
        addresses: list[str] = []
        for file in wanted:
            if file.quarter == quarter and file.part in config.parts:
                found = _addresses(config, session, file)
                if found is None:  # the next poll goes on here
                    session.listed(listing, n_items=n_items, whole=False)
                    return
                addresses += found
        n_items += len(set(addresses))
        for url in dict.fromkeys(addresses):
            queue(session, url)
        note_read(session, quarter)
    session.listed(listing, n_items=n_items, whole=whole)


def _missed(config: GdeltConfig, session: Session, last: str, newest: str) -> list[BulkFile] | None:
    """Return the files of the quarters since the last poll, by the end of the list of all files; none if there is no
    such list, None if it cannot be had now.
    """
    master = config.master or urljoin(config.url, config.url.rpartition("/")[2].replace("lastupdate", "masterfilelist"))
    first = session.fetch(master, Expect.BINARY, span=(0, 0))
    total = (first.header("content-range") or "").rpartition("/")[2]
    answer = first
    if first.ok and first.status == 206 and total.isdecimal():
        answer = session.fetch(master, Expect.BINARY, span=(max(int(total) - _TAIL_BYTES, 0), int(total) - 1))
    if answer.outcome in _FOR_GOOD:
        session.trouble(IssueKind.NOT_FETCHED, f"quarters were missed and are not caught up: {answer.message}", master)
        return []
    if not answer.ok:
        session.tally.failed(answer, listing=True)
        return None
    files = read_list(answer.body.decode("ascii", "replace"))
    if not files:
        session.tally.failed_listing = (PollOutcome.FAILED, f"{master}: names no file")
        return None
    return [one for one in in_time(session, files) if last < one.quarter <= newest]


def _addresses(config: GdeltConfig, session: Session, file: BulkFile) -> list[str] | None:
    """Return the addresses in a file; None if it could not be had or is not what its checksum says."""
    answer = session.fetch(file.url, Expect.BINARY)
    if answer.outcome is Outcome.GONE:  # some quarters were never published
        session.trouble(IssueKind.NOT_FETCHED, "a quarter of an hour that GDELT does not have", file.url)
        return []
    if not answer.ok:
        session.tally.failed(answer, listing=True)
        return None
    if hashlib.md5(answer.body, usedforsecurity=False).hexdigest() != file.md5:
        return _wrong_bytes(session, file)
    try:
        rows = _rows(answer.body)
        found = event_addresses(rows, config.codes) if file.part == "export" else gkg_addresses(rows, config.themes)
        return list(found)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        session.trouble(IssueKind.UNREADABLE, f"{type(error).__name__}: {error}", file.url)
        return []


def _wrong_bytes(session: Session, file: BulkFile) -> list[str] | None:
    """Have a file asked for again, some polls long. Then it is given up, or it would keep back all that came later."""
    name = f"wrong bytes of {file.url}"
    times = 1 + int(session.ledger.mark(name) or 0)
    session.ledger.set_mark(name, str(times))
    reason = "not the bytes of its checksum"
    if times >= MOST_ATTEMPTS:
        session.trouble(IssueKind.NOT_FETCHED, f"given up after {MOST_ATTEMPTS} polls: {reason}", file.url)
        return []
    session.tally.failed_listing = (PollOutcome.FAILED, f"{file.url}: {reason}")
    return None


def _rows(data: bytes) -> Iterator[bytes]:
    """Yield the lines of the one file in a ZIP archive, never more than some of it at a time.

    Raises:
        BadZipFile: no archive, or one that holds too much.
    """
    n_bytes = 0
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for member in archive.infolist()[:1]:
            with archive.open(member) as file:
                while line := file.readline(_MOST_LINE):
                    n_bytes += len(line)
                    if n_bytes > _MOST_BYTES:
                        raise zipfile.BadZipFile(f"more than {_MOST_BYTES:,} bytes")
                    yield line
