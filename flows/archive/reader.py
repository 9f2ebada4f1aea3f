"""Responses read back from the archive."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from flows.archive.records import SOURCE, read_response
from flows.archive.salvage import Damage, read_whole
from flows.errors import RunError
from flows.fetching.body import Damaged, TooLarge
from flows.fetching.limits import Limits
from flows.fetching.response import Response

_MOST = 200_000_000
"""Bytes of a body that are read at most, whatever its record says."""


class NotArchived(RunError):  # noqa: N818 - reads as what happened
    """The archive does not have what a row points at."""


def read_at(folder: Path, name: str, offset: int, limits: Limits) -> Response:
    """Return the response whose record begins at an offset of a file.

    Raises:
        NotArchived: there is no such file, or no response begins there.
        TooLarge, Damaged: the body cannot be decompressed within the limits.
    """
    try:
        file = (folder / name).open("rb")
    except OSError as error:
        raise NotArchived(f"{folder / name} cannot be read: {error.strerror or error}") from error
    with file:
        file.seek(offset)
        try:
            record = next(iter(ArchiveIterator(file, parse_http=True)), None)
            if record is None or not is_response(record):
                raise NotArchived(f"{folder / name} has no response at {offset}")
            length = record.content_length
            received = record.reader.read(min(length, _MOST))
        except (OSError, OverflowError) as error:  # what fastwarc makes of bytes that are no record
            raise NotArchived(f"{folder / name} has no record at {offset}: {error}") from error
        if len(received) < length:
            raise Damaged(f"{len(received):,} of {length:,} bytes")
        return replace(read_response(record, received, limits), archived=(name, offset))


def read_all(path: Path, limits: Limits, damage: Damage | None = None) -> Iterator[tuple[str, Response]]:
    """Yield every response of a file with its source, in order; what is damaged is skipped.

    Args:
        path: the file.
        limits: bounds of decompression.
        damage: where what was skipped is counted.

    Raises:
        OSError: the file cannot be opened.
    """
    damage = damage or Damage()
    with path.open("rb") as file:
        for found in read_whole(file, damage, wanted=is_response, max_body=2 * limits.max_bytes):
            try:
                response = read_response(found.record, found.body, limits)
            except (TooLarge, Damaged, ValueError):
                damage.at(found.offset)
                continue
            yield found.record.headers.get(SOURCE) or "", replace(response, archived=(path.name, found.offset))


def is_response(record: WarcRecord) -> bool:
    """Return whether a record holds a response."""
    return bool(record.record_type == WarcRecordType.response)
