from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.reading.dateline import dateline_day
from transforms.reading.dates import StatedDate, find_dates

WEDNESDAY = date(2023, 5, 10)


def dates(text: str, spoken: date | None = WEDNESDAY) -> list[StatedDate]:
    return find_dates(text, 0, len(text), spoken)


def values(text: str, spoken: date | None = WEDNESDAY) -> list[str | None]:
    return [one.value for one in dates(text, spoken)]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("on 2023-04-03", "2023-04-03"),
        ("on 3 April 2023", "2023-04-03"),
        ("on the 3rd of April, 2023", "2023-04-03"),
        ("on April 3, 2023", "2023-04-03"),
        ("on Apr. 3, 2023", "2023-04-03"),
        ("on April 3", "2023-04-03"),
        ("on 3 April", "2023-04-03"),
        ("on June 3", "2022-06-03"),
        ("on May 12", "2023-05-12"),
        ("on 31 June 2023", None),
        ("in April 2023", "2023-04"),
        ("in April of 2023", "2023-04"),
        ("in April", "2023-04"),
        ("in May", "2023-05"),
        ("in June", "2022-06"),
        ("last May", "2022-05"),
        ("in late March", "2023-03"),
        ("in 2019", "2019"),
        ("last year", "2022"),
        ("this year", "2023"),
        ("next year", "2024"),
        ("last month", "2023-04"),
        ("last week", "2023-05"),
        ("two years ago", "2021"),
        ("6 months ago", "2022-11"),
        ("a week ago", "2023-05"),
        ("three days earlier", "2023-05-07"),
    ],
)
def test_a_value_has_the_precision_of_its_words(words: str, value: str | None) -> None:
    assert values(f"It was lifted {words}.") == [value]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("on Wednesday", "2023-05-10"),
        ("on Monday", "2023-05-08"),
        ("on Thursday", "2023-05-04"),
        ("last Wednesday", "2023-05-03"),
        ("next Monday", "2023-05-15"),
        ("from Monday", "2023-05-15"),
        ("today", "2023-05-10"),
        ("yesterday", "2023-05-09"),
        ("overnight", "2023-05-09"),
        ("tomorrow", "2023-05-11"),
    ],
)
def test_days_are_read_against_publication(words: str, value: str) -> None:
    assert values(f"The ban applies {words}.") == [value]


@pytest.mark.parametrize(
    ("words", "value", "role"),
    [
        ("on 1 January 2024", "2024-01-01", "on"),
        ("from 1 January", "2024-01-01", "from"),
        ("with effect from June 1", "2023-06-01", "from"),
        ("effective Monday", "2023-05-15", "from"),
        ("until 31 July", "2023-07-31", "until"),
        ("until the end of July", "2023-07", "until"),
        ("through 2024", "2024", "until"),
        ("by December", "2023-12", "until"),
        ("since 1994", "1994", "since"),
        ("in place since 3 April 2014", "2014-04-03", "since"),
    ],
)
def test_the_words_before_give_the_role(words: str, value: str, role: str) -> None:
    (found,) = dates(f"The ban applies {words}.")
    assert (found.value, found.role) == (value, role)


@pytest.mark.parametrize("words", ["on Monday", "yesterday", "last year", "on April 3", "in April", "two years ago"])
def test_without_a_publication_date_relative_words_stay_unresolved(words: str) -> None:
    assert values(f"It was lifted {words}.", None) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "The EU may lift it.",
        "The troops march home.",
        "It sold 2000 barrels.",
        "It paid $1999.",
        "Output rose by 2010 tonnes.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("WASHINGTON, May 8 (Reuters) - The ban ends today.", date(2023, 5, 8)),
        ("BRUSSELS, 9 May (AFP) — The ban ends today.", date(2023, 5, 9)),
        ("Geneva, Monday — The ban ends today.", date(2023, 5, 8)),
        ("WASHINGTON, March 8 (Reuters) - The ban ends today.", None),
        ("WASHINGTON, June 8 (Reuters) - The ban ends today.", None),
        ("The ban ends on May 8.", None),
        ("", None),
    ],
)
def test_a_dateline_gives_the_day_if_it_is_near(text: str, day: date | None) -> None:
    assert dateline_day(text, 0, WEDNESDAY) == day


def test_a_dateline_needs_a_publication_date() -> None:
    assert dateline_day("WASHINGTON, May 8 (Reuters) - The ban ends.", 0, None) is None


def test_a_dateline_of_december_in_a_paper_of_january() -> None:
    assert dateline_day("ROME, Dec 30 (AP) - It ended.", 0, date(1986, 1, 2)) == date(1985, 12, 30)


WORDS = ["May", "12", "2023", "last", "Monday", "from", "31", "June", "two", "years", "ago", ",", "0"]


@given(
    st.lists(st.sampled_from(WORDS)),
    st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1)),
)
def test_dates_never_overlap_and_never_raise(words: list[str], spoken: date | None) -> None:
    text = " ".join(words)
    found = dates(text, spoken)
    assert all(text[one.start : one.end] == one.words for one in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
