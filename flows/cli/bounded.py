"""A question on the database within bounds of memory, disk and time: one that was ill put takes no machine with it."""

import os
import resource
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from flows.cli.common import CommandError
from flows.cli.output import note
from flows.settings import QueryLimits, seconds

if TYPE_CHECKING:
    import duckdb

_TICK = 0.05
_GRACE = 5.0
"""Seconds that DuckDB has to heed an interruption: within one long step it looks for none."""

_SLACK = 500
"""Megabytes beside those that DuckDB counts, twice over: texts that a function makes are not among them."""


class Bounded:
    """Keeps what is asked of a database within limits.

    Args:
        db: the connection.
        limits: of memory, of disk for what does not fit there, and of time.
        give_up: ends the process where DuckDB heeds nothing.
    """

    def __init__(
        self, db: "duckdb.DuckDBPyConnection", limits: QueryLimits, give_up: Callable[[int], object] = os._exit
    ) -> None:
        self._db = db
        self._limits = limits
        self._give_up = give_up
        self._left = float(limits.seconds)
        self._until: float | None = None
        self._most = _peak_megabytes() + 2 * limits.megabytes + _SLACK
        self._closed = threading.Event()
        db.execute(f"SET memory_limit = '{limits.megabytes} MB'")
        db.execute(f"SET max_temp_directory_size = '{limits.megabytes_on_disk} MB'")
        threading.Thread(target=self._watch, name="time limit", daemon=True).start()

    @contextmanager
    def working(self) -> Iterator[None]:
        """Count the time that DuckDB works, and not that in which somebody reads what it found.

        Raises:
            CommandError: a limit was reached.
        """
        import duckdb

        begun = seconds()
        self._until = begun + self._left
        try:
            yield
        except duckdb.InterruptException as error:
            if seconds() < begun + self._left:
                raise
            raise CommandError(self._too_long()) from error
        except duckdb.OutOfMemoryException as error:
            raise CommandError(self._too_much()) from error
        except RuntimeError as error:
            if "interrupted" not in str(error):
                raise
            raise KeyboardInterrupt from error  # as what DuckDB makes of Ctrl-C
        finally:
            self._until = None
            self._left -= seconds() - begun

    def close(self) -> None:
        """Watch no longer."""
        self._closed.set()

    def _watch(self) -> None:
        while not self._closed.wait(_TICK):
            until = self._until
            if until is None:
                continue
            if _peak_megabytes() > self._most:
                self._end(self._too_much())
                return
            if seconds() > until:
                # again and again: what begins after an interruption knows nothing of it
                self._db.interrupt()
            if seconds() > until + _GRACE:
                self._end(self._too_long())
                return

    def _end(self, why: str) -> None:
        note(f"error: {why}")
        self._give_up(1)

    def _too_long(self) -> str:
        return (
            f"not answered within {self._limits.seconds:,} s: ask for less, or allow more by --seconds or "
            "SANCTIONLOG_QUERY_SECONDS"
        )

    def _too_much(self) -> str:
        return (
            f"the question needs more than {self._limits.megabytes:,} MB of memory, or more than "
            f"{self._limits.megabytes_on_disk:,} MB of disk for what does not fit there: ask for less, or allow more "
            "by --megabytes or SANCTIONLOG_QUERY_MEGABYTES"
        )


def _peak_megabytes() -> float:
    """Return the most memory that this process has had."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1_000_000 if sys.platform == "darwin" else 1_000)
