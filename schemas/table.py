"""What a table is: a frozen dataclass whose annotations are the whole definition.

A field's Python type gives the Arrow type and whether it may be null; ``col(...)`` in its ``Annotated`` gives the
meaning and the bounds. Everything else (Arrow schema, expectations, database comments, data dictionary) is derived from
that.
"""

import dataclasses
import types
import typing
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import Any

KINDS: dict[type, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "double",
    date: "date",
    datetime: "timestamp",
}
"""Python types that a column may have, and what they are called. Timestamps are UTC without a zone."""


@dataclasses.dataclass(frozen=True)
class Facts:
    """What an annotation says of a column beside its type."""

    description: str
    values: tuple[str, ...] | None = None
    pattern: str | None = None
    minimum: float | None = None
    maximum: float | None = None
    least_filled: float | None = None


def col(  # noqa: PLR0913 - keyword bounds, each optional
    description: str,
    *,
    values: type[StrEnum] | Iterable[str] | None = None,
    pattern: str | None = None,
    minimum: float | None = None,
    maximum: float | None = None,
    least_filled: float | None = None,
) -> Facts:
    """Describe a column.

    Args:
        description: what the column says, as shown to its readers.
        values: the closed vocabulary, if there is one.
        pattern: a regular expression that each value matches from its start.
        minimum: least value of a number.
        maximum: greatest value of a number.
        least_filled: share of rows (0 to 1) that must have a value in a nullable column of a healthy table.
    """
    codes = None if values is None else tuple(str(value) for value in values)
    return Facts(description, codes, pattern, minimum, maximum, least_filled)


@dataclasses.dataclass(frozen=True)
class Column:
    """One column of a table."""

    name: str
    kind: str
    required: bool
    facts: Facts


@dataclasses.dataclass(frozen=True)
class Table:
    """One table: its rows, the key that identifies them, and how they lie on disk."""

    name: str
    layer: str
    description: str
    row: type
    key: tuple[str, ...]
    sort: tuple[str, ...]
    columns: tuple[Column, ...]
    greater: tuple[tuple[str, str], ...]
    may_be_empty: bool

    def column(self, name: str) -> Column:
        """Return the column of that name; KeyError names the table if there is none."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(f"table {self.name} has no column {name}")


def _column(name: str, annotation: Any) -> Column:
    value_type, facts = typing.get_args(annotation)
    options = typing.get_args(value_type) if isinstance(value_type, types.UnionType) else (value_type,)
    plain = [option for option in options if option is not type(None)]
    return Column(name, KINDS[plain[0]], len(plain) == len(options), facts)


def table_of(  # noqa: PLR0913 - a declaration, read by name
    row: type,
    *,
    name: str,
    layer: str,
    key: tuple[str, ...],
    sort: tuple[str, ...] = (),
    greater: tuple[tuple[str, str], ...] = (),
    may_be_empty: bool = False,
) -> Table:
    """Derive the table of a row dataclass.

    Args:
        row: a dataclass whose fields are all ``Annotated[type, col(...)]``; its docstring describes the table.
        name: the table's name, singular.
        layer: ``raw``, ``staging``, ``mart`` or ``reference``.
        key: columns that are unique together.
        sort: the order of rows in published files; the key where not given.
        greater: pairs of columns of which the first is never smaller than the second.
        may_be_empty: whether no rows at all is a healthy state.
    """
    hints = typing.get_type_hints(row, include_extras=True)
    columns = tuple(_column(field.name, hints[field.name]) for field in dataclasses.fields(row))
    description = " ".join((row.__doc__ or "").split())
    return Table(name, layer, description, row, key, sort or key, columns, greater, may_be_empty)
