"""Which gold value became which predicted one: rows of an article paired by what they have most in common."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from schemas.sectors import UNSPECIFIED
from transforms.evaluation.cases import Case
from transforms.matching import Key, Row, core_key, direction_key, full_key, stage, unique

CONFUSED = ("action", "status", "sector")
"""The fields whose values are compared."""

Pairing = tuple[Row | None, Row | None]
"""A gold row with its predicted one; without a gold row it is spurious, without a predicted one missed."""


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often a gold value of a field became a predicted one; None is no row at all: spurious, or missed."""

    field: str
    gold: str | None
    predicted: str | None
    count: int


def _sector(row: Row) -> str:
    return str(row.get("sector") or UNSPECIFIED)


_STEPS: tuple[Key, ...] = (
    full_key,
    lambda row: (*core_key(row), stage(row)),
    core_key,
    lambda row: (row.get("target_country"), _sector(row), stage(row)),
    lambda row: (row.get("target_country"), row.get("action"), stage(row)),
    lambda row: (*direction_key(row), stage(row)),
)
"""What two rows must share to be a pair, from the most to the least; rows of different countries never are one."""


def confusions(cases: Iterable[Case]) -> list[Confusion]:
    """Count the pairs of values by field, the right ones too; the commonest first."""
    counts: Counter[tuple[str, str | None, str | None]] = Counter()
    for case in cases:
        for gold, predicted in pair_rows(case.gold, case.predicted):
            counts.update((name, _value(name, gold), _value(name, predicted)) for name in CONFUSED)
    ranked = sorted(counts.items(), key=lambda one: (CONFUSED.index(one[0][0]), -one[1], str(one[0])))
    return [Confusion(*key, count) for key, count in ranked]


def pair_rows(gold: Sequence[Row], predicted: Sequence[Row]) -> Iterator[Pairing]:
    """Pair the rows of one article, each once; what finds no partner comes alone."""
    wanted, found = unique(gold, full_key), unique(predicted, full_key)
    for key in _STEPS:
        paired, wanted, found = _take(key, wanted, found)
        yield from paired
    yield from ((row, None) for row in wanted)
    yield from ((None, row) for row in found)


def _take(key: Key, gold: list[Row], predicted: list[Row]) -> tuple[list[Pairing], list[Row], list[Row]]:
    """Return the pairs that share a key, and the rows of both sides that are left."""
    pairs, missed, left = list[Pairing](), list[Row](), list(predicted)
    for row in gold:
        at = next((at for at, other in enumerate(left) if key(other) == key(row)), None)
        if at is None:
            missed.append(row)
        else:
            pairs.append((row, left.pop(at)))
    return pairs, missed, left


def _value(name: str, row: Row | None) -> Any:
    if row is None:
        return None
    return _sector(row) if name == "sector" else str(row.get(name))
