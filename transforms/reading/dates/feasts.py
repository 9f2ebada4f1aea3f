"""Feasts that name a day, or only the month in which they fall: "on Good Friday", "at Christmas"."""

import re
from datetime import date, timedelta

from transforms.reading.date_values import day_of, iso
from transforms.reading.dates.choice import nearest, year_of, year_of_story
from transforms.reading.dates.model import Match, Setting

_FIXED = {"new year day": (1, 1), "new year eve": (12, 31), "christmas day": (12, 25), "christmas eve": (12, 24)}
_FIXED |= {"boxing day": (12, 26), "may day": (5, 1), "christmas": (12, 25)}

_FROM_EASTER = {"good friday": -2, "easter monday": 1}
"""Days from Easter Sunday."""


def feast(match: Match, setting: Setting) -> str | None:
    """Read "New Year's Day", "Christmas Eve", "Easter Monday"."""
    name = re.sub("[’']s", "", match["feast"].lower())
    fixed = _FIXED.get(name)
    year = year_of(match, setting, None if fixed is None else fixed[0])
    if year is None and fixed is not None:
        year = year_of_story(match, setting, fixed[0])
    if year is None and setting.spoken is None:
        return None
    spoken = setting.spoken.year if setting.spoken is not None else 0
    years = [year] if year is not None else [spoken - 1, spoken, spoken + 1]
    days = [_day(name, one) for one in years]
    chosen = nearest([one for one in days if one is not None], setting, match.end())
    return None if chosen is None else chosen.isoformat()


def feast_about(match: Match, setting: Setting) -> str | None:
    """Read "at Christmas" and "over Easter": the month."""
    day = feast(match, setting)
    return None if day is None else day[:7]


def _day(name: str, year: int) -> date | None:
    if name in _FIXED:
        return day_of(iso(year, *_FIXED[name]))
    return _easter(year) + timedelta(days=_FROM_EASTER.get(name, 0))


def _easter(year: int) -> date:
    """Return Easter Sunday of a year of the Gregorian calendar, by the rule of Gauss as Meeus has it."""
    golden, century, rest = year % 19, year // 100, year % 100
    skipped = (century + 8) // 25
    epact = (19 * golden + century - century // 4 - (century - skipped + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
