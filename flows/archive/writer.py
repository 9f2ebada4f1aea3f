"""The archive of one run: responses appended to WARC files, a new file where one is full."""

import os
import threading
from importlib.metadata import PackageNotFoundError, version
from io import FileIO
from pathlib import Path

from flows.archive.records import info_record, response_records
from flows.fetching.response import Response
from flows.settings import utc_now

MAX_FILE_BYTES = 256_000_000
"""A file that has as many bytes gets no further record."""


class Archive:
    """Keeps responses; threads may share it.

    Args:
        folder: the warehouse's ``raw/``, made with the first response.
        run_id: the run whose files these are.
        max_file_bytes: a file that has as many gets no further record.
    """

    def __init__(self, folder: Path, run_id: str, *, max_file_bytes: int = MAX_FILE_BYTES) -> None:
        self._folder = folder
        self._run_id = run_id
        self._max = max_file_bytes
        self._file: FileIO | None = None
        self._name = ""
        self._number = 0
        self._lock = threading.Lock()

    def keep(self, response: Response, source: str) -> tuple[str, int]:
        """Append a response and return where it is: the file's name, and the offset of its record in bytes.

        It has left the process when this returns: a run that is killed a moment later has it all the same.

        Raises:
            OSError: it cannot be written, as where the disk is full; the file ends before it then, and is whole.
        """
        data = response_records(response, source)
        with self._lock:
            file = self._open()
            offset = file.tell()
            _append(file, data)
            return self._name, offset

    def close(self) -> None:
        """Make sure that all of it is on the disk."""
        with self._lock:
            self._close()

    def _open(self) -> FileIO:
        if self._file is not None and self._file.tell() >= self._max:
            self._close()
        if self._file is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._number += 1
            self._name = f"{self._run_id}-{self._number:05d}.warc.gz"
            # without a buffer, which would be written again at its next turn after a failure
            file = (self._folder / self._name).open("xb", buffering=0)
            try:
                _append(file, info_record(_software(), self._name, utc_now()))
            except OSError:
                file.close()
                (self._folder / self._name).unlink()
                raise
            self._file = file
        return self._file

    def _close(self) -> None:
        if self._file is not None:
            os.fsync(self._file.fileno())
            self._file.close()
            self._file = None


def _append(file: FileIO, data: bytes) -> None:
    """Write all of it, or nothing: half a record in the middle of a file would hide what follows from other tools."""
    offset = file.tell()
    rest = memoryview(data)
    try:
        while rest:
            rest = rest[file.write(rest) :]
    except OSError:
        file.truncate(offset)
        file.seek(offset)
        raise


def _software() -> str:
    try:
        return f"sanctionlog/{version('sanctionlog')}"
    except PackageNotFoundError:
        return "sanctionlog"
