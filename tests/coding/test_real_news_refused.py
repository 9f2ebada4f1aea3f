"""Packages that are not agreed on, and what people are listed for."""

import pytest

from tests.coding.rows import Row, rows

CASES: list[tuple[str, set[Row]]] = [
    (
        "Cyprus blocked the EU's fifth package of sanctions against Gambia on Monday.",
        {("EU", "GMB", "unspecified", "expanded", "rejected")},
    ),
    (
        "Ministers of the EU did not approve the new package of sanctions on Gambia.",
        {("EU", "GMB", "unspecified", "expanded", "rejected")},
    ),
    (
        "Gambia's foreign ministry said the British officials were blacklisted for their role in drawing up British "
        "sanctions against Gambia.",
        {("GMB", "GBR", "government", "imposed", "in_force")},
    ),
    (
        "Five Americans were put on Iran's list for helping to impose American sanctions on Iran.",
        {("IRN", "USA", "unspecified", "imposed", "in_force")},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_rows(text: str, wanted: set[Row]) -> None:
    assert rows(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Member states did not approve the EU's fifth package of sanctions, which targets Gambia's banks.",
        "Cyprus blocked the EU's fifth package, which targets Gambia's banks.",
    ],
)
def test_nothing_of_a_refused_package_is_decided(text: str) -> None:
    assert {one[4] for one in rows(text)} <= {"rejected"}
    assert {one[1] for one in rows(text)} <= {"GMB"}
