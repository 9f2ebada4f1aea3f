"""Lines of a table: borders of cells are read as dashes, strokes and tabs anywhere else stay."""

import pytest

from transforms.reading.text.repair import repair
from transforms.reading.text.table_lines import cell_borders


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "EU | oil ban | May\nJapan | gold ban | June\nPeru | none | -",
            "EU — oil ban — May\nJapan — gold ban — June\nPeru — none — -",
        ),
        ("No.\tWho\n1\tEU\tban\n2\tJapan\tban", "No. — Who\nEU — ban\nJapan — ban"),
        ("| EU | ban |\n\n| Japan | ban |\n\n| Peru | ban |", "EU — ban\n\nJapan — ban\n\nPeru — ban"),
        ("EU | ban\nJapan | ban", "EU | ban\nJapan | ban"),
        (
            "A Day in Trade | Reuters\nOil fell.\nGold rose | a little",
            "A Day in Trade | Reuters\nOil fell.\nGold rose | a little",
        ),
        ("|\n|\n|", "\n\n"),
        (
            "EU      oil ban     in May\nJapan   gold ban    in June\nPeru    none        never",
            "EU — oil ban — in May\nJapan — gold ban — in June\nPeru — none — never",
        ),
        (
            "Oil fell.   Gold rose.   Tin stood.\nOil fell.   Gold rose.   Tin stood.\nOil.   Gold.   Tin.",
            "Oil fell.   Gold rose.   Tin stood.\nOil fell.   Gold rose.   Tin stood.\nOil.   Gold.   Tin.",
        ),
    ],
)
def test_borders_of_cells_are_dashes(text: str, read: str) -> None:
    found = repair(text)
    assert found.text == read
    assert all(text[found.origin(at)] == letter for at, letter in enumerate(read) if letter.isalpha())


def test_many_empty_cells_cost_no_more_than_their_length() -> None:
    assert sum(1 for _ in cell_borders("\t|" * 50_000 + "\n" + "a |" * 50_000 + "\n" + " \t" * 50_000)) < 60_000
    assert sum(1 for _ in cell_borders("a   " * 20_000 + "." + " " * 50_000 + "\n")) == 0
