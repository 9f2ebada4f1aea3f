"""Which of several dates of one verb is whose: "banned arms sales to Mali in 1991 and to Chad in 2002"."""

from collections.abc import Sequence

from transforms.coding.model import Frame
from transforms.reading.dates.dates import StatedDate
from transforms.reading.spans import lower_at


def own_date(frame: Frame, dates: Sequence[StatedDate], words: Sequence[str | None]) -> StatedDate | None:
    """Return the date that follows what a row names, where the verb has a date for each of what it acts on.

    Args:
        frame: the change.
        dates: the dates of its verb.
        words: the words of the row's sector and target, those that tell rows apart first.
    """
    behind = [one for one in dates if one.start > frame.head_item.end and one.value is not None]
    if len(behind) < 2:
        return None
    # a later object of the verb has what is named before it from the objects before
    later = frame.object_at > frame.head and any(one.end <= frame.object_item.start for one in behind)
    first = frame.object_item.end if later else frame.head_item.end
    for one in words:
        at = _place(frame, one, first)
        if at is None:
            continue
        nearest = next((date for date in behind if date.start >= at), None)
        if nearest is not None:
            return nearest
    return next((date for date in behind if date.start >= first), None) if later else None


def _place(frame: Frame, words: str | None, first: int) -> int | None:
    """Return where words stand after the head of a frame, from a place on; not where they say whose something is.

    Who is named before the head is dated by it, though named again ("… in 1980 in response to Mali's raid of 1979").
    """
    if words is None or any(item.text == words for item in frame.items[: frame.head]):
        return None
    after = range(frame.head + 1, len(frame.items))
    named = (at for at in after if frame.items[at].text == words and lower_at(frame.items, at + 1) != "'s")
    return next((frame.items[at].end for at in named if frame.items[at].end >= first), None)
