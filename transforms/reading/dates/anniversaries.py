"""Days to which a count of years, months or weeks is exact: "five years ago today", "ten years ago this month"."""

import re
from datetime import timedelta

from transforms.reading.date_values import DAYS, day_of, iso, moved
from transforms.reading.date_words import NUMBERS, WEEKDAY
from transforms.reading.dates.choice import part
from transforms.reading.dates.model import Match, Setting
from transforms.reading.dates.relative import counted, is_inexact
from transforms.reading.dates.weekdays import back_to


def ago(match: Match, setting: Setting) -> str | None:
    """Read "two years ago", "ten days ago", "a week ago Tuesday"."""
    if setting.before[-1:] == ["exactly"]:
        return to_the_day(match, setting)
    nearly = setting.before[-2:-1] == ["just"] and match["unit"].lower() == "year"
    if is_inexact(setting.before) and not nearly:
        return None
    value = setting.spoken_value
    name = part(match, "weekday")
    if name is not None and value is not None and setting.spoken is not None:
        value = moved(value, "day", -back_to(setting.spoken, match))
    return counted(match, value, -1)


def to_the_day(match: Match, setting: Setting) -> str | None:
    """Read "five years ago today" and "five years to the day" in "on Friday, five years to the day after it …"."""
    follows = part(match, "way") is not None
    sign = 1 if follows and match["way"].lower() == "before" else -1
    beside = follows and setting.anchor is not None and setting.anchor.end == setting.low
    told = setting.anchor.value if beside and setting.anchor is not None else _day_around(match, setting)
    day, value = day_of(told), counted(match, told, sign)
    if day is not None and match["unit"].lower() in _WEEKS:
        return moved(told, "day", 7 * sign * _count(match) * _WEEKS[match["unit"].lower()])
    if day is None or value is None or match["unit"].lower() not in ("month", "year"):
        return value
    moved_to = value if len(value) > len("2010") else f"{value}-{day.month:02d}"
    return iso(int(moved_to[:4]), int(moved_to[5:7]), day.day)


_WEEKS = {"week": 1, "fortnight": 2}
_BESIDE = {"yesterday": -1, "tomorrow": 1}


def _count(match: Match) -> int:
    """Return the count of units, 0 where it is no number."""
    words = (part(match, "count") or "one").lower().replace(" ", "-")
    return int(words) if words.isdigit() else NUMBERS.get(words, 0)


_DAY_AHEAD = re.compile(rf"\bon {WEEKDAY}")


def _day_around(match: Match, setting: Setting) -> str | None:
    """Return the day from which "a year ago today", "… ago yesterday" and "… ago this Friday" count."""
    beside = part(match, "beside")
    ahead = _DAY_AHEAD.search(setting.text, match.end(), setting.high) if part(match, "way") is not None else None
    if ahead is not None and setting.spoken is not None:  # "a year to the day after it had …, Oslo on Tuesday froze …"
        return moved(setting.spoken_value, "day", -back_to(setting.spoken, ahead))
    if part(match, "weekday") is None or setting.spoken is None:
        return moved(setting.spoken_value, "day", _BESIDE.get((beside or "").lower().replace("-", ""), 0))
    monday = setting.spoken - timedelta(days=setting.spoken.weekday())
    return (monday + timedelta(days=DAYS[match["weekday"].lower()])).isoformat()


def within_year(match: Match, setting: Setting) -> str | None:
    """Read "on this day in 1992", "this week in 1992", "ten years ago this month": a week is known to the month."""
    if setting.spoken is None:
        return None
    back = part(match, "year") is None
    spoken = setting.spoken
    if (part(match, "moved") or "").lower() == "last":
        spoken -= timedelta(days=spoken.day if match["within"].lower() == "month" else 7)
    year = counted(match, spoken.isoformat(), -1) if back else match["year"]
    if year is None or len(year) > len("1992"):
        return year
    if match["within"].lower() == "day":
        return iso(int(year), spoken.month, spoken.day)
    return iso(int(year), spoken.month)
