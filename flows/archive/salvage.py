"""WARC files read to their end whatever is wrong in them: what is damaged is skipped and counted.

fastwarc reads; where it stops, the rest of the file is searched for the next record that begins. A record is handed on
only once the one after it was reached, or once it was found to be whole: a file that was cut, or a length that was
made up, ends silently otherwise. Records that are made to take time (a gigabyte of blanks in a few kilobytes) are
damage like any other.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple, cast

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from flows.archive.members import (
    beginning,
    end_of,
    has_more,
    is_compressed,
    is_empty_member,
    is_no_warc,
    next_record,
)

MAX_BODY = 20_000_000
"""Bytes of a record's block; larger ones are skipped."""

_STUCK_SECONDS = 3.0
"""Work on one record after which it is given up; the slowest honest one takes a hundredth of that."""

_PATIENCE_SECONDS = 60.0
"""Work spent on damage in one file after which its rest is given up."""


class Found(NamedTuple):
    """A response, its payload as the file has it, and where its record begins in bytes.

    ``is_judged`` says that a sieve was asked whether to skip it, by these bytes.
    """

    record: WarcRecord
    body: bytes
    offset: int
    is_judged: bool = False


@dataclass
class Damage:
    """What was wrong with a file: places where records were skipped, records over the limit, pages that could not be
    decompressed, whether its rest was given up, whether it has nothing in it or is no WARC file, and whether all of it
    is one member.
    """

    n_damaged: int = 0
    n_too_large: int = 0
    n_undecodable: int = 0
    first: int | None = None
    gave_up_at: int | None = None
    is_empty: bool = False
    is_no_warc: bool = False
    is_one_piece: bool = False

    @property
    def words(self) -> str:
        """What was wrong, in words; empty if nothing was."""
        parts = ["empty: it has no record"] if self.is_empty else []
        if self.is_no_warc:
            parts.append("no WARC file: no record begins in it")
        if self.n_damaged:
            parts.append(f"damaged in {self.n_damaged} places, the first behind byte {self.first:,}: skipped")
        if self.is_one_piece:
            parts.append("compressed as one piece, not record by record: `warcio recompress` makes it readable")
        if self.n_too_large:
            parts.append(f"{self.n_too_large} records over the limit of size: skipped")
        if self.n_undecodable:
            parts.append(f"{self.n_undecodable} pages that cannot be decompressed: skipped")
        if self.gave_up_at is not None:
            parts.append(f"given up at byte {self.gave_up_at:,}, since its damage takes too long to read round")
        return "; ".join(parts)

    def at(self, offset: int) -> None:
        """Count a damaged place."""
        self.n_damaged += 1
        self.first = offset if self.first is None else self.first

    def is_all_of(self, file: BinaryIO) -> bool:
        """Return whether a file has nothing in it, not even something damaged, or is no WARC file, and note so."""
        self.is_empty = not has_more(file, beginning(file)) or is_empty_member(file)
        self.is_no_warc = not self.is_empty and is_no_warc(file)
        return self.is_empty or self.is_no_warc


class Stuck(OSError):  # noqa: N818 - reads as what happened
    """A record that takes longer than any honest one."""


def read_whole(
    file: BinaryIO,
    damage: Damage,
    *,
    start: int = 0,
    wanted: Callable[[WarcRecord], bool],
    max_body: int = MAX_BODY,
) -> Iterator[Found]:
    """Yield the whole records that are wanted, in order.

    Args:
        file: a file that can seek, compressed record by record, or not at all.
        damage: where what is wrong is counted.
        start: where to begin; a record begins there.
        wanted: whether a record's body is to be read, by its headers.
        max_body: the largest block that is read.
    """
    if start == 0 and damage.is_all_of(file):
        return
    place: int | None = start or beginning(file)
    spent = 0.0
    while place is not None:
        run = _Run(file, place, damage, wanted, max_body)
        yield from run.records()
        last = place if run.last is None else run.last
        place = next_record(file, last + 1)
        if place is None and run.ended_well:
            return
        damage.at(last)
        spent += run.busy
        if spent > _PATIENCE_SECONDS and place is not None:
            damage.gave_up_at = place
            return


class _Run:
    """One reading from a place until fastwarc stops. ``last`` is where the newest record begins."""

    def __init__(
        self, file: BinaryIO, place: int, damage: Damage, wanted: Callable[[WarcRecord], bool], max_body: int
    ) -> None:
        self._file = _Watched(file)
        self._compressed = is_compressed(file)
        self._place = place
        self._damage = damage
        self._wanted = wanted
        self._max = max_body
        self._block = 0
        self._one_piece = False
        self.last: int | None = None
        self.ended_well = False

    @property
    def busy(self) -> float:
        """Seconds of work on what was last begun, and not finished."""
        return self._file.busy

    def records(self) -> Iterator[Found]:
        """Yield what is whole and wanted."""
        held: Found | None = None
        self._file.seek(self._place)
        self._file.begin()
        try:
            for record in ArchiveIterator(cast(BinaryIO, self._file), parse_http=False):
                self._check_place(record)
                if held is not None:
                    yield held
                held, self.last = None, record.stream_pos
                held = self._read(record)
                self._file.begin()
            self.ended_well = True
        except (OSError, ValueError, OverflowError, EOFError):
            pass
        inner = self._file.inner
        if self.last is None:
            self.ended_well = self.ended_well and not has_more(inner, self._place)
        elif self._block <= self._max:
            end = end_of(inner, self.last, self._block)
            if held is not None and end is not None:
                yield held
            self.ended_well = end is not None and not has_more(inner, end) and not self._one_piece

    def _check_place(self, record: WarcRecord) -> None:
        """Refuse a file that is compressed as one piece: no place in it can be pointed at."""
        if not self._compressed or self.last is None or self.last != self._place:
            return
        here = self._file.tell()
        self._file.seek(record.stream_pos)
        begins = self._file.inner.read(2) == b"\x1f\x8b"
        self._file.seek(here)
        if not begins:
            self._one_piece = self._damage.is_one_piece = True
            raise OSError("compressed as one piece")

    def _read(self, record: WarcRecord) -> Found | None:
        self._block = record.content_length
        if not record.is_http:
            return None
        if self._block > self._max:
            self._damage.n_too_large += record.record_type == WarcRecordType.response
            return None
        record.parse_http()
        if not self._wanted(record):
            return None
        length = record.content_length
        body = record.reader.read()
        if len(body) < length:
            raise EOFError("a record that is cut off")
        return Found(record, body, record.stream_pos)


class _Watched:
    """A file that refuses to give more where what it gave before took too much work."""

    def __init__(self, inner: BinaryIO) -> None:
        self.inner = inner
        self._since = 0.0

    @property
    def busy(self) -> float:
        """Seconds of work since the last ``begin``, without those of reading the file."""
        return time.thread_time() - self._since

    def begin(self) -> None:
        """Say that another record is begun."""
        self._since = time.thread_time()

    def read(self, size: int = -1) -> bytes:
        """Read; raises Stuck instead where that took too long already."""
        if self.busy > _STUCK_SECONDS:
            raise Stuck("a record that takes too long")
        before = time.thread_time()
        data = self.inner.read(size)
        self._since += time.thread_time() - before
        return data

    def seek(self, offset: int, whence: int = 0) -> int:
        """Seek."""
        return self.inner.seek(offset, whence)

    def tell(self) -> int:
        """Return the place."""
        return self.inner.tell()

    def close(self) -> None:
        """Leave the file open: whoever opened it closes it."""
