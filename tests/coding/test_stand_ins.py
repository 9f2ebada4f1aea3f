"""Pronouns that are acted on, and the party or goods of which the sentence before speaks."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three Malian banks had escaped. Norway sanctioned them.", "NOR MLI banking imposed in_force"),
        ("Three Malian banks had escaped. They were sanctioned by Norway.", "NOR MLI banking imposed in_force"),
        ("Mali's central bank came next. Norway has blacklisted it.", "NOR MLI banking imposed in_force"),
        ("Two Malian generals fled. Norway put them on its sanctions list.", "NOR MLI government imposed in_force"),
        ("Two Malian generals fled. Norway imposed sanctions on them.", "NOR MLI government imposed in_force"),
        ("Two Malian generals fled. Norway refused to sanction them.", "NOR MLI government imposed rejected"),
        ("Alrosa had been spared. Norway may blacklist it.", "NOR RUS diamonds imposed proposed"),
        ("Alrosa was a client. Norway lifted the sanctions on it.", "NOR RUS diamonds lifted in_force"),
        ("Malian gold is cheap. Norway no longer buys it.", "NOR MLI gold imposed in_force"),
        ("Exports of Malian gold rose. Norway banned them.", "NOR MLI gold imposed in_force"),
        ("Mali's ships are old. Norway barred them from its ports.", "NOR MLI shipping imposed in_force"),
    ],
)
def test_a_pronoun_stands_for_what_the_sentence_before_speaks_of(text: str, expected: str) -> None:
    assert lines(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Two Malian generals fled. It sanctioned the matter.",
        "Three Malian banks had escaped. Norway banned it.",
        "Malian gold is cheap. Norway still buys it.",
        "Two Malian players fought. The league banned them.",
        "The survey was long. Norway sanctioned them.",
    ],
)
def test_other_pronouns_stand_for_nobody_who_is_hit(text: str) -> None:
    assert lines(text) == []


def test_a_measure_in_the_sentence_is_what_the_pronoun_means() -> None:
    text = "The Bank of Mali lifted the ban on Norwegian cod. It had been introduced in 2019."
    assert "MLI NOR food_agriculture imposed in_force" in lines(text)
