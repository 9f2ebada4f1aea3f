"""Dates of what a change was made after, over or upon: "the sanctions that it imposed after the coup of 2012"."""

from dataclasses import replace

from transforms.coding.model import Frame, SentenceView
from transforms.reading.dates.dates import StatedDate
from transforms.reading.inflection import PAST
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_OPENERS = word_set("after when following since over because once within")
_ANSWERS = word_set("response retaliation reprisal punishment reaction answer protest wake aftermath")
"""Words behind "in", "as" or "the" that bring what a change answers ("in response to", "in the wake of")."""

_POINTS = word_set("time start outbreak height eve end beginning")
"""Words before "of" that bring what a change fell together with ("at the time of the coup")."""

_WHEN = "when"
_MONTH = len("2020-08")
_ASIDE = frozenset({"relative", "object relative", "postmodifier"})
_UNDER = frozenset({"sub", "complement"})
"""How verbs hang in the clause that tells what happened before."""

_REACH, _CLAUSE = 9, 16
"""Items from the head of a change to the word that opens such a clause, and from there to its date."""

_YEARS = (1900, 2100)


def told_after(frame: Frame) -> StatedDate | None:
    """Return the date of what a change told as background was made after, to the month; None where nothing says.

    What happened "when" something did is of the same day. A change that is news has its own day: only participles,
    relative clauses, the pluperfect and what has been so "since" are read, and what follows on years ago below the
    lead ("After the hand-over of April 1999 the council suspended …", told in 2003).
    """
    view, verb = frame.view, frame.view.syntax.verbs.get(frame.head)
    if verb is None:
        return None
    opener = _opener(frame)
    if opener is None:
        return None
    found = _date_in(view, opener + 1)
    if found is None or found.value is None:
        return None
    if not (_is_background(frame, verb, view.items[opener].lower) or _is_of_past_years(frame, opener, found.value)):
        return None
    value = found.value if view.items[opener].lower == _WHEN else found.value[:_MONTH]
    return replace(found, value=value, role="of")


def tells_why(frame: Frame) -> bool:
    """Tell whether a participle says what the change answered or came after ("an embargo imposed after the coup").

    Where a party stands between the two, "after" may tell of the verb above ("lifted sanctions imposed on Mali after
    the vote"); words for an answer tell of what was done to the party.
    """
    opener = _opener(frame)
    if opener is None or opener <= frame.head:
        return False
    word = lower_at(frame.items, opener)
    return opener == frame.head + 1 or word == "over" or (word in _ANSWERS and word not in _SINCE_THEN)


_SINCE_THEN = word_set("response answer reaction wake aftermath")
"""Words that tell of what loosens as well as of what binds."""


def has_long_been(frame: Frame) -> bool:
    """Tell whether something has been so "since" what no day is told of ("has barred its ships since the coup")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or not _HAVE & {item.lower for item in frame.items[verb.start : verb.at]}:
        return False
    for at in range(frame.head + 1, min(len(frame.items), frame.head + _CLAUSE)):
        if frame.items[at].lower == "since":
            dated = at + 1 < len(frame.items) and frame.items[at + 1].kind == "date"
            return not dated and lower_at(frame.items, at + 1) not in _OF_LATE
        if frame.items[at].kind == "mark":
            return False
    return False


def has_already(frame: Frame) -> bool:
    """Tell whether something "has already" been done, which is what went before the news."""
    verb = frame.view.syntax.verbs.get(frame.head)
    group = set() if verb is None else {item.lower for item in frame.items[verb.start : verb.at]}
    return "already" in group and bool(_HAVE & group)


_OF_LATE = word_set("midnight dawn noon dusk sunrise sunset early late yesterday today last this")


_HAVE = frozenset({"has", "have", "had", "'ve"})


def _is_background(frame: Frame, verb: Verb, opener: str) -> bool:
    group = {item.lower for item in frame.items[verb.start : verb.at]}
    if opener == "since":
        return bool(group & _HAVE)
    return frame.voice == "reduced" or verb.relation in _ASIDE or "had" in group


def _is_of_past_years(frame: Frame, opener: int, value: str) -> bool:
    """Tell whether a plain past follows on what happened years ago, in a sentence that is not the lead."""
    view, verb = frame.view, frame.view.syntax.verbs[frame.head]
    if view.is_title or view.index < _LEAD or view.year is None or not value[:4].isdigit():
        return False
    if frame.items[opener].lower not in _SEQUEL | _POINTS:
        return False
    told = verb.form == "finite" and {item.lower for item in frame.items[verb.start : verb.at]} <= _SIMPLE
    return told and PAST in frame.head_item.forms and view.year - int(value[:4]) >= _YEARS_AGO


_LEAD = 2
"""The title and the first sentence."""
_YEARS_AGO = 2
_SEQUEL = frozenset({"after", "following", "once", "when", "within"})
_SIMPLE = frozenset({"was", "were", "then", "also", "eventually", "finally", "immediately"})


def _opener(frame: Frame) -> int | None:
    """Return the place of the word that opens what a change was made after."""
    items, verbs = frame.items, frame.view.syntax.verbs
    for at in range(frame.head + 1, min(len(items), frame.head + _REACH)):
        item = items[at]
        if item.lower in _ANSWERS and items[at - 1].lower in ("in", "as", "the"):
            return at
        if item.lower in _OPENERS or (item.lower in _POINTS and lower_at(items, at + 1) == "of"):
            return at
        if item.kind in ("mark", "date") or (at in verbs and verbs[at].form not in ("gerund", "infinitive")):
            break
    opens = items[0].lower in ("since", "after", "once", "when", "following")
    return 0 if opens else None  # "Since the coup of 2012 it has banned …"


def _date_in(view: SentenceView, first: int) -> StatedDate | None:
    """Return the first date of the clause or phrase that begins here, before another verb than its own."""
    items, verbs = view.items, view.syntax.verbs
    for at in range(first, min(len(items), first + _CLAUSE)):
        item = items[at]
        if item.kind == "date":
            return next((one for one in view.dates if one.start == item.start), None)
        if item.kind == "number" and _is_year(item.text):
            return StatedDate(item.start, item.end, item.text, "of", item.text)
        own = at == next((one for one in verbs if one >= first), None)
        if item.kind == "mark" or (at in verbs and not own and verbs[at].relation not in _UNDER):
            return None
    return None


def _is_year(words: str) -> bool:
    return len(words) == len("2012") and words.isdigit() and _YEARS[0] <= int(words) < _YEARS[1]
