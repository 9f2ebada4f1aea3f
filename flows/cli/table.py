"""Tables for people: columns as wide as they need, narrowed word by word to the terminal; quotes on their own lines."""

import shutil
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

Row = Mapping[str, Any]

PLAIN_WIDTH = 100
"""Width of tables where stdout is no terminal and COLUMNS is not set."""

_GAP = 2
_INDENT = 4
_LONGEST_WORD = 24


@dataclass(frozen=True)
class Field:
    """One column of a table: its heading, and its cell of a row.

    ``below`` puts it on lines of its own under the row, ``right`` to the right of its column.
    """

    heading: str
    cell: Callable[[Row], object]
    below: bool = False
    right: bool = False


def with_ids(fields: Sequence[Field], column: str) -> tuple[Field, ...]:
    """Return the fields with one more, on a line of its own: the id of the row's event, which a column holds."""
    return (*fields, Field(column, lambda row: row[column], below=True))


def print_table(rows: Iterable[Row], fields: Sequence[Field], *, title: str | None = None) -> None:
    """Print rows as a table, or one under the other where none would fit; nothing at all if there are no rows."""
    lines = [[printable(field.cell(row)) for field in fields] for row in rows]
    if len(lines) == 0:
        return
    from rich.console import Console

    width = shutil.get_terminal_size((PLAIN_WIDTH, 24)).columns
    console = Console(file=sys.stdout, width=width, highlight=False, markup=False, emoji=False)
    console.on_broken_pipe = _raise_again  # type: ignore[method-assign]
    if title is not None:
        console.print(f"\n{title}", style="bold")
    beside = [at for at, field in enumerate(fields) if not field.below]
    widths = _widths([[fields[at].heading for at in beside], *([line[at] for at in beside] for line in lines)], width)
    if widths is None:
        _print_records(console, [field.heading for field in fields], lines)
        return
    inline = [fields[at] for at in beside]
    if len(beside) == len(fields):
        console.print(_table(inline, widths, lines, heading=True))
        return
    console.print(_table(inline, widths, [], heading=True))
    for line in lines:
        console.print(_table(inline, widths, [[line[at] for at in beside]], heading=False))
        _print_below(console, [line[at] for at, field in enumerate(fields) if field.below])


def cut_date(day: date | None, precision: str) -> str | None:
    """Return a date as far as it is known: YYYY-MM-DD, YYYY-MM or YYYY; None if it is not known."""
    if day is None:
        return None
    return day.isoformat()[: {"day": 10, "month": 7, "year": 4}[precision]]


def clock(moment: datetime) -> str:
    """Return a time in ISO form; what has no zone is UTC here."""
    return moment.isoformat() + ("" if moment.tzinfo else "Z")


def printable(value: object) -> str:
    """Return a value as one line of text; control characters, which a terminal would obey, become blanks."""
    if value is None:
        return ""
    text = clock(value) if isinstance(value, datetime) else str(value)
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())


def _raise_again() -> None:
    """Leave a closed pipe to ``main``; rich would end the process with status 1."""
    raise  # noqa: PLE0704 - called while the error is handled


def _widths(lines: Sequence[Sequence[str]], width: int) -> list[int] | None:
    """Return the widths of columns that start with their heading; None if not even the longest words fit."""
    columns = list(zip(*lines, strict=True))
    parts = [(column[0].replace("_", "_ "), *column[1:]) for column in columns]
    least = [max(min(_longest_word(cell), _LONGEST_WORD) for cell in column) for column in parts]
    wanted = [max(len(cell) for cell in column) for column in columns]
    room = width - _GAP * (len(columns) - 1)
    if sum(least) > room:
        return None
    while sum(wanted) > room:
        spare = [have - need for have, need in zip(wanted, least, strict=True)]
        widest = max(range(len(wanted)), key=lambda at: (spare[at] > 0, wanted[at]))
        wanted[widest] -= 1
    return wanted


def _longest_word(text: str) -> int:
    return max((len(word) for word in text.split()), default=0)


def _folded_heading(heading: str, width: int) -> str:
    """Break the name of a column at its underscores where it is wider than the column."""
    lines = [""]
    for part in heading.replace("_", "_ ").split():
        fits = len(lines[-1]) + len(part) <= width and (lines[-1] == "" or lines[-1].endswith("_"))
        lines = [*lines[:-1], lines[-1] + part] if fits else [*lines, part]
    return heading if len(heading) <= width else "\n".join(lines)


def _table(fields: Sequence[Field], widths: Sequence[int], lines: Iterable[Sequence[str]], *, heading: bool) -> "Table":
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(
        box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, _GAP - 1, 0, 0), show_header=heading
    )
    for field, width in zip(fields, widths, strict=True):
        table.add_column(
            _folded_heading(field.heading, width),
            width=width,
            justify="right" if field.right else "left",
            overflow="fold",
        )
    for line in lines:
        table.add_row(*(Text(cell) for cell in line))
    return table


def _print_below(console: "Console", texts: Sequence[str]) -> None:
    from rich.padding import Padding
    from rich.text import Text

    for text in filter(None, texts):
        console.print(Padding(Text(text, style="italic"), (0, 0, 0, _INDENT), expand=False))


def _print_records(console: "Console", headings: Sequence[str], lines: Sequence[Sequence[str]]) -> None:
    widest = max(map(len, headings))
    for number, line in enumerate(lines, start=1):
        console.print(f"row {number}", style="bold")
        table = _table([Field("", str), Field("", str)], [widest, console.width - widest - _GAP], (), heading=False)
        for heading, cell in zip(headings, line, strict=True):
            table.add_row(heading, cell)
        console.print(table)
