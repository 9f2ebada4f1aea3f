"""Dates that follow upon others: "that December", "hours earlier", what is to come and when that was said."""

from datetime import date

import pytest

from tests.coding.texts import claims

DAY = date(2012, 2, 10)
"""A Friday."""

NEWS = "Norway lifted its embargo on Chad on Wednesday. "


def values(text: str) -> list[str | None]:
    return sorted((one.when.value for one in claims(text, published=DAY)), key=str)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Hours earlier Sweden had sanctioned Togo.", "2012-02-08"),
        ("Earlier in the day Sweden had sanctioned Togo.", "2012-02-08"),
        ("Later that day Sweden sanctioned Togo.", "2012-02-08"),
        ("Twenty-four hours later Sweden sanctioned Togo.", "2012-02-09"),
        ("In May 2009 it had eased another. A week earlier it had sanctioned Togo.", "2012-02-01"),
        ("48 hours earlier Sweden had sanctioned Togo.", "2012-02-06"),
        ("Sweden sanctioned Togo just over a year ago.", "2011"),
        ("Sweden sanctioned Togo in the intervening years.", None),
        ("It was imposed by Norway two years after the 1990 coup.", "1992"),
    ],
)
def test_what_else_is_told_has_its_own_date(text: str, value: str | None) -> None:
    assert values(NEWS + text) == sorted(["2012-02-08", value], key=str)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's sanctions on Mali were imposed in January 1998 and eased that December.", ["1998-01", "1998-12"]),
        ("Norway sanctioned Mali in October 1998. That January it banned arms sales to Togo.", ["1998-10", "1999-01"]),
    ],
)
def test_that_month_is_the_next_of_its_name(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_that_before_the_month_of_a_clause_points_at_none() -> None:
    text = "Norway sanctioned Mali in October 1998. Oslo said that December, when it banned Malian gold, was cold."
    assert "1998-12" not in values(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway will lift its embargo on Mali on 1 March, it said on Thursday.", ["2012-02-09"]),
        ("Norway will ban Malian gold on 1 March and Malian oil on 1 May, it said on Thursday.", ["2012-02-09"] * 2),
        ("Norway banned Malian gold on 1 February, its minister said on Thursday.", ["2012-02-01"]),
        ("Norway will lift its embargo on Mali on 1 March, and Chile banned it on 1 May.", ["2012-03-01"]),
        ("Norway will not lift its embargo on Mali before the vote of 7 July, it said on Thursday.", ["2012-02-09"]),
    ],
)
def test_what_is_to_come_has_the_day_on_which_it_was_said(text: str, expected: list[str]) -> None:
    assert values(text)[: len(expected)] == expected


def test_a_year_with_a_colon_heads_the_entries_below_it() -> None:
    text = "In 2009:\n\n3 July – Norway bans Malian gold.\n\n9 August – Norway lifts the ban on Malian gold."
    assert values(text) == ["2009-07-03", "2009-08-09"]
