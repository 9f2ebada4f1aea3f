"""Days counted from others, years told before, births, and nights between two days."""

from datetime import date

import pytest

from tests.reading.date_cases import roles, values

FRIDAY = date(2023, 5, 12)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The night before last Oslo banned it.", ["2023-05-08"]),
        ("On Monday it spoke; it had struck him off the evening before.", ["2023-05-08", "2023-05-07"]),
        ("It was banned in January 1980 and freed in April of the next year.", ["1980-01", "1981-04"]),
        ("It was banned in May 2011 and freed in June the following year.", ["2011-05", "2012-06"]),
        ("It was banned in May 2011, as gas in June of the previous year.", ["2011-05", "2010-06"]),
        ("It was banned two and a half years ago.", ["2020"]),
        ("It was banned a year and a half ago.", ["2021"]),
        ("2010 June 9: The council bans arms.", ["2010-06-09"]),
        ("Mali was hit in March 2019 and Chad in that same May.", ["2019-03", "2019-05"]),
        ("It fell in August 2019; Chad had left it in the February before.", ["2019-08", "2019-02"]),
        ("On the first day of last year Oslo banned it.", ["2022-01-01"]),
        ("Oslo banned gas in November 2020. Coal had been barred since October.", ["2020-11", "2020-10"]),
        ("Oslo banned gas in November 2020. Coal has been barred since February.", ["2020-11", "2021-02"]),
        ("Oslo froze them three days after the raid on the port on April 2.", ["2023-04-05", "2023-04-02"]),
        ("Oslo froze them three days after the raid on the port of November 2.", ["2022-11-05", "2022-11-02"]),
        ("Oslo closed the port in April, and Chad its own within hours.", ["2023-04", "2023-04"]),
    ],
)
def test_days_and_years_are_counted_from_those_told(text: str, found: list[str]) -> None:
    assert values(text) == found


def test_a_weekday_of_weeks_ago_counts_from_the_last_such_day() -> None:
    assert values("Thursday a week ago, Oslo banned it.", FRIDAY) == ["2023-05-04"]
    assert values("Thursday it said that a week ago it had it.", FRIDAY)[0] == "2023-05-11"


def test_a_night_lies_between_two_days_and_neither_begins_nor_ends_anything() -> None:
    assert [role for _, role in roles("In the night from Monday to Tuesday Oslo banned it.")] == ["on", "on"]
    assert [role for _, role in roles("The ban runs from Monday to Tuesday.")] == ["from", "until"]


def test_when_somebody_was_born_is_no_day_of_a_change() -> None:
    assert {role for _, role in roles("He barred four men born between 1952 and 1961.")} == {"of"}
    assert {role for _, role in roles("Name: Musa (DOB: 5 May 1960)")} == {"of"}
    assert {role for _, role in roles("He barred four men between 1952 and 1961.")} == {"from", "until"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Oslo ended the emergency of 2003.", "of"),
        ("Oslo ended it in the spring of 2003.", "on"),
        ("Oslo ended it at the end of 2003.", "on"),
        ("Oslo ended it in May of 2003.", "on"),
    ],
)
def test_a_year_behind_of_says_which_one_is_meant(text: str, role: str) -> None:
    assert roles(text) == [(roles(text)[0][0], role)]


def test_figures_at_the_head_of_a_line_are_a_day_where_one_reading_is_of_late() -> None:
    assert values("05/04 – Oslo bans coal.") == [None]  # 5 April and 4 May are both of late
    assert values("28/04 – Oslo bans coal.") == ["2023-04-28"]
    assert values("04/28 – Oslo bans coal.") == ["2023-04-28"]
    assert values("It scored 28/04 – a record.") == []


def test_a_day_of_a_decision_is_not_ahead_of_the_verb_before_it() -> None:
    assert values("The Malian step follows Tuesday's decision of the ministers.") == ["2023-05-09"]
    assert values("The rest follow on Tuesday.") == ["2023-05-16"]
    assert values("It was barred after the vote on arms of 29 September.") == ["2022-09-29"]


def test_the_heads_of_entries_lie_behind_whatever_their_entries_tell_in_the_present() -> None:
    assert values("28 March: Oslo closes its ports to Mali.") == ["2023-03-28"]
    assert values("15 May: Oslo closes its ports to Mali.") == ["2023-05-15"]
    assert values("On 28 March Oslo closes its ports to Mali.") == ["2024-03-28"]


def test_when_something_was_first_made_gives_what_follows_no_year() -> None:
    assert values("It was first ordered in May 1963. Oslo renewed it in September.") == ["1963-05", "2022-09"]
    assert values("It was ordered in May 1963. Oslo renewed it in September.") == ["1963-05", "1963-09"]
