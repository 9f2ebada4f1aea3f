from datetime import date

import pytest

from tests.coding.texts import claim
from transforms.coding.rows.mentions import split_date


@pytest.mark.parametrize(
    ("text", "value", "effective", "main"),
    [
        ("Norway lifted its ban on Mali.", "2023-05-10", None, True),
        ("Norway lifted its ban on Mali on Monday.", "2023-05-08", None, True),
        ("On Monday Norway lifted its ban on Mali.", "2023-05-08", None, True),
        ("Norway lifted its ban on Mali on 3 March.", "2023-03-03", None, False),
        ("Norway lifted its ban on Mali in 2014.", "2014", None, False),
        ("Norway lifted its ban on Mali last month.", "2023-04", None, False),
        ("Norway lifted its ban on Mali this month.", "2023-05", None, True),
        ("Norway had lifted its ban on Mali.", None, None, False),
        ("Norway extended its ban on Mali until 31 July.", "2023-05-10", None, True),
        ("Norway will ban imports from Mali from 1 January 2024.", "2024-01-01", "2024-01-01", True),
        ("Norway decided on Monday to ban imports from Mali from 1 June.", "2023-05-08", "2023-06-01", True),
        ("Norway banned imports from Mali from 1 January 2020.", "2020-01-01", "2020-01-01", False),
    ],
)
def test_a_date_in_the_clause_is_its_date(text: str, value: str | None, effective: str | None, *, main: bool) -> None:
    found = claim(text)
    assert (found.when.value, found.when.effective, found.main) == (value, effective, main)


def test_the_day_of_the_news_is_the_first_that_the_opening_states() -> None:
    found = claim("Ministers met on Monday in Oslo. Norway lifted its ban on Mali.")
    assert (found.when.value, found.when.words, found.when.stated) == ("2023-05-08", "day of the news", False)


def test_words_are_said_on_the_day_of_the_dateline() -> None:
    found = claim("OSLO, May 8 (Reuters) - Norway lifted its ban on Mali today.")
    assert (found.when.value, found.when.words) == ("2023-05-08", "today")


def test_without_publication_only_full_dates_are_known() -> None:
    assert claim("Norway lifted its ban on Mali on Monday.", published=None).when.value is None
    assert claim("Norway lifted its ban on Mali on 3 March 2020.", published=None).when.value == "2020-03-03"


def test_each_change_has_the_date_beside_it() -> None:
    text = "Norway imposed its embargo on Mali in 1994."
    assert claim(text).when.value == "1994"


@pytest.mark.parametrize(
    ("value", "day", "precision"),
    [
        ("2023-05-10", date(2023, 5, 10), "day"),
        ("2023-05", date(2023, 5, 1), "month"),
        ("2023", date(2023, 1, 1), "year"),
        (None, None, "unknown"),
    ],
)
def test_a_cut_date_is_a_day_with_its_precision(value: str | None, day: date | None, precision: str) -> None:
    assert split_date(value) == (day, precision)
