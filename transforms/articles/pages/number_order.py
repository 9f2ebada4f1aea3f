"""Which comes first where a page writes its dates in numbers, day or month: 03/04/2025 alone has two readings.

The page's own dates tell, if one of them has a single reading (25/12/2025); else its country: that of its address, or
of its language where that names one. ``en-US`` is what templates say everywhere, and tells nothing.
"""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

_NUMBERS = re.compile(r"(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2\d{4}(?!\d)")
_PARTS = tuple(re.compile(rf"{mark}\d{{1,2}}{mark}\d{{4}}") for mark in "/-")
"""Without one of these there is no such date; they begin with a mark, so that a search for it skips the rest."""

_WRITTEN = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)")
_LONGEST_LINE = 160
_MONTH_FIRST = frozenset({"us", "gov", "mil"})
_YEAR_FIRST = frozenset({"cn", "hu", "ir", "jp", "ko", "kp", "kr", "lt", "mn", "se", "tw", "zh", "ja"})
_BOTH = frozenset({"ca", "ph", "pr", "gu", "ke"})
_NO_COUNTRY = frozenset({"ai", "cc", "co", "fm", "io", "me", "su", "tv", "ws"})
_DAY_FIRST_TONGUES = frozenset(
    {"cs", "da", "de", "el", "es", "fi", "fr", "hr", "it", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sr", "tr", "uk"}
)
_COUNTRY = re.compile(r"[a-z]{2}")
_FIRST_OF_LAST_CENTURY = 70
_MONTHS = 12


def is_month_first(lines: Iterable[str], language: str | None, address: str | None) -> bool | None:
    """Return whether the month comes first in the numbers of a page; None where nothing tells.

    Args:
        lines: what the page shows.
        language: as the page states it.
        address: where it is from.
    """
    short = "\n".join([line for line in lines if len(line) <= _LONGEST_LINE])
    may_tell = any(part.search(short) is not None for part in _PARTS)
    told = {
        int(found[3]) > _MONTHS
        for found in (_NUMBERS.finditer(short) if may_tell else ())
        if max(int(found[1]), int(found[3])) > _MONTHS >= min(int(found[1]), int(found[3]))
    }
    if told:
        return told.pop() if len(told) == 1 else None
    country = _country_of(address)
    tongue, _, region = (language or "").lower().replace("_", "-").partition("-")
    if country in _YEAR_FIRST | _BOTH or region in _YEAR_FIRST | _BOTH:
        return None
    if country is not None:
        return country in _MONTH_FIRST
    if region == "us":
        return None
    if _COUNTRY.fullmatch(region):
        return False
    return False if tongue in _DAY_FIRST_TONGUES else None


def as_one_reading(words: str, *, month_first: bool | None) -> str:
    """Return a date in numbers as ISO 8601 has it, if the order is known; any other words as they are."""
    found = None if month_first is None else _WRITTEN.fullmatch(words.strip())
    if found is None or (month_first and found[2] == "."):
        return words
    first, second = int(found[1]), int(found[3])
    if len(found[4]) == 4 and (found[2] == "." or max(first, second) > _MONTHS):
        return words
    month, day = (first, second) if month_first else (second, first)
    year = int(found[4])
    if year < 100:
        year += 2000 if year < _FIRST_OF_LAST_CENTURY else 1900
    return f"{year}-{month:02}-{day:02}" if month <= _MONTHS else words


def _country_of(address: str | None) -> str | None:
    """Return the last part of a host if it is a country's, or one that only one country has."""
    try:
        host = urlsplit(address or "").hostname or ""
    except ValueError:
        return None
    last = host.rpartition(".")[2]
    if last in _MONTH_FIRST:
        return last
    return last if _COUNTRY.fullmatch(last) and last not in _NO_COUNTRY else None
