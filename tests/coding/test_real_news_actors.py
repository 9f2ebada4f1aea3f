"""Who acts and who is hit: companions, unnamed powers, services of a country, names within names."""

import pytest

from tests.coding.rows import Row, rows

CASES: list[tuple[str, set[Row]]] = [
    (
        "Washington sanctioned Gambia's generals. Canada, along with the EU, sanctioned officers of the country's "
        "police on Monday.",
        {
            ("USA", "GMB", "government", "imposed", "in_force"),
            ("CAN", "GMB", "government", "imposed", "in_force"),
            ("EU", "GMB", "government", "imposed", "in_force"),
        },
    ),
    (
        "The EU froze assets of Gambia's generals on Monday. World powers lifted an embargo on Gambia in 2014.",
        {
            ("EU", "GMB", "government", "imposed", "in_force"),
            (None, "GMB", "unspecified", "lifted", "in_force"),
        },
    ),
    ("Western countries imposed sanctions on Gambia in 2014.", {(None, "GMB", "unspecified", "imposed", "in_force")}),
    (
        "The EU signed off on a cap on the price of Iranian crude shipped to buyers outside the bloc.",
        {("EU", "IRN", "oil", "imposed", "announced")},
    ),
    ("OFAC sanctioned Ana Maria Duarte, a Cuban general.", {("USA", "CUB", "government", "imposed", "in_force")}),
    ("The UK sanctioned the tanker Maria.", {("GBR", "RUS", "shipping", "imposed", "in_force")}),
    (
        "The U.S. imposed visa curbs on Gambians, including prosecutors, university administrators and judges.",
        {("USA", "GMB", "government", "imposed", "in_force")},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_rows(text: str, wanted: set[Row]) -> None:
    assert rows(text) == wanted
