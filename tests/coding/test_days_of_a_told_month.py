"""Days that a text counts from what it told before: "on the 24th", "on the Wednesday", "the following spring"."""

from datetime import date

import pytest

from tests.coding.texts import claims

DAY = date(2012, 6, 20)
"""A Wednesday."""


def values(text: str, published: date = DAY) -> list[str | None]:
    return sorted((one.when.value for one in claims(text, published=published)), key=str)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On the 5th the US eased its oil sanctions on Iran.", ["2012-06-05"]),
        ("On the 19th Britain banned imports of Belarusian potash.", ["2012-06-19"]),
        ("Peru banned arms sales to Mali on the 12th.", ["2012-06-12"]),
        ("In March Peru adopted a law; on the 24th it banned Malian gold.", ["2012-03-24"]),
        ("In March, on the 24th, Peru banned Malian gold.", ["2012-03-24"]),
        ("Peru banned Malian gold in March. On the 24th, Chile banned Malian cotton.", ["2012-03", "2012-03-24"]),
        ("Peru banned arms sales to Togo in July 1995; on the 28th it banned coffee from there.", ["1995-07-28"]),
        ("Peru froze Malian assets on 28 March. On the 3rd Chile banned Malian cotton.", ["2012-03-28", "2012-04-03"]),
        ("Peru will ban Malian gold from the first of next month.", ["2012-07-01"]),
        ("Peru has banned Malian gold as of the first of the month.", ["2012-06-01"]),
        ("Peru froze Malian assets on 7 May. On the Thursday, Chile banned Malian oil.", ["2012-05-07", "2012-05-10"]),
        ("Peru froze Malian assets last Friday and Chile did so on the Saturday.", ["2012-06-15", "2012-06-16"]),
        ("Peru banned Malian gold in 1994 and lifted the ban the following spring.", ["1994", "1995"]),
        ("Peru banned Malian gold in May 1994 and lifted the ban the following autumn.", ["1994", "1994-05"]),
        ("Peru banned Malian gold in 2009, in January.", ["2009-01"]),
        ("Peru banned Malian gold in 2009, towards the end of January.", ["2009-01"]),
        ("Peru banned Malian gold last year, on 28 January.", ["2011-01-28"]),
        (
            "Peru banned Malian gold in May 2011. As recently as January 3 Chile banned arms for it.",
            ["2011-05", "2012-01-03"],
        ),
    ],
)
def test_a_day_is_counted_from_what_was_told_before(text: str, expected: list[str]) -> None:
    found = values(text)
    assert found[-len(expected) :] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru adopted its 5th package against Mali today.", ["2012-06-20"]),
        ("Peru, which spoke on the 5th Amendment, lifted its embargo on Mali.", ["2012-06-20"]),
        ("Peru lifted its embargo on Mali at the turn of the year.", [None]),
        ("Peru banned Malian gold in the winter of 1992-93.", [None]),
        ("Peru banned Malian gold on Monday, the week before the vote.", ["2012-06-18"]),
        ("Peru said on Monday that the ban on Malian gold would end on the Friday.", ["2012-06-18"]),
    ],
)
def test_what_looks_like_such_a_day_is_none(text: str, expected: list[str | None]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("On 17.XII.2011", "2011-12-17"),
        ("On 9 VI 2010", "2010-06-09"),
        ("On 17.12.11", "2011-12-17"),
        ("On 12/17/11", "2011-12-17"),
        ("On 05/06/11", "2011"),
        ("On this day in 1992", "1992-06-20"),
        ("This week in 1992", "1992-06"),
        ("Eleven years ago today", "2001-06-20"),
        ("Ten years ago this month", "2002-06"),
        ("Half a year ago", "2011-12"),
        ("Within hours of the coup of 22 March", "2012-03-22"),
        ("Hours after the coup of March 22, 2009,", "2009-03-22"),
        ("Less than a week after the coup of 22 March", "2012-03"),
        ("Exactly a year ago", "2011"),
        ("Two years after the coup of 1990", "1992"),
        ("A month after the coup of May 1990", "1990-06"),
        ("Two weeks into May", "2012-05"),
        ("In the week of 7 May", "2012-05"),
        ("In the week to 9 June", "2012-06"),
        ("In Q2,", "2012"),
        ("In the third quarter,", "2011"),
        ("On the 4 June", "2012-06-04"),
        ("Shortly before midnight on Sunday", "2012-06-17"),
        ("In May of the previous year", "2011-05"),
    ],
)
def test_days_are_written_and_counted_in_many_ways(words: str, value: str) -> None:
    assert values(f"{words} Peru banned arms sales to Mali.") == [value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru banned Malian gold on 3 May 2011 and half a year later lifted the ban.", ["2011-05-03", "2011-11"]),
        (
            "Peru lifted its embargo on Mali on Monday, five years to the day after imposing it.",
            ["2007-06-18", "2012-06-18"],
        ),
        ("Peru lifted its embargo on Mali on Monday, five years after imposing it.", ["2007", "2012-06-18"]),
    ],
)
def test_spans_are_counted_to_the_day_where_the_text_says_so(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_a_point_of_a_list_is_no_day() -> None:
    assert values("Point 1.2.11 says that Peru lifted its embargo on Mali.") == ["2012-06-20"]
