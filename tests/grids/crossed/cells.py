"""What the crossed grids have in common: a cell is a text with the rows that must come of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from tests.grids.words import Row

SENDER, TARGET = "NOR", "MLI"
"""Norway acts and Mali is hit wherever a grid does not vary them: what varies is what stands around."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A frame with one of its fillings."""

    text: str
    rows: frozenset[Row]


def said(sector: str, action: str, stage: str = "decided", *, by: Iterable[str] = (SENDER,)) -> frozenset[Row]:
    """Return the rows of one change by each of some senders."""
    return frozenset((one, TARGET, sector, action, stage) for one in by)


def lines(text: str) -> tuple[str, ...]:
    """Return the lines of a table without its margins."""
    return tuple(line.strip() for line in text.strip().splitlines())


def opened(text: str) -> str:
    """Return a sentence with its first letter in capitals."""
    return text[0].upper() + text[1:]
