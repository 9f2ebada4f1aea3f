from datetime import date

import pytest

from tests.coding.texts import claim, claims
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


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        ("OSLO — Notes from Monday's meeting of ministers. Norway renewed its ban on Mali.", None, "2023-05-08"),
        ("A note on what is new. Norway renewed its ban on Mali.", "Official Gazette of 9 May 2023", "2023-05-09"),
        ('"We act today," it said on Tuesday. Norway renewed its ban on Mali.', None, "2023-05-09"),
        ("Talks went on, and a few hours later Norway renewed its ban on Mali.", None, "2023-05-10"),
    ],
)
def test_the_day_of_the_news_may_be_that_of_a_sitting_or_of_the_title(text: str, title: str | None, day: str) -> None:
    assert claims(text, title=title)[0].when.value == day


def test_what_applies_later_is_dated_when_it_was_made_known_if_the_article_says_when() -> None:
    later = "Imports of gold from Mali will be forbidden from 1 June."
    stated = claim(f"The cabinet of Norway met on Tuesday. {later}")
    assert (stated.when.value, stated.when.effective) == ("2023-05-09", "2023-06-01")
    unstated = claim(f"Norway has new rules. {later}")
    assert (unstated.when.value, unstated.when.effective) == ("2023-06-01", "2023-06-01")


def test_what_followed_within_hours_was_on_the_day_told_before() -> None:
    text = "The order was signed on Monday. Within the hour Norway had frozen the assets of Mali's central bank."
    assert claim(text).when.value == "2023-05-08"


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
