"""Passives in a row that share one auxiliary: "assets were frozen, flights halted and arms sales banned"."""

import pytest

from tests.coding.rows import rows_told

DAY = "1985-04-17"


def test_a_series_of_measures() -> None:
    text = "Malian accounts were blocked, flights suspended and sales of arms forbidden, the Ghanaian government said."
    assert rows_told(DAY, None, text) == {
        "GHA MLI banking imposed",
        "GHA MLI aviation imposed",
        "GHA MLI defence imposed",
    }


def test_a_participle_of_a_strong_verb() -> None:
    text = "Ghana's ports were shut to Malian ships and Malian funds frozen."
    assert "GHA MLI banking imposed" in rows_told(DAY, None, text)


def test_what_is_blocked_is_nothing_that_somebody_is_denied() -> None:
    text = "Mali will be denied petrol and guns and its funds in Ghana blocked, the cabinet in Accra decided."
    assert {"GHA MLI petroleum_products imposed", "GHA MLI defence imposed"} <= rows_told(DAY, None, text)


@pytest.mark.parametrize(
    "text",
    [
        "The Malian crews were questioned, cargoes searched and two ships held for a day, Ghana's coast guard said.",
        "Malian accounts were not blocked, flights suspended or sales of arms forbidden by Ghana.",
    ],
)
def test_other_series_change_nothing(text: str) -> None:
    assert rows_told(DAY, None, text) == set()


def test_a_participle_that_describes_a_subject_changes_nothing_now() -> None:
    text = "Ghana's ban on Malian rice was lifted and tractors seized in May were sold."
    assert rows_told(DAY, None, text) == {"GHA MLI food_agriculture lifted"}
