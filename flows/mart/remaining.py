"""Many rows without a few of them: what lies between those is not copied."""

import numpy as np
import pyarrow as pa

_FEW = 50
"""Copying is quicker where more than one row in so many begins or ends a stretch."""


def remaining(rows: pa.Table, stays: pa.ChunkedArray) -> pa.Table:
    """Return the rows of which a column of flags says so; it has no missing ones."""
    flags = np.asarray(stays.to_numpy(), np.bool_)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]])))
    if len(edges) * _FEW > len(flags):
        return rows.filter(stays)
    stretches = zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
    pieces = [rows.slice(start, stop - start) for start, stop in stretches]
    return pa.concat_tables(pieces or [rows.slice(0, 0)])
