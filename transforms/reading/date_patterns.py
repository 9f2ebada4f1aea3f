"""How dates are written: the patterns, each with what resolves it. The first pattern that matches a place has it."""

import re

from transforms.reading import date_values
from transforms.reading.date_values import Resolver

MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?"
)
DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
WEEKDAY = r"(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_COUNT = (
    r"(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|twenty)"
)
_PART = r"(?:(?:early|late|mid|the end of|end|the middle of|the beginning of)[ -])?"
_NEAR = r"[Tt]oday|[Yy]esterday|[Tt]omorrow|[Ll]ast night|[Oo]vernight|[Tt]onight|this (?:morning|afternoon|evening)"
_REL = r"[Ll]ast|[Pp]revious|[Pp]ast|[Tt]his|[Nn]ext|[Cc]oming"
_UNIT = r"(?P<unit>days?|weeks?|months?|years?)"
_NO_COUNT = r"million|billion|percent|per cent|barrels|tonnes|tons|people|men|troops|km|miles"

PATTERNS: tuple[tuple[re.Pattern[str], Resolver], ...] = tuple(
    (re.compile(pattern), resolver)
    for pattern, resolver in (
        (rf"\b{_YEAR}-(?P<m>[01]\d)-(?P<day>[0-3]\d)\b", date_values.numeric_date),
        (rf"\b{DAY} (?:of )?{MONTH},? {_YEAR}\b", date_values.full_date),
        (rf"\b{MONTH} {DAY},? {_YEAR}\b", date_values.full_date),
        (rf"\b{MONTH},? (?:of )?{_YEAR}\b", date_values.month_and_year),
        (rf"\b{MONTH} {DAY}\b(?![:.]\d|%)", date_values.month_and_day),
        (rf"\b{DAY} {MONTH}(?!\w)", date_values.month_and_day),
        (rf"\b(?P<last>last )?{_PART}{MONTH}(?!\w)", date_values.month_alone),
        (rf"\b(?P<which>[Ll]ast |[Nn]ext |[Cc]oming )?{WEEKDAY}\b", date_values.weekday),
        (rf"\b(?P<near>{_NEAR})\b", date_values.near_day),
        (rf"\b(?P<rel>{_REL}) (?P<unit>week|month|year)\b", date_values.near_period),
        (rf"\b{_COUNT} {_UNIT} (?:ago|earlier|before)\b", date_values.ago),
        (
            rf"(?<![\d.,$€£-])\b{_YEAR}\b(?!\s*(?:{_NO_COUNT})|[.,]\d|-\d\d|/\d|%)",  # a year, no amount
            date_values.year_alone,
        ),
    )
)
"""Patterns with their resolvers, the most exact first."""
