"""What the tests of dates share: a Wednesday, and the dates of a text that is spoken on it."""

from datetime import date

from transforms.reading.dates.dates import StatedDate, find_dates

WEDNESDAY = date(2023, 5, 10)


def dates(text: str, spoken: date | None = WEDNESDAY) -> list[StatedDate]:
    return find_dates(text, 0, len(text), spoken)


def values(text: str, spoken: date | None = WEDNESDAY) -> list[str | None]:
    return [one.value for one in dates(text, spoken)]


def roles(text: str) -> list[tuple[str | None, str]]:
    return [(one.value, one.role) for one in dates(text)]
