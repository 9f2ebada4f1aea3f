"""What is undone, or only half, and what is still open."""

import pytest

from tests.coding.rows import Row, rows

UNDONE: list[tuple[str, set[Row]]] = [
    ("Chile has halted a ban on Peruvian timber.", {("CHL", "PER", "timber", "lifted", "in_force")}),
    ("The ban on Peruvian timber was stopped by Chile.", {("CHL", "PER", "timber", "lifted", "in_force")}),
    (
        "Chile has lifted trade suspensions on Peruvian beef.",
        {("CHL", "PER", "food_agriculture", "lifted", "in_force")},
    ),
    ("A judge stopped the ban on Peruvian timber from taking effect.", set()),
    ("Not all of Chile's sanctions on Peru have been lifted.", set()),
    ("However, not every U.S. restriction on Sudan was removed.", set()),
]
OPEN: list[tuple[str, set[Row]]] = [
    (
        "Chile tabled a bill that will bar Peruvian ministers from entering it.",
        {("CHL", "PER", "government", "imposed", "proposed")},
    ),
    (
        "As ties improve, more U.S. sanctions on Sudan will be lifted, the envoy said.",
        {("USA", "SDN", "unspecified", "eased", "proposed")},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), [*UNDONE, *OPEN])
def test_rows(text: str, wanted: set[Row]) -> None:
    assert rows(text) & wanted == wanted
    assert {one[:2] for one in rows(text)} <= {one[:2] for one in wanted}


def test_a_signed_bill_is_decided() -> None:
    text = "Chile's president signed a bill that will bar Peruvian ministers from entering it."
    assert ("CHL", "PER", "government", "imposed", "announced") in rows(text)
