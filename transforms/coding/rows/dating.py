"""When a change happened, as the article gives it, and whether it is the article's news or its background."""

from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from schemas.vocabulary import Status
from transforms.coding.dates.acts import is_text
from transforms.coding.dates.after import has_already, has_long_been, told_after
from transforms.coding.dates.bounds import held_until, is_before_told
from transforms.coding.dates.links import dates_of
from transforms.coding.dates.nearby import as_quoted, day_spoken, is_spoken, said_before, told_behind
from transforms.coding.dates.vague_past import is_known, is_of_later_years, is_of_vague_past
from transforms.coding.discourse.news_day import NewsDay
from transforms.coding.model import LISTED_BESIDE, LISTING, Frame, Reading, lower_words
from transforms.coding.parties.legal_acts.acts import is_act
from transforms.coding.rows.act_years import day_of_act, year_of_act
from transforms.coding.rows.expiry import runs_out_on
from transforms.coding.rows.joined_dates import date_gone_on, date_told_beside
from transforms.reading.date_values import day_of
from transforms.reading.dates.dates import StatedDate
from transforms.reading.inflection import PAST
from transforms.reading.kinds import MEASURES
from transforms.reading.word_set import word_set

NEWS_DAYS = 5
"""A change dated further back than this before publication is background."""

_REPORTS = word_set("said announced told disclosed confirmed reported revealed informed declared stated")
_HAPPENED = frozenset({"on", "since", "of"})
_NEAR = 12
"""Words before a change within which "at the same time" stands."""

_AT_ONCE = frozenset(
    {("same", "time"), ("same", "sitting"), ("same", "meeting"), ("same", "stroke"), ("same", "breath")}
)
_THEN = {("that", "time"): 10, ("that", "day"): 10, ("that", "week"): 7, ("that", "month"): 7, ("that", "year"): 4}
"""What points back to the date before, with the characters of it that still hold."""

_APPLIES = frozenset({"from"})
_WAS = frozenset({"was", "were"})
_EARLIER = frozenset({"previously", "originally", "initially", "earlier", "formerly"})
_UNDOING = frozenset({"lift", "ease", "suspend", "extend", "expire", "undo"})


@dataclass(frozen=True, slots=True)
class EventDate:
    """A date cut to its precision (``2025-12-13``, ``2025-12``, ``2025``) or None, and the words behind it.

    ``stated`` says whether the sentence gives it; ``effective`` is the day from which the change applies, if that is
    another one that the sentence gives.
    """

    value: str | None
    words: str | None
    stated: bool
    effective: str | None = None


def date_of(reading: Reading, published: date | None, news: NewsDay) -> tuple[EventDate, bool]:
    """Return the date of a change and whether it is main news.

    A date that the syntax gives the verb is its date; news without one happened on the day of the news; background
    without one has none. A day still to come is when a change takes effect, or when a proposal will be dealt with.
    """
    frame = reading.frame
    dates = dates_of(frame)
    if news.past and published is not None:  # "Today, 23 years ago, …"
        dates = [one for one in dates if not (one.value or "").startswith(str(published.year))]
    happened = _HAPPENED | {"dating"} if frame.action == "imposed" else _HAPPENED
    stated = _first(dates, happened) or _of_act(frame) or _done_by(reading, dates, published)
    stated = stated or (told_after(frame) or date_told_beside(frame, published) if len(dates) == 0 else None)
    effective = _first(dates, _APPLIES) or runs_out_on(frame, dates)
    if stated is not None and effective is not None and _is_in_span(effective, stated):
        stated = effective
    if stated is not None and news.day is not None and _is_past_news(stated, frame, news):
        stated = replace(stated, value=news.day.isoformat(), words="day of the news")
    stated = None if stated is None else as_quoted(stated, frame, news.day)
    chosen = stated or effective
    heading = frame.view.heading or (None if frame.view.agenda is None else frame.view.agenda.day)
    if heading is not None and (heading.value is None or _says_which(frame)):
        heading = None
    if chosen is not None and chosen.value is not None:
        later = None if effective is None else effective.value
        ahead = published is not None and chosen.value > published.isoformat()
        ahead = ahead or (published is not None and not reading.verdict.decided and _is_next(chosen))
        ahead = ahead or (stated is None and _is_after_news(chosen, news))
        coming = not reading.verdict.decided or news.stated
        if ahead and (stated is None or coming):
            unsaid = heading is None and not news.stated and reading.verdict.decided
            if unsaid:
                return EventDate(chosen.value, chosen.words, stated=True, effective=later), True
            return _announced(heading, published, day_spoken(chosen) or news.day, chosen.value), True
        main = chosen.role != "of" and not _is_told_back(frame) and is_recent(chosen.value, published, chosen.words)
        return EventDate(chosen.value, chosen.words, stated=True, effective=later), main
    act = year_of_act(frame, published) or day_of_act(frame) if chosen is None and heading is None else None
    before = heading or act or (_thereupon(frame) if reading.verdict.decided else None)
    if before is not None:
        return EventDate(before.value, before.words, stated=True), is_recent(before.value or "", published)
    if chosen is not None or _says_which(frame):
        return EventDate(None, None, stated=False), False
    return _undated(reading, published, news)


def _is_after_news(one: StatedDate, news: NewsDay) -> bool:
    """Tell whether something holds only from the morrow of the day on which the text speaks, whose news is older."""
    if one.value is None or not news.stated or news.day is None:
        return False
    if len(one.value) == _MONTH:
        return one.value > news.day.isoformat()[:_MONTH]  # "from the end of December", decided in November
    return is_spoken(one) and one.value > news.day.isoformat()


_MONTH = len("2021-12")


def _is_in_span(one: StatedDate, span: StatedDate) -> bool:
    """Tell whether a day is one of the weekend or the week that was told: "said at the weekend that as of Saturday"."""
    told = (span.value or "").startswith((one.value or "-")[: len(span.value or "")])
    return told and day_of(span.value) is None and "week" in span.words.lower()


def _is_past_news(one: StatedDate, frame: Frame, news: NewsDay) -> bool:
    """Tell whether a day is only that of what came after the news: "rose on Monday after Oslo had barred the oil"."""
    day = day_of(one.value)
    if day is None or news.day is None or not news.stated:
        return False
    return day > news.day and is_before_told(frame)


def _undated(reading: Reading, published: date | None, news: NewsDay) -> tuple[EventDate, bool]:
    """Return the date of a change of which its sentence gives none, and whether it is main news."""
    frame = reading.frame
    if news.past or is_of_vague_past(frame) or (reading.verdict.decided and held_until(frame, published)):
        return EventDate(None, None, stated=False), False
    if (behind := told_behind(reading, published, news.day if news.stated else None)) is not None:
        return EventDate(behind.value, behind.words, stated=True), is_recent(behind.value or "", published)
    recalled = _is_recalled(reading)
    goes_on = reading.verdict.decided or frame.rule in (LISTING, LISTED_BESIDE)
    goes_on = goes_on and not recalled and not _is_of_the_past(frame)
    told = date_gone_on(frame, published) if goes_on else None
    of_news = told is not None and news.day is not None and told.value == news.day.isoformat()
    if told is not None and not of_news:
        return EventDate(told.value, told.words, stated=True), is_recent(told.value or "", published)
    past = recalled or _is_told_back(frame) or _is_of_the_past(frame) or is_of_later_years(frame)
    past = past or has_long_been(frame) or has_already(frame)
    if not of_news and (past or _is_judged(frame)):
        return EventDate(None, None, stated=False), False
    return _announced(None, published, news.day, None), True


def _is_next(one: StatedDate) -> bool:
    """Tell whether a date is a span to come, of which what is voiced now is not: "will decide on it next week"."""
    return one.words.lower().startswith(("next ", "the next ", "later this ", "the coming ", "coming "))


def _of_act(frame: Frame) -> StatedDate | None:
    """Return the date of the act that a relative clause tells of ("a January order that expanded the sanctions")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.passive or not verb.subject:
        return None
    act = verb.subject[0]
    past, head = PAST in frame.head_item.forms, frame.items[act.head]
    told = past and head.kind == "measure"  # "the 2004 sanctions banned …"
    if not told and not (is_text(head) and (past or (verb.relation == "relative" and is_act(head)))):
        return None
    between = (one for at, one in sorted(frame.view.syntax.verbs.items()) if act.head < at < verb.at)
    close = next((one.at for one in between if not (one.relation == "reduced" and one.passive)), verb.start)
    places = {item.start for item in frame.items[act.start : max(act.last, close)] if item.kind == "date"}
    return next((one for one in frame.view.dates if one.start in places and one.value is not None), None)


def _says_which(frame: Frame) -> bool:
    """Tell whether a participle only says which are meant; in a sentence without another verb it is the news."""
    if frame.voice != "reduced" or _is_done_to_own(frame):
        return False
    others = [one for one in frame.view.syntax.verbs.values() if one.form in ("finite", "copula")]
    return [one.at for one in others] != [frame.head] or others[0].relation != "main"


_DUE = frozenset({"will", "shall", "would"})


def _thereupon(frame: Frame) -> StatedDate | None:
    """Return the date before, for what is told to have happened "then"."""
    before = [item.lower for item in frame.items[: frame.head]]
    is_due = not _DUE.isdisjoint(before[-_NEAR:])  # "… on 1 February, and ore will then be barred" tells when it starts
    told = frame.view.told if is_due else said_before(frame) or frame.view.told
    if told is None:
        return None
    pairs = {*pairwise(before[-_NEAR:])}
    after = [item.lower for item in frame.items[frame.head + 1 : frame.head + 1 + _NEAR]]
    back = next((_THEN[one] for one in (*pairs, *pairwise(after)) if one in _THEN), None)
    if back is not None and told.value is not None:
        return replace(told, value=told.value[:back])
    then = "then" in before[-3:] + after[:1] and ("since", "then") not in pairs
    at_once = pairs & _AT_ONCE and day_of(told.value) is not None
    return told if then or at_once or _is_day_of(before) else None


def _is_day_of(before: list[str]) -> bool:
    """Tell whether a sentence says of the date before that it was the day of a change ("That was the day on which")."""
    return before[:2] in (["that", "was"], ["this", "was"], ["it", "was"]) and before[2:4] == ["the", "day"]


def _done_by(reading: Reading, dates: list[StatedDate], published: date | None) -> StatedDate | None:
    """Return a date by which a change had been made ("by the end of 2007 it had lifted …")."""
    items, past = reading.frame.items, "" if published is None else published.isoformat()
    for one in dates:
        if one.role != "until" or one.value is None or one.value > past or reading.verdict.status != Status.IN_FORCE:
            continue
        at = next((at for at, item in enumerate(items) if item.start == one.start), 0)
        if at and items[at - 1].lower == "by":
            return one
    return None


def _is_told_back(frame: Frame) -> bool:
    """Tell whether a change is told as what went before: in the pluperfect that no report in the past brings about."""
    if "had" not in lower_words(frame.items[max(0, frame.head - 5) : frame.head]) or _is_done_to_own(frame):
        return False
    verb = frame.view.syntax.verbs.get(frame.head)
    while verb is not None and verb.above is not None and verb.relation in ("control", "joined", "object control"):
        verb = verb.above
    above = None if verb is None or verb.relation not in ("sub", "complement") else verb.above
    return above is None or frame.items[above.at].lower not in _REPORTS


_OWNED = word_set("their his her its any all")
_HAVING = word_set("had has have having")
_OWN_REACH = 7


def _is_done_to_own(frame: Frame) -> bool:
    """Tell whether somebody "had his assets frozen": a change done to him, and no pluperfect."""
    words = [item.lower for item in frame.items[max(0, frame.head - _OWN_REACH) : frame.head]]
    return any(one in _HAVING and own in _OWNED for one, own in pairwise(words))


def _is_of_the_past(frame: Frame) -> bool:
    """Tell whether a relative clause tells a measure's past: "the ban, which was first imposed over …"."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is not None and verb.form == "finite" and frame.action == "imposed":
        earlier = lower_words(frame.items[max(0, verb.start - 1) : verb.at]) & _EARLIER
        which = verb.relation == "object relative" and frame.object_at < verb.start
        if earlier or (which and (is_known(frame) or _is_undone_in(frame))):
            return True
    if verb is None or verb.relation != "relative" or not verb.passive or frame.object_kind not in MEASURES:
        return False
    return bool(lower_words(frame.items[verb.start : verb.at]) & _WAS)


def _is_judged(frame: Frame) -> bool:
    """Tell whether a change is what somebody is blamed, sued or thanked for ("sued China for banning its beef")."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.form != "gerund" or verb.relation != "object control":
        return False
    return verb.start > 0 and frame.items[verb.start - 1].lower in ("for", "of")


def _is_undone_in(frame: Frame) -> bool:
    """Tell whether the sentence says that the measure of a relative clause ends ("lifted the ban it imposed on …")."""
    return any(
        any(sense.data.name in _UNDOING for sense in frame.items[verb.at].senses_of("trigger"))
        for verb in frame.view.syntax.verbs.values()
        if any(one.start <= frame.object_at < one.last for one in (*verb.objects, *verb.subject))
        and verb.at != frame.head
    )


_LEAD = 3
"""Sentences, with the title, in which a measure with its article is still news."""


def _is_recalled(reading: Reading) -> bool:
    """Tell whether several states are said to have imposed "the embargo", without a date: that is not the news."""
    frame = reading.frame
    if frame.trigger != "impose" or frame.voice != "active" or reading.verdict.status is not Status.IN_FORCE:
        return False
    verb = frame.view.syntax.verbs.get(frame.head)
    plain = verb is not None and verb.start == verb.at and verb.relation == "main"
    known = frame.items[frame.object_at - 1].lower == "the" and frame.object_kind == "measure"
    return plain and known and frame.view.index >= _LEAD and len(reading.roles.senders) > 1


def _announced(
    heading: StatedDate | None, published: date | None, news: date | None, effective: str | None
) -> EventDate:
    """Return the day on which something was made known: that of the heading, else that of the news."""
    if heading is not None:
        return EventDate(heading.value, heading.words, stated=True, effective=effective)
    if news is None:
        return EventDate(None, None, stated=False)
    words = "publication" if news == published else "day of the news"
    return EventDate(news.isoformat(), words, stated=False, effective=effective)


def _first(dates: list[StatedDate], roles: frozenset[str]) -> StatedDate | None:
    """Return the first date with one of the roles, or one within it that says more ("three weeks ago, on June 4")."""
    fitting = [one for one in dates if one.role in roles]
    if not fitting:
        return None
    fitting = [one for one in fitting if one.value is not None] or fitting
    first = next((one for one in fitting if one.role != "of"), fitting[0])
    within = [one for one in fitting[1:] if first.value and one.value and one.value.startswith(f"{first.value}-")]
    return within[0] if within else first


def is_recent(value: str, published: date | None, words: str | None = None) -> bool:
    """Tell whether a date is news: a day within a few days, a month that of publication; a year alone never is."""
    if published is None:
        return True
    if len(value) == 10:
        return (published - date.fromisoformat(value)).days <= NEWS_DAYS
    if words is not None and ("last week" in words.lower() or "this week" in words.lower()):
        return True  # over the end of a month as well
    return value == published.isoformat()[:7]
