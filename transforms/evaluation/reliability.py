"""Whether the confidence of a row is the share of such rows that are right."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from transforms.evaluation.cases import Case
from transforms.evaluation.figures import ratio
from transforms.matching import Row, core_key, decided, stage

BOUNDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
"""Where one band of confidence ends and the next begins; the last one includes its upper bound."""

Judged = tuple[float, bool]
"""The confidence of a row, and whether the row is right."""


@dataclass(frozen=True, slots=True)
class Band:
    """The rows whose confidence lies between two bounds: how many, how many of them are right, and its sum."""

    low: float
    high: float
    rows: int
    right: int
    total: float

    @property
    def confidence(self) -> float | None:
        """The mean confidence; None if there is no row."""
        return ratio(self.total, self.rows)

    @property
    def share(self) -> float | None:
        """The share of rows that are right; None if there is no row."""
        return ratio(self.right, self.rows)


def is_right(row: Row, gold: Iterable[Row]) -> bool:
    """Tell whether a gold row of the article has this country, sector, action, and decided, proposed or rejected."""
    return any((core_key(one), stage(one)) == (core_key(row), stage(row)) for one in gold)


def judge(cases: Iterable[Case]) -> list[Judged]:
    """Return what became of each decided row that has a confidence."""
    return [
        (float(row["confidence"]), is_right(row, case.gold))
        for case in cases
        for row in decided(case.predicted)
        if row.get("confidence") is not None
    ]


def bands(judged: Sequence[Judged]) -> list[Band]:
    """Return the reliability table; a band without rows has a line as well."""
    return [_band(low, high, judged) for low, high in pairwise(BOUNDS)]


def calibration_error(table: Iterable[Band]) -> float | None:
    """Return how far confidence and truth lie apart: the mean over the rows of the distance in their band."""
    found = list(table)
    return ratio(sum(abs(one.total - one.right) for one in found), sum(one.rows for one in found))


def _band(low: float, high: float, judged: Iterable[Judged]) -> Band:
    within = [one for one in judged if low <= one[0] < high or (high == BOUNDS[-1] and one[0] >= high)]
    return Band(low, high, len(within), sum(truth for _, truth in within), sum(sure for sure, _ in within))
