"""When a change happened, as the article gives it, and whether it is the article's news or its background."""

from dataclasses import dataclass
from datetime import date

from transforms.coding.frames import Frame
from transforms.reading.dates import StatedDate

NEWS_DAYS = 21
"""A change dated further back than this before publication is background."""


@dataclass(frozen=True, slots=True)
class EventDate:
    """A date cut to its precision (``2025-12-13``, ``2025-12``, ``2025``) or None, and the words behind it."""

    value: str | None
    words: str | None
    stated: bool
    effective: str | None = None


def date_of(frame: Frame, published: date | None) -> tuple[EventDate, bool]:
    """Return the date of a frame and whether it is main news.

    A date in the frame's own clause is its date; news without one happened on the day of publication; background without
    one has none.
    """
    effective = _nearest(frame, ("from",))
    stated = _nearest(frame, ("on",))
    perfect = _is_past_perfect(frame)
    chosen = stated or effective
    if chosen is not None and chosen.value is not None:
        main = not perfect and _is_recent(chosen.value, published)
        later = effective.value if effective is not None else None
        if stated is None and published is not None and chosen.value > published.isoformat():
            return EventDate(published.isoformat(), "publication", stated=False, effective=chosen.value), True
        return EventDate(chosen.value, chosen.words, stated=True, effective=later), main
    if perfect or frame.voice == "reduced":
        return EventDate(None, None, stated=False), False
    if published is None:
        return EventDate(None, None, stated=False), True
    return EventDate(published.isoformat(), "publication", stated=False), True


def _nearest(frame: Frame, roles: tuple[str, ...]) -> StatedDate | None:
    """Return the date nearest to the head that no other clause claims: inside the clause first, then before it."""
    items = frame.view.items
    low, high = items[frame.left].start, items[min(frame.right, len(items)) - 1].end
    head = frame.head_item.start
    own = [one for one in frame.view.dates if one.role in roles and low <= one.start <= high + 40]
    if not own and not frame.voice == "reduced":
        own = [one for one in frame.view.dates if one.role in roles and one.start < low]
    return min(own, key=lambda one: abs(one.start - head), default=None)


def _is_past_perfect(frame: Frame) -> bool:
    items = frame.view.items
    before = [item.lower for item in items[max(0, frame.head - 5) : frame.head]]
    return "had" in before


def _is_recent(value: str, published: date | None) -> bool:
    if published is None:
        return True
    text = published.isoformat()
    if len(value) < 10:
        return value[:7] == text[:7] if len(value) == 7 else False
    return (published - date.fromisoformat(value)).days <= NEWS_DAYS
