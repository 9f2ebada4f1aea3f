"""Dates that count from an event whose own date stands with it: "two days after the coup of 22 March"."""

from transforms.reading.date_values import MONTHS, common, day_of, iso
from transforms.reading.dates.model import Match, Setting
from transforms.reading.dates.relative import counted, is_inexact

_SOON = 60
"""Days ahead that a day may lie before which something has been done ("two weeks before the vote of 5 May")."""


def after_dated(match: Match, setting: Setting) -> str | None:
    """Read "two days" in "two days after the coup of 22 March (2012)", counted from that day, the last of its name."""
    told = _dated(match, setting)
    value = counted(match, told, -1 if match["way"].lower() == "before" else 1)
    if not is_inexact(setting.before):
        return value
    first, last = day_of(told), day_of(value)
    return common(first, last) if first is not None and last is not None and setting.before[-2:-1] in _LESS else None


def after_period(match: Match, setting: Setting) -> str | None:
    """Read "two years" in "two years after the 1990 coup", where the unit is no finer than what is known of that."""
    if is_inexact(setting.before):
        return None
    month = match["month"]
    told = iso(int(match["of"] or match["year"]), MONTHS[month.lower().rstrip(".")] if month else None)
    return counted(match, told, -1 if match["way"].lower() == "before" else 1)


_LESS = (["less"], ["Less"])


def on_dated(match: Match, setting: Setting) -> str | None:
    """Read "within hours" in "within hours of the coup of 22 March (2012)"."""
    return _dated(match, setting)


def _dated(match: Match, setting: Setting) -> str | None:
    """Return the day that is written out behind what is counted from it."""
    month = MONTHS[(match["month"] or match["month2"]).lower().rstrip(".")]
    number = int(match["day"] or match["day2"])
    if match["year"] is not None:
        return iso(int(match["year"]), month, number)
    if setting.spoken is None:
        return None
    this = day_of(iso(setting.spoken.year, month, number))
    ahead = _SOON if match["way"].lower() == "before" else 0
    told = this is not None and (this - setting.spoken).days <= ahead
    return iso(setting.spoken.year - (not told), month, number)
