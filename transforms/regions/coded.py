"""Claims as columns of numbers: what the merging rules compare, a million at a time."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Numbers: TypeAlias = npt.NDArray[np.int64]
Flags: TypeAlias = npt.NDArray[np.bool_]

NONE = -1
"""Stands for a sender or a name that is not stated."""

_WIDEST = 8
"""Up to so many times as many numbers as there are claims are looked up in a table."""

NO_DAY = -(10**7)
"""Stands for a day that is not known; days count from 1970."""


@dataclass(frozen=True, slots=True)
class Coded:
    """Claims, one in each place of every column; equal values have equal numbers.

    ``block`` is country, stage and direction; ``name`` is the comparable one; ``precision`` is that of ``ClaimKey``'s
    claim, 0 for a day up to 3 for none; ``first`` and ``last`` bound the period; ``published`` is the publisher's own
    day. ``announced`` and ``effective`` count beside an exact day alone.
    """

    block: Numbers
    sender: Numbers
    name: Numbers
    sector: Numbers
    action: Numbers
    article: Numbers
    precision: Numbers
    first: Numbers
    last: Numbers
    announced: Numbers
    effective: Numbers
    published: Numbers
    main: Flags

    def __len__(self) -> int:
        """Return the number of claims."""
        return len(self.block)

    def take(self, where: Numbers) -> "Coded":
        """Return the claims in some places."""
        # by its fields: a class that is compiled has no slots to ask for
        return Coded(*(getattr(self, one.name)[where] for one in fields(self)))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the numbers of sectors and actions mean: ``narrower[one, than]``, the top of each sector's branch."""

    unspecified: int
    top: Numbers
    narrower: Flags
    broad: Flags


def packed(*columns: Numbers) -> Numbers:
    """Return one number for each combination of values: equal where all columns are equal, and in their order."""
    return _packed(columns, 2**62)[0]


def numbered(*columns: Numbers) -> Numbers:
    """Return the same in small numbers, counted from 0."""
    # many small tables are quicker than one sort
    return _ranks(*_packed(columns, _WIDEST * len(columns[0])))


def _packed(columns: Sequence[Numbers], widest: int) -> tuple[Numbers, int]:
    """Return the numbers, and one that all of them are below; they are counted anew where that would be too high."""
    result = np.zeros(len(columns[0]), np.int64)
    bound = 1
    for column in columns:
        if len(column) == 0:
            return result, 1
        low = int(column.min())
        size = int(column.max()) - low + 1
        if bound * size >= widest:
            result = _ranks(result, bound)
            bound = int(result.max()) + 1
        result = result * size + (column - low)
        bound *= size
    return result, bound


def _ranks(numbers: Numbers, bound: int) -> Numbers:
    """Return the place of each number among those that there are."""
    if bound > _WIDEST * len(numbers):
        return np.unique(numbers, return_inverse=True)[1].astype(np.int64)
    # a table of all numbers that there might be takes a fraction of the time of sorting those that there are
    there = np.zeros(bound, np.bool_)
    there[numbers] = True
    places: Numbers = np.cumsum(there, dtype=np.int64) - 1
    return places[numbers]
