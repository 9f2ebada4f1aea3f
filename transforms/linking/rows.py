"""Rows of one sender and country, and where a target and its sector are looked up."""

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Generic, TypeVar

from schemas.sectors import UNSPECIFIED
from transforms.linking.steps import Row
from transforms.merging.tree import ancestors, descendants

Value = TypeVar("Value")


class Rows(Generic[Value]):
    """Something for each row, found by the row or by the named target; rows come in the order they were put."""

    def __init__(self) -> None:
        self._values: dict[Row, Value] = {}
        self._of_name: dict[str, dict[Row, None]] = {}

    def put(self, row: Row, value: Value) -> None:
        """Set the value of a row."""
        self._values[row] = value
        if row.name is not None:
            self._of_name.setdefault(row.name, {})[row] = None

    def get(self, row: Row) -> Value | None:
        """Return the value of a row, or None."""
        return self._values.get(row)

    def drop(self, row: Row) -> None:
        """Forget a row, if it is there."""
        if self._values.pop(row, None) is not None and row.name is not None:
            del self._of_name[row.name][row]

    def known(self) -> list[Row]:
        """Return all rows."""
        return [*self._values]

    def related(self, row: Row) -> list[Row]:
        """Return the rows there are of the same name in the same sector or a related one, the nearest first.

        A named target of unspecified sector is related to that name in every sector, since the sector is only what one
        text says of it and another does not. The country as a whole is related to itself alone.
        """
        if row.name is None:
            return [other for other in _related(row.sector) if other in self._values]
        known = self._of_name.get(row.name)
        if not known:
            return []
        if row.sector == UNSPECIFIED:
            return sorted(known, key=lambda other: (other != row, other.sector))
        nearness = _nearness(row.sector)
        return sorted((other for other in known if other.sector in nearness), key=lambda other: nearness[other.sector])


def wider(row: Row) -> Sequence[Row]:
    """Return the row and, for a sector, those of the wider sectors up to the country; a name has none above it."""
    return upwards(row.sector) if row.name is None else (row,)


@cache
def upwards(sector: str) -> tuple[Row, ...]:
    """Return the rows without a name of a sector and of all that is wider, up to the country."""
    above = () if sector == UNSPECIFIED else (*ancestors(sector), UNSPECIFIED)
    return tuple(Row(None, one) for one in (sector, *above))


@cache
def _related(sector: str) -> tuple[Row, ...]:
    below = () if sector == UNSPECIFIED else sorted(descendants(sector))
    return (*upwards(sector), *(Row(None, one) for one in below))


@cache
def _nearness(sector: str) -> Mapping[str, int]:
    return MappingProxyType({row.sector: place for place, row in enumerate(_related(sector))})
