from datetime import date

import pytest

from tests.reading.date_cases import WEDNESDAY, dates, values
from transforms.reading.dates.dates import find_dates


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("on Wednesday", "2023-05-10"),
        ("on Monday", "2023-05-08"),
        ("on Thursday", "2023-05-04"),
        ("on Thursday evening", "2023-05-04"),
        ("last Wednesday", "2023-05-03"),
        ("last Friday", "2023-05-05"),
        ("this past Friday", "2023-05-05"),
        ("on Friday last", "2023-05-05"),
        ("on Tuesday of last week", "2023-05-02"),
        ("a week ago Tuesday", "2023-05-02"),
        ("a week ago on Tuesday", "2023-05-02"),
        ("next Monday", "2023-05-15"),
        ("from Monday", "2023-05-15"),
        ("from Friday week", "2023-05-19"),
        ("from Monday week", "2023-05-22"),
        ("today", "2023-05-10"),
        ("to-day", "2023-05-10"),
        ("tonight", "2023-05-10"),
        ("this morning", "2023-05-10"),
        ("yesterday", "2023-05-09"),
        ("last night", "2023-05-09"),
        ("overnight", "2023-05-09"),
        ("the day before yesterday", "2023-05-08"),
        ("tomorrow", "2023-05-11"),
        ("as of midnight tonight", "2023-05-11"),
        ("over the weekend", "2023-05"),
    ],
)
def test_days_are_read_against_the_day_of_the_text(words: str, value: str) -> None:
    assert values(f"The ban applied {words}.") == [value]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("last year", "2022"),
        ("this year", "2023"),
        ("later this year", "2023"),
        ("next year", "2024"),
        ("last month", "2023-04"),
        ("earlier this month", "2023-05"),
        ("last week", "2023-05"),
        ("last autumn", "2022"),
        ("last spring", "2022"),
        ("this spring", "2023"),
        ("last winter", None),
        ("two years ago", "2021"),
        ("twenty-five years ago", "1998"),
        ("6 months ago", "2022-11"),
        ("a week ago", "2023-05-03"),
        ("ten days ago", "2023-04-30"),
        ("a fortnight ago", "2023-04"),
        ("three days earlier", "2023-05-07"),
        ("the previous day", "2023-05-09"),
        ("the previous weekend", "2023-05"),
        ("the day before", "2023-05-09"),
        ("two years from now", "2025"),
        ("by the end of the year", "2023"),
    ],
)
def test_spans_are_cut_to_what_is_known(words: str, value: str | None) -> None:
    assert values(f"It was lifted {words}.") == [value]


@pytest.mark.parametrize(
    "words",
    ["years ago", "a few days ago", "a decade ago", "more than two years ago", "nine days later", "the same day"],
)
def test_what_is_stated_but_not_known_has_no_value(words: str) -> None:
    assert values(f"It was lifted {words}.") == [None]


def test_a_week_in_two_months_is_known_by_its_year() -> None:
    assert values("It was lifted last week.", date(2022, 3, 8)) == ["2022"]
    assert values("It was lifted last week.", date(2021, 1, 6)) == [None]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It came on 3 April and was eased nine days later.", "2023-04-12"),
        ("It came on 3 April and was eased the following day.", "2023-04-04"),
        ("It came on 3 April; the previous day it was eased.", "2023-04-02"),
        ("It came on 3 April; the day before, it was eased.", "2023-04-02"),
        ("It came on 3 April; the same day it was eased.", "2023-04-03"),
        ("It came on 3 April and was eased the following week.", "2023-04"),
        ("It came on 3 April and was eased the following Monday.", "2023-04-10"),
        ("It came on 3 April and was eased the following year.", "2024"),
        ("It came on 3 April and was eased the following March.", "2024-03"),
        ("It came on 3 April; the previous March it was eased.", "2023-03"),
        ("It came in 2014 and was eased the following March.", "2015-03"),
        ("It came in April 2014 and was eased two years later.", "2016"),
        ("It came in April 2014 and was eased a month later.", "2014-05"),
        ("It came in April 2014 and was eased nine days later.", None),
        ("It came on 3 April and was eased a week on.", "2023-04-10"),
        ("It came in 2014; two years on, it was eased.", "2016"),
        ("It came in 2014 and was eased a year earlier.", "2013"),
        ("It came in 2014 and was eased the following month.", None),
    ],
)
def test_words_that_count_from_another_date(text: str, value: str | None) -> None:
    first, second = dates(text)
    assert (second.value, second.anchor) == (value, first)


def test_they_do_not_count_from_what_is_only_compared() -> None:
    text = "It froze funds on 3 April, the day after the landing, and forbade imports three days later."
    assert values(text) == ["2023-04-03", "2023-04-02", "2023-04-06"]


def test_a_time_spent_on_something_is_no_date() -> None:
    assert values("The Council spent two days on the ban and a week on it.") == []


def test_the_year_of_another_date() -> None:
    assert values("It came in April 2014 and was eased in May of that year.") == ["2014-04", "2014-05"]


def test_the_date_they_count_from_may_stand_in_a_sentence_before() -> None:
    (before,) = dates("It came in April 2014.")
    text = "Two years later it was eased."
    (found,) = find_dates(text, 0, len(text), WEDNESDAY, before)
    assert (found.value, found.anchor) == ("2016", before)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It was lifted on Tuesday, four years after it was imposed.", "four years", "2019"),
        ("It was lifted on 3 April, the day after the vote.", "the day", "2023-04-02"),
        ("It came in July 2018, two months before the peace.", "two months", "2018-09"),
        ("It was lifted four years after it was imposed.", "four years", "2019"),
    ],
)
def test_a_span_before_what_is_told_gives_the_day_of_that(text: str, words: str, value: str | None) -> None:
    last = dates(text)[-1]
    assert (last.words, last.value, last.role) == (words, value, "of")


def test_words_that_count_days_pass_over_a_month_before() -> None:
    (first,) = dates("It was renewed on 22 November 2022.")
    month = "It is due again in late March."
    (second,) = find_dates(month, 0, len(month), WEDNESDAY, first)
    text = "On the same day they were suspended."
    (found,) = find_dates(text, 0, len(text), WEDNESDAY, second)
    assert found.value == "2022-11-22"


@pytest.mark.parametrize(
    ("text", "value"),
    [("It acted the Friday before.", "2023-05-05"), ("It acted the Friday before last.", "2023-04-28")],
)
def test_the_weekday_before(text: str, value: str) -> None:
    assert values(text) == [value]


def test_a_year_set_off_by_a_comma_is_that_of_the_month_after_it() -> None:
    assert values("Last year, in September, the ban ended.") == ["2022", "2022-09"]
    assert values("It was agreed this year, on 4 May.") == ["2023", "2023-05-04"]


def test_what_begins_in_a_month_lies_ahead_and_the_beginning_of_it_may_not() -> None:
    assert values("Sales are limited, beginning in January.") == ["2024-01"]
    assert values("The ban fell at the beginning of January.") == ["2023-01"]


def test_notes_from_a_day_s_meeting_look_back() -> None:
    assert values("Notes from Monday's meeting.") == ["2023-05-08"]
