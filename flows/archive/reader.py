"""Responses read back from the archive."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from fastwarc.warc import ArchiveIterator, WarcRecordType

from flows.archive.records import SOURCE, read_response
from flows.errors import RunError
from flows.fetching.limits import Limits
from flows.fetching.response import Response


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
        except OSError as error:  # what fastwarc makes of bytes that are no record
            raise NotArchived(f"{folder / name} has no record at {offset}: {error}") from error
        if record is None or record.record_type != WarcRecordType.response:
            raise NotArchived(f"{folder / name} has no response at {offset}")
        return replace(read_response(record, limits), archived=(name, offset))


def read_all(path: Path, limits: Limits) -> Iterator[tuple[str, Response]]:
    """Yield every response of a file with its source, in order."""
    with path.open("rb") as file:
        for record in ArchiveIterator(file, record_types=WarcRecordType.response, parse_http=True):
            place = (path.name, record.stream_pos)
            yield record.headers.get(SOURCE) or "", replace(read_response(record, limits), archived=place)
