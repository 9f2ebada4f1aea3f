"""Measures that get more time: "approved another six months of sanctions" prolongs them and imposes none."""

from dataclasses import replace

from transforms.coding.model import Frame
from transforms.reading.kinds import RELIEFS, SANCTIONS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_FURTHER = word_set("another further more extra additional")
_PERIODS = ("month", "months", "year", "years", "half-year", "weeks")
_BACK = 8


def given_more_time(frame: Frame) -> Frame:
    """Return a frame as that of a prolongation where its object is more time of a measure."""
    if frame.action not in ("imposed", "expanded") or frame.object_kind not in SANCTIONS:
        return frame
    if not _is_more_time(frame.items, frame.object_at):
        return frame
    return replace(frame, action="extended", trigger="extend", rule=f"{frame.voice}.extend.measure")


def runs_longer(frame: Frame, verb: Verb) -> Frame:
    """Return the frame of a licence that "now expires" on a day to come as that of the licence given anew."""
    if frame.trigger != "expire" or frame.object_kind not in RELIEFS:
        return frame
    now = any(item.lower == "now" for item in frame.items[verb.start : verb.at])
    if not now or not any(one.role in ("until", "on") and one.value is not None for one in frame.view.dates):
        return frame
    return replace(frame, action="eased", trigger="grant", rule=f"{frame.voice}.grant.relief")


def _is_more_time(items: list[Item], at: int) -> bool:
    """Tell whether "another six months of" stands before a measure, at most with whose it is between."""
    of = next((here for here in range(at - 1, max(0, at - _BACK), -1) if items[here].lower == "of"), 0)
    if not of or any(item.kind == "mark" for item in items[of + 1 : at] if item.lower not in ("'s", "-")):
        return False
    before = [word for item in items[max(0, of - 4) : of] for word in item.lower.split()]
    return bool(before) and before[-1] in _PERIODS and bool(_FURTHER.intersection(before))
