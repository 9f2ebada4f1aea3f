"""Rows that remain are the same, whether they are copied or not."""

import numpy as np
import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.mart.remaining import remaining, without


@settings(deadline=None)
@given(st.sets(st.integers(0, 299), max_size=5), st.integers(1, 3), st.booleans())
def test_without_some(gone: set[int], n_chunks: int, whole: bool) -> None:
    numbers = list(range(300))
    rows = pa.table({"number": pa.chunked_array([numbers[start::n_chunks] for start in range(n_chunks)])})
    stays = pa.chunked_array([[number not in gone and whole for number in rows.column("number").to_pylist()]])

    found = remaining(rows, stays)

    assert found.equals(rows.filter(stays))
    assert found.num_rows == (300 - len(gone) if whole else 0)
    if whole:
        assert without(rows, np.flatnonzero(~stays.to_numpy())).equals(found)


def test_what_lies_between_few_is_not_copied() -> None:
    rows = pa.table({"number": pa.array(range(1000))})
    stays = pa.chunked_array([[number != 500 for number in range(1000)]])

    found = remaining(rows, stays)

    there = rows.column("number").chunk(0).buffers()[1].address
    assert [chunk.buffers()[1].address for chunk in found.column("number").chunks] == [there, there]
