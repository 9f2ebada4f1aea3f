"""Pairs of places that belong together, and what is joined by such pairs."""

from collections.abc import Iterable
from typing import TypeAlias

import numpy as np

from transforms.regions.coded import Flags, Numbers, packed

Edges: TypeAlias = tuple[Numbers, Numbers]
"""Two columns of places: each pair belongs together."""


def connected(size: int, edges: Iterable[Edges]) -> Numbers:
    """Return a number for each place, the same for those that pairs connect."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    pairs = list(edges)
    one = np.concatenate([pair[0] for pair in pairs]) if pairs else np.zeros(0, np.int64)
    other = np.concatenate([pair[1] for pair in pairs]) if pairs else np.zeros(0, np.int64)
    graph = coo_array((np.ones(len(one), np.int8), (one, other)), shape=(size, size))
    return np.asarray(connected_components(graph, directed=False)[1], np.int64)


def same(places: Numbers, *columns: Numbers) -> Edges:
    """Connect the places whose values are the same in all columns (which have a value for each of these places)."""
    values = packed(*columns)
    order = np.argsort(values, kind="stable")
    equal = values[order][1:] == values[order][:-1]
    return places[order[:-1][equal]], places[order[1:][equal]]


def near(places: Numbers, group: Numbers, day: Numbers, width: int) -> Edges:
    """Connect neighbours of one group whose days lie no farther apart."""
    order = np.lexsort((day, group))
    close = (np.diff(group[order]) == 0) & (np.diff(day[order]) <= width)
    return places[order[:-1][close]], places[order[1:][close]]


def spread(one: Numbers, start: Numbers, stop: Numbers) -> tuple[Numbers, Numbers]:
    """Return each of ``one`` beside every number from its start up to its stop, which is left out."""
    lengths = np.maximum(stop - start, 0)
    repeated = np.repeat(one, lengths)
    offsets = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    return repeated, np.repeat(start, lengths) + offsets


def where(flags: Flags) -> Numbers:
    """Return the places that are true."""
    return np.flatnonzero(flags).astype(np.int64)
