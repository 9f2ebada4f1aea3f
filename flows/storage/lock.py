"""One run at a time: a lock on a file in the warehouse, which also tells the next run that one was killed.

The system frees the lock when its holder ends, however it ends. A holder that has put everything in order empties the
file; one that was killed leaves its note there.
"""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from flows.errors import UnusableFolder, WarehouseBusy

_NAME = "_lock"


@dataclass(frozen=True)
class Lock:
    """A held lock. ``left_behind`` is the note of a holder that was killed, or an empty text."""

    left_behind: str
    file: TextIO

    def note(self, words: str) -> None:
        """Say anew who holds it."""
        self.file.truncate(0)
        self.file.write(words)
        self.file.flush()

    def in_order(self) -> None:
        """Say that the warehouse is in order, so that the next holder has nothing to mend."""
        self.file.truncate(0)


@contextmanager
def exclusive(root: Path, note: str) -> Iterator[Lock]:
    """Hold the warehouse for one run.

    Args:
        root: the warehouse's folder, which is made if need be.
        note: who holds it, in words that others can be shown.

    Raises:
        WarehouseBusy: another run holds it.
        UnusableFolder: it cannot be written to.
    """
    with _opened(root) as file:
        file.seek(0)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            holder = file.read() or "another run"
            raise WarehouseBusy(f"{holder} is writing to {root}: wait until it has ended, then run again") from error
        lock = Lock(file.read(), file)
        lock.note(note)
        yield lock


def _opened(root: Path) -> TextIO:
    try:
        root.mkdir(parents=True, exist_ok=True)
        return (root / _NAME).open("a+", encoding="utf-8")
    except OSError as error:
        what = "it is no folder" if root.exists() and not root.is_dir() else error.strerror or error
        mend = "mend that, or name another folder by --warehouse or SANCTIONLOG_WAREHOUSE"
        raise UnusableFolder(f"the warehouse {root} cannot be written to: {what}; {mend}") from error
