"""Faults of the reference data: each names the file, the line, what is wrong and what mends it."""

from collections.abc import Iterable, Mapping
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

    def known(self, line: Line, column: str, codes: Iterable[str], *, empty: bool = False) -> bool:
        """Check that a cell holds a known code; an empty cell passes if ``empty`` says so."""
        value = line[column]
        if (empty and value == "") or value in codes:
            return True
        self.add(line, f"unknown {column} {value!r}; known ones stand in the vocabulary that the README names")
        return False

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
