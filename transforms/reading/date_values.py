"""Date words to values: what each way of naming a day, month or year comes to.

A value is an ISO date cut to its precision: ``2025-12-13``, ``2025-12`` or ``2025``; None where the words name no date
(31 June), or where they are relative and nothing is known that they are relative to.
"""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import wraps

MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}
"""Months by their names in lower case, short or long."""

DAYS = {name.lower(): number for number, name in enumerate(calendar.day_name)}
"""Days of the week by their names in lower case; Monday is 0."""

_COUNTS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_NUMBERS = {word: number for number, word in enumerate(_COUNTS)} | {"a": 1, "an": 1}
_SHIFTS = {"last": -1, "previous": -1, "past": -1, "this": 0, "next": 1, "coming": 1}
_NEAR_DAYS = {"yesterday": -1, "last night": -1, "overnight": -1, "tomorrow": 1}
_AHEAD = 120
"""Days ahead for which a sentence with a future tense may speak of a month and day without a year."""

_SOON = 3
"""Days ahead for which a month and day without a year still mean this year."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """What relative words are read against: the day on which the text speaks, and whether they look ahead.

    ``later`` says that the words before the date look ahead ("from"), ``future`` that the sentence has a future tense.
    """

    day: date
    later: bool
    future: bool = False


Match = re.Match[str]
Resolver = Callable[[Match, Anchor | None], str | None]
"""Turns the match of a date pattern into a value."""


def iso(year: int, month: int | None = None, day: int | None = None) -> str | None:
    """Return an ISO date cut to what is given; None if there is no such day."""
    if month is None:
        return f"{year:04d}"
    if day is None:
        return f"{year:04d}-{month:02d}"
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def month_of(match: Match) -> int:
    """Return the number of the month that a pattern found."""
    return MONTHS[match["month"].lower().rstrip(".")]


def back_to_weekday(day: date, weekday: str) -> timedelta:
    """Return how far back the last such day of the week is; nothing if it is the day itself."""
    return timedelta(days=(day.weekday() - DAYS[weekday.lower()]) % 7)


def _relative(resolve: Callable[[Match, Anchor], str | None]) -> Resolver:
    """Leave a relative date unresolved where there is nothing that it is relative to."""

    @wraps(resolve)
    def resolver(match: Match, anchor: Anchor | None) -> str | None:
        return None if anchor is None else resolve(match, anchor)

    return resolver


def full_date(match: Match, _anchor: Anchor | None) -> str | None:
    """Read "13 December 2025" and "December 13, 2025"."""
    return iso(int(match["year"]), month_of(match), int(match["day"]))


def numeric_date(match: Match, _anchor: Anchor | None) -> str | None:
    """Read "2025-12-13"."""
    return iso(int(match["year"]), int(match["m"]), int(match["day"]))


def month_and_year(match: Match, _anchor: Anchor | None) -> str | None:
    """Read "December 2025"."""
    return iso(int(match["year"]), month_of(match))


def year_alone(match: Match, _anchor: Anchor | None) -> str | None:
    """Read "2025"."""
    return iso(int(match["year"]))


@_relative
def month_and_day(match: Match, anchor: Anchor) -> str | None:
    """Read "December 13" as the nearest such day before the anchor, or after it where the words look ahead.

    In a sentence with a future tense a day of the next months is that one, and not one of a year before.
    """
    month, day = month_of(match), int(match["day"])
    ahead = iso(_nearest_year(Anchor(anchor.day, later=True), month, day), month, day)
    if anchor.future and ahead is not None and (date.fromisoformat(ahead) - anchor.day).days <= _AHEAD:
        return ahead
    return iso(_nearest_year(anchor, month, day), month, day)


@_relative
def month_alone(match: Match, anchor: Anchor) -> str | None:
    """Read "December", "last December"."""
    month = month_of(match)
    year = anchor.day.year - 1 if match["last"] and month == anchor.day.month else _nearest_year(anchor, month, None)
    return iso(year, month)


def _nearest_year(anchor: Anchor, month: int, day: int | None) -> int:
    now = anchor.day
    if anchor.later:
        return now.year if (month, day or 31) >= (now.month, now.day) else now.year + 1
    past = (month, day or 1) <= (now.month, now.day)
    return now.year if past or (day is not None and _is_soon(now, month, day)) else now.year - 1


def _is_soon(now: date, month: int, day: int) -> bool:
    found = iso(now.year, month, day)
    return found is not None and (date.fromisoformat(found) - now).days <= _SOON


@_relative
def weekday(match: Match, anchor: Anchor) -> str | None:
    """Read "Monday" as the last one up to the anchor, or the next after it where the words look ahead."""
    back = back_to_weekday(anchor.day, match["weekday"])
    which = (match["which"] or "").strip().lower()
    if which == "last":
        return (anchor.day - (back or timedelta(days=7))).isoformat()
    if which == "" and not anchor.later:
        return (anchor.day - back).isoformat()
    today = timedelta(days=0 if which != "next" else 7)
    return (anchor.day + (timedelta(days=7) - back if back else today)).isoformat()


@_relative
def near_day(match: Match, anchor: Anchor) -> str | None:
    """Read "today", "yesterday", "overnight", "tomorrow"."""
    return (anchor.day + timedelta(days=_NEAR_DAYS.get(match["near"].lower(), 0))).isoformat()


@_relative
def near_period(match: Match, anchor: Anchor) -> str | None:
    """Read "last year", "this month", "next week"; a week is given as its month."""
    shift, unit = _SHIFTS[match["rel"].lower()], match["unit"].lower()
    return _shifted(anchor.day, unit, shift)


@_relative
def ago(match: Match, anchor: Anchor) -> str | None:
    """Read "two years ago"; weeks are given as their month."""
    count = int(match["count"]) if match["count"].isdigit() else _NUMBERS[match["count"].lower()]
    return _shifted(anchor.day, match["unit"].lower().rstrip("s"), -count)


def _shifted(day: date, unit: str, count: int) -> str | None:
    if unit == "day":
        return (day + timedelta(days=count)).isoformat()
    if unit == "week":
        moved = day + timedelta(days=7 * count)
        return iso(moved.year, moved.month)
    if unit == "month":
        index = day.year * 12 + day.month - 1 + count
        return iso(index // 12, index % 12 + 1)
    return iso(day.year + count)
