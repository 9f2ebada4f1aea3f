"""Stated dates: words to a value at the precision that the words have, against the day on which the text speaks.

A value is an ISO date cut to its precision: ``2025-12-13``, ``2025-12`` or ``2025``. Nothing is invented: "last year"
is a year, "March" a month. The clock is never asked; without a publication date, relative words stay unresolved.
"""

import re
from dataclasses import dataclass
from datetime import date

from transforms.reading.date_patterns import PATTERNS
from transforms.reading.date_values import Anchor, month_alone

_BEFORE = 28
"""Characters before a date that tell its role."""

_AFTERWARDS = re.compile(
    r"(?:from|until|till|by|next|starting|beginning|effective|as of|through|before|due on|due in|come|to|on and after"
    r"|with effect from)"
    r"(?: on| the| midnight| midnight on| end of| the end of| early| late| mid)?[ -]*$",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"(?:until|till|through|by|before|expires?(?: on| in)?|up to|to)(?: the| end of| the end of| late| early)?[ -]*$",
    re.IGNORECASE,
)
_EFFECT = re.compile(
    r"(?:from|effective|as of|starting|beginning|with effect from|come into force on|take effect on)"
    r"(?: on| midnight| midnight on)?[ -]*$",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"\b(?:since|dating from|dates? from|dating back to|in place since)(?: the| late| early)?[ -]*$", re.IGNORECASE
)
_DOUBTFUL_MONTHS = frozenset({"May", "March", "Mar", "Jan", "Sep", "Dec", "Apr", "August"})
_BEFORE_MONTH = re.compile(
    r"\b(?:in|since|by|until|from|of|last|this|next|early|late|mid|and|to|before|during)[ -]$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date as the text states it: half-open offsets, its value (None if unresolved) and its words.

    ``role`` is ``on``, ``from``, ``until`` or ``since``.
    """

    start: int
    end: int
    value: str | None
    role: str
    words: str


_FUTURE = re.compile(r"\b(?:will|shall|(?:is|are) (?:due )?to)\b|[’']ll\b")


def find_dates(text: str, start: int, end: int, spoken: date | None) -> list[StatedDate]:
    """Find the dates that ``text[start:end]`` states, in order; offsets are into ``text``.

    Args:
        text: the whole text.
        start: where the sentence begins.
        end: where it ends.
        spoken: the day on which the text speaks, for relative dates; None leaves those unresolved.
    """
    found: list[StatedDate] = []
    future = _FUTURE.search(text, start, end) is not None
    for pattern, resolve in PATTERNS:
        for match in pattern.finditer(text, start, end):
            if any(match.start() < other.end and other.start < match.end() for other in found):
                continue
            if resolve is month_alone and not _is_month(text, match):
                continue
            before = text[max(start, match.start() - _BEFORE) : match.start()]
            anchor = None if spoken is None else Anchor(spoken, _AFTERWARDS.search(before) is not None, future)
            found.append(StatedDate(match.start(), match.end(), resolve(match, anchor), _role(before), match.group()))
    return sorted(found, key=lambda one: one.start)


def _role(before: str) -> str:
    if _SINCE.search(before):
        return "since"
    if _EFFECT.search(before):
        return "from"
    return "until" if _LIMIT.search(before) else "on"


def _is_month(text: str, match: re.Match[str]) -> bool:
    """Tell whether a month's name alone is one; "May" is only where a preposition or "last" shows it."""
    if match["month"] not in _DOUBTFUL_MONTHS or match["last"]:
        return True
    return _BEFORE_MONTH.search(text[max(0, match.start() - 12) : match.start()]) is not None
