"""Datelines: the place and day at the head of a report."""

import re
from datetime import date

from transforms.reading.date_patterns import DAY, MONTH, WEEKDAY
from transforms.reading.date_values import back_to_weekday, iso, month_of

_REACH = 110
"""Characters within which a dateline ends."""

_WITHIN = 7
"""Days before publication that a dateline may name."""

_DATELINE = re.compile(
    r"\s*[A-Z][^\n.!?]{1,60}?[,(:]? ?"
    rf"(?:(?P<rev>{DAY} )?{MONTH} ?(?:{DAY.replace('day', 'day2')})?|{WEEKDAY})"
    r"\.?\,?\s*(?:\d{4})?\s*(?:\([^)]{2,20}\))?\.?\s*(?:[—–-]+|\n)"
)


def dateline_day(text: str, start: int, published: date | None) -> date | None:
    """Return the day that a dateline gives ("WASHINGTON, Dec 19 (AP) —"), if it lies within a week before publication.

    Words such as "today" are said on that day, not on the day of printing.
    """
    match = _DATELINE.match(text, start, start + _REACH)
    if published is None or match is None:
        return None
    if match["weekday"] is not None:
        return published - back_to_weekday(published, match["weekday"])
    day, month = match["day"] or match["day2"], month_of(match)
    if day is None:
        return None
    found = iso(published.year if month <= published.month else published.year - 1, month, int(day))
    value = None if found is None else date.fromisoformat(found)
    return value if value is not None and 0 <= (published - value).days <= _WITHIN else None
