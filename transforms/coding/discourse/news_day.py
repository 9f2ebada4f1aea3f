"""The day of an article's news: when what it reports was decided or made known."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain

from transforms.coding.dates.asides import heads_paragraph
from transforms.coding.dates.bounds import is_before_told, is_reacted_to
from transforms.coding.dates.links import dates_of, link_dates
from transforms.coding.discourse.act_days import days_of_acts
from transforms.coding.model import Reading, SentenceView
from transforms.reading.dates.dates import StatedDate
from transforms.reading.word_set import word_set
from transforms.syntax.model import RELATIVE

_OPENING, _FURTHER, _BODY = 3, 5, 8
"""Sentences of the text whose dates may give the day of the news: at its head, and to the fifth where that has none, or
to the eighth if they are dates of changes."""

_OPENING_DAYS, _FURTHER_DAYS = 7, 3
"""Days before publication that the day of the news may be, in these sentences."""
_OF_NEWS = frozenset({"on", "from"})
_DAY = len("2023-05-10")
_LATE_DAYS = 40
"""Days before publication of which the changes in one digest are."""

_FEW_DAYS = 4
"""Different days of late that a report of one change names, at most."""

_SPOKEN = word_set("today to-day tonight")
"""Days that a quotation may speak of: "'I am today lifting …', said a statement on Friday" is of Friday."""

_BY_NIGHT = word_set("overnight")
"""A night has two days: what a change is said to have been made in does not say of which day the news is."""

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
    """The day of an article's news, and whether the article states it: "today", "on Friday", "Monday's meeting".

    ``past`` says that its title only brings back what happened long ago ("On this day: …"), so that nothing is news.
    ``voiced`` is the day of what is not decided, where that is another: an item of a digest need not be of the day of
    the next.
    """

    day: date | None
    stated: bool = False
    past: bool = False
    voiced: date | None = None

    def of(self, *, decided: bool) -> "NewsDay":
        """Return the day for what is decided, or for what is only voiced."""
        return self if decided or self.voiced is None else replace(self, day=self.voiced)


def news_day(views: Iterable[SentenceView], published: date | None, readings: Iterable[Reading] = ()) -> NewsDay:
    """Return the day of the article's news: the first of the past week that its opening states, else publication.

    The day of a change goes before any other: "Shipowners spent Tuesday reading … Adopted on 3 June, it bans …". The
    day of the dateline is that on which the text speaks; the title's counts where the opening has none.

    Args:
        views: the sentences.
        published: the day of publication, or of the dateline.
        readings: what is read of them so far.
    """
    if published is None:
        return NewsDay(None)
    views = list(views)
    if any(view.is_title and _looks_back(view) for view in views):
        return NewsDay(published, past=True)
    text = [view for view in views if not view.is_title]
    opening = [*text[:_OPENING], *views[:1]]
    further = [view for view in text[_OPENING:_BODY] if view.section == text[0].section]
    readings = list(readings)
    changes = _days_of_changes(readings)
    reacting = any(is_reacted_to(one.frame) for one in readings)
    aside = _told_of_others(readings)
    opening, further = ([view for view in part if view.index not in aside] for part in (opening, further))
    soon = [view for view in text[_OPENING:_FURTHER] if view.index not in aside]
    if _tells_of_many_days(views, changes, published):
        changes.clear()
    acts = [day for view in opening for day in days_of_acts(view, gone=reacting)]
    days = (
        _first_of_late(chain.from_iterable(changes[view.index] for view in opening), published, _OPENING_DAYS),
        _first_of_late(acts, published, _OPENING_DAYS),
        _first_of_late(chain.from_iterable(map(_days_in, opening)), published, _OPENING_DAYS),
        _first_of_late(chain.from_iterable(map(_days_of_start, opening)), published, _OPENING_DAYS),
        _first_of_late(chain.from_iterable(changes[view.index] for view in further), published, _OPENING_DAYS),
        _first_of_late(chain.from_iterable(map(_days_in, soon)), published, _FURTHER_DAYS),
        _first_of_late(acts, published, _EFFECTIVE_DAYS),
    )
    day = next((one for one in days if one is not None), None)
    return NewsDay(day, stated=True) if day is not None else _of_record(views, published) or NewsDay(published)


def item_day(views: list[SentenceView], published: date, readings: Iterable[Reading]) -> date | None:
    """Return the day that an item of a digest gives for its own news; None if it gives none."""
    changes = _days_of_changes(readings)
    opening = views[:_OPENING]
    days = (
        _first_of_late(chain.from_iterable(changes[view.index] for view in opening), published, _OPENING_DAYS),
        _first_of_late(chain.from_iterable(map(_days_in, opening)), published, _OPENING_DAYS),
    )
    return next((one for one in days if one is not None), None)


def _first_of_late(days: Iterable[date], published: date, limit: int) -> date | None:
    return next((day for day in days if 0 <= (published - day).days <= limit), None)


def _told_of_others(readings: list[Reading]) -> set[int]:
    """Return the sentences that give the day only of what others did than the one whose undated change opens a text."""
    firm = sorted((one for one in readings if one.verdict.decided), key=lambda one: one.frame.view.index)
    if not firm or any(one.role == "on" for one in dates_of(firm[0].frame)):
        return set()
    who = _makers(firm[0])
    opened = firm[0].frame.view.index
    told: dict[int, set[str]] = defaultdict(set)
    for one in firm:
        told[one.frame.view.index] |= _makers(one) or who
    return {at for at, makers in told.items() if at > opened and who and who.isdisjoint(makers)}


def _makers(reading: Reading) -> set[str]:
    return {code for code, _ in reading.roles.senders if code is not None}


def _tells_of_many_days(views: list[SentenceView], changes: dict[int, list[date]], published: date) -> bool:
    """Tell whether a text tells changes of several days of late, or names many, as a digest does.

    The day of one of its items is then not that of another.
    """
    changed = _late(chain.from_iterable(changes.values()), published)
    return (
        len(changed) > 1
        or len(_late((day for view in views for one in view.dates for day in _day_of(one)), published)) > _FEW_DAYS
    )


def _late(days: Iterable[date], published: date) -> set[date]:
    return {day for day in days if 0 <= (published - day).days <= _LATE_DAYS}


def _days_of_changes(readings: Iterable[Reading]) -> dict[int, list[date]]:
    """Return the days on which changes are said to have been made, by the number of their sentence."""
    days: dict[int, list[date]] = defaultdict(list)
    for reading in readings:
        view = reading.frame.view
        if (
            is_before_told(reading.frame)
            or view.headed
            or not reading.verdict.decided
            or _is_pluperfect(view, reading.frame.head)
        ):
            continue
        asides = _told_aside(view)
        for one in dates_of(reading.frame):
            words = one.words.lower()
            vague = one.start in asides or words in _BY_NIGHT or (words in _SPOKEN and len(view.dates) > 1)
            if one.role == "on" and not vague and not heads_paragraph(view, one):
                days[view.index].extend(_day_of(one))
    return days


def _is_pluperfect(view: SentenceView, at: int) -> bool:
    """Tell whether a verb tells what went before the news: "Oslo had cut off its weapons a week before"."""
    verb = view.syntax.verbs.get(at)
    plain = verb is not None and verb.relation in ("main", "joined")
    return verb is not None and plain and any(item.lower == "had" for item in view.items[verb.start : verb.at])


def _day_of(one: StatedDate) -> list[date]:
    """Return the day of a date that is known to the day."""
    return [date.fromisoformat(one.value)] if one.value is not None and len(one.value) == _DAY else []


def _days_in(view: SentenceView) -> Iterator[date]:
    """Yield the days of a sentence that may be that of the news, those told aside last."""
    if _is_dateline(view):
        return
    asides, gone = _told_aside(view), _gone_before(view)
    for one in sorted(view.dates, key=lambda one: (one.start in asides, one.words.lower() in _SPOKEN)):
        if one.role != "from" and one.start not in gone and _may_be_news(view, one):
            yield from _day_of(one)


def _days_of_start(view: SentenceView) -> Iterator[date]:
    """Yield the days from which a sentence says that something holds: "It enters into force today"."""
    for one in view.dates:
        if one.role == "from" and not _is_dateline(view) and _may_be_news(view, one):
            yield from _day_of(one)


_LOOKING_BACK = (
    "this day in", "on this day", "day in history", "today in history", "from our archive", "from the archive",
    "years ago today", "years ago this week", "week in history", "that was the year",
)  # fmt: skip


def _looks_back(view: SentenceView) -> bool:
    """Tell whether a title heads a column of old news: "This day in history: …", "Today, 23 years ago, …"."""
    words = " ".join(item.lower for item in view.items)
    return any(one in words for one in _LOOKING_BACK) or (words.startswith("today ,") and "years ago" in words)


_EFFECTIVE_DAYS = 60
"""Days before publication of a notice that its effective date may be."""

_BEGINNING = ("began", "begin", "open", "conven", "start", "called to order")
_CLOSING = ("end", "clos", "adjourn", "rose", "rise", "conclud")


def _of_record(views: list[SentenceView], published: date) -> NewsDay | None:
    """Return the day that a notice, an act or the record of a meeting gives in a line of its own.

    "EFFECTIVE DATE: March 24, 2003.", "The meeting began at 10.06 a.m. and ended at 10.55 a.m. on 14 November.", "Made
    this 8th day of June, 2017".
    """
    for view in views:
        days = [date.fromisoformat(one.value) for one in view.dates if one.value and len(one.value) == _DAY]
        past = [one for one in days if 0 <= (published - one).days <= _EFFECTIVE_DAYS]
        if past and (
            _gives_effect(view)
            or _closes_act(view)
            or (_is_of_meeting(view) and (published - past[0]).days <= _OPENING_DAYS)
        ):
            return NewsDay(past[0], stated=True)
    return None


def _gives_effect(view: SentenceView) -> bool:
    opening = " ".join(item.lower for item in view.items[:3])
    dates = opening.startswith("dates :") and any(item.lower == "effective" for item in view.items)
    return dates or opening.startswith(("effective date :", "effective dates :", "effective :", "date of effect :"))


_CLOSES = word_set("done made given dated signed sealed")
_FORMULA = 16
"""Items that the formula at the end of an act has, at most."""


def _closes_act(view: SentenceView) -> bool:
    """Tell whether a line is the formula that closes an act: "Done at Brussels, 8 May 2017", "Dated this …"."""
    return len(view.items) <= _FORMULA and view.items[0].lower in _CLOSES and view.items[0].text[0].isupper()


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
    return after[:1] == ["'s"] and bool(_SITTINGS & {*after})


def _gone_before(view: SentenceView) -> set[int]:
    """Return where dates start that count back to what had gone before ("had left it a week before")."""
    back = [one for one in view.dates if view.index > 1 or one.words.lower().endswith(_BACK)]
    if not back or all(item.lower != "had" for item in view.items):
        return set()
    links = view.dated = view.dated or link_dates(view)
    told = {one.start for at, dates in links.own.items() if _is_pluperfect(view, at) for one in dates}
    return {one.start for one in back if one.start in told}


_BACK = ("before", "earlier", "previously")


def _told_aside(view: SentenceView) -> set[int]:
    """Return where dates start that a relative clause gives ("the embargo that Carter ordered last Friday")."""
    if len(view.dates) < 2:
        return set()
    links = view.dated = view.dated or link_dates(view)
    verbs = view.syntax.verbs
    return {
        one.start for at, dates in links.own.items() if at in verbs and verbs[at].relation in RELATIVE for one in dates
    }
