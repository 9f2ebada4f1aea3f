"""Dates written with figures, the name of a month or that of a weekday: the forms, the most exact first."""

from transforms.reading import date_words as w
from transforms.reading.date_words import S
from transforms.reading.dates import date_calendar as calendar
from transforms.reading.dates import feasts, traps
from transforms.reading.dates.model import Form, form
from transforms.reading.dates.weekdays import day_of_week_and_month, weekday

_NO_AMOUNT = rf"(?!\w|[:.]\d|,\d{{3}}|%|{S}(?:{w.COUNTED})\b)"
DAY_FIRST = rf"{w.DAY}{w.TO_DAY}(?:{S}(?:(?:day{S})?of{S})?|-){w.MONTH}{w.OF_YEAR}(?!\w)"
MONTH_FIRST = rf"{w.MONTH}(?:{S}|(?<=\.))(?:the{S}(?=\d+[a-z]))?{w.DAY}{w.TO_DAY}{w.OF_YEAR}{_NO_AMOUNT}"
MONTH_ALONE = rf"{w.MONTH}{w.OF_YEAR}(?!\w)"
_WEEKDAY_AND = rf"{w.ANY_WEEKDAY},?{S}\(?(?:the{S})?"
_PAPERS = "Times|Telegraph|Mirror|Mail|Express|Herald|Independent|Tribune|Post|Star|Review"
_JOINED = rf"(?:,{S}\d{{1,2}}){{0,3}},?{S}(?:and|or|to|until|till|through|&){S}\d{{1,2}}(?:st|nd|rd|th)?{S}(?:of{S})?"

DAY: tuple[Form, ...] = (
    form(rf"{w.DAY}-{w.MONTH}-(?P<short_year>\d\d)(?![\w/-])", calendar.day_of_month),  # "4-Oct-10"
    form(DAY_FIRST, calendar.day_of_month),
    form(rf"{w.DAY}(?={_JOINED}{w.MONTH}{w.OF_YEAR}(?!\w))", calendar.day_of_month),
    form(
        rf"(?P<first>[0-3]?\d)(?P<mark>[./-])(?P<second>[0-3]?\d)(?P=mark){w.YEAR}(?!\w|[-/.]\d)",
        calendar.numeric_date,
    ),
    form(
        r"(?P<first>[0-3]?\d)(?P<mark>[./])(?P<second>[0-3]?\d)(?P=mark)(?P<short_year>\d\d)(?![\w%]|[-/.:,]\d)",
        calendar.short_date,
        traps.is_day_in_figures,
    ),
    form(rf"(?P<day>[0-3]?\d)(?:\.? ?|[-/])(?P<roman>{w.ROMAN})(?:\.? ?|[-/]){w.YEAR}(?!\w)", calendar.roman_date),
    form(
        r"(?P<first>[0-3]?\d)/(?P<second>[0-3]?\d)(?=[ ]?[:–—-][ ])", calendar.day_and_month, traps.heads_line
    ),  # "19/05 – Norway …"
    form(
        rf"(?P<number>0?[1-9]|1[0-2])/{w.YEAR}(?!\w|[-/.]\d)", calendar.month_in_figures, traps.is_since_or_in
    ),  # "in 10/2010"
    form(
        r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)[ ](?P<month_of>inst(?:ant)?|ult(?:imo)?|prox(?:imo)?)\b",
        calendar.day_of_this_month,
    ),
    form(
        rf"(?P<day>[0-3]?\d)(?:st|nd|rd|th) of (?P<which>{w.TOLD}) month\b", calendar.day_of_told_month, anchored=True
    ),
    form(
        r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)\b(?: of (?P<month_of>last|this|the|next) month\b"
        r"|(?=[ ]?[,.;:)]|[ ]?$| (?:but|when|to|after|in|at|by|with|that|the|he|she|it|they|its|their|an?|all|some|both"
        r"|one|two|three|four|five|six|seven|eight|nine|ten|more|another|\d+)\b| [A-ZÀ-Þ]))",
        calendar.day_of_this_month,
        traps.is_day_alone,
    ),
)
YEAR: tuple[Form, ...] = (
    form(
        rf"{w.YEAR}(?P<mark>[-/.])(?P<number>[01]?\d)(?P=mark)(?P<day>[0-3]?\d)(?!\d|[-/.]\d)"
        r"(?:T\d\d:?\d\d(?::?\d\d)?(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?",
        calendar.iso_date,
    ),
    form(rf"{w.YEAR},?{S}{w.MONTH}{S}{w.DAY}{w.TO_DAY}{_NO_AMOUNT}", calendar.day_of_month),  # "2010 June 9"
    form(r"(?:19|20)\d\d[/–-]\d\d(?![\w/-])", calendar.unknown, traps.ends_in),
    form(
        r"(?:19|20)\d\d(?:/|[-–])(?:(?:19|20)\d\d|\d\d)(?![\w/])", calendar.unknown, traps.is_year, role="of"
    ),  # "2018/19" and "2012-2015" are no one year
    form(r"(?:19|20)\d0['’]?s\b", calendar.unknown),  # "in the 1980s"
    form(
        rf"{w.YEAR}(?: Q[1-4]\b)?(?![ ]?(?:{w.COUNTED})\b|\w|[.,]\d|[-–]\d|/\d|%|[ ](?:Committee|list)\b)",
        calendar.year_alone,
        traps.is_year,
    ),
)
MONTH: tuple[Form, ...] = (
    form(rf"(?P<feast>May Day)\b{w.OF_YEAR}", feasts.feast),
    form(MONTH_FIRST, calendar.day_of_month),
    form(MONTH_ALONE, calendar.month_alone, traps.is_month),
)
WEEKDAY: tuple[Form, ...] = (
    form(_WEEKDAY_AND + DAY_FIRST, calendar.day_of_month),
    form(_WEEKDAY_AND + MONTH_FIRST, calendar.day_of_month),
    form(rf"{w.ANY_WEEKDAY},?{S}(?:the{S})?(?P<day>[0-3]?\d)(?:st|nd|rd|th)\b", day_of_week_and_month),
    form(
        rf"{w.WEEKDAY}(?! (?:{_PAPERS})\b)"
        r"(?: (?P<further>week|fortnight)\b(?!['’])|,? (?:of |in )?(?P<week>last|this|next) week\b(?!['’])"
        r"|,? (?P<back>a week|one week|a fortnight|two weeks) ago\b"
        rf"| (?P<turn>last|next)(?=[ ]?[,.;:)]|$)| (?:{w.PART_OF_DAY})\b)?",
        weekday,
        traps.is_weekday,
    ),
    form(rf"{w.ANY_WEEKDAY}(?! [A-Z\d])", weekday, traps.is_short_weekday),
)
