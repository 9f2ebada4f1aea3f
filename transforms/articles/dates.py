"""A publication date as written -> an instant and a day, or the reason why not.

Strict: a string is one date in a form that has one reading, or it is refused. Nothing is completed from today's date,
and 03/04/2025 is not guessed at. A time without a zone, and a day without a time, count as UTC.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_TIME = (
    r"(?:(?:,? ?(?:at|t|/|-|–|\||,)? ?)(?P<hour>\d{1,2})[:.]?(?P<minute>\d\d)(?:[:.]?(?P<second>\d\d)(?:[.,]\d{1,9})?)?"
    r"(?: ?(?P<half>[ap])\.?m\.?)?(?: ?(?P<zone>[a-z]{1,5}|(?:utc|gmt)?[+-]\d\d:?(?:\d\d)?))?(?: \([a-z ]{1,40}\))?)?"
)
_FORMS = tuple(
    re.compile(form + _TIME, re.IGNORECASE | re.ASCII)
    for form in (
        rf"{_YEAR}(?P<mark>[-/.]?)(?P<month>\d\d)(?P=mark)(?P<day>\d\d)",
        rf"{_WEEKDAY}{_DAY}[ -](?:of )?{_MONTH},?[ -]{_YEAR}",
        rf"{_WEEKDAY}{_MONTH} {_DAY},? {_YEAR}",
    )
)
_NUMERIC = re.compile(
    rf"(?P<first>\d{{1,2}})(?P<mark>[/.-])(?P<second_number>\d{{1,2}})(?P=mark){_YEAR}{_TIME}", re.I | re.A
)
_WITHIN = re.compile(
    rf"\d{{4}}-\d\d-\d\d(?!\d)|\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}\b"
    rf"|\b{_MONTH.replace('month', 'month_first')} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}\b",
    re.I,
)
_PLACE = re.compile(r"[A-Z][A-Z .'’/-]{2,38}(?: \([^()]{2,30}\))?[,.]? \(?")
# a place in small letters could open any sentence, unless a dash follows the date
_PLACE_IN_SMALL = re.compile(r"[A-ZÀ-Þ][\w.'’-]*(?:,? [A-ZÀ-Þ][\w.'’-]*){0,4}, ")
_DASH = re.compile(r"(?: ?\([^()]{2,40}\))? ?[-–—]")

# RFC 822's names and those that news pages use. IST, CST in Asia and the like have several meanings and are left out:
# with an unknown zone the day is used without its time.
_ZONE_HOURS = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3, "msk": 3,
    "est": -5, "edt": -4, "et": -5, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
}  # fmt: skip
_FIRST_YEAR = 1900  # content systems write year 1 for "unset"; no news page is older
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Published:
    """A publication date: ``at`` is naive UTC, ``day`` the calendar day in the zone in which it was written."""

    at: datetime
    day: date


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
    for form in _FORMS:
        found = form.fullmatch(plain)
        if found is not None:
            return _published(found, _month_number(found["month"]), int(found["day"]))
    found = _NUMERIC.fullmatch(plain)
    if found is not None:
        return _published(found, *_month_and_day(found))
    raise ValueError("not a date in ISO 8601, RFC 822 or words such as 13 December 2025")


def find_published(words: str) -> str | None:
    """Return the first full date within a short line such as "Published on 13 December 2025", as written."""
    found = _WITHIN.search(words[: _LONGEST * 4])
    return None if found is None else found[0]


def find_dateline(text: str) -> str | None:
    """Return the full date of a dateline that opens a text, as in "MINSK, 13 December 2025. …", as written."""
    opening = text[: _LONGEST * 2]
    for form, must_dash in ((_PLACE, False), (_PLACE_IN_SMALL, True)):
        place = form.match(opening)
        found = None if place is None else _WITHIN.match(opening, place.end())
        if found is not None and (not must_dash or _DASH.match(opening, found.end())):
            return found[0]
    return None


def _month_number(month: str) -> int:
    return int(month) if month.isdecimal() else _MONTHS.index(month[:3].lower()) + 1


def _month_and_day(found: re.Match[str]) -> tuple[int, int]:
    first, second = int(found["first"]), int(found["second_number"])
    if found["mark"] == "." or first > 12 or first == second:  # nobody writes the month first with full stops
        return second, first
    if second > 12:
        return first, second
    year = found["year"]
    raise ValueError(
        f"ambiguous: {year}-{first:02}-{second:02} or {year}-{second:02}-{first:02}; write it as one of these"
    )


def _published(found: re.Match[str], month: int, day: int) -> Published:
    date_only = datetime(int(found["year"]), month, day, tzinfo=UTC)
    if date_only.year < _FIRST_YEAR:
        raise ValueError(f"the year {date_only.year} is no year of publication")
    zone = _zone(found["zone"])
    if found["hour"] is None or zone is None:
        return Published(date_only.replace(tzinfo=None), date_only.date())
    local = date_only.replace(
        hour=_hour(found), minute=int(found["minute"]), second=int(found["second"] or 0), tzinfo=zone
    )
    try:
        return Published(local.astimezone(UTC).replace(tzinfo=None), local.date())
    except OverflowError as error:
        raise ValueError("beyond the calendar") from error


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
