"""When a change happened, as the article gives it, and whether it is the article's news or its background."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from transforms.coding.model import Frame, SentenceView, lower_words
from transforms.reading.dates import StatedDate

NEWS_DAYS = 21
"""A change dated further back than this before publication is background."""

_OPENING = 3
"""Sentences of the text whose dates may give the day of the news."""

_OPENING_DAYS = 7
"""Days before publication that the day of the news may be."""


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


def news_day(views: Iterable[SentenceView], published: date | None) -> date | None:
    """Return the day of the article's news: the first of the past week that its opening states, else publication."""
    if published is None:
        return None
    for view in [view for view in views if not view.is_title][:_OPENING]:
        for one in view.dates:
            if one.role == "on" and one.value is not None and len(one.value) == 10:
                day = date.fromisoformat(one.value)
                if 0 <= (published - day).days <= _OPENING_DAYS:
                    return day
    return published


def date_of(frame: Frame, published: date | None, news: date | None) -> tuple[EventDate, bool]:
    """Return the date of a frame and whether it is main news.

    A date in the frame's own clause is its date; news without one happened on the day of the news; background without
    one has none.
    """
    effective, stated = _nearest(frame, "from"), _nearest(frame, "on")
    perfect = "had" in lower_words(frame.items[max(0, frame.head - 5) : frame.head])
    chosen = stated or effective
    if chosen is not None and chosen.value is not None:
        later = None if effective is None else effective.value
        if stated is None and news is not None and published is not None and chosen.value > published.isoformat():
            return EventDate(news.isoformat(), "day of the news", stated=False, effective=chosen.value), True
        main = not perfect and _is_recent(chosen.value, published)
        return EventDate(chosen.value, chosen.words, stated=True, effective=later), main
    heading = frame.view.heading
    if heading is not None and heading.value is not None and frame.voice != "reduced":
        return EventDate(heading.value, heading.words, stated=True), _is_recent(heading.value, published)
    if perfect or frame.voice == "reduced":
        return EventDate(None, None, stated=False), False
    if news is None:
        return EventDate(None, None, stated=False), True
    words = "publication" if news == published else "day of the news"
    return EventDate(news.isoformat(), words, stated=False), True


def _nearest(frame: Frame, role: str) -> StatedDate | None:
    """Return the date nearest to the head that no other clause claims: inside the clause first, then before it."""
    items, head = frame.items, frame.head_item
    low, high = items[frame.left].start, items[min(frame.right, len(items)) - 1].end
    dates = [one for one in frame.view.dates if one.role == role]
    own = [one for one in dates if low <= one.start <= high + 40]
    if not own and frame.voice != "reduced":
        own = [one for one in dates if one.start < low]
    heads = [item.start for item in items if item.kind in ("trigger", "nominal") and item.start != head.start]
    return min(own, key=lambda one: _distance(one, head.start, head.end, heads), default=None)


def _distance(one: StatedDate, head: int, head_end: int, others: list[int]) -> float:
    """Return how far a date stands from a head: what follows is nearer, what another head stands before is further."""
    gap = (one.start - head_end) * 0.6 if one.start > head else float(head - one.end)
    low, high = (head, one.start) if one.start > head else (one.end, head)
    return gap + 60 * sum(low < other < high for other in others)


def _is_recent(value: str, published: date | None) -> bool:
    """Tell whether a date is news: a day within three weeks, a month that of publication; a year alone never is."""
    if published is None:
        return True
    if len(value) == 10:
        return (published - date.fromisoformat(value)).days <= NEWS_DAYS
    return value == published.isoformat()[:7]
