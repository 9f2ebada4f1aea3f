"""Until when a change is to hold, where the text says so of the measure itself: never a deadline of something else."""

import calendar
from datetime import date, timedelta

from schemas.vocabulary import Action
from transforms.coding.dates.links import dates_of
from transforms.coding.model import Frame, Reading
from transforms.reading.dates.dates import StatedDate
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_LASTING = frozenset({Action.IMPOSED, Action.EXTENDED, Action.SUSPENDED, Action.EASED, Action.REINSTATED})
"""Actions whose end may be stated; what is lifted or only widened has none of its own."""
_UNTIL = word_set("until till through thru")
_BOUNDED = word_set("valid running lasting good effective applicable renewable extended prolonged")
_ENDS = word_set("expires expire expiring ends ending lapses lapsing runs lasts")
_NOT = word_set("not only except unless")
_MONTHS = {"month": 1, "months": 1, "year": 12, "years": 12}
_DAYS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14}
_NUMBERS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
_COUNTS = {
    **{word: count for count, word in enumerate(_NUMBERS.split(), 1)},
    "a": 1,
    "an": 1,
    "eighteen": 18,
    "twenty": 20,
    "thirty": 30,
    "sixty": 60,
    "ninety": 90,
}
_REACH = 5
_DAY = len("2026-05-03")


def expiry_of(reading: Reading, start: str | None) -> str | None:
    """Return the day, month or year until which a decided change is to hold; None where the text does not say.

    Args:
        reading: the change.
        start: its own date, which the end must lie after.
    """
    frame = reading.frame
    if not reading.verdict.decided or frame.action not in _LASTING or frame.voice in ("nominal", "cue", "bare"):
        return None
    end = _stated_end(frame) or _end_of_span(frame, start)
    if end is None or start is None:
        return end
    size = min(len(end), len(start))
    before = end[:size] < start[:size] or (size == _DAY and end == start)
    return None if before else end


def _stated_end(frame: Frame) -> str | None:
    """Read "extended until 31 January", "a licence valid to 3 May", "a waiver that expires on 3 May"."""
    own = {one.start for one in dates_of(frame)}
    places = {item.start: at for at, item in enumerate(frame.items) if item.kind == "date"}
    for one in frame.view.dates:
        at = places.get(one.start)
        if at is None or one.value is None or one.role != "until" or at < frame.head:
            continue
        if _bounds(frame, at, own=one.start in own) and not _another_change(frame, at):
            return one.value
    return None


def _bounds(frame: Frame, at: int, *, own: bool) -> bool:
    """Tell whether the words before a date say that the change, or what it grants, ends then."""
    before = [item.lower for item in frame.items[max(frame.head, at - _REACH) : at] if item.lower not in ("the", "at")]
    if _NOT & set(before):
        return False
    if own and _UNTIL & set(before[-3:]):
        return True
    if before[-1:] == ["to"] and ((own and frame.action == Action.EXTENDED) or _BOUNDED & set(before)):
        return True
    relieves = frame.action in (Action.EASED, Action.SUSPENDED, Action.IMPOSED)
    return bool(relieves and (_ENDS | _BOUNDED) & set(before))


def _another_change(frame: Frame, at: int) -> bool:
    """Tell whether a further verb of change stands between, whose end the date may be."""
    between = frame.items[frame.head + 1 : at]
    verbs = frame.view.syntax.verbs
    return any(
        item.kind == "trigger" and item.forms and frame.head + 1 + place in verbs and item.lower not in _ENDS | _BOUNDED
        for place, item in enumerate(between)
    )


def _end_of_span(frame: Frame, start: str | None) -> str | None:
    """Read "for six months": from a stated first day to the day, else from the day of the change to the month."""
    if frame.trigger == "extend" or frame.action == Action.EXTENDED or start is None or len(start) != _DAY:
        return None
    first = next((one for one in dates_of(frame) if one.role == "from"), None)
    span = _span(frame)
    if span is None:
        return None
    return _after(date.fromisoformat(start), span, exact=_is_day(first) and first is not None and first.value == start)


def _is_day(one: StatedDate | None) -> bool:
    return one is not None and one.value is not None and len(one.value) == _DAY


def _span(frame: Frame) -> tuple[int, int] | None:
    """Return the months and days for which a change is to hold, said right after its object."""
    items, verbs = frame.items, frame.view.syntax.verbs
    for at in range(frame.head + 1, min(frame.right + 1, len(items) - 2)):
        if at in verbs or items[at].lower in (";", ":"):
            return None
        if items[at].lower == "for" and (found := _counted(items, at + 1)) is not None:
            return found
    return None


def _counted(items: list[Item], at: int) -> tuple[int, int] | None:
    words = " ".join(item.lower for item in items[at : at + 3]).replace("-", " ").split()
    if words[:1] in (["the"], ["an"], ["a"]) and words[1:2] in (["initial"], ["further"]):
        return None
    count = _COUNTS.get(words[0]) if words and not words[0].isdigit() else int(words[0]) if words else None
    unit = words[1] if len(words) > 1 else ""
    if not count or count > 200 or lower_at(items, at + 2) in ("now", "already"):
        return None
    if unit in _MONTHS:
        return count * _MONTHS[unit], 0
    return (0, count * _DAYS[unit]) if unit in _DAYS else None


def _after(start: date, span: tuple[int, int], *, exact: bool) -> str:
    """Return the last day of a span that begins on a day; its month only, where the beginning is not stated."""
    months, days = span
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    last = min(start.day, calendar.monthrange(year, month + 1)[1])
    end = date(year, month + 1, last) + timedelta(days=days - 1)
    return end.isoformat() if exact else end.isoformat()[:7]


_AHEAD = word_set("will would shall to")
_ON = word_set("on at midnight the")


def runs_out_on(frame: Frame, dates: list[StatedDate]) -> StatedDate | None:
    """Return the day right behind a verb that ends a measure by itself: "to end Monday", "will end on Sunday"."""
    itself = frame.trigger in ("lift", "expire") and frame.object_at < frame.head
    if not itself or lower_at(frame.items, frame.head - 1) not in _AHEAD:
        return None
    after = next((item for item in frame.items[frame.head + 1 :] if item.lower not in _ON), None)
    ends = (one for one in dates if one.role == "until" and one.value is not None)
    return next((one for one in ends if after is not None and after.start == one.start), None)
