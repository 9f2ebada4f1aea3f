"""Clauses without a verb of their own, which have that of the clause before: of other days, goods and states."""

import pytest

from tests.coding.rows import lines


def told(text: str) -> set[str]:
    """Return "sender target sector action" of each decided row."""
    return {one.rpartition(" ")[0] for one in lines(text) if one.endswith(("in_force", "announced"))}


@pytest.mark.parametrize(
    "text",
    [
        "Togolese coffee was banned by Malta in 2009, cement in 2010.",
        "Malta in May banned Togolese coffee and in June cement.",
        "Malta banned Togolese coffee in 2009; in 2010, cement.",
        "On Monday Malta banned Togolese coffee, on Friday cement.",
    ],
)
def test_only_the_day_and_the_goods_are_new(text: str) -> None:
    assert told(text) == {"MLT TGO food_agriculture imposed", "MLT TGO cement imposed"}


@pytest.mark.parametrize(
    "text",
    [
        "Malta banned Togolese coffee, Kenya its cement.",
        "Malta banned Togolese coffee; Kenya, on Friday, its cement.",
        "Malta banned coffee from Togo, Kenya cement.",
        "Malta stopped imports of Togolese coffee, Kenya of cement.",
    ],
)
def test_only_the_state_and_the_goods_are_new(text: str) -> None:
    assert told(text) == {"MLT TGO food_agriculture imposed", "KEN TGO cement imposed"}


@pytest.mark.parametrize(
    "text",
    [
        "Malta banned Togolese coffee in May, and cement prices rose in June.",
        "Togolese coffee was banned by Malta in 2009, the year of the cement crisis.",
    ],
)
def test_a_clause_with_a_verb_of_its_own_keeps_it(text: str) -> None:
    assert told(text) == {"MLT TGO food_agriculture imposed"}
