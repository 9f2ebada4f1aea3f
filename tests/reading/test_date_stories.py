"""Days without a year in what is told of another year than that of publication."""

import pytest

from tests.reading.date_cases import values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In August 2018 it left. On 7 November it banned oil.", ["2018-08", "2018-11-07"]),
        ("8 August 2018: it left.\n\n7 November: it banned oil.", ["2018-08-08", "2018-11-07"]),
        ("November 2020: talks end. On 5 December it banned steel.", ["2020-11", "2020-12-05"]),
        ("It left on 8 November 2018, and on 7 January it banned trade.", ["2018-11-08", "2019-01-07"]),
    ],
)
def test_a_day_is_of_the_year_of_its_story(text: str, expected: list[str]) -> None:
    assert values(text)[:1] + values(text)[-1:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It left in May 2018. On 7 April it banned oil.", "2023-04-07"),  # of the last months
        ("It left in May 2018. From 7 November it will ban oil.", "2023-11-07"),  # ahead
        ("It left in May 2018.\n\nThe ministers said that on 7 August it banned oil.", "2022-08-07"),  # elsewhere
        ("It left in 2018. On 7 August it banned oil.", "2022-08-07"),  # a year alone is no story
        ("The ban, in place since May 2018, was lifted on 7 August.", "2022-08-07"),  # how long something stood
        ("The embargo dates from May 2018. On 7 August it lifted it.", "2022-08-07"),
        ("The bank, which was founded in May 1998, was hit on 7 August.", "2022-08-07"),  # what somebody is
        ("The bank, founded in Minsk in May 1998, was hit on 7 August.", "2022-08-07"),
        ("The general, who took power in May 1998, fled on 7 August.", "2022-08-07"),
    ],
)
def test_what_is_of_the_news_keeps_its_year(text: str, expected: str) -> None:
    assert values(text)[-1] == expected
