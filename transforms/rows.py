"""Rows made and altered by the hundred thousand.

A frozen dataclass sets each field by a call, and ``dataclasses.replace`` looks at each field again. Where the values
are known to be those of another row or of a table, a row is made as one of a twin class that is not frozen and has the
same slots, and is given its own class then.
"""

import dataclasses
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import islice, repeat
from operator import attrgetter
from typing import Any, TypeVar, cast

Row = TypeVar("Row")


def make_rows(kind: type[Row], size: int, columns: Mapping[str, Iterable[Any]]) -> list[Row]:
    """Return as many rows of a slotted dataclass without ``__post_init__``, given the values of its fields as columns.

    A field that is left out has no value at all: whoever asks for it gets an AttributeError.

    Raises:
        ValueError: a column is too short.
    """
    rows: list[Any] = [*islice(map(_twin(cast(Any, kind), tuple(columns)), *columns.values()), size)]
    if len(rows) < size:
        raise ValueError(f"a column has {len(rows)} values instead of {size}")
    for row in rows:
        row.__class__ = kind
    return rows


def rows_of(kind: type[Row], values: Sequence[tuple[object, ...]]) -> list[Row]:
    """Return a row of such a class for each tuple of the values of its first fields; all others have their defaults."""
    if len(values) == 0:
        return []
    fields = dataclasses.fields(cast(Any, kind))
    given = dict(zip((field.name for field in fields), zip(*values, strict=True), strict=False))
    defaults = {field.name: repeat(field.default) for field in fields[len(given) :]}
    return make_rows(kind, len(values), {**given, **defaults})


def altered(row: Row, **changes: Any) -> Row:
    """Return a row with other values in some fields, as ``dataclasses.replace`` does.

    A field that has no value, since the row was made of some columns alone, stays without.
    """
    kind = cast(Any, type(row))
    try:
        made = _copier(kind, _names(kind))(row)
    except AttributeError:
        made = _copier(kind, tuple(name for name in _names(kind) if hasattr(row, name)))(row)
    for name, value in changes.items():
        setattr(made, name, value)
    made.__class__ = kind
    return cast(Row, made)


def all_altered(rows: Sequence[Row], **changes: Any) -> list[Row]:
    """Return many rows of one kind, each with the same other values in some fields."""
    if len(rows) == 0:
        return []
    kind = type(rows[0])
    columns: dict[str, Iterable[Any]] = {name: map(attrgetter(name), rows) for name in _names(cast(Any, kind))}
    return make_rows(kind, len(rows), {**columns, **{name: repeat(value) for name, value in changes.items()}})


def put_column(rows: Iterable[Any], name: str, values: Iterable[Any]) -> None:
    """Give one field of rows of one kind its values, while whoever made them has not handed them on."""
    made = list(rows)
    if len(made) > 0:
        deque(map(getattr(type(made[0]), name).__set__, made, values), maxlen=0)


def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))


@cache
def _copier(kind: type, given: tuple[str, ...]) -> Callable[[Any], Any]:
    twin, read = _twin(kind, given), attrgetter(*given)
    return lambda row: twin(*read(row))


@cache
def _twin(kind: type, given: tuple[str, ...]) -> Callable[..., Any]:
    """Return a class with the slots of another one, which is called with the values of some of them."""
    left_out = [name for name in _names(kind) if name not in given]
    fields = [(name, object, dataclasses.field(init=name not in left_out)) for name in (*given, *left_out)]
    return dataclasses.make_dataclass(f"{kind.__name__}Twin", fields, slots=True, eq=False, repr=False)
