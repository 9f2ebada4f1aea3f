"""Paths that name a month, such as those of Common Crawl's news: one for each month that may have something new."""

from collections.abc import Iterator
from datetime import date, timedelta

MONTHS = _YEAR, _MONTH = "{year}", "{month}"
"""What stands for a month in a path."""

_LATE = timedelta(days=35)
"""A list of a month may grow for so long after it has ended."""


def names_months(path: str) -> bool:
    """Return whether a path stands for one of each month."""
    return _YEAR in path or _MONTH in path


def by_month(path: str, first: date, today: date) -> Iterator[tuple[str, date]]:
    """Yield the paths of all months between two days, the oldest first, each with the month's first day."""
    month = first.replace(day=1)
    while month <= today:
        yield path.replace(_YEAR, f"{month:%Y}").replace(_MONTH, f"{month:%m}"), month
        month = next_month(month)


def next_month(month: date) -> date:
    """Return the first day of the month after one."""
    return (month.replace(day=1) + timedelta(days=32)).replace(day=1)


def is_final(month: date, today: date) -> bool:
    """Return whether nothing is added to a month's list any more."""
    return today > next_month(month) + _LATE
