r"""What a decision changes, as its file says it: ``sector=potash; event_date=2025-12``, with ``\;`` for a ``;``."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from schemas.mart import SANCTION_EVENT
from schemas.vocabulary import DIRECTION_OF, Action, DatePrecision, ReviewVerb

PRECISION_OF: dict[str, str] = {
    "event_date": "date_precision",
    "announced_date": "announced_precision",
    "effective_date": "effective_precision",
    "expiry_date": "expiry_precision",
}
"""Dates that can be amended, each as far as it is known (2025, 2025-12, 2025-12-13), with the column that says so."""

EXTENTS = ("extent", "except_sectors", "except_measures", "except_words")
"""Of how much it is said, and what it leaves as it is; all empty in what was read before that was."""

AMENDABLE = (
    *("sender", "target_country", "target_name", "sector", "measure", "action", "status"),
    *PRECISION_OF,
    *EXTENTS,
)
"""What can be amended, and what an accepted event keeps, whatever is read later."""

_SEVERAL = ("except_sectors", "except_measures")

_DATE = re.compile(r"^\d{4}(-\d\d(-\d\d)?)?$")
_YEARS = range(1900, 2101)
"""A year beyond is a slip of the pen."""

_KEYS: dict[ReviewVerb, tuple[str, ...]] = {
    ReviewVerb.ACCEPT: AMENDABLE,
    ReviewVerb.AMEND: AMENDABLE,
    ReviewVerb.MERGE: ("into",),
    ReviewVerb.SPLIT: ("articles",),
    ReviewVerb.REJECT: (),
    ReviewVerb.NOTE: (),
}
_NEEDS_SOME = (ReviewVerb.AMEND, ReviewVerb.MERGE, ReviewVerb.SPLIT)


def parse_changes(text: str, verb: ReviewVerb) -> dict[str, str | None]:
    """Read what a decision changes; an empty value takes the column's value away.

    Raises:
        ValueError: it is not written so, or is nothing that such a decision changes; the message says what is.
    """
    found: dict[str, str | None] = {}
    wrong: list[str] = []
    for part in re.split(r"(?<!\\);", text):
        if not part.strip():
            continue
        key, equals, value = part.partition("=")
        key = key.strip()
        if not equals:
            wrong.append(f"{part.strip()!r} is no change; write column=value")
        elif key not in _KEYS[verb]:
            wrong.append(f"{verb.value} cannot change {key!r}; it changes {', '.join(_KEYS[verb]) or 'nothing'}")
        elif key in found:
            wrong.append(f"{key} stands twice")
        else:
            found[key] = _as_coded(key, value.strip().replace("\\;", ";")) or None
    if verb in _NEEDS_SOME and len(found) == 0 and len(wrong) == 0:
        wrong.append(f"{verb.value} must say what it changes: {', '.join(_KEYS[verb])}")
    for key, value in found.items():
        try:
            _check(key, value)
        except ValueError as error:
            wrong.append(str(error))
    if wrong:
        raise ValueError("; ".join(wrong))
    return found


def _as_coded(key: str, value: str) -> str:
    """Return a value as it is coded, where it is the code of an action, a status or a sector in another case."""
    coded = key in AMENDABLE and value.lower() in (SANCTION_EVENT.column(key).facts.values or ())
    return value.lower() if coded else value


def format_changes(changes: Mapping[str, str | None]) -> str:
    """Write what a decision changes, as ``parse_changes`` reads it."""
    return join_changes(f"{key}={value or ''}" for key, value in changes.items())


def join_changes(changes: Iterable[str]) -> str:
    r"""Join changes into one text, each ``column=value`` with its ``;`` escaped.

    A blank parts a ``\`` that ends a value from the ``;`` after it, which would be the value's otherwise, and what the
    next one changes would be a part of its words.
    """
    escaped = (one.replace(";", "\\;") for one in changes)
    return "; ".join(f"{one} " if one.endswith("\\") else one for one in escaped)


def as_columns(changes: Mapping[str, str | None]) -> dict[str, Any]:
    """Return the columns of an event that these changes set, with their values; a date sets its precision too."""
    columns: dict[str, Any] = {}
    for key, value in changes.items():
        if key in PRECISION_OF:
            columns[key], columns[PRECISION_OF[key]] = _date(key, value)
        elif key in AMENDABLE:
            columns[key] = value
    if "action" in columns:
        columns["direction"] = DIRECTION_OF[Action(columns["action"])].value
    return columns


def date_text(day: date | None, precision: str | None) -> str | None:
    """Return a date as far as it is known."""
    if day is None or precision == DatePrecision.UNKNOWN:
        return None
    length = {DatePrecision.MONTH: 7, DatePrecision.YEAR: 4}
    return day.isoformat()[: length.get(DatePrecision(precision or DatePrecision.DAY), 10)]


def _date(key: str, value: str | None) -> tuple[date | None, str | None]:
    if value is None:
        return None, DatePrecision.UNKNOWN.value if key == "event_date" else None
    precision = {4: DatePrecision.YEAR, 7: DatePrecision.MONTH, 10: DatePrecision.DAY}[len(value)]
    return date.fromisoformat((value + "-01-01")[:10]), precision.value


def _check(key: str, value: str | None) -> None:
    if key in PRECISION_OF:
        if value is not None and not _is_date(value):
            raise ValueError(f"{key} is {value!r}; write 2025-12-13, 2025-12 or 2025, of a year from 1900 to 2100")
        return
    if key not in AMENDABLE:
        if value is None:
            raise ValueError(f"{key} is empty")
        return
    column = SANCTION_EVENT.column(key)
    if value is None:
        if column.required:
            raise ValueError(f"{key} is empty; an event must have one")
        return
    if column.facts.values is not None and value not in column.facts.values:
        raise ValueError(f"{key} is {value!r}; it is one of: {', '.join(column.facts.values)}")
    if column.facts.pattern is not None and re.match(column.facts.pattern, value) is None:
        written = (
            "codes such as defence or travel, with '\\;' between two"
            if key in _SEVERAL
            else "a code such as BLR, USA or EU"
        )
        raise ValueError(f"{key} is {value!r}; write {written}")


def _is_date(value: str) -> bool:
    if _DATE.match(value) is None:
        return False
    try:
        day = date.fromisoformat((value + "-01-01")[:10])
    except ValueError:
        return False
    return day.year in _YEARS
