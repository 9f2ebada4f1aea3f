"""Which state a noun for one stands for ("the island nation", "the country")."""

import pytest

from tests.coding.rows import Row, rows

LANDS: list[tuple[str, set[Row]]] = [
    (
        "Malta hailed the lifting of a U.S. arms embargo on the island nation. Malta once barred Libyan warships.",
        {("USA", "MLT", "defence", "lifted", "in_force")},
    ),
    (
        "Hours after Peru said it would halt trade with Chile, the country closed its airspace to Chilean airlines.",
        {("PER", "CHL", "unspecified", "imposed", "announced"), ("PER", "CHL", "aviation", "imposed", "in_force")},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), LANDS)
def test_rows(text: str, wanted: set[Row]) -> None:
    assert rows(text) & wanted == wanted
    assert {one[:2] for one in rows(text)} <= {one[:2] for one in wanted} | {("MLT", "LBY")}
