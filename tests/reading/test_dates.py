from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.effort import growth
from tests.reading.date_cases import WEDNESDAY, dates, values
from transforms.reading.dates.dates import find_dates
from transforms.reading.word_set import word_set


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("on 2023-04-03", "2023-04-03"),
        ("on 3 April 2023", "2023-04-03"),
        ("on the 3rd of April, 2023", "2023-04-03"),
        ("on April 3, 2023", "2023-04-03"),
        ("on Apr. 3, 2023", "2023-04-03"),
        ("on APRIL 3, 2023", "2023-04-03"),
        ("on April 3", "2023-04-03"),
        ("on 3 April", "2023-04-03"),
        ("on April 3rd", "2023-04-03"),
        ("on 3 Apr '22", "2022-04-03"),
        ("on 3 Apr '87", "1987-04-03"),
        ("on 3-Apr-2022", "2022-04-03"),
        ("on 3 April last year", "2022-04-03"),
        ("on June 3", "2022-06-03"),
        ("on May 12", "2023-05-12"),
        ("on 31 June 2023", None),
        ("on Friday, 31 March", "2023-03-31"),
        ("on Friday the 13th of January", "2023-01-13"),
        ("on Friday (31 March)", "2023-03-31"),
        ("on Saturday, December 10", "2022-12-10"),
        ("in April 2023", "2023-04"),
        ("in April of 2023", "2023-04"),
        ("in April, 2023", "2023-04"),
        ("in April last year", "2022-04"),
        ("in July of last year", "2022-07"),
        ("in April", "2023-04"),
        ("in May", "2023-05"),
        ("in June", "2022-06"),
        ("last May", "2022-05"),
        ("by the Union's May package", "2023-05"),
        ("in late March", "2023-03"),
        ("in mid-March", "2023-03"),
        ("at the end of March", "2023-03"),
        ("in early 2014", "2014"),
        ("at end-2021", "2021"),
        ("in the spring of 1982", "1982"),
        ("in the third quarter of 2021", "2021"),
        ("in Q3 2021", "2021"),
        ("in the first half of last year", "2022"),
        ("in 2019", "2019"),
        ("on New Year's Day", "2023-01-01"),
        ("on Christmas Eve 1999", "1999-12-24"),
        ("on the 5th", "2023-05-05"),
        ("on the 5th of last month", "2023-04-05"),
    ],
)
def test_a_value_has_the_precision_of_its_words(words: str, value: str | None) -> None:
    assert values(f"It was lifted {words}.") == [value]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("13.12.2025", "2025-12-13"),
        ("03.04.2025", "2025-04-03"),
        ("13/12/2025", "2025-12-13"),
        ("12/13/2025", "2025-12-13"),
        ("03/04/2025", "2025"),
        ("04/04/2025", "2025-04-04"),
        ("31/31/2025", None),
        ("2025/12/13", "2025-12-13"),
        ("2025-12-13T10:00Z", "2025-12-13"),
        ("2025-13-13", None),
    ],
)
def test_figures_are_a_day_where_they_have_one_reading(words: str, value: str | None) -> None:
    assert values(f"Published {words}, in force.") == [value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It met on December 13-14.", ["2022-12"]),
        ("It met on 13 and 14 December.", ["2022-12-13", "2022-12-14"]),
        ("It met on 4 and 9 April 2021.", ["2021-04-04", "2021-04-09"]),
        ("It was banned between 1 March and 1 September 2024.", ["2024-03-01", "2024-09-01"]),
        ("It was banned from 1 December to 1 March 2024.", ["2023-12-01", "2024-03-01"]),
        ("It was banned from March to May 2021.", ["2021-03", "2021-05"]),
        ("It was lifted in 2018/19 and 2012-2015.", [None, None]),
    ],
)
def test_dates_that_are_joined(text: str, expected: list[str | None]) -> None:
    assert values(text) == expected


def test_a_date_has_what_belongs_to_it() -> None:
    assert [one.words for one in dates("At 00:01 GMT on 5 April and by the end of 2022.")] == [
        "00:01 GMT on 5 April",
        "the end of 2022",
    ]
    assert [one.words for one in dates("23:05 Sunday — It was lifted late on Monday.")] == [
        "23:05 Sunday",
        "late on Monday",
    ]


@pytest.mark.parametrize("words", ["on Monday", "yesterday", "last year", "on April 3", "in April", "two years ago"])
def test_without_a_publication_date_relative_words_stay_unresolved(words: str) -> None:
    assert values(f"It was lifted {words}.", None) == [None]


WORDS = sorted(
    word_set(
        "May 12 2023 last Monday from 31 June two years ago , 0 the day before week end of mid- '25 2018/19 13/12/2025"
        " on this next weekend autumn Q3 later - FY 23:05 5th and 29 February New Year's Day same following previous"
    )
)


@given(
    st.lists(st.sampled_from(WORDS)),
    st.none() | st.dates(),
    st.sampled_from((" ", "", "-", " of ")),
)
def test_dates_never_overlap_and_never_raise(words: list[str], spoken: date | None, glue: str) -> None:
    text = glue.join(words)
    found = dates(text, spoken)
    assert all(text[one.start : one.end] == one.words for one in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    "piece", ["1,2,3,", "1234567890", "Monday ", "May ", "2019 ", "12 ", "the day ", "the end of the ", "a a "]
)
def test_long_runs_cost_no_more_than_their_length(piece: str) -> None:
    def work(length: int) -> object:
        text = piece * (length // len(piece))
        return find_dates(text, 0, len(text), WEDNESDAY)

    assert growth(work, 100_000, 400_000) < 5  # four times as long
