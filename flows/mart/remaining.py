"""Many rows without a few of them: what lies between those is not copied."""

import numpy as np
import pyarrow as pa

from transforms.regions.coded import Flags, Numbers

_FEW = 50
"""Copying is quicker where more than one row in so many begins or ends a stretch."""


def remaining(rows: pa.Table, stays: pa.ChunkedArray) -> pa.Table:
    """Return the rows of which a column of flags says so; it has no missing ones."""
    return _stretches(rows, np.asarray(stays.to_numpy(), np.bool_))


def without(rows: pa.Table, gone: Numbers) -> pa.Table:
    """Return all rows but those in some places."""
    flags = np.ones(rows.num_rows, np.bool_)
    flags[gone] = False
    return _stretches(rows, flags)


def _stretches(rows: pa.Table, flags: Flags) -> pa.Table:
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]])))
    if len(edges) * _FEW > len(flags):
        return rows.filter(pa.array(flags))
    stretches = zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
    pieces = [rows.slice(start, stop - start) for start, stop in stretches]
    return pa.concat_tables(pieces or [rows.slice(0, 0)])
