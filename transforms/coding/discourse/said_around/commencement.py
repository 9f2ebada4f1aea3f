"""From when an act holds: what it forbids "shall" be so at once, or from the day on which it says that it begins."""

import re
from dataclasses import replace
from datetime import date

from schemas.vocabulary import Status
from transforms.coding.model import Reading, SentenceView, Verdict
from transforms.reading.dates.stated_date import StatedDate

_BEGINS = re.compile(
    r"(?i)\b(?:(?:enters?|comes?|coming|entry|put) (?:into|in) (?:force|operation|effect)|takes? effect|"
    r"(?:has|have) effect (?:from|on|as)|commencement|effective(?: date)?|applies from|apply from)\b"
)
_WHOLE = re.compile(
    r"(?i)^\W*(?:\(?\w{1,3}[.)]+\s*|(?:section|sec|article|art|paragraph)\.? \w{1,4}\W+)?"
    r"(?:\d{1,3} )?(?:(?:this|these|the) (?:\w+[ ,]+){0,4}?(?:acts?|orders?|ordinances?|regulations?|decrees?|"
    r"announcements?|notices?|decisions?|rules?|directives?|laws?|proclamations?|instruments?|amendments?|resolutions?|"
    r"determinations?|measures?)\b|it\b|commencement|coming into|entry into|effective|enforcement|dates?:)"
)
_DECIDED = frozenset({Status.IN_FORCE, Status.ANNOUNCED})


def from_commencement(readings: list[Reading], views: list[SentenceView], spoken: date | None) -> list[Reading]:
    """Return the readings of a text, what an act rules as far as the act has come: in force, unless it begins later.

    Args:
        readings: what the sentences tell.
        views: the sentences.
        spoken: the day on which the text speaks.
    """
    if not any(one.frame.view.statute for one in readings):
        return readings
    later = spoken is not None and any(_begins_later(view, spoken) for view in views if view.statute)
    return [_as_far(one, later=later) if one.frame.view.statute else one for one in readings]


def _begins_later(view: SentenceView, spoken: date) -> bool:
    """Tell whether a sentence says of the whole act that it begins on a day to come."""
    if not any(one.value is not None for one in view.dates):
        return False
    text = " ".join(item.text for item in view.items)
    if _WHOLE.match(text) is None or _BEGINS.search(text) is None:
        return False
    days = [_first_day(one) for one in view.dates if one.value is not None and one.role != "until"]
    known = [one for one in days if one is not None]
    return bool(known) and known[-1] > spoken


def _first_day(stated: StatedDate) -> date | None:
    parts = [int(part) for part in str(stated.value).split("-")]
    if len(parts) < _MONTH:
        return None
    return date(parts[0], parts[1], parts[2] if len(parts) > _MONTH else 1)


_MONTH = 2


def _as_far(reading: Reading, *, later: bool) -> Reading:
    verdict = reading.verdict
    if verdict.status not in _DECIDED or any(one.role in ("on", "since") for one in reading.frame.view.dates):
        return reading
    if later and verdict.status is Status.IN_FORCE:
        return replace(reading, verdict=Verdict(Status.ANNOUNCED, verdict.words))
    if not later and verdict.status is Status.ANNOUNCED and "shall" in verdict.words.split(" "):
        return replace(reading, verdict=Verdict(Status.IN_FORCE, verdict.words))
    return reading
