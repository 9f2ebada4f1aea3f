"""The arithmetic of dates that are known in part: years, months and days, moved by a count of units.

A value is an ISO date cut to its precision: ``2025-12-13``, ``2025-12`` or ``2025``; None for what is none (31 June).
"""

import calendar
from datetime import date, timedelta

MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}
"""Months by their names in lower case, short or long."""

DAYS = {name.lower(): number for number, name in enumerate(calendar.day_name)}
DAYS |= {name[:3]: number for name, number in DAYS.items()} | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
"""Days of the week by their names in lower case, short or long; Monday is 0."""

_WORKING_DAYS = 5


def iso(year: int, month: int | None = None, day: int | None = None) -> str | None:
    """Return an ISO date cut to what is given; None if there is no such day, month or year."""
    try:
        whole = date(year, 1 if month is None else month, 1 if day is None else day).isoformat()
    except ValueError:
        return None
    return whole[:4] if month is None else whole[:7] if day is None else whole


def day_of(value: str | None) -> date | None:
    """Return the day that a value names; None if it names a month, a year or nothing."""
    return date.fromisoformat(value) if value is not None and len(value) == 10 else None


def moved(value: str | None, unit: str, count: int) -> str | None:
    """Move a value by a count of days, weeks, months or years; the result is no finer than the unit.

    A month cannot be moved by days, nor a year by months. One week is counted in days, as people do; several are a
    week of the calendar.

    Raises:
        OverflowError: the day would lie beyond the calendar.
    """
    if value is None:
        return None
    if unit in ("day", "week"):
        day = day_of(value)
        return None if day is None else _moved_by_days(day, unit, count)
    if unit == "month":
        return moved_month(value, count) if len(value) > 4 else None
    return iso(int(value[:4]) + count)


def _moved_by_days(day: date, unit: str, count: int) -> str | None:
    if unit == "day" or abs(count) == 1:
        return (day + timedelta(days=count * (7 if unit == "week" else 1))).isoformat()
    return week_of(day + timedelta(days=7 * count))


def moved_month(value: str, count: int) -> str | None:
    """Move a day or a month by months; the result is a month."""
    index = int(value[:4]) * 12 + int(value[5:7]) - 1 + count
    return iso(index // 12, index % 12 + 1)


def week_of(day: date) -> str | None:
    """Return the month in which the working days of a day's week lie; the year if they lie in two months."""
    monday = day - timedelta(days=day.weekday())
    return common(monday, monday + timedelta(days=_WORKING_DAYS - 1))


def common(one: date, other: date) -> str | None:
    """Return what is known of a day that is one of two, or lies between them: their month, else their year."""
    first, last = one.isoformat(), other.isoformat()
    return next((first[:cut] for cut in (7, 4) if first[:cut] == last[:cut]), None)


def century(two_digits: int, spoken: date | None) -> int:
    """Return the year that two digits stand for: the last such year up to ten years ahead."""
    limit = (spoken.year if spoken is not None else 2030) + 10
    return limit - (limit - two_digits) % 100
