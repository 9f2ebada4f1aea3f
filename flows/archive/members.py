"""Where compressed records begin in a file, and whether one is whole: asked where a file is damaged."""

import re
import zlib
from typing import BinaryIO

_MAGIC = b"\x1f\x8b\x08"
_PLAIN = b"\r\n\r\nWARC/1."
_FIRST_LINE = re.compile(rb"WARC/\d+\.\d+[ \t]*\r?\n")
_NO_DAMAGE = re.compile(rb"[\s\0]*\xef\xbb\xbf[\s\0]*")
_GZIP = 16 + zlib.MAX_WBITS
_STEP = 1 << 18
_PEEK = 64
_MOST_BLANKS = 1 << 12
_MOST_HEADER = 1 << 16


def is_compressed(file: BinaryIO) -> bool:
    """Return whether a file's records are compressed: taken for it are all that do not begin with plain WARC."""
    return _plain_start(file) is None


def beginning(file: BinaryIO) -> int:
    """Return where a file begins that an editor or a copy through text has put a byte order mark before; else 0."""
    file.seek(0)
    mark = _NO_DAMAGE.match(file.read(_PEEK))
    return 0 if mark is None else mark.end()


def next_record(file: BinaryIO, after: int) -> int | None:
    """Return where the first record begins at or after a place, found by its first bytes; None if there is none."""
    start = _plain_start(file)
    if start is not None and after <= start:
        return start
    compressed = start is None
    wanted = _MAGIC if compressed else _PLAIN
    skipped = 0 if compressed else len(_PLAIN) - len(b"WARC/1.")
    place = max(after - skipped, 0)
    file.seek(place)
    kept = b""
    while chunk := file.read(_STEP):
        window = kept + chunk
        start = place - len(kept)
        at = window.find(wanted)
        while at >= 0:
            found = start + at + skipped
            if not compressed or _begins_record(window[at : at + 4 * _PEEK]):
                return found
            at = window.find(wanted, at + 1)
        kept = window[-4 * _PEEK :]
        place += len(chunk)
    return None


def end_of(file: BinaryIO, offset: int, content_length: int) -> int | None:
    """Return where a record ends that is there to its last byte, alone in its member if compressed; else None.

    Args:
        file: the file.
        offset: where the record begins.
        content_length: bytes of its block, as it says; bounds the time that this takes.
    """
    if not is_compressed(file):
        return _plain_end(file, offset, content_length)
    file.seek(offset)
    member, head, length = zlib.decompressobj(_GZIP), b"", 0
    try:
        while not member.eof:
            given = member.unconsumed_tail or file.read(_STEP)
            piece = member.decompress(given, _STEP)
            head = (head + piece)[:_MOST_HEADER]
            length += len(piece)
            if not given or length > content_length + _MOST_HEADER + _STEP:
                return None
    except zlib.error:
        return None
    end = head.find(b"\r\n\r\n")
    return file.tell() - len(member.unused_data) if end >= 0 and length >= end + 4 + content_length else None


def has_more(file: BinaryIO, after: int) -> bool:
    """Return whether anything but padding follows a place."""
    file.seek(after)
    return any(chunk.strip(b"\0\r\n") for chunk in iter(lambda: file.read(_STEP), b""))


def is_empty_member(file: BinaryIO) -> bool:
    """Return whether all of a file is a whole compressed member of nothing."""
    file.seek(0)
    member = zlib.decompressobj(_GZIP)
    try:
        piece = member.decompress(file.read(_STEP), 1)
    except zlib.error:
        return False
    return member.eof and not piece and not has_more(file, _STEP) and not member.unused_data.strip(b"\0\r\n")


def is_no_warc(file: BinaryIO) -> bool:
    """Return whether a file, readable as it is, is of another kind: no record begins it, and none begins in it."""
    file.seek(0)
    head = file.read(_STEP)
    if head.startswith(_MAGIC):
        try:
            head = zlib.decompressobj(_GZIP).decompress(head, _STEP)
        except zlib.error:
            return False
    return len(head) >= len(b"WARC/") and b"WARC/" not in head and next_record(file, 0) is None


def _plain_start(file: BinaryIO) -> int | None:
    """Return where the first record of plain WARC begins, be it after a few bytes that are none; None if none does.

    What is compressed may have such a line in its bytes too, behind those that begin a member.
    """
    file.seek(0)
    head = file.read(_PEEK + _MOST_BLANKS)
    line = _FIRST_LINE.search(head)
    return None if line is None or _MAGIC in head[: line.start()] else line.start()


def _plain_end(file: BinaryIO, offset: int, content_length: int) -> int | None:
    file.seek(offset)
    head = file.read(_MOST_HEADER).find(b"\r\n\r\n")
    end = offset + head + 4 + content_length
    return end if head >= 0 and file.seek(0, 2) >= end else None


def _begins_record(data: bytes) -> bool:
    try:
        return zlib.decompressobj(_GZIP).decompress(data, 5) == b"WARC/"
    except zlib.error:
        return False
