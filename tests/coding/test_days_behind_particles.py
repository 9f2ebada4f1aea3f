"""A day right behind a particle, as wires put it: "was shut out last night", "kicked in this morning"."""

from datetime import date

import pytest

from tests.coding.rows import dated_rows_told, rows_told

DAY = "1985-04-17"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chilean copper was shut out today by Peru.", "PER CHL metals_minerals imposed"),
        ("Peru's ban on flights to Chile took hold today.", "PER CHL aviation imposed"),
        ("Peru's ban on flights to Chile came into operation last night.", "PER CHL aviation imposed"),
        ("Peru's ban on flights to Chile went into operation at noon.", "PER CHL aviation imposed"),
        ("Peru's ban on flights to Chile kicked in this morning.", "PER CHL aviation imposed"),
    ],
)
def test_a_day_without_a_preposition_is_said_of_the_whole(text: str, told: str) -> None:
    assert rows_told(DAY, None, text) == {told}


def test_the_day_is_that_of_the_change() -> None:
    found = dated_rows_told(DAY, None, "Chilean copper was shut out last night by Peru.")
    assert found == {f"PER CHL metals_minerals imposed {date(1985, 4, 16)}"}


@pytest.mark.parametrize(
    "text",
    [
        "Panic took hold today in Chile as Peru spoke of a ban on copper.",
        "Peru's talks with Chile on copper were broken off yesterday.",
        "A football match of Peru and Chile was called off last night.",
    ],
)
def test_other_things_are_called_off_too(text: str) -> None:
    assert rows_told(DAY, None, text) in (set(), {"PER CHL metals_minerals imposed proposed"})


@pytest.mark.parametrize("told", ["it was officially announced", "it has been announced", "it was formally decreed"])
def test_what_only_says_that_it_was_told_imposes_nothing(told: str) -> None:
    assert rows_told(DAY, None, f"Peru has ended its ban on ferries to Chile, {told}.") == {"PER CHL shipping lifted"}
