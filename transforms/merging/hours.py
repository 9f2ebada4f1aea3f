"""The hour of a change where its words name one with a time zone, and the day on which that is for the authority.

"At 8 p.m. on Saturday in New York" and "at midnight GMT on Sunday" are one moment on two days. The day that counts is
the authority's own; for the United Nations that of Greenwich, by which its resolutions set their hours.
"""

import re
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

_ZONE_WORDS: dict[str, str] = {
    "Etc/UTC": r"GMT|UTC|Greenwich",
    "America/New_York": r"EST|EDT|ET|[Ee]astern|New York|Washington",
    "Europe/Brussels": r"CET|CEST|Brussels|Paris|Berlin",
    "Europe/London": r"BST|London",
    "Europe/Moscow": r"MSK|Moscow",
    "Europe/Kyiv": r"Kyiv|Kiev",
    "Asia/Tehran": r"Tehran",
    "Asia/Tokyo": r"JST|Tokyo",
    "Asia/Shanghai": r"Beijing",
}

AUTHORITY_ZONE: dict[str, str] = {
    "UN": "Etc/UTC",
    "USA": "America/New_York",
    "EU": "Europe/Brussels",
    "GBR": "Europe/London",
    "RUS": "Europe/Moscow",
    "UKR": "Europe/Kyiv",
    "CHE": "Europe/Zurich",
    "CAN": "America/Toronto",
    "AUS": "Australia/Sydney",
    "NZL": "Pacific/Auckland",
    "JPN": "Asia/Tokyo",
    "CHN": "Asia/Shanghai",
    "IRN": "Asia/Tehran",
}
"""Where a sender's days begin; of others the zone that the text names is taken."""

_HOUR = (
    r"(?P<word>midnight|noon)"
    r"|(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap]\.?m\b\.?)"
    r"|(?P<clock>[01]\d|2[0-4])(?:[:h]|(?=\d\d\s?(?:h(?:ou)?rs|GMT|UTC|[BEC][SDE]?S?T)\b))(?P<past>[0-5]\d)"
    r"(?:\s?h(?:ou)?rs)?"
)
_ZONES = "|".join(rf"(?P<z{number}>{words})" for number, words in enumerate(_ZONE_WORDS.values()))
_STATED = re.compile(rf"\b(?:{_HOUR})(?:,?\s+(?:\w+\s+){{0,3}}?|\s?\()(?:{_ZONES})\b")
_EASTERN = "[Ee]astern|"
_HINT = re.compile("|".join(_ZONE_WORDS.values()).replace(_EASTERN, ""))
"""Without the one word that may begin with a small letter: then most letters of a text cannot begin a hint."""

_ZONE_NAMES = tuple(_ZONE_WORDS)


_EARLY, _LATE = 8 * 60, 16 * 60


class StatedHour(NamedTuple):
    """An hour of a day in a time zone, in minutes from its start. Midnight in words may be either end of the day."""

    minutes: int
    zone: str
    is_midnight: bool = False


def find_hour(words: str) -> StatedHour | None:
    """Return the first hour with a time zone in a text, or None."""
    if "astern" not in words and _HINT.search(words) is None:
        return None
    found = _STATED.search(words)
    if found is None:
        return None
    zone = next(name for number, name in enumerate(_ZONE_NAMES) if found[f"z{number}"] is not None)
    return StatedHour(_minutes(found), zone, found["word"] == "midnight")


def _minutes(found: re.Match[str]) -> int:
    if found["word"] is not None:
        return 0 if found["word"] == "midnight" else 12 * 60
    if found["clock"] is not None:
        return int(found["clock"]) * 60 + int(found["past"])
    hour = int(found["hour"]) % 12 + (12 if found["half"][0] == "p" else 0)
    return hour * 60 + int(found["minute"] or 0)


def neighbour_days(day: date, hour: StatedHour) -> tuple[date, ...]:
    """Return the other days that clocks elsewhere show at that hour."""
    shift = [-1] * (hour.minutes <= _EARLY) + [1] * (hour.minutes >= _LATE or hour.is_midnight)
    return tuple(day + timedelta(days=days) for days in shift)


def authority_day(day: date, hour: StatedHour, sender: str | None) -> date:
    """Return the authority's day at an hour of a stated day."""
    zone = authority_zone(hour, sender)
    if zone == hour.zone:
        return day
    moment = datetime.combine(day, time(), _zone(hour.zone)) + timedelta(minutes=hour.minutes)
    return moment.astimezone(_zone(zone)).date()


def authority_zone(hour: StatedHour, sender: str | None) -> str:
    """Return the zone in which the sender's days count; the stated one where the sender's is not known."""
    return AUTHORITY_ZONE.get(sender or "", hour.zone)


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
