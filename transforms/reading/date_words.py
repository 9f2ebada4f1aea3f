"""The parts that the patterns of dates are made of; each is the text of a regular expression."""

import calendar

S = "[ \u00a0]{1,2}"
"""White space between the words of a date; timelines set two."""

_LONG = [name for name in calendar.month_name if name]
_SHORT = [name for name in calendar.month_abbr if name and name != "May"] + ["Sept"]


def _also_capitals(names: list[str]) -> str:
    return "|".join([*names, *(name.upper() for name in names)])


_LONG_MONTHS = _also_capitals(_LONG)
_SHORT_MONTHS = _also_capitals(_SHORT)
MONTH_NAMES = rf"{_LONG_MONTHS}|{_SHORT_MONTHS}"
MONTH = rf"(?P<month>(?:{_LONG_MONTHS})\b|(?:{_SHORT_MONTHS})\b\.?)"
WEEKDAY_NAMES = _also_capitals(list(calendar.day_name))
WEEKDAY = rf"(?P<weekday>{WEEKDAY_NAMES})\b"
ANY_WEEKDAY = rf"(?P<weekday>(?:{WEEKDAY_NAMES}|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\b)\.?"
"""Days of the week, short ones too: those only where the day of a month follows, or a preposition stands before."""

ROMAN = "I{1,3}|I?V|VI{1,3}|I?X|XI{1,2}"
"""Months in Roman figures, as much of Europe writes them: "17.XII.1981"."""

DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
TO_DAY = r"(?:[ ]?[-–][ ]?(?P<day2>[0-3]?\d)(?:st|nd|rd|th)?)?"
YEAR = r"(?P<year>(?:19\d|20[0-6])\d)"
OF_YEAR = (
    rf"(?:(?:,?{S}(?:of{S})?|[-,]){YEAR}(?![\d/])(?![.,]\d)|,?{S}['’](?P<short_year>\d\d)(?!\w)"
    rf"|,?{S}(?:of{S}|in{S})?(?P<rel>last|this|next|the same|that|the (?:next|following|previous|preceding)){S}year"
    r"\b(?!['’])"
    rf"|{S}(?P<turn>last|next)(?=[ ]?[,.;:)]|$))?"
)
"""The year of a day or a month, in figures or in words, or nothing."""

COUNTED = (
    r"million|billion|trillion|percent|per cent|barrels|tonnes|tons|people|persons|men|women|troops|soldiers|km|miles"
    r"|metres|meters|workers|jobs|companies|firms|names|individuals|entities|items|vessels|ships|tankers|cars|units"
    r"|dollars|euros|pounds|roubles|rubles|refugees|prisoners|hectares|articles|pages|cents|pence|points|hours|minutes"
)
"""What numbers count: a number before them is no year and no day."""

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
NUMBERS = {"a": 1, "an": 1} | {word: number for number, word in enumerate((*_ONES, *_TEENS), start=1)}
NUMBERS |= {word: 10 * number for number, word in enumerate(_TENS, start=2)}
NUMBERS |= {f"{ten}-{one}": NUMBERS[ten] + NUMBERS[one] for ten in _TENS for one in _ONES}
"""Numbers in words."""

_ORDINAL_ONES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_ORDINAL_TEENS = ("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth")
_ORDINALS = (*_ORDINAL_ONES, *_ORDINAL_TEENS, "eighteenth", "nineteenth", "twentieth")
DAYS_IN_WORDS = {word: number for number, word in enumerate(_ORDINALS, start=1)} | {"thirtieth": 30, "thirty-first": 31}
DAYS_IN_WORDS |= {f"twenty-{one}": 20 + number for number, one in enumerate(_ORDINAL_ONES, start=1)}
"""Days of a month in words."""

_TENS_OF_YEARS = ("fifties", "sixties", "seventies", "eighties", "nineties")
DECADES = (*_TENS_OF_YEARS, *(word.capitalize() for word in _TENS_OF_YEARS))
"""Decades in words."""

_COUNT = rf"\d{{1,3}}|(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(_ONES)}))?|{'|'.join((*_TEENS, *_ONES))}|an?"
COUNT = rf"(?P<count>{_COUNT})"
COUNT_OR_HALF = rf"(?P<count>{_COUNT}|half an?)"
VAGUE_COUNT = r"(?P<count>(?:an?[ ]|the[ ]past[ ])?(?:few|couple[ ]of)|several|some|many)"
UNIT = r"(?P<unit>day|week|fortnight|month|year|decade)s?\b"
SEASONS = "spring|summer|autumn|fall|winter"
SEASON = rf"(?P<season>{SEASONS})\b"
SHIFTS = "same|last|next|past|previous|preceding|following|coming"
"""Words that say which of several spans of time is meant."""
PART_OF_DAY = "morning|afternoon|evening|night"
PERIOD = r"day|week|month|year|night"
TOLD = "that|the same|the following|the next|the previous"
"""What points from a month to that of the date before."""

CLOSED = r"(?=[ ]?[,.;:)\]–—]|[ ]?$|[ ](?:and|but|when|that|in|on|at|to|as|because|with|from)\b)"
"""What follows a word such as "before" that governs nothing."""
