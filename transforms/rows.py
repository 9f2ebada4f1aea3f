"""Rows made and altered by the hundred thousand.

A frozen dataclass sets each field through its keyword constructor, and ``dataclasses.replace`` looks at each field
again: a third of that time is enough where the values are known to be those of another row or of a table.
"""

import dataclasses
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import repeat
from operator import attrgetter
from typing import Any, TypeVar, cast

Row = TypeVar("Row")


def make_row(kind: type[Row], values: Iterable[Any]) -> Row:
    """Return a row of a slotted dataclass that has no ``__post_init__``, given the value of every field in order."""
    row: Any = object.__new__(kind)
    for put, value in zip(_setters(cast(Any, kind)), values, strict=True):
        put(row, value)
    return cast(Row, row)


def make_rows(kind: type[Row], size: int, columns: Mapping[str, Iterable[Any]]) -> list[Row]:
    """Return as many rows of such a dataclass, given the values of its fields as columns.

    A field that is left out has no value at all: whoever asks for it gets an AttributeError.
    """
    rows: list[Any] = [object.__new__(kind) for _ in range(size)]
    setter_of = _setter_of(cast(Any, kind))
    for name, values in columns.items():
        deque(map(setter_of[name], rows, values), maxlen=0)
    return rows


def altered(row: Row, **changes: Any) -> Row:
    """Return a row with other values in some fields, as ``dataclasses.replace`` does."""
    kind = cast(Any, type(row))
    made = cast(Row, make_row(kind, _getter(kind)(row)))
    for name, value in changes.items():
        _setter_of(kind)[name](made, value)
    return made


def all_altered(rows: Sequence[Row], **changes: Any) -> list[Row]:
    """Return many rows of one kind, each with the same other values in some fields."""
    if len(rows) == 0:
        return []
    kind = type(rows[0])
    columns: dict[str, Iterable[Any]] = {name: map(attrgetter(name), rows) for name in _setter_of(cast(Any, kind))}
    return make_rows(kind, len(rows), {**columns, **{name: repeat(value) for name, value in changes.items()}})


def put_column(rows: Iterable[Any], name: str, values: Iterable[Any]) -> None:
    """Give one field of rows of one kind its values, while whoever made them has not handed them on."""
    made = list(rows)
    if len(made) > 0:
        deque(map(_setter_of(cast(Any, type(made[0])))[name], made, values), maxlen=0)


@cache
def _setter_of(kind: type) -> dict[str, Callable[[Any, Any], None]]:
    return {field.name: getattr(kind, field.name).__set__ for field in dataclasses.fields(kind)}


@cache
def _setters(kind: type) -> tuple[Callable[[Any, Any], None], ...]:
    return tuple(_setter_of(kind).values())


@cache
def _getter(kind: type) -> Callable[[Any], tuple[Any, ...]]:
    return attrgetter(*_setter_of(kind))
