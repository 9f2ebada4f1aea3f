"""How commands print: a table for people; JSON, JSON lines or CSV for machines. Stdout is data, stderr is words."""

import csv
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

import typer

from flows.cli.table import Field, Row, clock, print_table

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


class Format(StrEnum):
    """How rows are written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


def note(message: str) -> None:
    """Say something to the person at the terminal: on stderr, so that stdout stays data."""
    typer.echo(message, err=True)


def write_rows(  # noqa: PLR0913 - how to print, by keyword
    rows: Iterable[Row],
    columns: Sequence[str],
    form: Format,
    *,
    fields: Sequence[Field] | None = None,
    raw: bool = False,
    flush: bool = False,
) -> None:
    """Write rows to stdout.

    Args:
        rows: mappings that have all ``columns``; taken one by one, except for a table.
        columns: the columns that machines get, in order.
        form: table, json, jsonl or csv.
        fields: the columns that people get; ``columns`` as they are if not given.
        raw: leave CSV cells alone that a spreadsheet would run as formulas.
        flush: hand over each row of jsonl and csv at once.
    """
    if form is Format.TABLE:
        print_table(rows, fields or [plain_field(name) for name in columns])
    elif form is Format.CSV:
        _write_csv(rows, columns, raw=raw, flush=flush)
    elif form is Format.JSONL:
        for row in rows:
            sys.stdout.write(to_json({name: row[name] for name in columns}) + "\n")
            if flush:
                sys.stdout.flush()
    else:
        _write_json(rows, columns)


def to_json(value: object) -> str:
    """Return a value as JSON on one line: dates in ISO form, times as UTC with ``Z``, not-a-number as null."""
    return json.dumps(_jsonable(value), ensure_ascii=False)


def plain_field(name: str) -> Field:
    """Return the column of people's tables that shows a value as it is."""
    return Field(name, lambda row: row[name])


def _jsonable(value: object) -> object:
    if isinstance(value, Decimal):
        value = float(value)  # as readers of JSON take any number
    if isinstance(value, float):
        return value if value == value and abs(value) != float("inf") else None  # noqa: PLR0124 - NaN
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, datetime):
        return clock(value)
    if isinstance(value, Mapping):
        return {str(key): _jsonable(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_jsonable(one) for one in value]
    return str(value)


def _write_json(rows: Iterable[Row], columns: Sequence[str]) -> None:
    sys.stdout.write("[")
    for number, row in enumerate(rows):
        sys.stdout.write(("\n" if number == 0 else ",\n") + to_json({name: row[name] for name in columns}))
    sys.stdout.write("\n]\n")


def _write_csv(rows: Iterable[Row], columns: Sequence[str], *, raw: bool, flush: bool) -> None:
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(columns)
    for row in rows:
        out.writerow([_csv_cell(row[name], raw=raw) for name in columns])
        if flush:
            sys.stdout.flush()


def _csv_cell(value: object, *, raw: bool) -> object:
    if isinstance(value, Decimal):
        return format(value, "f")
    plain = _jsonable(value)
    if isinstance(plain, list):
        plain = "; ".join(str(one) for one in plain)
    if isinstance(plain, dict):
        plain = json.dumps(plain, ensure_ascii=False)
    if isinstance(plain, bool):
        return str(plain).lower()
    # A spreadsheet runs a text that starts so (CWE-1236); numbers are numbers and stay.
    if isinstance(plain, str) and not raw and plain.startswith(_FORMULA_STARTS):
        return "'" + plain
    return plain
