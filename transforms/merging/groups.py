"""Values in groups that follow each other, as the claims of one event after those of another: all groups at a time."""

import numpy as np
import numpy.typing as npt

from transforms.regions.coded import Flags, Numbers, packed

NOWHERE = -1
"""Stands for the place of something that a group has nowhere."""


class Groups:
    """Where each group begins; none is empty. Places count through all groups, ``of`` has the group of each place.

    Args:
        sizes: how many places each group has.
    """

    def __init__(self, sizes: Numbers) -> None:
        self.sizes = sizes
        self.starts = np.cumsum(sizes) - sizes
        self.of = np.repeat(np.arange(len(sizes)), sizes)

    def first(self, flags: Flags) -> Numbers:
        """Return the first place of each group that is true, or ``NOWHERE``."""
        n_places = len(self.of)
        found = np.minimum.reduceat(np.where(flags, np.arange(n_places), n_places), self.starts)
        return np.where(found == n_places, NOWHERE, found)

    def best(self, values: Numbers) -> Numbers:
        """Return the first place of each group that has its greatest value."""
        return self.first(values == self.greatest(values)[self.of])

    def greatest(self, values: Numbers) -> Numbers:
        """Return the greatest value of each group."""
        return np.asarray(np.maximum.reduceat(values, self.starts))

    def greatest_of(self, values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Return the same of values that are no whole numbers."""
        return np.asarray(np.maximum.reduceat(values, self.starts))

    def any(self, flags: Flags) -> Flags:
        """Say of each group whether one of its places is true."""
        return np.asarray(np.logical_or.reduceat(flags, self.starts))

    def count_distinct(self, values: Numbers, where: Flags | None = None) -> Numbers:
        """Return how many values each group has, in all places or in those that are true."""
        if where is None:
            return count_distinct(self.of, values)
        found = count_distinct(self.of[where], values[where])
        return np.append(found, np.zeros(len(self.sizes) - len(found), np.int64))


def count_distinct(of: Numbers, values: Numbers) -> Numbers:
    """Return how many values stand beside each number, from 0 up to the greatest one there is."""
    _, places = np.unique(packed(of, values), return_index=True)
    return np.bincount(of[places])
