"""Sound WARC files, read at twice the pace of a stream: a compressed record at a time, decompressed in one piece.

Where the next record begins is guessed by its first bytes, and known once the checksum of what lies before is right.
Only what is beyond doubt is read here: a record that is alone in its member, of the length that it states. Anything
else ends it, and ``salvage`` reads on from there.
"""

import io
import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

import ahocorasick_rs
import deflate
from fastwarc.warc import ArchiveIterator, WarcRecord

_BEGINNINGS = ahocorasick_rs.BytesAhoCorasick([b"\x1f\x8b\x08"])
_GZIP = 16 + zlib.MAX_WBITS
_STEP = 1 << 16
_LEAST_MEMBER = 18
_MOST_GUESSES = 4
_MOST_HEADER = 1 << 16
_MOST_RATIO = 1032
"""More cannot be got out of a byte."""

_BLANK_LINE = b"\r\n\r\n"
_LENGTH = b"\r\ncontent-length:"
_MOST_DIGITS = 12
_RESPONSE = re.compile(rb"\r\nwarc-type:[ \t]*response[ \t]*\r\n")
_HTTP = b"\r\ncontent-type: application/http"


class Whole(NamedTuple):
    """A record that is whole: where it begins in the file, what is before its payload, and that, as the file has it.

    ``status`` is what a site answered, its headers with it; empty if the record is no such answer.
    """

    offset: int
    header: bytes
    status: bytes
    body: bytearray

    def record(self) -> WarcRecord:
        """Return the record as fastwarc reads it, without what it holds: that is at hand."""
        return next(iter(ArchiveIterator(io.BytesIO(self.header), parse_http=True)))


class Sound:
    """The records of a file from a place on, until one is not sound. ``place`` is where it stopped, None at the end.

    Args:
        file: a file that can seek, compressed record by record.
        start: where a record begins.
        most: bytes of a block; a larger one is not sound.
    """

    def __init__(self, file: BinaryIO, start: int, most: int) -> None:
        self._file = file
        self._most = most + _MOST_HEADER
        self._buffer = b""
        self._at = 0
        self._ends: list[int] = []
        self._begins = start
        self._is_at_end = False

    @property
    def place(self) -> int | None:
        """Where the first record begins that was not read; None if there is none."""
        return None if self._is_at_end and self._at >= len(self._buffer) else self._begins + self._at

    def __iter__(self) -> Iterator[Whole]:
        """Yield the records, from the first on."""
        self._file.seek(self._begins)
        while self.place is not None:
            found = self._next()
            if found is None:
                return
            yield found
            del found  # or its memory is not at hand for the next one

    def _next(self) -> Whole | None:
        tried = _LEAST_MEMBER - 1
        for _ in range(_MOST_GUESSES):
            while not self._ends:
                if self._is_at_end or len(self._buffer) - self._at > self._most:
                    return None
                self._fill(tried)
            end = self._ends.pop()
            found = self._member(end, is_first=tried < _LEAST_MEMBER)
            if found is not None:
                self._at = end
                return found
            tried = end - self._at
        return None

    def _fill(self, tried: int) -> None:
        """Read on, and note where the record may end, farther than was tried, the nearest last."""
        chunk = self._file.read(_STEP)
        self._is_at_end = not chunk
        self._buffer = self._buffer[self._at :] + chunk
        self._begins += self._at
        self._at = 0
        found = _BEGINNINGS.find_matches_as_indexes(self._buffer)
        self._ends = [start for _, start, _ in reversed(found) if start > tried]
        if self._is_at_end and self._buffer:
            self._ends.insert(0, len(self._buffer))

    def _member(self, end: int, *, is_first: bool) -> Whole | None:
        """Return the record between here and a place, if it is one; ``is_first`` if none can begin in between."""
        checksum = int.from_bytes(self._buffer[end - 8 : end - 4], "little")
        size = int.from_bytes(self._buffer[end - 4 : end], "little")
        if not 0 < size <= min(self._most, _MOST_RATIO * (end - self._at)):
            return None
        try:
            data = deflate.gzip_decompress(memoryview(self._buffer)[self._at : end], size)
        except deflate.DeflateError:
            return None
        # the library checks both of the member that it reads, and leaves what follows it unread: that may be another
        # one which ends alike, the same record once more
        if len(data) != size or not (is_first or (deflate.crc32(data) == checksum and self._is_one(end))):
            return None
        return _record(self._begins + self._at, data)

    def _is_one(self, end: int) -> bool:
        """Tell whether a single member reaches from here to a place. Hardly ever asked: what begins one is rare."""
        member = zlib.decompressobj(_GZIP)
        member.decompress(self._buffer[self._at : end])
        return not member.unused_data


def _record(offset: int, data: bytearray) -> Whole | None:
    """Return a record, if the data are just that."""
    header = data.find(_BLANK_LINE, 0, _MOST_HEADER)
    if header < 0 or not data.startswith(b"WARC/1."):
        return None
    head = bytes(data[: header + 2]).lower()
    block = header + len(_BLANK_LINE)
    if _stated_length(head) != len(data) - block - len(_BLANK_LINE) or not data.endswith(_BLANK_LINE):
        return None
    payload = block
    if _RESPONSE.search(head) is not None and _HTTP in head:
        payload = data.find(_BLANK_LINE, block, block + _MOST_HEADER) + len(_BLANK_LINE)
        if payload < block:
            return None
    whole = bytes(data[:payload])
    del data[:payload], data[-len(_BLANK_LINE) :]  # which moves nothing
    return Whole(offset, whole, whole[block:], data)


def _stated_length(head: bytes) -> int | None:
    """Return the length that a record's header states, if it states one."""
    parts = head.split(_LENGTH)
    stated = parts[1].partition(b"\r\n")[0].strip(b" \t") if len(parts) == 2 else b""
    return int(stated) if stated.isdigit() and len(stated) <= _MOST_DIGITS else None
