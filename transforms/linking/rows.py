"""Rows of one sender and country, and where a target and its sector are looked up."""

from collections.abc import Iterator
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
        if row.sector == UNSPECIFIED and row.name is not None:
            return sorted(self._of_name.get(row.name, ()), key=lambda other: (other != row, other.sector))
        return [other for other in _related(row) if other in self._values]


def wider(row: Row) -> list[Row]:
    """Return the row and, for a sector, those of the wider sectors up to the country; a name has none above it."""
    return [row, *(row._replace(sector=sector) for sector in _upwards(row))] if row.name is None else [row]


def _upwards(row: Row) -> tuple[str, ...]:
    return () if row.sector == UNSPECIFIED else (*ancestors(row.sector), UNSPECIFIED)


def _related(row: Row) -> Iterator[Row]:
    yield row
    if row.sector != UNSPECIFIED:
        for sector in (*_upwards(row), *sorted(descendants(row.sector))):
            yield row._replace(sector=sector)
