"""Dates as papers, clerks and letters write them: Latin months, feasts, short weekdays, counts of weekdays."""

import pytest

from tests.reading.date_cases import values
from transforms.reading.sentences import split_sentences


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("on the 3rd instant", "2023-05-03"),
        ("on the 3rd inst.", "2023-05-03"),
        ("on the 27th ult.", "2023-04-27"),
        ("on the 27th ultimo", "2023-04-27"),
        ("on May Day", "2023-05-01"),
        ("on Good Friday", "2023-04-07"),
        ("on Easter Monday", "2023-04-10"),
        ("at Easter", "2023-04"),
        ("over Christmas", "2022-12"),
        ("on Boxing Day", "2022-12-26"),
        ("on Thurs.", "2023-05-04"),
        ("on Weds", "2023-05-10"),
        ("two Fridays ago", "2023-04-28"),
        ("a week last Tuesday", "2023-05-02"),
        ("last Tuesday week", "2023-05-02"),
        ("three weeks ago today", "2023-04-19"),
        ("a fortnight ago yesterday", "2023-04-25"),
        ("two years ago tomorrow", "2021-05-11"),
        ("a year ago last month", "2022-04"),
        ("on Wednesday the 3rd", "2023-05-03"),
        ("overnight on Monday", "2023-05-08"),
        ("the weekend before last", "2023-04"),
        ("late yesterday", "2023-05-09"),
        ("early today", "2023-05-10"),
        ("midway through April", "2023-04"),
        ("in the autumn", "2022"),
        ("in 10/2010", "2010-10"),
        ("on 4-Oct-10", "2010-10-04"),
        ("on 4/X/2010", "2010-10-04"),
        ("on 06/05/2023", "2023-05-06"),
        ("in the summer of '98", "1998"),
        ("in 2009-10", None),
        ("in the early nineties", None),
        ("half a century ago", None),
    ],
)
def test_dates_of_papers_and_letters(words: str, value: str | None) -> None:
    assert values(f"The ban applied {words}.") == [value]


def test_a_day_of_the_month_told_before() -> None:
    assert values("It froze them in May 1998 and freed them on the 9th of the following month.") == [
        "1998-05",
        "1998-06-09",
    ]


@pytest.mark.parametrize(
    "text",
    ["The Christmas Island ferry was late.", "The Sun reported it.", "It may be lifted in the autumn."],
)
def test_words_that_are_no_dates(text: str) -> None:
    assert values(text) == []


def test_a_short_weekday_before_a_month_ends_no_sentence() -> None:
    assert len(split_sentences("Oslo banned it on Mon. Oct. 4, 2010. Rome did not.")) == 2
