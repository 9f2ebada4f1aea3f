"""Published rows that are made again: what comes out as it was stays where it lies."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
import pyarrow as pa

from flows.storage.rows import to_rows, to_values
from schemas.table import Table
from transforms.regions.coded import Numbers
from transforms.state.recording import all_stamped, closed, differing, recorded


@dataclass(frozen=True, slots=True)
class Lying:
    """Some open rows of a table, by the places where they lie in it; those that stay are no objects at any time."""

    table: Table
    whole: pa.Table
    places: Numbers

    @classmethod
    def of(cls, table: Table, whole: pa.Table, wanted: pa.ChunkedArray) -> "Lying":
        """Return the rows of which a column of flags says so."""
        return cls(table, whole, np.flatnonzero(wanted.to_numpy()).astype(np.int64))

    def revise(self, current: Iterable[Any], *, now: datetime, run_id: str) -> tuple[list[Any], Numbers]:
        """Return the revisions that are opened and closed, as ``record`` does, and the places of the rows that go.

        Args:
            current: the rows as they are now, each key once.
            now: UTC without a zone, not before any moment in the table.
            run_id: the run that publishes.
        """
        by = recorded(self.table)
        said = self.whole.select(list(by.columns)).take(pa.array(self.places))
        fresh, over = differing(zip(*map(to_values, said.columns), strict=True), current, by)
        gone = self.places[np.array(over, np.int64)]
        ended = to_rows(self.table, self.whole.take(pa.array(gone)))
        return [*(row for old in ended for row in closed(old, now)), *all_stamped(fresh, now, run_id)], gone


@dataclass(frozen=True, slots=True)
class Loaded:
    """Some rows of a table, and the places where they lie in it."""

    rows: list[Any]
    places: Numbers

    @classmethod
    def of(cls, table: Table, whole: pa.Table, wanted: pa.ChunkedArray) -> "Loaded":
        """Return the rows of which a column of flags says so."""
        places = np.flatnonzero(wanted.to_numpy()).astype(np.int64)
        return cls(to_rows(table, whole.take(pa.array(places))), places)

    def beside(self, made: Iterable[Any]) -> tuple[list[Any], Numbers]:
        """Return what of these revisions does not lie there, and the places of what is none of them any more.

        Who revises rows hands on those that stay as they are, the very same objects.
        """
        lying, stay, new = {id(row) for row in self.rows}, set(), []
        for row in made:
            if id(row) in lying:
                stay.add(id(row))
            else:
                new.append(row)
        gone = np.fromiter((id(row) not in stay for row in self.rows), np.bool_, len(self.rows))
        return new, self.places[gone]
