"""What two states take up again with each other, what was broken off between them, and rights that are lost."""

import pytest

from tests.coding.rows import rows_told

DAY = "1985-04-17"


def test_two_states_trade_again() -> None:
    assert rows_told(DAY, None, "Peru and Chile agreed to resume trade broken off in 1979.") == {
        "PER CHL unspecified lifted",
        "CHL PER unspecified lifted",
        "PER CHL unspecified imposed",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chile resumed trade talks on Monday.",
        "Peru and Chile resumed trade after the floods.",
        "Peru and Chile restored diplomatic relations on Monday.",
    ],
)
def test_talks_and_floods_are_no_measures(text: str) -> None:
    assert rows_told(DAY, None, text) == set()


def test_those_of_whom_the_text_told_before_are_meant_further_on() -> None:
    text = "Peru banned all imports from Chile in 1983. Bolivia joined it.|On Monday Peru and Bolivia resumed trade."
    assert "PER BOL unspecified lifted" not in rows_told(DAY, None, text)


def test_a_dealing_between_two_is_the_subject_past_an_insertion() -> None:
    text = "Flights between Lima and Santiago, suspended by Peru in 1979, resumed on Friday."
    assert rows_told(DAY, None, text) == {"PER CHL aviation imposed", "PER CHL aviation lifted"}


@pytest.mark.parametrize(
    ("right", "sector"), [("its sugar quota", "food_agriculture"), ("its landing rights", "aviation")]
)
def test_a_right_has_the_sector_of_its_name(right: str, sector: str) -> None:
    text = f"Uganda loses {right} in Kenya because of the coup."
    assert rows_told(DAY, None, text) == {f"KEN UGA {sector} imposed"}


def test_every_tie_is_all_of_them() -> None:
    assert rows_told(DAY, None, "Kenya severed every economic link with Uganda.") == {"KEN UGA unspecified imposed"}
