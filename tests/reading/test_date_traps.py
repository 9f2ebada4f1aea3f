import pytest

from tests.reading.date_cases import dates, values


@pytest.mark.parametrize(
    "text",
    [
        "The EU may lift it.",
        "EU May Lift It",
        "REAGAN MAY LIFT IT",
        "The troops march home.",
        "March home, he told them.",
        "Theresa May spoke.",
        "It sold 2000 barrels.",
        "Some 2000 were arrested.",
        "It paid $1999.",
        "It paid 2000 euros.",
        "Output rose by 2010 tonnes.",
        "In all, 1,900 people fled.",
        "He was 45.",
        "The rate is 2012.5 or 20.12.",
        "Resolution 2231 (2015) was adopted.",
        "Resolution 1973 was adopted.",
        "The 1988 Committee met.",
        "Executive Order 13224 was signed.",
        "It amends Regulation 833/2014 and Regulation (EU) 2023/2878.",
        "Article 5 of the 1961 Act applies.",
        "The Trade Act of 1974 applies.",
        "The Sanctions Act 2018 and the Russia (Sanctions) Regulations 2019 apply.",
        "The 1992 Cuban Democracy Act applies.",
        "Vision 2030 was adopted.",
        "It meets every second Monday.",
        "It meets every Friday.",
        "On the 5th floor it was quiet.",
        "It was in his last week in office.",
        "The death toll of the past year rose.",
        "USA Today reported it.",
        "The Sunday Times reported it.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert dates(text) == []


def test_a_number_of_things_after_a_month_is_no_day() -> None:
    assert values("In March 20 companies were banned.") == ["2023-03"]
    assert values("In December the 27 agreed.") == ["2022-12"]


def test_a_sentence_may_begin_with_today() -> None:
    assert values("Today the ban was lifted.") == ["2023-05-10"]
