"""Datelines: the place and day at the head of a report."""

import re
from datetime import date, timedelta

from transforms.reading.date_values import DAYS, MONTHS, day_of, iso
from transforms.reading.date_words import ANY_WEEKDAY, PART_OF_DAY, WEEKDAY_NAMES
from transforms.reading.dates.forms_written import DAY_FIRST, MONTH_FIRST

_REACH = 240
"""Characters within which a dateline ends, with the byline that may stand above it."""

_WITHIN = 7
"""Days before publication that a dateline may name."""

_NAME = r"[A-ZÀ-Þ][\w.'’-]{0,24}"
_PLACE = (
    r"\s{0,8}(?:(?:By|BY|From|FROM|Of|Special to) [^\n]{3,80}\n\s{0,4}){0,3}[(\[]?"
    r"(?:(?:From|By) (?:[Oo]ur|[Aa]) (?:[A-Z][a-z]+ ){0,2}(?:Correspondent|Reporter|Representative), )?"
    rf"(?:(?P<place>{_NAME}(?:[ ,/]{{1,2}}(?:{_NAME}|of|the|de|la|am|upon)){{0,6}}?)"
    r"(?: ?\([^()\n]{2,30}\))?[,.:]? )?"
)
_LABEL = (
    r"(?:(?:Press|News|Media) (?:[Rr]elease|[Ss]tatement|[Nn]otice)|Statement|Communiqu[eé]|Date|Published|Posted"
    r"|Issued|Released)\b[^\n]{0,40}?[ ]"
)
"""What may stand before the day in a line of its own above a text."""
_FIGURES = (
    r"(?:(?P<day>[0-3]\d)(?P<mark>[./])(?P<number>[01]\d)(?P=mark)(?P<year>(?:19|20)\d\d)"
    r"|(?P<year2>(?:19|20)\d\d)-(?P<number2>[01]\d)-(?P<day2>[0-3]\d))"
)
_CLOCK = r"(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?,? )?"
_TAIL = (
    r"(?:,? \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?"
    r"(?:[.,]{0,2} ?\([^()\n]{2,40}\)|,? /[^/\n]{2,40}/|,? [A-Z]{2,12}\b|, [A-Z][a-z]{2,11}\b(?= ?[—–-]))?[)\].,:]{0,2}"
    r"(?:\s{0,2}(?:[—–]|--?(?!\w))|\s{0,2}\n|(?P<stop>(?<=[.:]) )|(?<=\)) )"
)
_WEEKDAY_BEFORE = rf"(?:(?:{WEEKDAY_NAMES}|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?),? )?"
_FORMS = tuple(
    re.compile(_PLACE + _CLOCK + core + _TAIL)
    for core in (
        rf"{_WEEKDAY_BEFORE}{DAY_FIRST}",
        rf"{_WEEKDAY_BEFORE}{MONTH_FIRST}",
        rf"{ANY_WEEKDAY}(?: (?:{PART_OF_DAY})\b)?",
    )
)

_LINE = r"[ ]{0,2}(?:\n|$)"
_LABELLED = tuple(
    re.compile(rf"\s{{0,8}}(?:{_LABEL})?(?:(?:{WEEKDAY_NAMES}),? )?{core}{_LINE}")
    for core in (DAY_FIRST, MONTH_FIRST, _FIGURES)
)
"""A line with nothing but a day, or a label and a day."""


def dateline_day(text: str, start: int, published: date | None) -> date | None:
    """Return the day that a dateline gives ("WASHINGTON, Dec 19 (AP) —"), if it lies within a week before publication.

    Words such as "today" are said on that day, not on the day of printing.
    """
    for form in (*_FORMS, *_LABELLED):
        match = form.match(text, start, start + _REACH)
        if match is not None and (form in _LABELLED or _is_dateline(match)):
            return None if _heads_one_of_several(match) else _day(match, published)
    return _day_in_figures(text, start, published) or _day_of_title(text[:start], published)


_MONTH = r"(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_PLACE_IN_CAPITALS = re.compile(
    r"[(\[]?[A-ZÀ-Þ][A-ZÀ-Þ.'’]{2,24}(?:[ /-][A-ZÀ-Þ][A-ZÀ-Þ.'’]*){0,4}(?:, [A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})?)?"
    rf"(?:, (?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH}))?(?: ?\([A-Z][\w/. ]{{1,30}}\))?[)\]]? ?"
    r"(?:—|–|--|-) (?=\W?[A-Z\d])"
)
"""A place in capitals and a dash, with a day, a land or an agency between them if they are given."""


def opens_with_dateline(text: str, start: int) -> bool:
    """Tell whether a paragraph opens with a place and a dash, or with a place and a day."""
    if _PLACE_IN_CAPITALS.match(text, start, start + _REACH) is not None:
        return True
    return any(
        match["place"] is not None and _is_dateline(match)
        for form in _FORMS
        if (match := form.match(text, start, start + _REACH)) is not None
    )


_PLAIN_DAY = re.compile(rf"\n\s*(?:{WEEKDAY_NAMES})[ ]?:?[ ]{{0,2}}\n")


def _heads_one_of_several(match: re.Match[str]) -> bool:
    """Tell whether a day of the week is a heading among others of the kind, as in a diary of a week."""
    alone = "weekday" in match.re.groupindex and match["place"] is None
    return alone and _PLAIN_DAY.search(match.string, match.end() - 1) is not None


_PLACE_IN_FIGURES = re.compile(
    rf"\s{{0,8}}{_NAME}(?:[ ,]{{1,2}}{_NAME}){{0,3}}[,.:]? (\d{{1,2}})[./](\d{{1,2}})\.?[ ]?(?:[—–]|--?)[ ]"
)
_TITLE_LABEL = (
    r"\b(?:Actions?|ACTIONS?|Circular|CIRCULAR|Notices?|NOTICE|Bulletin|BULLETIN|Update|UPDATE|Newsletter|Journal|Gazette"
    r"|Digest|Statement|Order|Release|Listings?|Designations?)\b[^\n\d]{0,24}"
)
_TITLE_DAYS = tuple(re.compile(rf"{_TITLE_LABEL}{core}\s*$") for core in (MONTH_FIRST, DAY_FIRST))
_TITLE_FIGURES = re.compile(rf"{_TITLE_LABEL}(\d{{1,2}})/(\d{{1,2}})/(?:19|20)\d\d\s*$")


def _of_late(pairs: list[tuple[int, int]], published: date) -> date | None:
    """Return the one day among pairs of month and day that lies in the week before publication."""
    years = (published.year, published.year - 1)
    days = {day_of(iso(year, month, day)) for month, day in pairs for year in years}
    late = [one for one in days if one is not None and 0 <= (published - one).days <= _WITHIN]
    return late[0] if len(late) == 1 else None


def _day_in_figures(text: str, start: int, published: date | None) -> date | None:
    """Return the day of "OSLO, 24/6 —": the day and the month, in whatever order is of late."""
    match = _PLACE_IN_FIGURES.match(text, start, start + _REACH)
    if match is None or published is None:
        return None
    first, second = int(match[1]), int(match[2])
    return _of_late([(second, first), (first, second)], published)


def _day_of_title(title: str, published: date | None) -> date | None:
    """Return the day with which the title of a notice ends: "Recent Actions - April 11, 2013"."""
    if published is None:
        return None
    if (figures := _TITLE_FIGURES.search(title)) is not None:
        first, second = int(figures[1]), int(figures[2])
        return _of_late([(first, second), (second, first)], published)
    match = next((found for form in _TITLE_DAYS if (found := form.search(title)) is not None), None)
    if match is None:
        return None
    late = _of_late([(MONTHS[match["month"].lower().rstrip(".")], int(match["day"]))], published)
    return late if late is None or match["year"] in (None, str(late.year)) else None


def _is_dateline(match: re.Match[str]) -> bool:
    """Tell whether a place stands before the date; a stop closes capitals, or a day ("Rome, 14 May. …")."""
    place = match["place"]
    if place is None:
        return match["stop"] is None
    set_off = (
        match.string.startswith(",", match.end("place")) and " " not in place.strip() and match.re is not _FORMS[1]
    )
    return place.isupper() or set_off if match["stop"] is not None else True


def _day(match: re.Match[str], published: date | None) -> date | None:
    if published is None:
        return None
    if "weekday" in match.re.groupindex:
        return published - timedelta(days=(published.weekday() - DAYS[match["weekday"].lower()]) % 7)
    if match.re is _LABELLED[-1]:
        month, day = int(match["number"] or match["number2"]), int(match["day"] or match["day2"])
        year = match["year"] or match["year2"]
    else:
        month, day, year = MONTHS[match["month"].lower().rstrip(".")], int(match["day"]), match["year"]
    years = [int(year)] if year is not None else [published.year, published.year - 1]
    days = [found for year in years if (found := day_of(iso(year, month, day))) is not None]
    return next((found for found in days if 0 <= (published - found).days <= _WITHIN), None)
