"""One frame with every filling: whatever stands in the slot, the rows must come out right."""

from functools import cache

import pytest

from tests.coding.texts import DAY, extractor
from tests.grids.crossed import CROSSED
from tests.grids.crossed.cells import Cell
from tests.grids.crossed.days import DAYS, FRAMES
from tests.grids.crossed.known import KNOWN
from transforms.coding.rows.claims import Claim
from transforms.extract import Document


@cache
def wrong(grid: str) -> list[str]:
    return [cell.text for cell in CROSSED[grid]() if not is_right(cell)]


def read(text: str) -> list[Claim]:
    return extractor().claims(Document(None, text, DAY))


def is_right(cell: Cell) -> bool:
    found = {(one.sender, one.target_country, one.sector, str(one.action), one.stage) for one in read(cell.text)}
    return found == cell.rows


@pytest.mark.parametrize("grid", CROSSED)
def test_every_filling_gives_its_rows(grid: str) -> None:
    assert not [text for text in wrong(grid) if text not in KNOWN]


def test_what_is_known_to_be_wrong_is_still_so() -> None:
    assert not KNOWN - {text for grid in CROSSED for text in wrong(grid)}


@pytest.mark.parametrize("frame", FRAMES)
def test_every_word_for_a_day_gives_its_date(frame: str) -> None:
    found = {said: [one.when.value for one in read(frame.format(day=said))] for said, _ in DAYS}
    assert not {said: found[said] for said, day in DAYS if found[said] != [day]}


def test_every_text_is_whole_and_stands_once() -> None:
    grids = [[cell.text for cell in make()] for make in CROSSED.values()]
    assert all(len(texts) == len(set(texts)) for texts in grids)
    texts = [text for grid in grids for text in grid]
    assert not [text for text in texts if "{" in text or "  " in text]
