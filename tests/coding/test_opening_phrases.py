"""Subjects right behind an opening phrase, members of those counted before, and decisions that are notified."""

import pytest

from tests.coding.rows import rows_told

# day; title; a text in which "|" ends a paragraph; its rows
FRONTED = [
    (
        "2022-02-26",
        None,
        "In a joint statement Norway and Iceland committed to cutting Russian banks off from SWIFT.",
        {"ISL RUS banking imposed", "NOR RUS banking imposed"},
    ),
    (
        "2024-12-20",
        None,
        "Under the order ten Cuban hotels, two ports and the tobacco firm Habanos were blacklisted by the US.",
        {"USA CUB shipping imposed", "USA CUB tobacco imposed", "USA CUB tourism imposed"},
    ),
    (
        "1991-10-03",
        None,
        "After the coup Norway and Sweden froze the assets of Haiti's generals.",
        {"NOR HTI government imposed", "SWE HTI government imposed"},
    ),
    (
        "1991-10-03",
        None,
        "In a joint statement Zambia and Botswana banned imports of South African wine.",
        {"BWA ZAF food_agriculture imposed", "ZMB ZAF food_agriculture imposed"},
    ),
    (
        "1991-10-03",
        None,
        "With its ally Iraq Libya stands alone under sanctions.",
        set(),
    ),
]

OF_THEM = [
    (
        "2024-12-20",
        None,
        "The Treasury took three Iranian firms off its sanctions list. Iran Air is one of them; Bank "
        "Melli and Iran Khodro are the others.",
        {"USA IRN aviation lifted", "USA IRN banking lifted", "USA IRN vehicles lifted"},
    ),
    (
        "1994-06-03",
        None,
        "Chile in May restricted exports to Bolivia of 20 products, wheat, cement and coal among them.",
        {"CHL BOL cement imposed", "CHL BOL coal imposed", "CHL BOL food_agriculture imposed"},
    ),
]

NOTICES = [
    (
        "2009-06-03",
        None,
        "The US Treasury notified Congress on Friday that it would take the Iranian lender Bank Melli off"
        " its sanctions list.",
        {"USA IRN banking lifted"},
    ),
    (
        "1988-12-20",
        None,
        "Pretoria informed its neighbours on Monday that it would close the border with Zimbabwe to "
        "freight in a new sanction.",
        {"ZAF ZWE unspecified imposed"},
    ),
    (
        "1988-12-20",
        None,
        "Norway warned Iraq that it would ban imports of its oil.",
        {"NOR IRQ oil imposed proposed"},
    ),
    (
        "2008-12-20",
        None,
        "The EU informed Minsk on Friday that it would extend its sanctions on Belarusian judges.",
        {"EU BLR government extended"},
    ),
]


@pytest.mark.parametrize(("day", "title", "text", "expected"), FRONTED)
def test_who_acts_right_behind_an_opening_phrase_is_the_subject(
    day: str, title: str | None, text: str, expected: set[str]
) -> None:
    assert rows_told(day, title, text) == expected


@pytest.mark.parametrize(("day", "title", "text", "expected"), OF_THEM)
def test_who_is_one_of_them_is_on_the_list(day: str, title: str | None, text: str, expected: set[str]) -> None:
    assert rows_told(day, title, text) == expected


@pytest.mark.parametrize(("day", "title", "text", "expected"), NOTICES)
def test_who_gives_notice_of_what_it_would_do_has_decided_it(
    day: str, title: str | None, text: str, expected: set[str]
) -> None:
    assert rows_told(day, title, text) == expected
