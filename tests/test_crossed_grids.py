"""One frame with every filling: whatever stands in the slot, the rows must come out right."""

from functools import cache

import pytest

from tests.coding.texts import DAY, extractor
from tests.grids.crossed import CROSSED
from tests.grids.crossed.cells import Cell
from tests.grids.crossed.known import KNOWN
from transforms.extract import Document


@cache
def wrong(grid: str) -> list[str]:
    return [cell.text for cell in CROSSED[grid]() if not is_right(cell)]


def is_right(cell: Cell) -> bool:
    claims = extractor().claims(Document(None, cell.text, DAY))
    return {(one.sender, one.target_country, one.sector, str(one.action), one.stage) for one in claims} == cell.rows


@pytest.mark.parametrize("grid", CROSSED)
def test_every_filling_gives_its_rows(grid: str) -> None:
    assert not [text for text in wrong(grid) if text not in KNOWN]


def test_what_is_known_to_be_wrong_is_still_so() -> None:
    assert not KNOWN - {text for grid in CROSSED for text in wrong(grid)}


def test_every_text_is_whole_and_stands_once() -> None:
    grids = [[cell.text for cell in make()] for make in CROSSED.values()]
    assert all(len(texts) == len(set(texts)) for texts in grids)
    texts = [text for grid in grids for text in grid]
    assert not [text for text in texts if "{" in text or "  " in text]
