"""Few rows put among many that lie in order already: the many are neither sorted nor copied one by one."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Any, overload

import pyarrow as pa
import pyarrow.compute as pc

_FEW = 8
"""Sorting all is quicker where the rows to be put in are more than one in so many."""


def sort_keys(data: pa.Table, order: Sequence[str]) -> pa.Table:
    """Return the columns that rows are sorted by: a missing text comes first, a missing day last."""
    return pa.table({name: _key(data.column(name)) for name in order})


def insert(kept: pa.Table, made: pa.Table, order: Sequence[str]) -> pa.Table | None:
    """Return both in one order; of rows with the same key those of ``kept`` come first.

    Args:
        kept: many rows.
        made: rows with the same columns, in order.
        order: the columns that they are sorted by.

    Returns:
        The rows, or None where sorting all of them is the thing to do: they are not few, or ``kept`` is in no order.
    """
    if made.num_rows * _FEW > kept.num_rows:
        return None
    keys = sort_keys(kept, order).combine_chunks()
    if not _is_sorted(keys):
        return None
    sought, places = _Keys(keys), [0]
    for key in _Keys(sort_keys(made, order).combine_chunks()):
        places.append(bisect_right(sought, key, lo=places[-1]))
    places.append(kept.num_rows)
    pieces = [kept.slice(0, 0)]
    for number, (start, stop) in enumerate(pairwise(places)):
        pieces += [kept.slice(start, stop - start), made.slice(number, 1)]
    return pa.concat_tables(pieces)


class _Keys(Sequence[tuple[Any, ...]]):
    """The keys of rows, each made when it is asked for."""

    def __init__(self, keys: pa.Table) -> None:
        self._columns = [column.chunk(0) if column.num_chunks > 0 else column for column in keys.columns]
        self._size: int = keys.num_rows

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, place: int) -> tuple[Any, ...]: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[tuple[Any, ...]]: ...
    def __getitem__(self, place: int | slice) -> Any:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(self._size))]
        if not 0 <= place < self._size:
            raise IndexError(place)
        return tuple(column[place].as_py() for column in self._columns)


def _is_sorted(keys: pa.Table) -> bool:
    """Say whether no row has a key that comes before that of the row above it."""
    size = max(keys.num_rows - 1, 0)
    decided: Any = pa.scalar(value=True)
    for column in reversed(keys.columns):
        above, below = column.slice(0, size), column.slice(1, size)
        decided = pc.or_(pc.less(above, below), pc.and_(pc.equal(above, below), decided))
    return size == 0 or bool(pc.all(decided).as_py())


def _key(column: pa.ChunkedArray) -> pa.ChunkedArray:
    if column.null_count == 0:
        return column
    return pc.fill_null(column, "" if pa.types.is_string(column.type) else date.max)
