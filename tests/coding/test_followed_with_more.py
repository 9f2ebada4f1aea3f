"""Who follows with goods or firms of his own, what a text prolongs as a whole, and spans before an object."""

import pytest

from tests.coding.rows import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Canada banned imports of Russian oil. Japan did the same for coal.",
            ["CAN RUS oil imposed in_force", "JPN RUS coal imposed in_force"],
        ),
        (
            "Canada banned imports of Russian oil. Japan followed with cement a week later.",
            ["CAN RUS oil imposed in_force", "JPN RUS cement imposed in_force"],
        ),
        (
            "The EU blacklisted six Malian generals. Norway followed in July with two banks.",
            ["EU MLI government imposed in_force", "NOR MLI banking imposed in_force"],
        ),
        (
            "The EU lifted its ban on Malian gold. Norway followed suit for cotton.",
            ["EU MLI gold lifted in_force", "NOR MLI food_agriculture lifted in_force"],
        ),
    ],
)
def test_who_follows_with_something_else(text: str, expected: list[str]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize("after", ["Norway followed with a statement.", "Norway followed with a visit to the bank."])
def test_what_is_no_measure_is_not_followed_with(after: str) -> None:
    assert lines(f"The EU blacklisted six Malian generals. {after}") == ["EU MLI government imposed in_force"]


def test_what_another_prolongs_is_its_whole_regime() -> None:
    text = "Canada lifted its sanctions on Belaruskali. Norway extended its own sanctions by a year."
    assert lines(text) == ["CAN BLR potash lifted in_force", "NOR BLR unspecified extended in_force"]


def test_what_one_made_for_a_firm_one_prolongs_for_it() -> None:
    text = "Canada imposed sanctions on PDVSA in 2019. It extended its sanctions by a year."
    assert "CAN VEN oil extended in_force" in lines(text)


def test_an_object_after_a_span_begins_anew() -> None:
    text = "Canada authorised for six months exports to Mali following the arrest of a man in Chad."
    assert lines(text) == ["CAN MLI unspecified eased in_force"]
