import pytest

from tests.reading.date_cases import dates, roles


@pytest.mark.parametrize(
    ("words", "value", "role"),
    [
        ("on 1 January 2024", "2024-01-01", "on"),
        ("from 1 January", "2024-01-01", "from"),
        ("from midnight on Monday", "2023-05-15", "from"),
        ("with effect from June 1", "2023-06-01", "from"),
        ("effective Monday", "2023-05-15", "from"),
        ("as of 1 May", "2023-05-01", "from"),
        ("on or after 1 May", "2023-05-01", "from"),
        ("no earlier than 1 June", "2023-06-01", "from"),
        ("comes into force on 1 June", "2023-06-01", "from"),
        ("took effect in 2012", "2012", "from"),
        ("until 31 July", "2023-07-31", "until"),
        ("valid until 31 July", "2023-07-31", "until"),
        ("until the end of July", "2023-07", "until"),
        ("through 2024", "2024", "until"),
        ("up to December", "2023-12", "until"),
        ("by December", "2023-12", "until"),
        ("by end-2024", "2024", "until"),
        ("no later than 31 July", "2023-07-31", "until"),
        ("expires on Friday", "2023-05-12", "until"),
        ("is due to expire on 31 July", "2023-07-31", "until"),
        ("was to lapse on 31 July", "2023-07-31", "until"),
        ("runs out in July", "2023-07", "until"),
        ("expired on Saturday", "2023-05-06", "on"),
        ("since 1994", "1994", "since"),
        ("since early April", "2023-04", "since"),
        ("dating from early April", "2023-04", "dating"),
        ("in place since 3 April 2014", "2014-04-03", "since"),
        ("for 2025", "2025", "of"),
        ("is scheduled for Friday", "2023-05-12", "on"),
    ],
)
def test_the_words_before_give_the_role(words: str, value: str, role: str) -> None:
    assert roles(f"The ban {words}.") == [(value, role)]


def test_the_days_of_the_news_and_of_its_effect() -> None:
    assert roles("It was announced on 3 May, effective 1 June.") == [("2023-05-03", "on"), ("2023-06-01", "from")]
    assert roles("It is closed between 1 May and 9 May.") == [("2023-05-01", "from"), ("2023-05-09", "until")]


def test_a_term_is_no_date() -> None:
    assert dates("It was suspended for six months and prolonged by 60 days.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The 2015 peace accord was broken.",
        "The duty followed the bombing of 2019.",
        "After December's election it was tightened.",
        "The 2020 presidential election was disputed.",
        "It amends Decision No 2010/1 of 18 May 2010.",
        "It was agreed in the budget for FY 2019.",
    ],
)
def test_a_date_that_belongs_to_something_else(text: str) -> None:
    assert [one.role for one in dates(text)] == ["of"]


def test_a_date_that_belongs_to_the_change_or_to_a_decree_of_the_day() -> None:
    assert roles("By Decision 2023/1 of 8 May 2023 it was banned.") == [("2023-05-08", "on")]
    assert roles("The 1980 embargo was lifted.") == [("1980", "on")]
    assert roles("Monday's decision was welcomed.") == [("2023-05-08", "on")]
