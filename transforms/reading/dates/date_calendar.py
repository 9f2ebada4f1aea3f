"""Dates that name a day, a month or a year of the calendar, whether or not they say of which year."""

from datetime import date, timedelta

from transforms.reading.date_values import DAYS, MONTHS, century, common, day_of, iso, moved_month
from transforms.reading.date_words import DAYS_IN_WORDS
from transforms.reading.dates.choice import (
    day_in_story,
    is_month_ahead,
    nearest,
    part,
    year_in_series,
    year_of,
    year_of_history,
    year_of_story,
)
from transforms.reading.dates.model import SHIFTS, Match, Setting

_WEEKDAY_REACH = 370
"""Days within which the day of the week tells the year of a day."""

_LATE = 45
"""Days back within which the day of an entry in a digest lies that is written in figures without its year."""

_OF_LATE, _LONG_AGO = 31, 62
"""Days back within which a day in figures is of the news, and beyond which its other reading cannot be."""

_MONTHS_FROM_NOW = {"last": (-1,), "ult": (-1,), "ultimo": (-1,), "next": (1,), "prox": (1,), "proximo": (1,)}
_MONTHS_FROM_NOW |= dict.fromkeys(("this", "the", "inst", "instant"), (0,))


def iso_date(match: Match, _setting: Setting) -> str | None:
    """Read "2025-12-13"."""
    return iso(int(match["year"]), int(match["number"]), int(match["day"]))


def numeric_date(match: Match, setting: Setting) -> str | None:
    """Read "13/12/2025" and "12/13/2025"; where both are days, the one that was before the text, else only the year."""
    year, first, second = int(match["year"]), int(match["first"]), int(match["second"])
    if match["mark"] == "." or first == second:  # nobody writes the month first with full stops
        return iso(year, second, first)
    readings = [value for value in (iso(year, second, first), iso(year, first, second)) if value is not None]
    gone = [one for one in readings if setting.spoken is not None and one <= setting.spoken.isoformat()]
    told = (_of_late(gone, setting) or gone) if setting.lead.role == "on" else readings
    told = told if len(told) == 1 else readings
    return told[0] if len(told) == 1 else iso(year) if told else None


def _of_late(values: list[str], setting: Setting) -> list[str]:
    """Return the one of two days of the past that is of the last weeks, where the other lies months back."""
    days = {value: day_of(value) for value in values}
    back = {value: (setting.spoken - day).days for value, day in days.items() if day is not None and setting.spoken}
    late = [value for value, gone in back.items() if gone <= _OF_LATE]
    return late if len(late) == 1 and all(gone <= _OF_LATE or gone > _LONG_AGO for gone in back.values()) else []


def month_in_figures(match: Match, _setting: Setting) -> str | None:
    """Read "10/2010"."""
    return iso(int(match["year"]), int(match["number"]))


def short_date(match: Match, setting: Setting) -> str | None:
    """Read "17.12.11" and "12/17/11"; where both readings are days, nothing is known but for the year."""
    year = century(int(match["short_year"]), setting.spoken)
    first, second = int(match["first"]), int(match["second"])
    if match["mark"] == ".":
        return iso(year, second, first)
    readings = {value for value in (iso(year, second, first), iso(year, first, second)) if value is not None}
    return readings.pop() if len(readings) == 1 else iso(year) if readings else None


_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def roman_date(match: Match, _setting: Setting) -> str | None:
    """Read "17.XII.1981" and "9 VI 2010"."""
    return iso(int(match["year"]), _ROMAN.index(match["roman"].lower()) + 1, int(match["day"]))


def day_and_month(match: Match, setting: Setting) -> str | None:
    """Read "19/05" at the head of an entry: the last such day, where only one reading of the figures is of late."""
    if setting.spoken is None:
        return None
    pairs = {(int(match["first"]), int(match["second"])), (int(match["second"]), int(match["first"]))}
    years = (setting.spoken.year, setting.spoken.year - 1)
    days = [found for day, month in pairs for year in years if (found := day_of(iso(year, month, day))) is not None]
    late = [day for day in days if 0 <= (setting.spoken - day).days <= _LATE]
    return late[0].isoformat() if len(late) == 1 else None


def unknown(_match: Match, _setting: Setting) -> str | None:
    """Read what names a time that no value can hold: "years ago", "2018/19"."""
    return None


def year_alone(match: Match, _setting: Setting) -> str | None:
    """Read "2025" and "the spring of 1982"."""
    return iso(int(match["year"]))


def year_in_words(match: Match, setting: Setting) -> str | None:
    """Read "the third quarter of 2021" and "the first half of last year": the quarter is no part of a value."""
    year = year_of(match, setting)
    return None if year is None else iso(year)


def day_of_month(match: Match, setting: Setting) -> str | None:
    """Read "13 December 2025" and "December 13"; a range of days ("13-14 December") is cut to its month."""
    value = _day(match, setting, MONTHS[match["month"].lower().rstrip(".")], int(match["day"]))
    last = part(match, "day2")
    return value if value is None or last is None or int(last) <= int(match["day"]) else value[:7]


def week_named(match: Match, setting: Setting) -> str | None:
    """Read "the week of 4 August" and "the week to 9 August": the month of its days, if it is one."""
    day = day_of(_day(match, setting, MONTHS[match["month"].lower().rstrip(".")], int(match["day"])))
    to_end = match["way"].lower().startswith(("to", "end")) or match["way"].lower().endswith("ended")
    return None if day is None else common(day, day + timedelta(days=-6 if to_end else 6))


def end_of_year(match: Match, setting: Setting) -> str | None:
    """Read "the first day of last year" and "the last day of 1999"."""
    year = year_of(match, setting)
    return None if year is None else iso(year, *((1, 1) if match["end"].lower() == "first" else (12, 31)))


def end_of_month(match: Match, setting: Setting) -> str | None:
    """Read "the last day of February" and "the first day of May 1997"."""
    first = day_of(f"{month_alone(match, setting)}-01")
    if first is None or match["end"].lower() == "first":
        return None if first is None else first.isoformat()
    return ((first + timedelta(days=31)).replace(day=1) - timedelta(days=1)).isoformat()


def day_in_words(match: Match, setting: Setting) -> str | None:
    """Read "the third of May" and "the twenty-first of June 2012"."""
    day = DAYS_IN_WORDS[match["ordinal"].lower()]
    return _day(match, setting, MONTHS[match["month"].lower().rstrip(".")], day)


def _day(match: Match, setting: Setting, month: int, day: int) -> str | None:
    year = year_of(match, setting, month)
    name = part(match, "weekday")
    if year is None and name is None:
        year = year_of_story(match, setting, month)
    if year is not None:
        return iso(year, month, day)
    if setting.spoken is None:
        return None
    around = range(max(1, setting.spoken.year - 1), min(9999, setting.spoken.year + 1) + 1)
    days = [found for year in around if (found := day_of(iso(year, month, day))) is not None]
    right = [one for one in days if name is not None and _fits(one, name, setting.spoken)]
    chosen = nearest(right or days, setting, match.end())
    return None if chosen is None else chosen.isoformat()


def _fits(day: date, weekday: str, spoken: date) -> bool:
    return day.weekday() == DAYS[weekday.lower()] and abs((day - spoken).days) <= _WEEKDAY_REACH


def month_alone(match: Match, setting: Setting) -> str | None:
    """Read "December 2025", "last December", "December"."""
    month = MONTHS[match["month"].lower().rstrip(".")]
    year = year_of(match, setting, month)
    if year is None and setting.text.startswith((":", " –", " —", " -"), match.end()):
        year = year_of_story(match, setting, month)  # the entries of a timeline
    if year is None and (part(match, "which") or part(match, "turn")) is None:
        year = year_in_series(match, setting, month) or year_of_history(match, setting, month)
    if year is not None or setting.spoken is None:
        return None if year is None else iso(year, month)
    now = setting.spoken.year * 12 + setting.spoken.month - 1
    back = (now - (month - 1)) % 12
    which = (part(match, "which") or part(match, "turn") or "").lower()
    index = now - back + (12 if is_month_ahead(back, which, setting, match.end()) else 0)
    if which == "last" and back == 0:
        index -= 12
    return iso(index // 12, index % 12 + 1)


def day_of_this_month(match: Match, setting: Setting) -> str | None:
    """Read "on the 5th", "on the 5th of last month", "the first of the month"."""
    if setting.spoken is None:
        return None
    if match["month_of"] is None and (told := day_in_story(match, setting)) is not None:
        return told
    now = setting.spoken.year * 12 + setting.spoken.month - 1
    shift = _MONTHS_FROM_NOW.get((match["month_of"] or "").lower(), (-1, 0, 1))
    months = [divmod(now + one, 12) for one in shift]
    in_words = part(match, "ordinal")
    number = int(match["day"]) if in_words is None else DAYS_IN_WORDS[in_words.lower()]
    days = [day_of(iso(year, month + 1, number)) for year, month in months]
    chosen = nearest([day for day in days if day is not None], setting, match.end())
    return None if chosen is None else chosen.isoformat()


def day_of_told_month(match: Match, setting: Setting) -> str | None:
    """Read "the 3rd of that month", "the 9th of the following month": the month of the date before."""
    which = match["which"].lower().split()[-1]
    told = setting.counted_from(which)
    month = None if told is None or len(told) == len("2010") else moved_month(told, SHIFTS.get(which, 0))
    words = part(match, "ordinal")
    number = DAYS_IN_WORDS[words.lower()] if words is not None else int(match["day"])
    return None if month is None else iso(int(month[:4]), int(month[5:7]), number)
