from datetime import date

import pytest

from tests.reading.date_cases import values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ban will be lifted on Monday.", ["2023-05-15"]),
        ("Ministers are to meet on Monday.", ["2023-05-15"]),
        ("Ministers meet in Brussels on Monday.", ["2023-05-15"]),
        ("The permit, due to lapse on Monday, was renewed.", ["2023-05-15"]),
        ("On Monday the ministers will vote.", ["2023-05-15"]),
        ("It lifted it for fuel; medicines follow on Monday.", ["2023-05-15"]),
        ("EU to lift ban on Monday", ["2023-05-15"]),
        ("On Monday the ministers said they will vote.", ["2023-05-08"]),
        ("The ministers said on Monday that they would vote on Friday.", ["2023-05-08", "2023-05-12"]),
        ("They will vote, a spokesman said on Monday.", ["2023-05-08"]),
        ("A vote on Monday ended the freeze that will expire at midnight on Thursday.", ["2023-05-08", "2023-05-11"]),
        ("They will debate the proposed ban on Monday.", ["2023-05-15"]),
        ("They would have met on Monday.", ["2023-05-08"]),
        ("They will cut imports on Monday.", ["2023-05-15"]),
        ("They cut imports on Monday.", ["2023-05-08"]),
        ("The rule takes effect on October 12.", ["2023-10-12"]),
        ("The rule took effect on October 12.", ["2022-10-12"]),
        ("It will lift the ban in January.", ["2024-01"]),
        ("It lifted the ban in January.", ["2023-01"]),
        ("The tournament on 3 July is not affected.", ["2023-07-03"]),
        ("They will meet on the 5th.", ["2023-06-05"]),
        ("They met on the 5th.", ["2023-05-05"]),
        ("Since 13 August no bank may deal with it.", ["2022-08-13"]),
    ],
)
def test_the_clause_tells_whether_a_day_is_ahead(text: str, expected: list[str]) -> None:
    spoken = date(2022, 8, 22) if text.startswith("Since") else date(2023, 5, 10)
    assert values(text, spoken) == expected


@pytest.mark.parametrize(
    ("text", "spoken", "value"),
    [
        ("From 1 January the ban applies.", date(2025, 12, 18), "2026-01-01"),
        ("From 1 January the ban applies.", date(2026, 1, 3), "2026-01-01"),
        ("The ban applied from 1 January.", date(2026, 3, 3), "2026-01-01"),
        ("They agreed to ban it from 1 January.", date(2025, 12, 18), "2026-01-01"),
        ("The ban is valid until 31 July.", date(2025, 11, 8), "2026-07-31"),
    ],
)
def test_a_day_without_a_year_is_the_one_near_by(text: str, spoken: date, value: str) -> None:
    assert values(text, spoken) == [value]
