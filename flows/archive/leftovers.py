"""What runs that died had received: taken over by the next run, which asks no site for it again.

The files are renamed to the run that takes them over. Should it die too, they are the next one's.
"""

import zlib
from collections import defaultdict, deque
from collections.abc import Collection, Iterator
from pathlib import Path

from flows.archive.members import next_record
from flows.archive.reader import is_response, read_at
from flows.archive.records import ASKED, OUTCOME, SOURCE
from flows.archive.salvage import Damage, read_whole
from flows.fetching.body import Damaged, TooLarge
from flows.fetching.limits import Limits
from flows.fetching.response import Outcome, Response

_STEP = 1 << 20


class Leftovers:
    """Responses that were received and never counted, by source and address, each taken once.

    Args:
        folder: the warehouse's ``raw/``.
        limits: bounds of decompression.
    """

    def __init__(self, folder: Path, limits: Limits) -> None:
        self._folder = folder
        self._limits = limits
        self._places: dict[tuple[str, str], deque[tuple[str, int]]] = defaultdict(deque)

    def adopt(self, run_id: str, counted: Collection[str]) -> None:
        """Take over the files of all runs that do not count.

        Args:
            run_id: the run that takes them over.
            counted: the runs that count, whose files stay as they are.
        """
        orphans = [path for path in archived_files(self._folder) if run_of(path) not in counted]
        for number, path in enumerate(orphans, start=1):
            _cut_tail(path)
            ours = path.with_name(f"{run_id}-a{number:04d}.warc.gz")
            path.rename(ours)
            for key, place in _index(ours):
                self._places[key].append(place)

    def count(self, source: str) -> int:
        """Return how many responses of a source are left."""
        return sum(len(places) for (name, _), places in self._places.items() if name == source)

    def take(self, source: str, url: str) -> Response | None:
        """Return the oldest response to a request of a source for an address, if one was left."""
        places = self._places.get((source, url), deque())
        while places:
            name, offset = places.popleft()
            try:
                return read_at(self._folder, name, offset, self._limits)
            except (TooLarge, Damaged):
                continue
        return None


def archived_files(folder: Path) -> list[Path]:
    """Return the files of an archive, in the order of their runs."""
    return sorted(folder.glob("*.warc.gz")) if folder.is_dir() else []


def run_of(path: Path) -> str:
    """Return the id of the run that a file counts with, if that counts."""
    return path.name.removesuffix(".warc.gz").rpartition("-")[0]


def intact_length(path: Path) -> int:
    """Return the bytes of a file of compressed records up to the end of the last whole one."""
    intact = position = 0
    with path.open("rb") as file:
        member = zlib.decompressobj(16 + zlib.MAX_WBITS)
        while chunk := file.read(_STEP):
            position += len(chunk)
            rest = chunk
            while rest:
                try:
                    member.decompress(rest)
                except zlib.error:
                    return intact
                if not member.eof:
                    break
                rest = member.unused_data
                intact = position - len(rest)
                member = zlib.decompressobj(16 + zlib.MAX_WBITS)
    return intact


def _cut_tail(path: Path) -> None:
    """Cut off a record that was being written; where whole ones follow the damage, the file stays as it is."""
    intact = intact_length(path)
    with path.open("r+b") as file:
        if next_record(file, intact + 1) is None:
            file.truncate(intact)


def _index(path: Path) -> Iterator[tuple[tuple[str, str], tuple[str, int]]]:
    with path.open("rb") as file:
        for found in read_whole(file, Damage(), wanted=is_response):
            stated = found.record.headers
            source, asked = stated.get(SOURCE), stated.get(ASKED)
            if source and asked and stated.get(OUTCOME) == Outcome.FETCHED:
                yield (source, asked), (path.name, found.offset)
