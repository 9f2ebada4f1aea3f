"""What one source has seen: the rows of ``source_state`` that are known, and those that a poll adds."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from schemas.sources import SourceState
from schemas.vocabulary import StateRole, StateStatus


class Ledger:
    """The newest row of each key of one source.

    Args:
        source: its name.
        run_id: the run that adds rows.
        now: its start, naive UTC.
        known: the source's rows of earlier runs.
    """

    def __init__(self, source: str, run_id: str, now: datetime, known: Iterable[SourceState] = ()) -> None:
        self.now = now
        self._source = source
        self._run_id = run_id
        # run ids begin with the time
        self._rows = {row.key: row for row in sorted(known, key=lambda row: row.run_id)}
        self._before = dict(self._rows)
        self._at: dict[str | None, SourceState] | None = None

    def get(self, key: str) -> SourceState | None:
        """Return what is known of a key."""
        return self._rows.get(key)

    def get_at(self, url: str) -> SourceState | None:
        """Return what earlier polls noted of the document at just this address, whatever its key."""
        if self._at is None:
            self._at = {row.url: row for row in self._before.values() if row.role == StateRole.DOCUMENT}
        return self._at.get(url)

    def get_or_new(self, key: str, role: StateRole, url: str | None = None) -> SourceState:
        """Return what is known of a key, or a row that says nothing of it yet."""
        return self._rows.get(key) or SourceState(
            source=self._source,
            key=key,
            role=role.value,
            status=StateStatus.DONE.value,
            url=url,
            checked_at=self.now,
            run_id=self._run_id,
        )

    def put(self, row: SourceState, **changed: Any) -> SourceState:
        """Note what is now known of a key, and return its row."""
        given = {"checked_at": self.now, **changed}
        self._rows[row.key] = replace(row, run_id=self._run_id, **given)
        return self._rows[row.key]

    def pending(self) -> list[SourceState]:
        """Return what is still to be fetched, in the order in which it was found."""
        return [row for row in self._rows.values() if row.status == StateStatus.PENDING]

    def is_new(self, key: str, version: str) -> bool:
        """Return whether an item, whose listing carries its text, was not read in this version."""
        row = self._rows.get(key)
        return row is None or row.version != version

    def read(self, key: str, version: str, url: str | None = None) -> None:
        """Say that an item was read whose listing carries its text."""
        row = self.get_or_new(key, StateRole.DOCUMENT, url)
        self.put(row, status=StateStatus.DONE.value, version=version, changed_at=self.now)

    def mark(self, name: str) -> str | None:
        """Return the value of a watermark."""
        row = self._rows.get(name)
        return None if row is None else row.value

    def set_mark(self, name: str, value: str) -> None:
        """Remember a watermark."""
        row = self.get_or_new(name, StateRole.MARK)
        if row.value != value:
            self.put(row, value=value, changed_at=self.now)

    def added(self) -> list[SourceState]:
        """Return the rows that say something new; that a site was asked once more and had nothing is not."""
        return [row for key, row in self._rows.items() if not _same(row, self._before.get(key))]


def _same(row: SourceState, before: SourceState | None) -> bool:
    return before is not None and row == replace(before, checked_at=row.checked_at, run_id=row.run_id)
