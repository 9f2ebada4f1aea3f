"""Few rows put among many that lie in order already: the many are neither sorted nor copied one by one."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from flows.storage.rows import to_values
from transforms.regions.coded import Numbers, packed

_FEW = 8
"""Sorting all is quicker where the rows to be put in are more than one in so many."""

_SEVERAL = 100
"""Where they are more than one in so many, all rows are numbered by their keys, and taken in the order of these."""

_NEAR = 100
"""So many values are looked at by themselves, not all of a column for them."""


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
    if made.num_rows * _SEVERAL > kept.num_rows:
        return _by_numbers(kept, made.cast(kept.schema), keys, sort_keys(made, order))
    columns, places = [_Column(column) for column in keys.columns], [0]
    for key in zip(*(to_values(column) for column in sort_keys(made, order).columns), strict=True):
        places.append(_place(columns, key, places[-1], kept.num_rows))
    places.append(kept.num_rows)
    many, few = _Stretches(kept), _Stretches(made.cast(kept.schema))
    pieces: list[pa.RecordBatch] = []
    for number, stop in enumerate(places[1:], 1):
        pieces += [*many.up_to(stop), *few.up_to(min(number, made.num_rows))]
    return pa.Table.from_batches(pieces, kept.schema)


def _by_numbers(kept: pa.Table, made: pa.Table, keys: pa.Table, of_made: pa.Table) -> pa.Table:
    """Return both in one order, given the keys of each."""
    columns = zip(keys.columns, of_made.columns, strict=True)
    numbers = packed(*(_numbered(pa.chunked_array([*many.chunks, *few.chunks])) for many, few in columns))
    size = kept.num_rows
    places = np.searchsorted(numbers[:size], numbers[size:], side="right")
    order = pa.array(np.insert(np.arange(size), places, np.arange(size, size + made.num_rows)))
    both = pa.concat_tables([kept, made])
    return pa.Table.from_arrays([column.combine_chunks().take(order) for column in both.columns], schema=both.schema)


def _numbered(column: pa.ChunkedArray) -> Numbers:
    """Return a number for each value, in the order of the values."""
    if not pa.types.is_string(column.type):
        return np.asarray(column.to_numpy().astype(np.int64), np.int64)
    found = column.combine_chunks().dictionary_encode()
    ranks = np.empty(len(found.dictionary), np.int64)
    ranks[pc.sort_indices(found.dictionary).to_numpy()] = np.arange(len(ranks))
    return np.asarray(ranks[found.indices.to_numpy()], np.int64)


class _Stretches:
    """Rows in many pieces, taken in order: none is looked for from the first one on."""

    def __init__(self, rows: pa.Table) -> None:
        self._rest = iter(rows.to_batches())
        self._piece: pa.RecordBatch | None = None
        self._at = 0

    def up_to(self, stop: int) -> Iterator[pa.RecordBatch]:
        """Take the rows that were not taken yet, up to a place, which is left out."""
        while self._at < stop:
            piece = next(self._rest) if self._piece is None else self._piece
            taken = piece.slice(0, stop - self._at)
            self._at += taken.num_rows
            self._piece = piece.slice(taken.num_rows) if taken.num_rows < piece.num_rows else None
            yield taken


class _Values(Sequence[Any]):
    """The values of a column, each made when it is looked at: who looks for a few among many needs few of them."""

    def __init__(self, column: pa.ChunkedArray) -> None:
        self._column = column.chunk(0) if column.num_chunks == 1 else column

    def __len__(self) -> int:
        return len(self._column)

    def __getitem__(self, place: Any) -> Any:
        return self._column[place].as_py()


class _Column:
    """One of the columns that many rows are sorted by."""

    def __init__(self, column: pa.ChunkedArray) -> None:
        self._column, self._values = column, _Values(column)

    def span(self, value: Any, start: int, stop: int) -> tuple[int, int]:
        """Return from where to where a value stands between two places, where all others are the same before it."""
        if stop - start > _NEAR:
            first = bisect_left(self._values, value, start, stop)
            return first, bisect_right(self._values, value, first, stop)
        near = self._column.slice(start, stop - start).to_pylist()
        return start + bisect_left(near, value), start + bisect_right(near, value)


def _place(columns: Sequence[_Column], key: Sequence[Any], start: int, stop: int) -> int:
    """Return the place of a key after all that are not greater, none of which lies before ``start``."""
    for column, value in zip(columns, key, strict=True):
        start, stop = column.span(value, start, stop)
        if start == stop:
            break
    return stop


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
