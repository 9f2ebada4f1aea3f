"""Faults of the reference data: each names the file, the line, what is wrong and what mends it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in one line of a reference file (lines count from 1, the header included)."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        """Return it as ``file:line: message``."""
        return f"{self.file}:{self.line}: {self.message}"


class ReferenceFault(ValueError):  # noqa: N818 - what it holds is called a fault
    """Reference data that cannot be used; ``faults`` lists everything found, not only the first."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


@dataclass(frozen=True, slots=True)
class Line:
    """One data line of a CSV file: its cells by column, stripped."""

    file: str
    number: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        """Return the cell; KeyError if the file has no such column."""
        return self.cells[column]


CODES_STAND_IN = "countries.csv (codes of states) and senders.csv (of bodies)"
"""Where the codes stand of whoever sanctions or is sanctioned."""

_STAND_IN = {
    "code": CODES_STAND_IN,
    "sender": CODES_STAND_IN,
    "country": "countries.csv (its column code)",
    "sector": "schemas/sectors.py",
}
"""Where the values stand of which there are too many to be listed, by column."""

_MOST_LISTED = 20


@dataclass(slots=True)
class Faults:
    """Collects faults while a file is read, so that a person sees all of them at once."""

    found: list[Fault] = field(default_factory=list)

    def add(self, line: Line, message: str) -> None:
        """Note a fault of a line."""
        self.found.append(Fault(line.file, line.number, message))

    def check(self) -> None:
        """Raise what was found so far.

        Raises:
            ReferenceFault: if anything was.
        """
        if self.found:
            raise ReferenceFault(self.found)

    def known(self, line: Line, column: str, codes: Collection[str], *, empty: bool = False) -> bool:
        """Check that a cell holds a known code; an empty cell passes if ``empty`` says so."""
        value = line[column]
        if (empty and value == "") or value in codes:
            return True
        self.unknown(line, column, value, codes)
        return False

    def unknown(self, line: Line, column: str, value: str, codes: Collection[str]) -> None:
        """Note that a cell holds an unknown code; the fault lists the known ones, or names where they stand."""
        listed = sorted(map(str, codes))
        if len(listed) <= _MOST_LISTED:
            self.add(line, f"unknown {column} {value!r}; write {', '.join(listed[:-1])} or {listed[-1]}")
        else:
            self.add(
                line,
                f"unknown {column} {value!r}; known ones stand in {_STAND_IN.get(column, 'schemas/vocabulary.py')}",
            )

    def one_of(self, line: Line, column: str, values: tuple[str, ...]) -> bool:
        """Check that a cell holds one of a few words, which the fault names."""
        if line[column] in values:
            return True
        self.add(line, f"{column} is {line[column]!r}; write {' or '.join(values)}")
        return False

    def filled(self, line: Line, column: str) -> bool:
        """Check that a cell is not empty."""
        if line[column]:
            return True
        self.add(line, f"{column} is empty")
        return False

    def year(self, line: Line, column: str) -> int | None:
        """Read a year or nothing; anything else is a fault."""
        value = line[column]
        if value == "":
            return None
        if value.isdigit() and len(value) == 4:
            return int(value)
        self.add(line, f"{column} is {value!r}; write a year such as 1991, or leave it empty")
        return None

    def years(self, line: Line) -> tuple[int | None, int | None]:
        """Read the years for which a line holds; the wrong way round they are a fault, since it would never hold."""
        found = self.year(line, "valid_from"), self.year(line, "valid_to")
        start, end = found
        if start is not None and end is not None and start > end:
            words = f"valid_from {start} is after valid_to {end}, so that this line would never hold"
            self.add(line, f"{words}; exchange the two, or leave one of them empty")
        return found

    def once(self, line: Line, key: object, seen: dict[object, Line]) -> bool:
        """Check that a key comes once; the fault names the first line that has it."""
        first = seen.setdefault(key, line)
        if first is line:
            return True
        self.add(line, f"{key!r} stands in line {first.number} of {first.file} already; remove one of the two")
        return False


def overlap(a: tuple[int | None, int | None], b: tuple[int | None, int | None]) -> bool:
    """Tell whether two spans of years share more than a boundary year (None is open)."""
    low = max(a[0] or 0, b[0] or 0)
    high = min(a[1] or 9999, b[1] or 9999)
    return low < high
