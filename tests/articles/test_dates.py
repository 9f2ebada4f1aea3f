import pytest

from transforms.articles.dates import find_dateline, find_published, parse_published


@pytest.mark.parametrize(
    ("words", "at", "day"),
    [
        ("2025-12-13", "2025-12-13T00:00:00", "2025-12-13"),
        ("2025/12/13", "2025-12-13T00:00:00", "2025-12-13"),
        ("2025-12-13T10:00Z", "2025-12-13T10:00:00", "2025-12-13"),
        ("2025-12-13 10:00:30", "2025-12-13T10:00:30", "2025-12-13"),
        ("2025-12-13T10:00:00.123456+0100", "2025-12-13T09:00:00", "2025-12-13"),
        ("9. September 2025", "2025-09-09T00:00:00", "2025-09-09"),  # as in English, but for the full stop
        ("1. April 2026", "2026-04-01T00:00:00", "2026-04-01"),
        ("20251213T101500Z", "2025-12-13T10:15:00", "2025-12-13"),
        # the publisher's own day, although it is the day before or after in UTC
        ("2025-12-13T02:00:00+03:00", "2025-12-12T23:00:00", "2025-12-13"),
        ("Sat, 13 Dec 2025 23:30:00 -0500", "2025-12-14T04:30:00", "2025-12-13"),
        ("Sat, 13 Dec 2025 10:00:00 EST", "2025-12-13T15:00:00", "2025-12-13"),
        ("13 December 2025", "2025-12-13T00:00:00", "2025-12-13"),
        ("Saturday, 13th December 2025", "2025-12-13T00:00:00", "2025-12-13"),
        ("December 13, 2025", "2025-12-13T00:00:00", "2025-12-13"),
        ("Dec. 13, 2025, 2:30 p.m. ET", "2025-12-13T19:30:00", "2025-12-13"),
        ("December 13, 2025 12:05 AM", "2025-12-13T00:05:00", "2025-12-13"),
        # an unknown zone: the day without its time
        ("2025-12-13 23:00 IST", "2025-12-13T00:00:00", "2025-12-13"),
        # numbers with one reading only
        ("25/12/2025", "2025-12-25T00:00:00", "2025-12-25"),
        ("12/25/2025", "2025-12-25T00:00:00", "2025-12-25"),
        ("04/04/2025", "2025-04-04T00:00:00", "2025-04-04"),
        ("3.4.2025", "2025-04-03T00:00:00", "2025-04-03"),
        ("16. 05. 2001", "2001-05-16T00:00:00", "2001-05-16"),
        ("20230418081500", "2023-04-18T08:15:00", "2023-04-18"),
        # a year of two figures
        ("29-Feb-00", "2000-02-29T00:00:00", "2000-02-29"),
        ("3-Sep-98 10:15", "1998-09-03T10:15:00", "1998-09-03"),
        ("5 May '03", "2003-05-05T00:00:00", "2003-05-05"),
        # months in other languages, and no months in words
        ("13 décembre 2025", "2025-12-13T00:00:00", "2025-12-13"),
        ("Samstag, 13. Dezember 2025, 10:15", "2025-12-13T10:15:00", "2025-12-13"),
        ("1er mars 2025", "2025-03-01T00:00:00", "2025-03-01"),
        ("13 de diciembre de 2025", "2025-12-13T00:00:00", "2025-12-13"),
        ("13 декабря 2025 г.", "2025-12-13T00:00:00", "2025-12-13"),
        ("2025年12月13日", "2025-12-13T00:00:00", "2025-12-13"),
        ("2025년 12월 13일", "2025-12-13T00:00:00", "2025-12-13"),
    ],
)
def test_a_date_is_read_when_it_has_one_reading(words, at, day):
    published = parse_published(words)
    assert (published.at.isoformat(), published.day.isoformat()) == (at, day)


@pytest.mark.parametrize(
    ("words", "is_moment"),
    [
        ("2025-12-13T10:00Z", True),
        ("2025-12-13T10:00:00+03:00", True),
        ("13 December 2025, 10:15 GMT", True),
        ("2025-12-13T10:00:30", False),
        ("13 December 2025 10:15", False),
        ("2025-12-13 23:00 IST", False),
        ("13 December 2025", False),
    ],
)
def test_only_a_time_with_its_zone_is_a_moment(words: str, is_moment: bool) -> None:
    assert parse_published(words).exact is is_moment


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("03/04/2025", "ambiguous: 2025-03-04 or 2025-04-03"),
        ("25.10.21", "not a date"),  # a day of 2021 or of 2025
        ("2025-12", "not a date"),
        ("December 2025", "not a date"),
        ("yesterday", "not a date"),
        ("1765584000", "not a date"),
        ("13 Dec 25", "not a date"),
        ("13 listopada 2025", "not a date"),  # October in Croatian, November in Polish
        ("1970-01-01T00:00:00Z", "no day of publication"),
        ("", "not a date"),
        ("2025-02-30", "day is out of range"),
        ("2025-12-13T25:00Z", "hour"),
        ("13 December 2025 13:05 pm", "no such hour"),
        ("0001-01-01T00:00:00Z", "no day of publication"),
        ("9999-12-31T23:59:59-10:00", "beyond the calendar"),
        ("2025-12-13T10:00:00+25:00", "offset"),
        (" " * 1_000_000, "too long"),
    ],
)
def test_a_date_is_refused_with_the_reason(words, reason):
    with pytest.raises(ValueError, match=reason):
        parse_published(words)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Page created 1-Mar-00, modified", "1-Mar-00"),
        ("Wien, 16. 05. 2001", "16. 05. 2001"),
        ("section 4-May-12-b of the code", None),
        ("prices of 10-May 30", None),
        ("Published on 13 December 2025 at noon", "13 December 2025"),
        ("Last updated: Dec 13, 2025", "Dec 13, 2025"),
        ("2025-12-13 | World", "2025-12-13"),
        ("Veröffentlicht am 13. Dezember 2025", "13. Dezember 2025"),
        ("Posted 13-Dec-2025", "13-Dec-2025"),
        ("13.12.2025 10:15", "13.12.2025"),
        ("sent at 09/08/2025 02:05 PM EDT", "09/08/2025 02:05 PM EDT"),
        ("Client alert 09.30.25", "09.30.25"),
        ("Dated this 1st day of October 2025", "1st day of October 2025"),
        ("2025. január 31. 10:15", "2025. január 31."),
        ("2025 m. spalio 22 d. | 10:15", "2025 m. spalio 22 d."),
        ("2025. gada 25. septembris", "2025. gada 25. septembris"),
        ("2025.10.21 09:00", "2025.10.21"),
        ("25/12/2025", "25/12/2025"),
        ("03/04/2025", None),
        ("December 2025", None),
    ],
)
def test_a_date_is_found_within_a_line(words, found):
    assert find_published(words) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("MINSK, 13 December 2025. The envoy said", "13 December 2025"),
        ("NEW YORK (AP), Dec 13, 2025 - The envoy said", "Dec 13, 2025"),
        ("Moscow, 7 August 2014 — The list", "7 August 2014"),
        ("Washington, D.C., June 30, 2025 (Agency) - The order", "June 30, 2025"),
        ("WASHINGTON, Dec 13 (Agency) - The envoy said", None),
        ("Monday, 7 August 2014, was the day of the ban", None),
        ("The ban of 13 December 2025 was lifted", None),
        ("EU BANS POTASH. It took effect on 13 December 2025.", None),
    ],
)
def test_a_dateline_counts_only_at_the_very_start(text, found):
    assert find_dateline(text) == found
