"""Bans by sports bodies and bans over sick animals are no sanctions."""

from datetime import date

import pytest

from tests.coding.texts import claims

DAY = date(2021, 6, 23)


def rows(text: str) -> list[str]:
    found = claims(text, published=DAY)
    return [f"{one.sender} {one.target_country} {one.sector} {one.action} {one.stage}" for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "The International Rugby Board banned three English players for five years for touring South Africa.",
        "The world cricket council banned six English players on Monday for playing in South Africa.",
        "The Kenyan athletics association banned two Ethiopian runners on Monday.",
        "South Africa halted imports of Namibian cattle over lung sickness.",
        "Chile suspended imports of Brazilian beef over abscesses.",
        "Japan banned imports of Mexican mangoes because of fruit flies.",
    ],
)
def test_sport_and_sick_animals_make_no_row(text: str) -> None:
    assert rows(text) == []


def test_a_reason_of_policy_still_makes_one() -> None:
    assert rows("Canada suspended imports of Brazilian beef over a border quarrel.") == [
        "CAN BRA food_agriculture imposed decided"
    ]
