"""Dates of a change that is told in one breath with another: "froze their assets in 1993 and stopped sales of fuel"."""

from datetime import date

from transforms.coding.dates.reports import REPORTED
from transforms.coding.model import LISTED_BESIDE, LISTING, Frame
from transforms.reading.date_values import day_of
from transforms.reading.dates.dates import StatedDate
from transforms.reading.grammar import HAVE, MODALS
from transforms.reading.inflection import PAST
from transforms.reading.word_set import word_set
from transforms.syntax.model import MAIN, Verb

_LATER = word_set("then later subsequently afterwards afterward eventually went since ultimately finally again still")
"""Words that say that the second change came some time after the first."""

_ADVERBS = 2
"""Words before a verb among which such a word stands."""

_ASIDE = frozenset({"relative", "object relative", "reduced", "postmodifier"})
_HAPPENED = frozenset({"on", "since", "of"})
_OLD = 30
"""Days after which what is told with a date is no news, nor what is told beside it."""


def date_told_beside(frame: Frame, published: date | None) -> StatedDate | None:
    """Return the date of the verb that the verb of a change is joined to, without a value where it came later.

    None where the verb is joined to none, or where that has no date of the past. Of late it counts only for what the
    same subject did ("closed its border on 30 July and froze …").
    """
    view = frame.view
    verb = view.syntax.verbs.get(frame.head)
    if verb is None or view.dated is None or published is None:
        return None
    while verb.relation == "control" and verb.above is not None:
        verb = verb.above
    told = _told_before(frame, verb) or _of_clause_before(frame, verb, published)
    if told is None and (behind := _told_behind(frame, verb)) is not None:
        return behind
    if told is None or told.value is None:
        return None
    if not _is_old(told.value, published) and not (
        told.value <= published.isoformat() and _has_same_subject(frame, verb)
    ):
        return None
    later = {item.lower for item in frame.items[verb.start - _ADVERBS : frame.head + 1]}
    return told if _LATER.isdisjoint(later) else StatedDate(told.start, told.end, None, told.role, told.words)


_OF_TODAY = word_set(
    "now today yesterday tonight still currently presently again every each often repeatedly times time later since "
    "then subsequently afterwards thereafter"
)
_JOINTS = frozenset({"and", ";", ","})


def _of_clause_before(frame: Frame, verb: Verb, published: date) -> StatedDate | None:
    """Return the day of years ago with which a sentence opens that goes on in the same breath.

    "Planes were grounded in April 1992, and members were forbidden to sell it arms."
    """
    view = frame.view
    verbs = [one for one in view.syntax.verbs.values() if one.relation in MAIN and one.form == "finite"]
    if view.dated is None or verb not in verbs or not _is_plain_past(frame, verb) or not _is_past(frame, verb):
        return None
    place = verbs.index(verb)
    before = verbs[place - 1] if place else None
    between = [] if before is None else [item.lower for item in frame.items[before.at + 1 : verb.start]]
    if before is None or _JOINTS.isdisjoint(between) or not _is_past(frame, before):
        return None
    said = {item.lower for item in frame.items[before.at + 1 : verb.at + _ADVERBS]}
    told = next((one for one in view.dated.own.get(before.at, ()) if one.role in _HAPPENED and one.value), None)
    old = told is not None and told.value is not None and _is_old(told.value, published)
    return told if old and _OF_TODAY.isdisjoint(said) else None


def _has_same_subject(frame: Frame, verb: Verb) -> bool:
    """Tell whether a joined verb has its subject from the verb before it."""
    before = max((at for at in frame.view.syntax.verbs if at < verb.at), default=0)
    return not verb.subject or verb.subject[0].start < before


_ADDING = word_set("also too likewise similarly additionally besides furthermore moreover")
_PRESENT = word_set("is are now being today")
_GOING_ON = word_set("it they he she both its their")


def date_gone_on(frame: Frame, published: date | None) -> StatedDate | None:
    """Return the date of the sentence before, where a past tense goes on with what that tells.

    A day of late goes for what else is told beside it; an old date only for what is said to go on with it ("It also
    froze …"). What stands after a colon goes on with the date before it in its own sentence.
    """
    verb = frame.view.syntax.verbs.get(frame.head)
    if frame.rule in (LISTING, LISTED_BESIDE):
        return _of_what_is_spelt_out(frame, published)
    while verb is not None and verb.relation == "control" and verb.above is not None:
        verb = verb.above  # "went further on Tuesday: its ministers agreed to lift …"
    if published is None or verb is None:
        return None
    if (told := _spelt_out_behind(frame)) is not None and (told.value or "") <= published.isoformat():
        return told
    return _of_past_before(frame, verb, published) if _is_plain_past(frame, verb) else None


def _of_past_before(frame: Frame, verb: Verb, published: date) -> StatedDate | None:
    """Return the date before, with which a plain past goes on."""
    if _PRESENT & {item.lower for item in frame.items[verb.start : verb.at + 1]} or not _is_past(frame, verb):
        return None
    own = [one for one in frame.view.dates if one.value is not None and one.role != "until"]
    told = _before_colon(frame, own) if own else frame.view.goes_on
    if told is None or told.value is None:
        return None
    if _is_old(told.value, published):
        return told if own or _goes_on(frame, verb) else None
    is_day = len(told.value) == len("2025-12-13")
    return told if is_day and told.value <= published.isoformat() else None


_SPELT_OUT = frozenset({"the", "these", "they", "those", "its", "sanctions", "measures", "restrictions", "penalties"})


def _of_what_is_spelt_out(frame: Frame, published: date | None) -> StatedDate | None:
    """Return the date of the sentence before, of which a list only says more ("The sanctions included …")."""
    own = [one for one in frame.view.dates if one.value is not None and one.role != "until"]
    told, items = _before_colon(frame, own) or frame.view.goes_on, frame.items
    if told is not None and told.value is not None and published is not None and _is_of_late(told.value, published):
        return told  # "shut out thirty firms a day earlier. Sudatel is one"
    verb = next((one for one in frame.view.syntax.verbs.values() if PAST in items[one.at].forms), None)
    if told is None or told.value is None or published is None or verb is None:
        return None
    known = bool(verb.subject) and items[verb.subject[0].start].lower in _SPELT_OUT
    return told if known and told.value <= published.isoformat() else None


_LATE = 7


def _is_of_late(value: str, published: date) -> bool:
    """Tell whether a value is a day of the last week."""
    day = day_of(value)
    return day is not None and 0 <= (published - day).days <= _LATE


def _is_past(frame: Frame, verb: Verb) -> bool:
    return verb.passive or PAST in frame.items[verb.at].forms


_PARTING = frozenset({":", ";"})


def _before_colon(frame: Frame, dates: list[StatedDate]) -> StatedDate | None:
    """Return the date of what stands before the colon or the semicolon behind which a change is told."""
    colon = next((item.start for item in reversed(frame.items[: frame.head]) if item.lower in _PARTING), None)
    if colon is None or any(one.start > colon for one in dates):
        return None
    return next((one for one in reversed(dates) if one.role in _HAPPENED), None)


_TELLING = frozenset({"measure", "package", "trigger"})


def _spelt_out_behind(frame: Frame) -> StatedDate | None:
    """Return the day on which a measure was told to be made of which a colon brings the content."""
    colon = next((at for at, item in enumerate(frame.items[: frame.head]) if item.lower == ":"), None)
    if colon is None or not any(item.kind in _TELLING for item in frame.items[:colon]):
        return None
    before = [one for one in frame.view.dates if one.start < frame.items[colon].start and one.role in ("on", "from")]
    behind = any(one.start > frame.items[colon].start and one.role != "until" for one in frame.view.dates)
    told = before[-1] if before and not behind else None
    return told if told is not None and told.value is not None and len(told.value) == len("2025-12-13") else None


def _goes_on(frame: Frame, verb: Verb) -> bool:
    """Tell whether a sentence has for its subject whom the one before it speaks of, or only adds to that."""
    opens = verb.subject[0].start if verb.subject else verb.start
    said = frame.items[opens].lower in _GOING_ON
    return said or any(item.lower in _ADDING for item in frame.items[: frame.head])


def _told_before(frame: Frame, verb: Verb) -> StatedDate | None:
    """Return the date of the past verb that a past verb is joined to, or the one that this is joined to in turn."""
    view = frame.view
    if view.dated is None:
        return None
    verbs = list(view.syntax.verbs.values())
    place = verbs.index(verb)
    while place > 0 and verbs[place].relation == "joined" and _is_plain_past(frame, verbs[place]):
        place -= 1
        if verbs[place].relation in _ASIDE:
            return None  # "the package that Chile had adopted in March, and banned …"
        for one in view.dated.own.get(verbs[place].at, ()):
            if one.role in _HAPPENED and one.value is not None:
                return one
    return None


def _told_behind(frame: Frame, verb: Verb) -> StatedDate | None:
    """Return the date at the end of what a past verb is joined to: "blacklisted it and froze its assets in July"."""
    view = frame.view
    verbs = list(view.syntax.verbs.values())
    after = verbs[verbs.index(verb) + 1 :][:1]
    if view.dated is None or not after or after[0].relation != "joined" or not _is_plain_past(frame, verb):
        return None
    between = {item.lower for item in frame.items[verb.at + 1 : after[0].start]}
    if (
        not _PARTING_ALSO.isdisjoint(between)
        or not _is_plain_past(frame, after[0])
        or not _has_same_subject(frame, after[0])
    ):
        return None
    if not _is_step(frame, after[0]):
        return None
    end = frame.items[after[0].at].end
    told = (one for one in view.dated.own.get(after[0].at, ()) if one.role == "on" and one.start > end)
    return next((one for one in told if one.value is not None), None)


def _is_step(frame: Frame, verb: Verb) -> bool:
    """Tell whether a verb does something to what is told of: not "said on Friday that …", "held elections in May"."""
    done = frame.items[verb.at].kind == "trigger" and frame.items[verb.at].lower not in REPORTED
    if not verb.objects or any(item.lower == "own" for item in frame.items[verb.at + 1 : verb.right + 1]):
        return False  # "and shut a mine of its own in May"
    hit = (item.kind for item in frame.items[verb.at + 1 : verb.right + 1])
    return done and not _HIT.isdisjoint(hit)


_HIT = frozenset({"actor", "entity", "group", "measure", "post"})
_PARTING_ALSO = frozenset({",", ";", ":", "then", "but"})


def _is_plain_past(frame: Frame, verb: Verb) -> bool:
    """Tell whether a verb is in the plain past: "has now cut" and "may cut" are told of today."""
    return verb.form == "finite" and not any(
        item.lower in MODALS or item.lower in HAVE for item in frame.items[verb.start : verb.at]
    )


def _is_old(value: str, published: date) -> bool:
    if len(value) == len("2025-12-13"):
        return (published - date.fromisoformat(value)).days > _OLD
    return value < published.isoformat()[: len(value)]
