"""The day of an article's news: when what it reports was decided or made known."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from transforms.coding.date_asides import heads_paragraph
from transforms.coding.date_links import ASIDE, link_dates
from transforms.coding.model import SentenceView
from transforms.reading.dates.dates import StatedDate
from transforms.reading.word_set import word_set

_OPENING, _FURTHER = 3, 2
"""Sentences of the text whose dates may give the day of the news: at its head, and after that where it has none."""

_OPENING_DAYS, _FURTHER_DAYS = 7, 3
"""Days before publication that the day of the news may be, in these sentences."""

_OF_NEWS = frozenset({"on", "from"})
_DAY = len("2023-05-10")
_SPOKEN = word_set("today to-day tonight")
"""Days that a quotation may speak of: "'I am today lifting …', said a statement on Friday" is of Friday."""

_OF_CLOCK = word_set("hour hours minutes moments")
"""What only follows upon another day: "a few hours later"."""

_SITTING = 4
_SITTINGS = word_set(
    "meeting gathering summit session sitting talks council cabinet decision decisions announcement vote order ruling "
    "move action statement notice briefing package"
)
"""What a day's may be of which an article brings the news."""


@dataclass(frozen=True, slots=True)
class NewsDay:
    """The day of an article's news, and whether the article states it: "today", "on Friday", "Monday's meeting"."""

    day: date | None
    stated: bool = False


def news_day(views: Iterable[SentenceView], published: date | None) -> NewsDay:
    """Return the day of the article's news: the first of the past week that its opening states, else publication.

    The day of the dateline is that on which the text speaks; the title's counts where the opening has none.
    """
    if published is None:
        return NewsDay(None)
    views = list(views)
    text = [view for view in views if not view.is_title]
    further = text[_OPENING : _OPENING + _FURTHER]
    for view in (*text[:_OPENING], *views[:1], *further):
        if _is_dateline(view):
            continue
        asides = _told_aside(view)
        for one in sorted(view.dates, key=lambda one: (one.start in asides, one.words.lower() in _SPOKEN)):
            if one.value is None or len(one.value) != _DAY or not _may_be_news(view, one):
                continue
            day = date.fromisoformat(one.value)
            if 0 <= (published - day).days <= (_FURTHER_DAYS if view in further else _OPENING_DAYS):
                return NewsDay(day, stated=True)
    return _of_record(views, published) or NewsDay(published)


_EFFECTIVE_DAYS = 60
"""Days before publication of a notice that its effective date may be."""

_BEGINNING = ("began", "begin", "open", "conven", "start", "called to order")
_CLOSING = ("end", "clos", "adjourn", "rose", "rise", "conclud")


def _of_record(views: list[SentenceView], published: date) -> NewsDay | None:
    """Return the day that a notice or the record of a meeting gives in a line of its own.

    "EFFECTIVE DATE: March 24, 2003.", "The meeting began at 10.06 a.m. and ended at 10.55 a.m. on 14 November."
    """
    for view in views:
        days = [date.fromisoformat(one.value) for one in view.dates if one.value and len(one.value) == _DAY]
        past = [one for one in days if 0 <= (published - one).days <= _EFFECTIVE_DAYS]
        if past and (_gives_effect(view) or (_is_of_meeting(view) and (published - past[0]).days <= _OPENING_DAYS)):
            return NewsDay(past[0], stated=True)
    return None


def _gives_effect(view: SentenceView) -> bool:
    opening = " ".join(item.lower for item in view.items[:3])
    return opening.startswith(("effective date :", "effective dates :", "effective :", "date of effect :"))


def _is_of_meeting(view: SentenceView) -> bool:
    """Tell whether a sentence says when a meeting began and ended."""
    words = [item.lower for item in view.items]
    begins, closes = (any(word.startswith(starts) for word in words) for starts in (_BEGINNING, _CLOSING))
    return begins and closes and not _SITTINGS.isdisjoint(words)


_DATELINE = 8
"""Items that a dateline which is a sentence of its own may have: "BRUSSELS, December 14."."""

_ACRONYM = 4
"""Letters of the acronym of an authority, at most."""


def _is_dateline(view: SentenceView) -> bool:
    """Tell whether a sentence is nothing but a place in capitals and a day, on which the text only was written."""
    place = view.items[0].text
    labelled = any(item.lower == ":" for item in view.items)  # "ACTION: final rule, effective …"
    spelt = place.isupper() and len(place) > _ACRONYM and not labelled  # "BIS, November 24" heads an item of that day
    return spelt and len(view.items) <= _DATELINE and not view.syntax.verbs


def _may_be_news(view: SentenceView, one: StatedDate) -> bool:
    """Tell whether a date may be that of the news: when something was done, not until when or since when.

    Of a day's own sitting ("Notes from Monday's meeting") and in a title ("Official Journal of 18 December") any may.
    """
    if heads_paragraph(view, one) or _OF_CLOCK & {*one.words.lower().split()}:
        return False
    return one.role in _OF_NEWS or (one.role == "of" and (view.is_title or _is_sitting(view, one)))


def _is_sitting(view: SentenceView, one: StatedDate) -> bool:
    """Tell whether a date says of which day a meeting or a decision is."""
    at = next((at for at, item in enumerate(view.items) if item.start >= one.end), len(view.items))
    after = [item.lower for item in view.items[at : at + _SITTING]]
    return after[:1] in (["'s"], ["’s"]) and bool(_SITTINGS & {*after})


def _told_aside(view: SentenceView) -> set[int]:
    """Return where dates start that a relative clause gives ("the embargo that Carter ordered last Friday")."""
    if len(view.dates) < 2:
        return set()
    links = view.dated = view.dated or link_dates(view)
    verbs = view.syntax.verbs
    return {
        one.start for at, dates in links.own.items() if at in verbs and verbs[at].relation in ASIDE for one in dates
    }
