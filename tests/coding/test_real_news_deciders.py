"""Who decides, where a request, a plea, a vote or an office stands beside the decision."""

from datetime import date

import pytest

from tests.coding.rows import Row, rows

DECIDERS: list[tuple[str, set[Row]]] = [
    (
        "The Security Council, sitting at the request of Kenya, on Tuesday voted to tighten sanctions against Chad.",
        {("UN", "TCD", "unspecified", "expanded", "in_force")},
    ),
    (
        "The EU, responding to a plea from Kenya, on Monday decided to lift the ban on arms to Chad.",
        {("EU", "TCD", "defence", "lifted", "announced")},
    ),
    (
        "By lifting its ban on Chilean copper, Peru hopes to persuade Bolivia to talk, President Arce said.",
        {("PER", "CHL", "metals_minerals", "lifted", "in_force")},
    ),
    (
        "Bolivia's president said that by banning Chilean copper, Peru is trying to push Quito to act.",
        {("PER", "CHL", "metals_minerals", "imposed", "in_force")},
    ),
    (
        "Kenya and Ghana abstained in the 13-0 council vote ending the sanctions against Chad.",
        {("UN", "TCD", "unspecified", "lifted", "in_force")},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), DECIDERS)
def test_rows(text: str, wanted: set[Row]) -> None:
    assert rows(text) & wanted == wanted
    assert {one[:2] for one in rows(text)} <= {one[:2] for one in wanted}


@pytest.mark.parametrize(
    "name", ["Prime Minister Lange", "The Prime Minister, Mr Lange,", "The Prime Minister (Mr Lange)"]
)
def test_an_office_tells_whose_a_common_surname_is(name: str) -> None:
    text = f"{name} banned imports of South African gold."
    wanted = {("NZL", "ZAF", "gold", "imposed", "in_force")}
    assert rows(text, published=date(1985, 11, 13)) == wanted
    assert rows(text, published=date(2021, 11, 13)) != wanted
