"""Which year a day or a month without one is of: what the words around it, the clause and the calendar say."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from transforms.reading.date_values import MONTHS, century, iso
from transforms.reading.date_words import MONTH_NAMES, S
from transforms.reading.dates.model import Match, Setting
from transforms.reading.dates.stated_date import Heading, StatedDate
from transforms.reading.word_set import word_set

_SOON = 3
"""Days ahead that a day may lie even in a clause that looks back ("said on Monday … on May 12")."""

_JUST_PAST = 30
"""Days back that a day may lie even in a clause that looks ahead: that of a year later would be told by its year."""

_DISTANT = 60
"""Days to either side within which a day that the clause does not place is looked for on that side first."""

_PURPOSES = word_set("implement ban lift ease impose suspend end start begin enforce apply take halt")
_PURPOSE = 8
"""Words before a date among which what somebody acts for is told."""

_WEEKS = 21
"""Days ahead within which a day is meant rather than the same day a year ago, even in a clause that looks back."""

_HALF = 150
"""Days ahead for what is neither told of the past nor of what will be ("imports end on 1 May", told in January)."""

_SERIES = 7
"""Words between two dates of one series."""

_JOINTS = frozenset({"and", "then", ";", ","})
_AUXILIARIES = word_set("was were is are has have had will would that which who when it they he be been did but")

_RECENT = 3
"""Months back that a day without a year is of the news, whatever was told before."""

_STANDING = frozenset({"since", "dating", "of"})
"""Roles of dates that say how long something has stood, or what is meant, and tell no story."""

_RELATIVE = re.compile(r" (?:which|who|whose|whom) [^.;:\n]*$")
_PARTICIPLE = re.compile(r", (?:\w+ed|born|built|made|set up)(?: in \w+)? (?:in|on|since) (?:early |late )?$")
"""What makes a date say only who or what is meant: "the bank, founded in May 1998, was hit on 7 August"."""

_ORIGIN = re.compile(r"\b(?:first|originally|initially) \w+(?: \w+){0,3} (?:in|on) (?:early |late |mid-)?$")
"""What tells how old something is that goes on: "was first ordered in February 1963. Oslo renewed it in May"."""

_ASIDE = 80
"""Characters before a date among which such a clause may begin."""

_HEADING = re.compile(r"[*_]{0,2}[ \t]?[.:)|–—-]|[*_]{2}|[ \t]{2}|\t|\n\n|$")
"""What follows a date that heads a paragraph or is one."""

_ALONE = re.compile(r"[*_:.]{0,3}\n\n")
_YEAR_WRITTEN = re.compile(r"\b(?:19|20)\d\d\b")

_BULLET = 12
"""Characters of indentation and bullets that may stand before a date that heads its paragraph."""

_COLON = (":", " –", " —")

_WITHIN = word_set("in on at toward towards around about early late mid- the only just as")
"""What stands between a year and the month in it that a comma sets off: "in 2019, towards the end of January"."""

_DASHED = (["—"], ["–"], ["-"])
_YEAR = 366
_YEARS = {"last": -1, "this": 0, "the": 0, "next": 1}
_TOLD_YEARS = {"the next": 1, "the following": 1, "the previous": -1, "the preceding": -1}
"""Years from the one told before: "in January 1980 and in April of the next year"."""
_SHARED = re.compile(
    r"[ ]?(?:,|and|or|to|until|till|through|&|[-–])[ ]?(?:on )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?"
    rf"(?P<month>{MONTH_NAMES})\b\.?(?: \d{{1,2}}(?:st|nd|rd|th)?)?,?{S}(?P<year>(?:19|20)\d\d)\b"
)
"""A date with its year, joined to one that leaves it out: "between 1 March and 1 September 2024"."""


def part(match: Match, name: str) -> str | None:
    """Return a named group of a match; None if the pattern has none of that name."""
    return match[name] if name in match.re.groupindex else None


def year_of(match: Match, setting: Setting, month: int | None = None) -> int | None:
    """Return the year that the words give, or that a date joined to them gives; None if nothing does."""
    if (year := part(match, "year")) is not None:
        return int(year)
    if (short := part(match, "short_year")) is not None:
        return century(int(short), setting.spoken)
    if (words := part(match, "rel")) is not None:
        return _relative_year(words.lower(), setting)
    if (told := _year_before(setting)) is not None:
        return told
    if month is None or (joined := _SHARED.match(setting.text, match.end(), setting.high)) is None:
        return None if setting.anchor is None else _year_above(setting.text, setting.anchor, match.start())
    return int(joined["year"]) - (month > MONTHS[joined["month"].lower()])


def year_of_story(match: Match, setting: Setting, month: int) -> int | None:
    """Return the year of what is told right before: "it left in May 2018; on 7 August it imposed …" is of 2018.

    A day of the last months is told of the news, as is what the clause looks ahead to.
    """
    anchor, spoken = setting.anchor, setting.spoken
    if anchor is None or spoken is None or anchor.value is None or len(anchor.value) < len("2018-05"):
        return None
    told, told_month = int(anchor.value[:4]), int(anchor.value[5:7])
    recent = (spoken.month - month) % 12 <= _RECENT
    entry = _heads(setting.text, match.start()) and _HEADING.match(setting.text, match.end()) is not None
    if told >= spoken.year or (recent and not entry) or _is_no_story(setting):
        return None
    if anchor.role in _STANDING or _is_aside(setting.text, anchor.start, anchor.end):
        return None
    if not _is_same_story(setting.text, anchor.start, anchor.end, match.start()):
        return None
    if not entry and setting.tense(match.end()) == 1:
        return None  # an entry may tell what somebody will do then
    year = _next_to(told, told_month, month, setting)
    return year if (year, month) < (spoken.year, spoken.month) else None


_YEARS_BACK = 3
"""Years before the text of which something is told as history."""

_NEARBY = 120
"""Characters within which a month goes on with the story of the date before."""


def year_of_history(match: Match, setting: Setting, month: int) -> int | None:
    """Return the year of what is told right before, where that lies years back: "in June 1993, again in October"."""
    anchor, spoken = setting.anchor, setting.spoken
    if anchor is None or spoken is None or anchor.value is None or len(anchor.value) < len("1993-06"):
        return None
    told, told_month = int(anchor.value[:4]), int(anchor.value[5:7])
    between = setting.text[anchor.end : match.start()]
    near = len(between) <= _NEARBY and not between.rstrip().endswith((". In", ". This", ". Last"))
    if spoken.year - told < _YEARS_BACK or not near or _is_no_story(setting):
        return None
    if anchor.role in _STANDING or _is_aside(setting.text, anchor.start, anchor.end):
        return None
    same = _is_same_story(setting.text, anchor.start, anchor.end, match.start())
    return _next_to(told, told_month, month, setting) if same and setting.tense(match.end()) != 1 else None


def day_in_story(match: Match, setting: Setting) -> str | None:
    """Read "the 24th" of the month told right before: "In June it froze …; on the 24th it banned …"."""
    anchor, spoken = setting.anchor, setting.spoken
    if anchor is None or spoken is None or anchor.value is None or len(anchor.value) < len("1993-06"):
        return None
    stands = anchor.role in _STANDING or anchor.role == "until"
    if setting.lead.role != "on" or stands or setting.tense(match.end()) == 1:
        return None
    between = setting.text[anchor.end : match.start()]
    if len(between) > _NEARBY or "\n\n" in between or _is_aside(setting.text, anchor.start, anchor.end):
        return None
    year, month, day = int(anchor.value[:4]), int(anchor.value[5:7]), int(match["day"])
    if day <= int(anchor.value[8:] or 0):
        year, month = year + month // 12, month % 12 + 1
    value = iso(year, month, day)
    return value if value is not None and value <= spoken.isoformat() else None


def _is_no_story(setting: Setting) -> bool:
    """Tell whether a date lies ahead, ends something, or is said to be of late ("as recently as 3 June")."""
    return setting.lead.ahead or setting.lead.role == "until" or "recently" in setting.before[-2:]


def _next_to(told: int, told_month: int, month: int, setting: Setting) -> int:
    """Return the year of a month after the one told before, or before that in the pluperfect ("had been since May")."""
    if any(word.lower() == "had" for word in setting.before):
        return told - (month > told_month)
    return told + (month < told_month)


_IN = "In "


def under(text: str, start: int, end: int, value: str | None, before: StatedDate | None) -> Heading | None:
    """Return the year that heads the paragraph of a date, or stands alone above it; None if none does."""
    first = start - len(_IN) if text.startswith(_IN, start - len(_IN)) else start
    if _heads(text, first) and value is not None and text[start:end] == value[:4]:
        return (int(value), _ALONE.match(text, end) is not None) if _HEADING.match(text, end) else None
    if _YEAR_WRITTEN.search(text, start, end) is not None and _heads(text, start):
        return None
    return before.under if before is not None and _year_above(text, before, start) is not None else None


def _year_above(text: str, before: StatedDate, at: int) -> int | None:
    """Return the year that heads the paragraph of a place, by what the date before says of its own."""
    if before.under is None:
        return None
    year, alone = before.under
    return year if alone or text.find("\n\n", before.end, at) < 0 else None


def year_in_series(match: Match, setting: Setting, month: int) -> int | None:
    """Return the year of the date before, where both tell what one verb did: "banned oil in May 2011, gas in July"."""
    anchor, spoken = setting.anchor, setting.spoken
    if anchor is None or spoken is None or anchor.value is None or len(anchor.value) < len("2018-05"):
        return None
    told, told_month = int(anchor.value[:4]), int(anchor.value[5:7])
    between = setting.text[anchor.end : match.start()].lower().split()
    joined = between[:1] != [] and (between[0] in _JOINTS or between[0].startswith(","))
    if told >= spoken.year or not joined or len(between) > _SERIES or setting.lead.role != "on":
        return None
    if any(word in _AUXILIARIES or word.strip(",").endswith("ed") for word in between):
        return None
    return told + (month < told_month)


def _is_aside(text: str, start: int, end: int) -> bool:
    """Tell whether a date is that of a relative clause, or of a participle between commas."""
    before = text[max(0, start - _ASIDE) : start]
    told = text[end : end + 1] in (",", ".") and _PARTICIPLE.search(before) is not None
    if text[end : end + 1] == "." and _ORIGIN.search(before) is not None:
        return True
    return told or _RELATIVE.search(before) is not None


def _is_same_story(text: str, start: int, end: int, at: int) -> bool:
    """Tell whether a date stands in the paragraph of the one before, or both head theirs, as in a timeline."""
    return text.find("\n\n", end, at) < 0 or (_heads(text, at) and _heads(text, start))


def _heads(text: str, at: int) -> bool:
    """Tell whether a paragraph begins at a place, but for a bullet."""
    before = text[max(0, at - _BULLET) : at].rstrip(" \t·•*–-")
    return before.endswith("\n\n") or (not before and at < _BULLET)


def _year_before(setting: Setting) -> int | None:
    """Return the year that stands before and is set off by a comma: "last year, in September"."""
    year = setting.anchor
    if year is None or year.value is None or year.end != setting.low or len(year.value) != len("2025"):
        return None
    if setting.before in _DASHED and year.words.isdigit():
        return int(year.value)  # "1987 — January: …"
    if setting.before[:1] != [","] or len(setting.before) == 1 or not _WITHIN.issuperset(setting.before[1:]):
        return None
    named = year.words.lower().endswith(("year", "year before")) or year.words.isdigit()
    return int(year.value) if named and year.role not in ("of", "until") else None


def _relative_year(words: str, setting: Setting) -> int | None:
    if words in _YEARS:
        return None if setting.spoken is None else setting.spoken.year + _YEARS[words]
    anchor = setting.anchor
    if anchor is None and setting.spoken is not None and _TOLD_YEARS.get(words, 0) < 0:
        return setting.spoken.year - 1
    return None if anchor is None or anchor.value is None else int(anchor.value[:4]) + _TOLD_YEARS.get(words, 0)


def is_month_ahead(back: int, which: str, setting: Setting, end: int) -> bool:
    """Tell whether a month is the next of its name and not the last, ``back`` months ago."""
    if which in ("last", "this"):
        return False
    if which in ("next", "coming"):
        return True
    if back == 0:
        return False
    tense = setting.tense(end)
    if setting.lead.word == "by" and _HAD in setting.before and "to" not in setting.before:
        return False  # "had freed them by the end of April"
    if setting.lead.ahead:
        return tense == 1 or setting.lead.role == "until" or back > _DISTANT // 30
    return tense == 1


_HAD = "had"
_BULLETS = frozenset("•·*–—-")


def _opens_entry(setting: Setting, end: int) -> bool:
    """Tell whether a day opens an entry, which tells in the present what was ("24 Feb.: Oslo closes its ports")."""
    return _BULLETS.issuperset(setting.before) and _HEADING.match(setting.text, end) is not None


def nearest(days: list[date], setting: Setting, end: int) -> date | None:
    """Choose among days in order: the first ahead or the last behind, as the clause and the words before it look."""
    if setting.spoken is None or len(days) < 2:
        return days[0] if days else None
    gaps = [(one - setting.spoken).days for one in days]
    entry = _opens_entry(setting, end)
    tense = 0 if entry or setting.text.startswith(_COLON, end) else setting.tense(end)
    if setting.lead.role == "until":
        lowest = 0 if tense == 1 else -_SOON
    elif tense == 1:
        lowest = -_JUST_PAST if gaps[-1] - gaps[0] > _YEAR else 0
    elif setting.lead.ahead and tense == -1:  # "applied from 1 January", "agreed to ban it from 1 January"
        return min(zip(days, gaps, strict=True), key=lambda pair: abs(pair[1]))[0]
    elif setting.lead.ahead:
        lowest = -_DISTANT
    else:
        soon = _SOON if tense == -1 else (_DISTANT if entry or setting.lead.role != "on" else _HALF)
        behind = [day for day, gap in zip(days, gaps, strict=True) if gap <= soon]
        near = next((day for day, gap in zip(days, gaps, strict=True) if soon < gap <= _WEEKS), None)
        if behind and near is not None and (near - behind[-1]).days >= _YEAR - 2 and _is_purpose(setting.before):
            return near  # "on 29 March it revised the act to ban them on April 5"
        return behind[-1] if behind else days[0]
    return next((day for day, gap in zip(days, gaps, strict=True) if gap >= lowest), days[-1])


def _is_purpose(before: Sequence[str]) -> bool:
    """Tell whether what an act is for stands before a date ("revised it to ban them on 5 April")."""
    near = [word.lower() for word in before[-_PURPOSE:]]
    return any(one == "to" and two in _PURPOSES for one, two in pairwise(near))
