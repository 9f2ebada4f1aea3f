"""Which of several dates of one verb is whose: "banned arms sales to Mali in 1991 and to Chad in 2002"."""

from collections.abc import Sequence
from itertools import pairwise

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
    behind = [one for one, after in pairwise(behind) if not _is_said_better(one, after)] + behind[-1:]
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


def date_beside(frame: Frame, words: Sequence[str | None], sender: str | None) -> StatedDate | None:
    """Return the date in brackets behind what a row names, or that behind its sender, where each has one of its own.

    "Norway imposed sanctions on Chad (1999) and Mali (2004)", "Norway on 3 May and Sweden on 5 May banned …".
    """
    items, dates = frame.items, {one.start: one for one in frame.view.dates if one.value is not None}
    bracketed = [at for at in range(1, len(items) - 1) if items[at].start in dates and _is_in_brackets(frame, at)]
    if len(bracketed) >= _SEVERAL or len(bracketed) == len(dates):
        told = next((at for at in bracketed if items[at - 2].text in words), None)
        return None if told is None else dates[items[told].start]
    if sum(1 for one in dates if one < frame.head_item.start) < _SEVERAL:
        return None
    for at in range(frame.head - 1):
        if items[at].text == sender:
            behind = at + 2 if items[at + 1].lower in _AT else at + 1
            return dates.get(items[behind].start)
    return None


def _is_in_brackets(frame: Frame, at: int) -> bool:
    return (frame.items[at - 1].lower, frame.items[at + 1].lower) == ("(", ")") and at > 1


_SEVERAL = 2
_AT = frozenset({"on", "in"})


def _is_said_better(one: StatedDate, after: StatedDate) -> bool:
    """Tell whether the next date lies within a date and says more: "in 2019, towards the end of January"."""
    return (after.value or "").startswith(f"{one.value}-")


def _place(frame: Frame, words: str | None, first: int) -> int | None:
    """Return where words stand after the head of a frame, from a place on; not where they say whose something is.

    Who is named before the head is dated by it, though named again ("… in 1980 in response to Mali's raid of 1979").
    """
    if words is None or any(item.text == words for item in frame.items[: frame.head]):
        return None
    after = range(frame.head + 1, len(frame.items))
    named = (at for at in after if frame.items[at].text == words and lower_at(frame.items, at + 1) != "'s")
    return next((frame.items[at].end for at in named if frame.items[at].end >= first), None)
