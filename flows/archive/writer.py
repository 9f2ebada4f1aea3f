"""The archive of one run: responses appended to WARC files, a new file where one is full."""

import os
import threading
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import BinaryIO

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
        self._file: BinaryIO | None = None
        self._name = ""
        self._number = 0
        self._lock = threading.Lock()

    def keep(self, response: Response, source: str) -> tuple[str, int]:
        """Append a response and return where it is: the file's name, and the offset of its record in bytes.

        It has left the process when this returns: a run that is killed a moment later has it all the same.
        """
        data = response_records(response, source)
        with self._lock:
            file = self._open()
            offset = file.tell()
            file.write(data)
            file.flush()
            return self._name, offset

    def close(self) -> None:
        """Make sure that all of it is on the disk."""
        with self._lock:
            self._close()

    def _open(self) -> BinaryIO:
        if self._file is not None and self._file.tell() >= self._max:
            self._close()
        if self._file is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._number += 1
            self._name = f"{self._run_id}-{self._number:05d}.warc.gz"
            self._file = (self._folder / self._name).open("xb")
            self._file.write(info_record(_software(), self._name, utc_now()))
        return self._file

    def _close(self) -> None:
        if self._file is not None:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._file = None


def _software() -> str:
    try:
        return f"sanctionlog/{version('sanctionlog')}"
    except PackageNotFoundError:
        return "sanctionlog"
