"""Quarrels between states: who breaks with whom, whose goods come into whose country, whose decision is dropped."""

import pytest

from tests.coding.rows import Row, rows

CASES: list[tuple[str, set[Row]]] = [
    (
        "Chile suspended a 40-year-old border treaty with Peru that bound the two sides to work together in fighting "
        "smugglers, and also banned imports from Peru.",
        {("CHL", "PER", "unspecified", "imposed", "in_force")},
    ),
    (
        "Chile recalled its envoy to Peru on Monday and halted all trade.",
        {("CHL", "PER", "unspecified", "imposed", "in_force")},
    ),
    (
        "Chile tore up a fishing pact with Peru and will bar fish imports.",
        {("CHL", "PER", "food_agriculture", "imposed", "announced")},
    ),
    ("Chile recalled its envoys to Peru and Bolivia and halted gas exports.", set()),
    (
        "It was decided not to renew the embargo on buying Peruvian goods, Chile's trade ministry said.",
        {
            ("CHL", "PER", "unspecified", "lifted", "announced"),
            ("CHL", "PER", "unspecified", "extended", "rejected"),
        },
    ),
    (
        "Bolivia urged Chile to scrap its decision to ban Peruvian goods.",
        {("CHL", "PER", "unspecified", "lifted", "proposed")},
    ),
    (
        "Chile suspended its decision to ban Peruvian goods.",
        {("CHL", "PER", "unspecified", "suspended", "in_force")},
    ),
    (
        "Chile lifted the ban on wares that are sold in its shops from Peru.",
        {("CHL", "PER", "unspecified", "lifted", "in_force")},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_rows(text: str, wanted: set[Row]) -> None:
    assert rows(text) == wanted


def test_a_headline_tells_with_whom_somebody_breaks() -> None:
    wanted = {("CHL", "PER", "unspecified", "imposed", "in_force")}
    assert rows("The two fell out over a lake.", title="Chile suspends Peru treaty, bars imports") == wanted
