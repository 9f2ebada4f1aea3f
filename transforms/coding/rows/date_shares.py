"""Which of several dates of one verb is whose: "banned arms sales to Mali in 1991 and to Chad in 2002"."""

from collections.abc import Sequence

from transforms.coding.model import Frame
from transforms.reading.dates import StatedDate


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
    for one in words:
        at = _place(frame, one)
        if at is None:
            continue
        nearest = next((date for date in behind if date.start >= at), None)
        if nearest is not None:
            return nearest
    return None


def _place(frame: Frame, words: str | None) -> int | None:
    """Return where words stand after the head of a frame."""
    after = frame.items[frame.head + 1 :]
    return next((item.end for item in after if words is not None and item.text == words), None)
