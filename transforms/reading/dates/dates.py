"""Stated dates: words to a value at the precision that the words have, against the day on which the text speaks.

A value is an ISO date cut to its precision: ``2025-12-13``, ``2025-12`` or ``2025``. Nothing is invented: "last year"
is a year, "March" a month. The clock is never asked; without a publication date, relative words stay unresolved.
"""

import re
from datetime import date

from transforms.reading.dates.choice import under
from transforms.reading.dates.date_calendar import day_of_month, day_of_this_month
from transforms.reading.dates.forms_relative import AFTER_THE, COUNT, NEAR, PART_OF_DAY, PERIOD, RELATIVE, THE
from transforms.reading.dates.forms_written import DAY, MONTH, WEEKDAY, YEAR
from transforms.reading.dates.model import Form, Match, Setting
from transforms.reading.dates.owners import is_law, is_old, owner_of
from transforms.reading.dates.patterns import AT_ONCE, BEGINNING, KIND_OF, PART
from transforms.reading.dates.roles import Lead, holds_for_both, lead_of
from transforms.reading.dates.stated_date import StatedDate
from transforms.reading.dates.weekdays import weekday

__all__ = ["StatedDate", "find_dates"]

_FORMS: dict[str, tuple[Form, ...]] = {
    "day": (*DAY, *COUNT),
    "year": YEAR,
    "count": COUNT,
    "month": MONTH,
    "weekday": WEEKDAY,
    "near": NEAR,
    "the": THE,
    "relative": (*NEAR, *RELATIVE, *PERIOD),
    "period": PERIOD,
    "part": PART_OF_DAY,
}
_KIND_OF_FIGURES = {1: "day", 2: "day", 3: "count", 4: "year"}
_MAY_BE_PARTS = ("part", "the", "day", "year")
_DAY = len("2025-12-13")
_BEFORE = 90
"""Characters before a date that may tell its role and its tense."""

_SECOND_OF_TWO = (["and"], ["to"], ["–"], ["-"])
_UNTIL = Lead("until", ahead=True)
_OF_THING = Lead("of", ahead=False)
_ON = Lead("on", ahead=False)
_AT_LAST = re.compile(r",? (?:did|had|was|were|that)\b")
_THE = "the "
_GENITIVES = ("'s ", "’s ")


_NAMING = re.compile(r"[ ]?[,.;:)]|[ ]?$|[ ](?:[A-ZÀ-Þ]|(?:the|it|they|he|she)\b)")
"""What follows "the Wednesday" where that is a day and does not say of which day something is."""


def _takes_article(form: Form, match: Match) -> bool:
    """Tell whether an article before a date is part of it: "the 3rd of May", "the 5th", "on the Wednesday, Oslo …"."""
    if form.resolve is day_of_month and match[0].find("of ") > 0:
        return True
    return form.resolve is day_of_this_month or (
        form.resolve in (weekday, day_of_month) and _NAMING.match(match.string, match.end()) is not None
    )


def find_dates(  # noqa: PLR0913 - where the sentence stands, and the days around it
    text: str,
    start: int,
    end: int,
    spoken: date | None,
    before: StatedDate | None = None,
    *,
    printed: date | None = None,
) -> list[StatedDate]:
    """Find the dates that ``text[start:end]`` states, in order; offsets are into ``text``.

    Args:
        text: the whole text.
        start: where the sentence begins.
        end: where it ends.
        spoken: the day on which the text speaks, for relative dates; None leaves those unresolved.
        before: the last date that the text states before the sentence, for "two years later" and the like.
        printed: the day of publication, which may be later than that of the dateline.
    """
    beginning = BEGINNING.search(text, start, end)
    if beginning is None:
        return []
    scan = _Scan(text, start, end, spoken, before)
    scan.printed = printed
    while beginning is not None:
        at = scan.read(beginning)
        beginning = BEGINNING.search(text, at, end)
    return scan.found


class _Scan:
    """One pass over a sentence."""

    def __init__(self, text: str, start: int, end: int, spoken: date | None, before: StatedDate | None) -> None:
        self.text, self.start, self.end, self.spoken = text, start, end, spoken
        self.found: list[StatedDate] = []
        self.low = start
        self.anchor = before
        self.lead: Lead | None = None
        self.printed: date | None = None

    def read(self, beginning: Match) -> int:
        """Read the date that begins here, if one does; return where to look on."""
        at, kind = beginning.start(), _kind(beginning)
        hit = self._match(_FORMS[kind], at)
        if hit is None and kind in _MAY_BE_PARTS and (part := PART.match(self.text, at, self.end)) is not None:
            hit = self._match_after_part(part.end())
        if hit is None:
            return beginning.end()
        self._add(at, *hit)
        return self.low

    def _match_after_part(self, at: int) -> tuple[Form, Match] | None:
        following = AT_ONCE.match(self.text, at, self.end)
        if following is not None:
            return self._match(_FORMS[_kind(following)], at)
        return self._match(AFTER_THE, at) if self.text.endswith("the ", 0, at) else None

    def _match(self, forms: tuple[Form, ...], at: int) -> tuple[Form, Match] | None:
        for form in forms:
            match = form.pattern.match(self.text, at, self.end)
            if match is not None and (form.guard is None or form.guard(self.text, self.start, match)):
                return form, match
        return None

    def _add(self, at: int, form: Form, match: Match) -> None:
        text, end, low = self.text, match.end(), self.low
        before = text[max(low, at - _BEFORE) : at].split()
        if at - _BEFORE > low:
            del before[:1]  # the cut may have gone through it
        lead = self._lead(before)
        if lead.word == "until" and _AT_LAST.match(text, end) is not None and before[-2:-1] in (["not"], ["Not"]):
            lead = _ON  # "not until Monday did it lift …", "it was not until Monday that …"
        if lead.word == "from" and text.startswith(_GENITIVES, end):
            lead = _OF_THING  # "notes from Monday's meeting"
        anchor = self.anchor
        value = _value(form, match, Setting(self.spoken, text, low, before, self.end, lead, anchor, self.printed))
        self.lead, self.low = lead, end
        role = form.role or lead.role
        if role in ("on", "from") and (owner := owner_of(before, text, end)) is not None:
            if is_law(owner) and len(value or "") == 4:
                return  # the year is part of the law's name
            if not is_law(owner) or is_old(value, self.spoken):
                role = "of"
        if _takes_article(form, match) and text.endswith(_THE, low, at):
            at -= len(_THE)
        own_day = value is not None and len(value) == _DAY and form.role is None
        day = value if own_day else None if anchor is None else anchor.day
        counted = anchor if form.anchored else None
        one = StatedDate(
            at, end, value, role, text[at:end], counted, day, under(text, at, end, value, anchor), self._past(value)
        )
        self.found.append(one)
        if value is not None and role != "until" and form.role is None:
            self.anchor = one

    def _past(self, value: str | None) -> str | None:
        """Return the last day that the text has stated and on or after which it speaks."""
        told = value is not None and len(value) == _DAY and self.spoken is not None and value <= self.spoken.isoformat()
        return value if told else None if self.anchor is None else self.anchor.past

    def _lead(self, before: list[str]) -> Lead:
        if self.lead is not None and before in _SECOND_OF_TWO:
            if holds_for_both(self.lead):
                return self.lead
            if self.lead.word == "between":
                return _UNTIL
        return lead_of(before)


def _value(form: Form, match: Match, setting: Setting) -> str | None:
    try:
        return form.resolve(match, setting)
    except OverflowError:  # beyond the calendar
        return None


def _kind(beginning: Match) -> str:
    word = beginning[0]
    return _KIND_OF_FIGURES.get(len(word), "part") if word[0].isdigit() else KIND_OF[word.lower()]
