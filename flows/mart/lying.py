"""Published rows that are made again: what comes out as it was stays where it lies, and is not handled any more."""

from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa

from flows.storage.rows import to_rows
from schemas.table import Table
from transforms.regions.coded import Numbers


class Lying(NamedTuple):
    """Some rows of a table, and the places where they lie in it."""

    rows: list[Any]
    places: Numbers

    @classmethod
    def of(cls, table: Table, data: pa.Table, wanted: pa.ChunkedArray) -> "Lying":
        """Return the rows of which a column of flags says so."""
        places = np.flatnonzero(wanted.to_numpy()).astype(np.int64)
        return cls(to_rows(table, data.take(pa.array(places))), places)

    def beside(self, made: Iterable[Any]) -> tuple[list[Any], Numbers]:
        """Return what of these revisions does not lie there, and the places of what is none of them any more.

        Revisions that are as they were are told by being the very same objects: who records them hands these on.
        """
        lying, kept, new = {id(row) for row in self.rows}, set(), []
        for row in made:
            if id(row) in lying:
                kept.add(id(row))
            else:
                new.append(row)
        gone = np.fromiter((id(row) not in kept for row in self.rows), np.bool_, len(self.rows))
        return new, self.places[gone]
