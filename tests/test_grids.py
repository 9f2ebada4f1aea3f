"""Texts made of templates, in which every row must come out right: who changed what for whom, and how far it is."""

import pytest

from tests.coding.texts import extractor
from tests.grids import ALL, make
from tests.grids.words import Made
from tests.test_samples_floor import FLOORS
from transforms.extract import Document

TEXTS, SEED = 40, 1


def is_right(made: Made) -> bool:
    claims = extractor().claims(Document(made.title, made.text, made.published))
    found = {(one.sender, one.target_country, one.sector, str(one.action), one.stage) for one in claims}
    dated = made.day is None or any((one.when.value or "").startswith(made.day) for one in claims)
    return found == made.rows and dated


@pytest.mark.parametrize("kind", ALL)
def test_a_kind_of_text_is_read_as_well_as_before(kind: str) -> None:
    wrong = [made.text for made in make(kind, TEXTS, SEED) if not is_right(made)]
    assert 1 - len(wrong) / TEXTS >= FLOORS["grids"][kind], "\n".join(wrong[:5])


def test_every_kind_has_a_floor_and_every_text_its_words() -> None:
    assert set(FLOORS["grids"]) == set(ALL)
    texts = [made.text for kind in ALL for made in make(kind, TEXTS, SEED)]
    assert not [text for text in texts if "{" in text or "  " in text]
