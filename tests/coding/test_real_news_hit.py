"""Who is hit, beside those whom the same sentence names for what was done, and with whom."""

import pytest

from tests.coding.rows import Row, rows

HIT_ALONE: list[tuple[str, set[Row]]] = [
    (
        "Peru imposed sanctions on two directors of Chilean firms involved in the sale of mortars to Bolivia.",
        {("PER", "CHL", "unspecified", "imposed", "in_force")},
    ),
    (
        "Peru imposed sanctions on Chilean ministers accused of sending military aid to Bolivia.",
        {("PER", "CHL", "government", "imposed", "in_force")},
    ),
    (
        "Washington froze the assets of two Ghanaian bankers tied to shipments of rifles to Togo.",
        {("USA", "GHA", "banking", "imposed", "in_force")},
    ),
    (
        "Peru imposed sanctions on Chilean diplomats serving in Bolivia.",
        {("PER", "CHL", "government", "imposed", "in_force")},
    ),
    (
        "Canada imposed sanctions on people involved in abuses in Gambia.",
        {("CAN", "GMB", "unspecified", "imposed", "in_force")},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), HIT_ALONE)
def test_rows(text: str, wanted: set[Row]) -> None:
    assert rows(text) & wanted == wanted
    assert {one[:2] for one in rows(text)} <= {one[:2] for one in wanted}


def test_who_acts_with_another_does_so_in_the_same_clause() -> None:
    text = (
        "Tadic said he did not blame Moscow for sanctions imposed by the US on Lukoil and urged it to find a way "
        "out in cooperation with Belgrade."
    )
    assert {one[0] for one in rows(text)} == {"USA"}
