"""Published rows that are made again: what comes out as it was stays where it lies, and is no object at any time."""

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
    """Some open rows of a table, by the places where they lie in it."""

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
