"""What looks like a date and is none: "May" the verb, the years of laws, numbers of things."""

import re

from transforms.reading.dates.model import Match
from transforms.reading.dates.owners import LAWS
from transforms.reading.grammar import MODALS
from transforms.reading.word_set import word_set

_DOUBTFUL_MONTHS = word_set("may march mar jan sep dec apr august")
_BEFORE_MONTH = word_set(
    "in since by until till from of last this next early late mid and or to before during after between through "
    "end beginning start middle every each late- early- mid- end- – as"
)
_BEFORE_YEAR = word_set(
    "in since by from until till during after before between early late mid and or but for to through throughout "
    "of the around about as at back a an on with was is under pre post than spring summer autumn fall winter "
    "quarter half end year years dated circa effective starting beginning"
)
_AMOUNT = word_set(
    "some nearly over almost approximately another number numbers no no. nos nos. resolution resolutions unscr "
    "unsc article articles section page room route flight eo e.o regulation directive decision order than"
)
_LAW = LAWS | {"decision"}
_BEFORE_SHORT = word_set("on last this next since until till by from late early before after")
_AROUND_FEAST = word_set("at over around since until till by before after last this next")
_NOT_A_DAY = word_set(
    "first second third fourth last every each black good bloody easter palm ash shrove holy super whit maundy a cyber"
)
_AFTER_HEADING = (":", " –", " —", " - ", ". ", "\n\n")
"""What follows a month that heads an entry of a timeline."""

_BEFORE_DAY = [[word] for word in ("on", "by", "until", "till", "from", "since", "before", "after")]
_BEFORE_SPAN = word_set("the his her its their our my your every each very a")
_EDGES = "()[],;:\"'“”‘’«»"


def _word_before(text: str, start: int, at: int) -> str:
    words = text[max(start, at - 24) : at].rsplit(None, 1)
    return words[-1] if words else ""


_SOLD_BY = word_set(
    "tonne tonnes ton tons barrel pound lb ounce oz bushel kilo cents cwt mwh therm gallon quintal pounds"
)
_FAR = 40


def _is_delivery(text: str, start: int, match: Match) -> bool:
    """Tell whether a month only says what a price is for ("£1,893 a tonne for July")."""
    before = text[max(start, match.start() - _FAR) : match.start()].lower().replace(",", " ").split()
    return before[-1:] == ["for"] and any(one in _SOLD_BY for one in before[-4:-1])


def is_month(text: str, start: int, match: Match) -> bool:
    """Tell whether the name of a month alone is one: "May" is only where the words before it show it."""
    if _is_delivery(text, start, match):
        return False
    if match["month"].lower().rstrip(".") not in _DOUBTFUL_MONTHS or match.end() > match.end("month"):
        return True
    before = text[max(start, match.start() - 12) : match.start()].lower().replace("-", "- ").split()
    if len(before) == 0 or not before[-1].strip("•·*–—-"):
        return text.startswith(_AFTER_HEADING, match.end())
    return before[-1].lstrip('(“"') in _BEFORE_MONTH or before[-1].endswith(("'s", "’s"))


def is_weekday(text: str, start: int, match: Match) -> bool:
    """Tell whether a day of the week is one day: not "every Monday", "the second Monday", "Good Friday"."""
    return _word_before(text, start, match.start()).lower().strip(_EDGES) not in _NOT_A_DAY


def is_short_weekday(text: str, start: int, match: Match) -> bool:
    """Tell whether "Sat" or "Thurs." is a day: where a word stands before it that takes one."""
    return _word_before(text, start, match.start()).lower().strip(_EDGES) in _BEFORE_SHORT


def is_about_feast(text: str, start: int, match: Match) -> bool:
    """Tell whether "Christmas" is said of a time: "at Christmas", and not of gifts or an island."""
    return _word_before(text, start, match.start()).lower() in _AROUND_FEAST


_DAYS_IN_FIGURES = re.compile(r"(?:[0-3]\d\.[01]\d\.\d\d|[0-3]?\d/[0-3]?\d/\d\d)")


def is_day_in_figures(text: str, start: int, match: Match) -> bool:
    """Tell whether figures with a short year are a day: "17.12.11", not the point 1.2.11 of a list."""
    before = _word_before(text, start, match.start()).lower().strip(_EDGES)
    return _DAYS_IN_FIGURES.fullmatch(match[0]) is not None and before not in _AMOUNT and before not in _LAW


def is_day_alone(text: str, start: int, match: Match) -> bool:
    """Tell whether an ordinal is a day: "on the 5th", not "the 5th package"."""
    before = text[max(start, match.start() - 14) : match.start()].lower().split()
    named = text[match.end() + 1 : match.end() + 2].isupper()
    if named and before[-3:-2] and before[-3].isalnum() and before[-3] != "and":
        return False  # "spoke on the 5th Amendment"; "On the 5th Oslo banned …" opens a clause
    return before[-1:] == ["the"] and before[-2:-1] in _BEFORE_DAY


def is_today(text: str, start: int, match: Match) -> bool:
    """Tell whether "today" is a day and not the end of a newspaper's name."""
    before = _word_before(text, start, match.start())
    return match[0] not in ("Today", "TODAY") or not (before[:1].isupper() and before[-1:].isalnum())


def is_no_duration(text: str, start: int, match: Match) -> bool:
    """Tell whether "last year" is one: "the last year", "his last week" only say how long or which of several."""
    return match["which"].lower() != "last" or _word_before(text, start, match.start()).lower() not in _BEFORE_SPAN


def is_year(text: str, start: int, match: Match) -> bool:
    """Tell whether four figures are a year: not part of a name ("Vision 2030"), of a law or an amount."""
    before = _word_before(text, start, match.start())
    plain = before.lower().strip('()[]“”"‘’')
    if plain == "of":
        return _word_before(text, start, match.start() - 3).lower().strip(_EDGES) not in _LAW
    if before == "" or plain == "" or plain[-1] in ",;:.–—-" or plain in _BEFORE_YEAR:
        return not (text[match.start() - 1 : match.start()] == "(" and _follows_number(text, start, match.start()))
    return not before[0].isupper() and plain not in _AMOUNT and not plain[-1].isdigit()


def _follows_number(text: str, start: int, at: int) -> bool:
    """Tell whether a bracket follows the number of a document: "resolution 2231 (2015)"."""
    return _word_before(text, start, at - 1)[-1:].isdigit()


def is_before(text: str, start: int, match: Match) -> bool:
    """Tell whether "before" stands right before a date ("before the year was out"), and nothing looks ahead."""
    words = text[start : match.start()].lower().split()
    return words[-1:] == ["before"] and MODALS.isdisjoint(words)


_SAYING = word_set(
    "said says say told announced reported reports warned showed shows show added noted confirmed believes believe "
    "agreed argued stated claimed hopes hoped fears feared is was means meant found so"
)


def is_pointed_at(text: str, start: int, match: Match) -> bool:
    """Tell whether "that" points at a month, and opens no clause ("said that December …")."""
    return _word_before(text, start, match.start()).lower() not in _SAYING


def is_in(text: str, start: int, match: Match) -> bool:
    """Tell whether something is said to be in a span: "in the second quarter"."""
    return _word_before(text, start, match.start()).lower() in ("in", "during", "of")


def is_since_or_in(text: str, start: int, match: Match) -> bool:
    """Tell whether something is said to have been in a month, or since then ("in 10/2010")."""
    return _word_before(text, start, match.start()).lower() in ("in", "since", "from", "until")


_ENDS = re.compile(r"[ ]?[,.;:)]|[ ]?$|[ ](?:and|but|when|it|they)\b")


def ends_in(text: str, start: int, match: Match) -> bool:
    """Tell whether something was done in a span of years, which names nothing: "banned it in 2009-10"."""
    return is_in(text, start, match) and _ENDS.match(text, match.end()) is not None


def was_in(text: str, start: int, match: Match) -> bool:
    """Tell whether something is said to be in a span, and not that it will or may be ("could be lifted in the …")."""
    return is_in(text, start, match) and MODALS.isdisjoint(text[start : match.start()].lower().split())


def heads_line(text: str, _start: int, match: Match) -> bool:
    """Tell whether a date opens its line, but for a bullet."""
    return not text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip(" \t·•*–-")


def opens_clause(text: str, start: int, match: Match) -> bool:
    """Tell whether a date opens its sentence or a part of it between marks ("A year on, it …")."""
    before = text[start : match.start()].rstrip()
    return before == "" or before[-1] in ",;:.–—"
