"""Stated dates: words to a value at the precision that the words have, against the day of publication.

A value is an ISO date cut to its precision: ``2025-12-13``, ``2025-12`` or ``2025``. Nothing is invented: "last year" is a
year, "March" a month. The clock is never asked; without a publication date, relative words stay unresolved.
"""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}
_DAYS = {name.lower(): number for number, name in enumerate(calendar.day_name)}
_NUMBERS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {"a": 1, "an": 1}

_MONTH = r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_COUNT = r"(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty)"
_WEEKDAY = r"(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_PART = r"(?:(?:early|late|mid|the end of|end|the middle of|the beginning of)[ -])?"

_AFTERWARDS = re.compile(
    r"(?:from|until|till|by|next|starting|beginning|effective|as of|through|before|due on|due in|come|to|on and after|with effect from)"
    r"(?: on| the| midnight| midnight on| end of| the end of| early| late| mid)?[ -]*$",
    re.IGNORECASE,
)
_LIMIT = re.compile(r"(?:until|till|through|by|before|expires?(?: on| in)?|up to|to)(?: the| end of| the end of| late| early)?[ -]*$", re.IGNORECASE)
_EFFECT = re.compile(r"(?:from|effective|as of|starting|beginning|with effect from|come into force on|take effect on)(?: on| midnight| midnight on)?[ -]*$", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:since|dating from|dates? from|dating back to|in place since)(?: the| late| early)?[ -]*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date as the text states it. ``role`` is ``on``, ``from``, ``until`` or ``since``; ``value`` None if unresolved."""

    start: int
    end: int
    value: str | None
    role: str
    words: str


def _iso(year: int, month: int | None = None, day: int | None = None) -> str | None:
    if month is None:
        return f"{year:04d}"
    if day is None:
        return f"{year:04d}-{month:02d}"
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _nearest_year(published: date, month: int, day: int | None, *, later: bool) -> int:
    """Return the year of a month (and day) without one: the last such before publication, or the next after it."""
    here = (month, day or (1 if not later else 31))
    now = (published.month, published.day)
    if later:
        return published.year if here >= now else published.year + 1
    near = (month - published.month) % 12 <= 1 and day is not None and here > now and (here[0] - now[0]) <= 1
    if here <= now or (day is None and month == published.month) or (near and _days_ahead(published, month, day) <= 3):
        return published.year
    return published.year - 1


def _days_ahead(published: date, month: int, day: int | None) -> int:
    found = _iso(published.year, month, day or 1)
    return (date.fromisoformat(found) - published).days if found else 999


def _full(match: re.Match[str], _published: date | None, _later: bool) -> str | None:
    return _iso(int(match["year"]), _MONTHS[match["month"].lower().rstrip(".")], int(match["day"]))


def _numeric(match: re.Match[str], _published: date | None, _later: bool) -> str | None:
    return _iso(int(match["year"]), int(match["m"]), int(match["day"]))


def _month_year(match: re.Match[str], _published: date | None, _later: bool) -> str | None:
    return _iso(int(match["year"]), _MONTHS[match["month"].lower().rstrip(".")])


def _month_day(match: re.Match[str], published: date | None, later: bool) -> str | None:
    if published is None:
        return None
    month, day = _MONTHS[match["month"].lower().rstrip(".")], int(match["day"])
    return _iso(_nearest_year(published, month, day, later=later), month, day)


def _month(match: re.Match[str], published: date | None, later: bool) -> str | None:
    if published is None:
        return None
    month = _MONTHS[match["month"].lower().rstrip(".")]
    last = bool(match["last"])
    year = published.year - 1 if last and month == published.month else _nearest_year(published, month, None, later=later)
    return _iso(year, month)


def _year(match: re.Match[str], _published: date | None, _later: bool) -> str | None:
    return _iso(int(match["year"]))


def _weekday(match: re.Match[str], published: date | None, later: bool) -> str | None:
    if published is None:
        return None
    back = (published.weekday() - _DAYS[match["weekday"].lower()]) % 7
    before = (match["which"] or "").strip().lower()
    if before == "last" and back == 0:
        back = 7
    if before in {"next", "coming"} or (later and before != "last"):
        return (published + timedelta(days=(7 - back) if back else 7 * (before == "next"))).isoformat()
    return (published - timedelta(days=back)).isoformat()


def _near_day(match: re.Match[str], published: date | None, _later: bool) -> str | None:
    if published is None:
        return None
    word = match["near"].lower()
    shift = -1 if word in {"yesterday", "last night", "overnight"} else 1 if word == "tomorrow" else 0
    return (published + timedelta(days=shift)).isoformat()


def _near_period(match: re.Match[str], published: date | None, _later: bool) -> str | None:
    if published is None:
        return None
    shift = {"last": -1, "previous": -1, "past": -1, "this": 0, "next": 1, "coming": 1}[match["rel"].lower()]
    unit = match["unit"].lower()
    if unit == "year":
        return _iso(published.year + shift)
    if unit == "month":
        return _shift_months(published, shift)
    moved = published + timedelta(days=7 * shift)
    return _iso(moved.year, moved.month) if shift else _iso(published.year, published.month)


def _shift_months(published: date, months: int) -> str | None:
    index = published.year * 12 + published.month - 1 + months
    return _iso(index // 12, index % 12 + 1)


def _ago(match: re.Match[str], published: date | None, _later: bool) -> str | None:
    if published is None:
        return None
    count = int(match["count"]) if match["count"].isdigit() else _NUMBERS[match["count"].lower()]
    unit = match["unit"].lower().rstrip("s")
    if unit == "day":
        return (published - timedelta(days=count)).isoformat()
    if unit == "week":
        moved = published - timedelta(days=7 * count)
        return _iso(moved.year, moved.month)
    return _shift_months(published, -count) if unit == "month" else _iso(published.year - count)


type_resolver = Callable[[re.Match[str], date | None, bool], str | None]

_PATTERNS: tuple[tuple[re.Pattern[str], type_resolver], ...] = tuple(
    (re.compile(pattern), resolver)
    for pattern, resolver in (
        (rf"\b{_YEAR}-(?P<m>[01]\d)-(?P<day>[0-3]\d)\b", _numeric),
        (rf"\b{_DAY} (?:of )?{_MONTH},? {_YEAR}\b", _full),
        (rf"\b{_MONTH} {_DAY},? {_YEAR}\b", _full),
        (rf"\b{_MONTH},? (?:of )?{_YEAR}\b", _month_year),
        (rf"\b{_MONTH} {_DAY}\b(?![:.]\d|%)", _month_day),
        (rf"\b{_DAY} {_MONTH}(?!\w)", _month_day),
        (rf"\b(?P<last>last )?{_PART}{_MONTH}(?!\w)", _month),
        (rf"\b(?P<which>[Ll]ast |[Nn]ext |[Cc]oming )?{_WEEKDAY}\b", _weekday),
        (r"\b(?P<near>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Ll]ast night|[Oo]vernight|[Tt]onight|this (?:morning|afternoon|evening))\b", _near_day),
        (r"\b(?P<rel>[Ll]ast|[Pp]revious|[Pp]ast|[Tt]his|[Nn]ext|[Cc]oming) (?P<unit>week|month|year)\b", _near_period),
        (rf"\b{_COUNT} (?P<unit>days?|weeks?|months?|years?) (?:ago|earlier|before)\b", _ago),
        (rf"(?<![\d.,$€£-])\b{_YEAR}\b(?!\s*(?:million|billion|percent|per cent|barrels|tonnes|tons|people|men|troops|km|miles)|[.,]\d|-\d\d|/\d|%)", _year),
    )
)


_DATELINE = re.compile(
    rf"\s*[A-Z][^\n.!?]{{1,60}}?[,(:]? ?(?:(?P<rev>{_DAY} )?{_MONTH} ?(?:{_DAY.replace('day', 'day2')})?|(?P<wd>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))"
    r"\.?\,?\s*(?:\d{4})?\s*(?:\([^)]{2,20}\))?\.?\s*(?:[—–-]+|\n)"
)


def dateline_day(text: str, start: int, published: date | None) -> date | None:
    """Return the day that a dateline gives ("WASHINGTON, Dec 19 (AP) —"), if it lies within a week before publication.

    Words such as "today" are said on that day, not on the day of printing.
    """
    if published is None:
        return None
    match = _DATELINE.match(text, start, start + 110)
    if match is None:
        return None
    if match["wd"] is not None:
        return published - timedelta(days=(published.weekday() - _DAYS[match["wd"].lower()]) % 7)
    day = match["day"] or match["day2"]
    month = _MONTHS[match["month"].lower().rstrip(".")]
    if day is None:
        return None
    found = _iso(published.year if month <= published.month else published.year - 1, month, int(day))
    if found is None:
        return None
    value = date.fromisoformat(found)
    return value if 0 <= (published - value).days <= 7 else None


def find_dates(text: str, start: int, end: int, published: date | None) -> list[StatedDate]:
    """Find the dates that ``text[start:end]`` states, in order; offsets are into ``text``.

    "May" counts only where a day, a year or a preposition shows that it is the month.
    """
    found: list[StatedDate] = []
    for pattern, resolve in _PATTERNS:
        for match in pattern.finditer(text, start, end):
            if any(match.start() < other.end and other.start < match.end() for other in found):
                continue
            if resolve is _month and not _is_month(text, match):
                continue
            before = text[max(start, match.start() - 28) : match.start()]
            later = _AFTERWARDS.search(before) is not None
            value = resolve(match, published, later)
            found.append(StatedDate(match.start(), match.end(), value, _role(before), match.group()))
    return sorted(found, key=lambda one: one.start)


def _role(before: str) -> str:
    if _SINCE.search(before):
        return "since"
    if _EFFECT.search(before):
        return "from"
    return "until" if _LIMIT.search(before) else "on"


def _is_month(text: str, match: re.Match[str]) -> bool:
    if match["month"] not in {"May", "March", "Mar", "Jan", "Sep", "Dec", "Apr", "August"}:
        return True
    before = text[max(0, match.start() - 12) : match.start()].lower()
    return re.search(r"\b(?:in|since|by|until|from|of|last|this|next|early|late|mid|and|to|before|during)[ -]$", before) is not None or bool(match["last"])
