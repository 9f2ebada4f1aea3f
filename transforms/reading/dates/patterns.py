"""Where a date may begin: one pattern, so that a sentence without any costs one search.

It is a filter: what passes it is tried against the forms of its kind. Its alternatives begin with a letter or a set of
letters, so that other words are passed over without trying each.
"""

import re
from collections.abc import Iterable
from itertools import groupby

from transforms.reading.date_words import (
    DAYS_IN_WORDS,
    DECADES,
    MONTH_NAMES,
    NUMBERS,
    PART_OF_DAY,
    ROMAN,
    SEASONS,
    SHIFTS,
    WEEKDAY_NAMES,
)
from transforms.reading.word_set import word_set

_WHOLE = word_set("today to-day tonight to-night tomorrow to-morrow yesterday overnight")
_FEASTS = word_set("christmas easter")
_PARTS = word_set("early late mid midway halfway end middle beginning start close turn later earlier")
_COUNTS = frozenset(NUMBERS) | word_set("half few several some many couple days weeks months years decades")
_PERIODS = word_set("first second third fourth fiscal financial fy q1 q2 q3 q4 h1 h2 new christmas boxing good")
_RELATIVE = word_set("this that midnight within hours minutes moments") | frozenset(SHIFTS.split("|"))
_SEASONS = frozenset(SEASONS.split("|"))

_ALONE = _FEASTS | {"fy"}
"""What needs nothing behind it to be a date."""

_MONTHS = MONTH_NAMES.split("|")
_WEEKDAYS = [*WEEKDAY_NAMES.split("|"), *sorted(word_set("Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun"))]
_NAMES = "|".join([*_MONTHS, *_WEEKDAYS])
_SECOND = (
    rf"[0-9’']|day|week|fortnight|month|year|decade|quarter|half|night|{PART_OF_DAY}|{SEASONS}|{SHIFTS}|{_NAMES}|th|of|in"
    r"|an? (?:year|decade|century)|after (?:the|its|an?)|hours?|minutes?|later|the hour|an hour|and a half"
    rf"|{'|'.join(sorted(DAYS_IN_WORDS, reverse=True))}"
    r"|on|ago|e(?:arl|nd|ve)|l?ate|mid|way|through|beg|start|close|turn|to-?day|to-?night|yesterday|to-?morrow|f(?:irst|ew|ourth)|couple|second|Day|Eve|Year"
    rf"|centur|{'|'.join(DECADES)}"
)
KIND_OF: dict[str, str] = {
    **dict.fromkeys(_WHOLE, "near"),
    **dict.fromkeys(_RELATIVE, "relative"),
    "the": "the",
    **dict.fromkeys(_COUNTS, "count"),
    **dict.fromkeys(_PERIODS | _SEASONS | _FEASTS, "period"),
    **dict.fromkeys(_PARTS, "part"),
    **dict.fromkeys((name.lower() for name in _MONTHS), "month"),
    **dict.fromkeys((name.lower() for name in _WEEKDAYS), "weekday"),
}
"""The kind of the forms that begin with a word; figures are of a kind by their number."""


def _one_of(words: Iterable[str]) -> str:
    """Return an alternation of words that begin with the same letter, for each letter."""
    groups = groupby(sorted(words), key=lambda word: word[0])
    return "|".join(
        f"{letter}(?:{'|'.join(word[1:] for word in sorted(group, reverse=True))})" for letter, group in groups
    )


def _in_both_cases(words: Iterable[str]) -> set[str]:
    return {form for word in words for form in (word, word.capitalize())}


_PAIRED = frozenset(word for word, kind in KIND_OF.items() if kind not in ("month", "weekday")) - _WHOLE - _ALONE
_AFTER_FIGURES = (
    rf"[-–./:,]|st|nd|rd|th|[ \u00a0]{{1,2}}(?:day|week|fortnight|month|year|decade|of|and|or|to|until|till|through|&"
    rf"|[ap]\.?m|hours (?:later|earlier|before|ago)|{_one_of(_MONTHS)})"
)
_FIGURED = rf"[ ](?:{ROMAN})[ ](?:19|20)"
_FIRST = (
    rf"[0-9]{{1,3}}(?![0-9])(?={_AFTER_FIGURES}|{_FIGURED})|(?:19|20)[0-9][0-9](?![0-9])|[0-9]{{4}}(?= (?:GMT|UTC|hrs))"
    rf"|(?:{_one_of([*_MONTHS, *_WEEKDAYS])})\b|FY|(?:Q[1-4]|H[12]|Christmas|Easter)\b"
    rf"|(?:{_one_of(_in_both_cases(_WHOLE))})\b"
    rf"|(?:{_one_of(_in_both_cases(_PAIRED))})(?=[ -](?:{_SECOND}))"
)
BEGINNING = re.compile(rf"\b(?:(?<![\w.,/$€£¥:’'-])|(?<=\.\.\.))(?:{_FIRST})")
"""The first word of what may be a date; dots may lead to it ("1975....July 28")."""

AT_ONCE = re.compile(_FIRST)
"""The same for a place that follows a part, such as the year in "mid-2022"."""

_BEGINS = "(?:beginning|start)"
"""What is no part of a date without "of" but says that something begins then: "beginning in January"."""

_ENDS = (
    r"(?:(?:end|close|turn) (?:in|on)\b|(?:(?<=\bwill )|(?<=\bwould )|(?<=\bshould )|(?<=\bcould )|(?<=\bmust )"
    r"|(?<=\ban ))"
    r"(?:end|close|start) "
    rf"|(?<=\bto )(?:end|close|start) (?:{'|'.join(_WEEKDAYS)}|today|tomorrow|(?:{'|'.join(_MONTHS)})\.? \d))"
)
"""What is a verb before a date: "the ban will end on Friday", "would end Friday", "embargo to end Friday"."""

PART = re.compile(
    r"(?:\d{1,2}[:.]\d\d|\d{4}(?= (?:GMT|UTC|hrs)))(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4}| hrs)?,?(?: on)? "
    rf"|(?i:(?!{_BEGINS} (?!of\b))(?!{_ENDS})(?:the )?"
    rf"(?:mid-way|{'|'.join(sorted(_PARTS, reverse=True))})(?: (?:of|in|on|through))?(?: the)?[ -])"
)
"""What belongs to the date that follows it at once: "the end of", "mid-", "23:05"."""
