"""Grids: texts made of templates with the rows that must come of them; what no labelled set holds twice is held here.

Templates were written by hand, with words drawn for their slots; ``make`` gives the same texts for the same seed.
"""

from collections.abc import Callable, Iterator

from tests.grids import clauses, dates, designations, nothing, notices, paragraphs, parts, titles
from tests.grids.words import Made, Pick

ALL: dict[str, Callable[[Pick], Made]] = {
    one.__name__: one
    for one in (
        *clauses.KINDS,
        *paragraphs.KINDS,
        *designations.KINDS,
        *parts.KINDS,
        *nothing.KINDS,
        *titles.KINDS,
        *dates.KINDS,
        *notices.KINDS,
    )
}


def make(kind: str, number: int, seed: int) -> Iterator[Made]:
    """Yield ``number`` texts of a kind."""
    pick = Pick(seed)
    for _ in range(number):
        yield ALL[kind](pick)
