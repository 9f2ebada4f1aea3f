"""Who "it" is in the answer to a question."""

from datetime import date

import pytest

from tests.coding.texts import claims


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "The EU banned luxury goods for Russia. How has Moscow replied? On 10 March it banned exports of timber "
            "to the EU.",
            {("EU", "RUS", "luxury_goods"), ("RUS", "EU", "timber")},
        ),
        (
            "Canada blacklisted Togo's banks. And Norway? It closed its ports to Togo's ships.",
            {("CAN", "TGO", "banking"), ("NOR", "TGO", "shipping")},
        ),
        (  # two are named
            "Norway banned Togo's cocoa. Did Norway warn Togo? It also banned its gold.",
            {("NOR", "TGO", "food_agriculture"), ("NOR", "TGO", "gold")},
        ),
        (  # no question
            "Norway banned Togo's cocoa. Chile was warned. Norway said that it had banned its gold.",
            {("NOR", "TGO", "food_agriculture"), ("NOR", "TGO", "gold")},
        ),
    ],
)
def test_it_is_whom_the_question_names(text: str, rows: set[tuple[str, str, str]]) -> None:
    found = claims(text, published=date(2022, 3, 16))
    assert {(one.sender, one.target_country, one.sector) for one in found} == rows
