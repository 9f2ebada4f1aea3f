"""Crossed grids: one frame with every filling that must give the same rows, or rows that follow from the filling.

They show what is systematic: a whole row or column of wrong texts is one fault. Nothing is drawn by chance.
"""

from collections.abc import Callable, Iterator

from tests.grids.crossed import (
    goods,
    headlines,
    long_frames,
    measures,
    pairs,
    parties,
    persons,
    sequels,
    sources,
    stages,
)
from tests.grids.crossed.cells import Cell

CROSSED: dict[str, Callable[[], Iterator[Cell]]] = {
    "measures": measures.cells,
    "goods": goods.cells,
    "hit": parties.hit,
    "acting": parties.acting,
    "sources": sources.cells,
    "sequels": sequels.cells,
    "stages": stages.cells,
    "long_frames": long_frames.cells,
    "listed": persons.listed,
    "pointed": persons.pointed,
    "headlines": headlines.cells,
    "pairs": pairs.cells,
}
