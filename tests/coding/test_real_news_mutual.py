"""Two states that hit each other in one text: who announces, and whose ships are kept out of whose ports."""

import pytest

from tests.coding.rows import Row, rows

CASES: list[tuple[str, set[Row]]] = [
    (
        "Chad and Togo said they will bar US citizens from entering their countries, calling the move an answer to "
        "Washington's expanded travel restrictions. Last month the White House said entry restrictions would be "
        "imposed on nationals from Chad and Togo.",
        {
            ("TCD", "USA", "unspecified", "imposed", "announced"),
            ("TGO", "USA", "unspecified", "imposed", "announced"),
            ("USA", "TCD", "unspecified", "imposed", "announced"),
            ("USA", "TGO", "unspecified", "imposed", "announced"),
        },
    ),
    (
        "Any vessel bearing the flag of Peru is barred from visiting Chilean ports.",
        {("CHL", "PER", "shipping", "imposed", "in_force")},
    ),
    (
        "Chile's trade ministry said that Peruvian ships would no longer be permitted to dock in Chile.",
        {("CHL", "PER", "shipping", "imposed", "announced")},
    ),
    (
        "Chile halted all postal and parcel exchanges with Peru.",
        {("CHL", "PER", "telecoms", "imposed", "in_force")},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_rows(text: str, wanted: set[Row]) -> None:
    assert rows(text) == wanted


def test_what_analysts_expect_is_not_decided() -> None:
    text = "Analysts said imports from Peru would no longer be allowed in Chile."
    assert {one[4] for one in rows(text)} <= {"proposed"}
