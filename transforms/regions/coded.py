"""Claims as columns of numbers: what the merging rules compare, a million at a time."""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Numbers: TypeAlias = npt.NDArray[np.int64]
Flags: TypeAlias = npt.NDArray[np.bool_]

NONE = -1
"""Stands for a sender or a name that is not stated."""

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
        return Coded(*(getattr(self, name)[where] for name in self.__slots__))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the numbers of sectors and actions mean: ``narrower[one, than]``, the top of each sector's branch."""

    unspecified: int
    top: Numbers
    narrower: Flags
    broad: Flags


def packed(*columns: Numbers) -> Numbers:
    """Return one number for each combination of values: equal where all columns are equal, and in their order."""
    result = np.zeros(len(columns[0]), np.int64)
    bound = 1
    for column in columns:
        if len(column) == 0:
            return result
        low = int(column.min())
        size = int(column.max()) - low + 1
        if bound * size >= 2**62:
            result = np.unique(result, return_inverse=True)[1].astype(np.int64)
            bound = int(result.max()) + 1
        result = result * size + (column - low)
        bound *= size
    return result


def numbered(*columns: Numbers) -> Numbers:
    """Return the same in small numbers, counted from 0."""
    return np.unique(packed(*columns), return_inverse=True)[1].astype(np.int64)
