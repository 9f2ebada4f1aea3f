"""A publication date as written -> an instant and a day, or the reason why not.

Strict: a string is one date in a form that has one reading, or it is refused. Nothing is completed from today's date,
and 03/04/2025 is not guessed at. A time without a zone, and a day without a time, count as UTC; neither is a moment,
since a clock of which nobody says where it hangs tells the day and the order of what is on one page, no more.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

from transforms.articles.date_forms import (
    DASH,
    ENGLISH_MONTH,
    FORMS,
    MONTHS,
    NUMERIC,
    OF_NUMBERS,
    OF_ROMAN,
    OTHER,
    OTHER_WITHIN,
    OTHERS,
    PLACE,
    PLACE_IN_SMALL,
    ROMAN,
    WITHIN,
)
from transforms.articles.months import MONTH_OF_NAME

# RFC 822's names and those that news pages use. IST, CST in Asia and the like have several meanings and are left out:
# with an unknown zone the day is used without its time.
_ZONE_HOURS = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3, "msk": 3,
    "est": -5, "edt": -4, "et": -5, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
}  # fmt: skip
_AMERICAN = frozenset({"est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt"})
"""With one of these and half days, the month is written first."""
_AMERICAN_TIME = re.compile(r",? (?:at )?\d{1,2}:\d\d(?::\d\d)? ?[AaPp]\.?[Mm]\.? [ECMP][SD]?T\b")
_FIRST_YEAR = 1900  # content systems write year 1 for "unset"; no news page is older
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)  # or its beginning
_LONGEST = 80
_FIRST_OF_LAST_CENTURY = 70  # a year of two figures from here on is one of the 1900s


@dataclass(frozen=True, slots=True)
class Published:
    """A publication date: ``at`` is naive UTC, ``day`` the calendar day in the zone in which it was written.

    ``exact`` tells a moment from a day whose time is not known, or is that of a clock whose zone is not.
    """

    at: datetime
    day: date
    exact: bool = False


@lru_cache(maxsize=1024)
def parse_published(words: str) -> Published:
    """Read a publication date.

    Accepts ISO 8601 dates and datetimes, RFC 822, and dates with the month in words, each with or without a time;
    numbers only if they have one reading (25/12/2025, 13.12.2025).

    Raises:
        ValueError: no date, no such day, or more than one reading; the message says which.
    """
    if len(words) > _LONGEST * 4:
        raise ValueError("too long for a date")
    plain = " ".join(words.split())
    if len(plain) > _LONGEST:
        raise ValueError("too long for a date")
    for form in FORMS:
        found = form.fullmatch(plain)
        if found is not None:
            return _published(found, _month_number(found["month"]), int(found["day"]))
    found = NUMERIC.fullmatch(plain)
    if found is not None:
        return _published(found, *_month_and_day(found))
    found = OF_ROMAN.fullmatch(plain)
    if found is not None:
        return _published(found, ROMAN.index(found["roman"]) + 1, int(found["day"]))
    for form in (OTHER, *OTHERS):
        found = form.fullmatch(plain)
        month = None if found is None else _other_month(found["name"])
        if found is not None and month is not None:
            return _published(found, month, int(found["day"]))
    raise ValueError("not a date in ISO 8601, RFC 822 or words such as 13 December 2025")


def find_published(words: str, *, ordered: bool = False) -> str | None:
    """Return the first full date within a short line such as "Published on 13 December 2025", as written.

    Args:
        words: the line.
        ordered: whether numbers that have two readings (03/04/2025) have one here, since their order is known.
    """
    line = words[: _LONGEST * 4]
    found = WITHIN.search(line)
    return found[0] if found is not None else _find_other(line, ordered=ordered)


def _find_other(line: str, *, ordered: bool) -> str | None:
    """Return the first date in a form that is rarer in English, if it has one reading."""
    for found in OTHER_WITHIN.finditer(line):
        try:
            parse_published(found[0])
        except ValueError:
            timed = _AMERICAN_TIME.match(line, found.end())
            if timed is not None and "/" in found[0]:
                return line[found.start() : timed.end()]
            if ordered and OF_NUMBERS.fullmatch(found[0]):
                return found[0]
            continue
        return found[0]
    return None


def find_dateline(text: str) -> str | None:
    """Return the full date of a dateline that opens a text, as in "MINSK, 13 December 2025. …", as written."""
    opening = text[: _LONGEST * 2]
    for form, must_dash in ((PLACE, False), (PLACE_IN_SMALL, True)):
        place = form.match(opening)
        found = None if place is None else WITHIN.match(opening, place.end())
        if found is not None and (not must_dash or DASH.match(opening, found.end())):
            return found[0]
    return None


def _month_number(month: str) -> int:
    return int(month) if month.isdecimal() else MONTHS.index(month[:3].lower()) + 1


def _other_month(name: str) -> int | None:
    """Return the month of a name in any language: several are written as in English, after a day with a full stop."""
    english = ENGLISH_MONTH.fullmatch(name)
    return MONTH_OF_NAME.get(name.casefold()) if english is None else _month_number(name)


def _month_and_day(found: re.Match[str]) -> tuple[int, int]:
    first, second = int(found["first"]), int(found["second_number"])
    if found["mark"] == "/" and second <= 12 and (found["zone"] or "").lower() in _AMERICAN and found["half"]:
        return first, second
    if found["mark"] == "." or first > 12 or first == second:  # nobody writes the month first with full stops
        return second, first
    if second > 12:
        return first, second
    year = found["year"]
    raise ValueError(
        f"ambiguous: {year}-{first:02}-{second:02} or {year}-{second:02}-{first:02}; write it as one of these"
    )


def _published(found: re.Match[str], month: int, day: int) -> Published:
    date_only = datetime(_year(found["year"]), month, day, tzinfo=UTC)
    if date_only.year < _FIRST_YEAR or date_only == _EPOCH:
        raise ValueError(f"{date_only:%Y-%m-%d} is no day of publication")
    zone = _zone(found["zone"])
    if found["hour"] is None or zone is None:
        return Published(date_only.replace(tzinfo=None), date_only.date())
    local = date_only.replace(
        hour=_hour(found), minute=int(found["minute"]), second=int(found["second"] or 0), tzinfo=zone
    )
    try:
        moment = local.astimezone(UTC).replace(tzinfo=None)
        return Published(moment, local.date(), exact=found["zone"] is not None)
    except OverflowError as error:
        raise ValueError("beyond the calendar") from error


def _year(words: str) -> int:
    year = int(words)
    if len(words) > 2:
        return year
    return year + (2000 if year < _FIRST_OF_LAST_CENTURY else 1900)


def _hour(found: re.Match[str]) -> int:
    hour, half = int(found["hour"]), found["half"]
    if half is None:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError(f"no such hour: {hour} {half}m")
    return hour % 12 + (12 if half.lower() == "p" else 0)


def _zone(words: str | None) -> timezone | None:
    if words is None:
        return UTC
    name = words.lower()
    if name in _ZONE_HOURS:
        return timezone(timedelta(hours=_ZONE_HOURS[name]))
    offset = re.fullmatch(r"(?:utc|gmt)?([+-])(\d\d):?(\d\d)?", name)
    if offset is None:
        return None
    span = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
    return timezone(span if offset[1] == "+" else -span)
