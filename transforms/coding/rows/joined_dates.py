"""Dates of a change that is told in one breath with another: "froze their assets in 1993 and stopped sales of fuel"."""

from datetime import date

from transforms.coding.model import Frame
from transforms.reading.dates import StatedDate
from transforms.reading.grammar import HAVE, MODALS
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_LATER = word_set("then later subsequently afterwards afterward eventually went since ultimately finally again still")
"""Words that say that the second change came some time after the first."""

_ADVERBS = 2
"""Words before a verb among which such a word stands."""

_ASIDE = frozenset({"relative", "object relative", "reduced", "postmodifier"})
_HAPPENED = frozenset({"on", "since", "of"})
_OLD = 30
"""Days after which what is told with a date is no news, nor what is told beside it."""


def date_told_beside(frame: Frame, published: date | None) -> StatedDate | None:
    """Return the old date of the verb that the verb of a change is joined to, without a value where it came later.

    None where the verb is joined to none, or where that has no date of the past.
    """
    view = frame.view
    verb = view.syntax.verbs.get(frame.head)
    if verb is None or view.dated is None or published is None:
        return None
    while verb.relation == "control" and verb.above is not None:
        verb = verb.above
    told = _told_before(frame, verb)
    if told is None or told.value is None or not _is_old(told.value, published):
        return None
    later = {item.lower for item in frame.items[verb.start - _ADVERBS : frame.head + 1]}
    return told if _LATER.isdisjoint(later) else StatedDate(told.start, told.end, None, told.role, told.words)


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


def _is_plain_past(frame: Frame, verb: Verb) -> bool:
    """Tell whether a verb is in the plain past: "has now cut" and "may cut" are told of today."""
    return verb.form == "finite" and not any(
        item.lower in MODALS or item.lower in HAVE for item in frame.items[verb.start : verb.at]
    )


def _is_old(value: str, published: date) -> bool:
    if len(value) == len("2025-12-13"):
        return (published - date.fromisoformat(value)).days > _OLD
    return value < published.isoformat()[: len(value)]
