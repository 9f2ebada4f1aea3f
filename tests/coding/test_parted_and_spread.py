"""Rows parted by "respectively", ships spread over flags, goods considered, and all but one measure relaxed."""

import pytest

from tests.coding.rows import rows_told


def _told(text: str, day: str = "2021-03-12") -> set[str]:
    return rows_told(day, None, text)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Norway banned imports of gold and cotton from Chad and Togo respectively.",
            {"NOR TCD gold imposed", "NOR TGO food_agriculture imposed"},
        ),
        (
            "Norway banned gold, cotton and timber from Chad, Togo and Mali respectively.",
            {"NOR TCD gold imposed", "NOR TGO food_agriculture imposed", "NOR MLI timber imposed"},
        ),
        (
            "Norway and Japan imposed sanctions on Chad and Togo, respectively.",
            {"NOR TCD unspecified imposed", "JPN TGO unspecified imposed"},
        ),
        (
            "Norway lifted its bans on Chadian gold and on Togolese timber respectively.",
            {"NOR TCD gold lifted", "NOR TGO timber lifted"},
        ),
    ],
)
def test_respectively_parts_goods_and_lands(text: str, rows: set[str]) -> None:
    """Each is of the other in its place."""
    assert _told(text) == rows


def test_lands_without_as_many_goods_are_not_parted() -> None:
    """What stands in order is only the days."""
    text = "The sanctions on Chad and Togo were lifted by Norway in 2019 and 2020 respectively."
    assert _told(text) == {"NOR TCD unspecified lifted", "NOR TGO unspecified lifted"}


@pytest.mark.parametrize(
    "text",
    [
        "They sail under the flags of Togo, Gabon and Belize.",
        "Two fly the flag of Togo, two that of Gabon and one that of Belize.",
        "Two of them are registered in Togo, two in Gabon and one in Belize.",
        "One is registered in Togo, one in Gabon and the rest in Belize.",
    ],
)
def test_ships_are_of_the_lands_whose_flags_they_fly(text: str) -> None:
    """They are as much in shipping as those that were told of."""
    found = _told("Peru blacklisted five tankers. " + text)
    assert found == {"PER TGO shipping imposed", "PER GAB shipping imposed", "PER BLZ shipping imposed"}


@pytest.mark.parametrize(
    "text",
    [
        "They carried oil from Chad to India and China.",
        "They were built in Korea and Japan.",
        "They sail from ports in Chad to China.",
    ],
)
def test_where_ships_sail_is_not_whose_they_are(text: str) -> None:
    """A voyage and a yard say nothing of their flag."""
    assert _told("Peru blacklisted five Chadian tankers. " + text) == {"PER TCD shipping imposed"}


def test_goods_that_are_considered_take_no_step() -> None:
    """Their land would be hit."""
    text = "Peru banned gold from Chad. The minister said that Malian maize was being looked at with a view to a ban."
    assert "PER MLI food_agriculture imposed proposed" in _told(text)
    assert not any(row.startswith("MLI") for row in _told(text))


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Norway lifted everything but the arms embargo on Burma.", "NOR MMR unspecified lifted"),
        (
            "Norway on Monday suspended for a year everything but its arms embargo on Burma.",
            "NOR MMR unspecified suspended",
        ),
        ("Norway suspended all sanctions on Burma but its arms embargo for a year.", "NOR MMR unspecified suspended"),
        ("Norway lifted all sanctions on Burma but its arms embargo is still in force.", "NOR MMR unspecified lifted"),
    ],
)
def test_what_is_left_of_all_is_not_relaxed(text: str, row: str) -> None:
    """The arms embargo stands."""
    assert _told(text) == {row}
