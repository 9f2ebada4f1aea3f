"""Dates that count from the day on which the text speaks, or from another date of the text."""

from datetime import date, timedelta

from transforms.reading.date_values import MONTHS, common, day_of, iso, moved, moved_month, week_of
from transforms.reading.date_words import NUMBERS
from transforms.reading.dates.choice import part
from transforms.reading.dates.model import BACK_WORDS, SHIFTS, Match, Setting

_NEAR_DAYS = {"yesterday": -1, "last night": -1, "last evening": -1, "overnight": -1}
_NEAR_DAYS |= {"tomorrow": 1, "midnight tonight": 1}
_DAYS_AROUND = {"before": -2, "after": 2}
_INEXACT = frozenset({"than", "over", "under", "half"})


def near_day(match: Match, setting: Setting) -> str | None:
    """Read "today", "yesterday", "overnight"; midnight tonight begins tomorrow."""
    return moved(setting.spoken_value, "day", _NEAR_DAYS.get(match["near"].lower().replace("-", ""), 0))


def around_day(match: Match, setting: Setting) -> str | None:
    """Read "the day before yesterday" and "the day after tomorrow"."""
    return moved(setting.spoken_value, "day", _DAYS_AROUND[match["way"].lower()])


def month_of_anchor(match: Match, setting: Setting) -> str | None:
    """Read "the following March": the next after the date that it counts from."""
    which = match["which"].lower()
    value, month = setting.counted_from(which), MONTHS[match["month"].lower().rstrip(".")]
    shift = -1 if which == "before" else SHIFTS.get(which, 0)
    if value is None or shift == 0 or len(value) == 4:
        return None if value is None or shift < 0 else iso(int(value[:4]) + shift, month)
    back = (int(value[5:7]) - month) % 12
    return moved_month(value, 12 - back if shift > 0 else -(back or 12))


def month_then(_match: Match, setting: Setting) -> str | None:
    """Read "that December": the first of its name from the date before on."""
    value, month = setting.counted_from("that"), MONTHS[_match["month"].lower().rstrip(".")]
    return None if value is None else iso(int(value[:4]) + (month < int(value[5:7] or 1)), month)


def span(match: Match, setting: Setting) -> str | None:
    """Read "last year", "this month", "next week", "last weekend"."""
    shift, unit = SHIFTS.get(match["which"].lower(), 0), match["unit"].lower()
    return _span(setting.spoken_value, unit, shift)


def span_around(match: Match, setting: Setting) -> str | None:
    """Read "the year" in "the end of the year"; the turn of a year lies in two."""
    if match.string.endswith("turn of the ", 0, match.start()):
        return None
    return _span(setting.spoken_value, match["unit"].lower(), 0)


def span_before_last(match: Match, setting: Setting) -> str | None:
    """Read "the week before last"."""
    unit = match["unit"].lower()
    if unit == "weekend":
        return _span(moved(setting.spoken_value, "day", -7), unit, -1)
    return _span(setting.spoken_value, unit, -2)


def span_told(match: Match, setting: Setting) -> str | None:
    """Read "(before) the year was out": that of the date before."""
    unit = match["unit"].lower()
    return _span(setting.counted_from("same", unit), unit, 0)


def weekend(match: Match, setting: Setting) -> str | None:
    """Read "at the weekend": the last one, or the coming one where the clause looks ahead."""
    return _span(setting.spoken_value, "weekend", 1 if setting.tense(match.end()) == 1 else 0)


def span_of_anchor(match: Match, setting: Setting) -> str | None:
    """Read "the same day", "that month", "the following year", "the previous week"."""
    which = match["which"].lower().split()[-1]
    unit = match["unit"].lower()
    if which == "same" and unit == "day" and setting.looks_back_past_anchor(match.end()):
        return setting.latest_past
    told = setting.counted_from(which, unit)
    if which == "same" and unit == "day" and told is not None and day_of(told) is None:
        return told  # "last November …, the same day …"
    return _span(told, unit, SHIFTS.get(which, 0))


def _span(value: str | None, unit: str, shift: int) -> str | None:
    """Move a value to the span of time around it, or ``shift`` spans away."""
    day = day_of(value)
    if unit == "week":
        return None if day is None else week_of(day + timedelta(days=7 * shift))
    if unit == "weekend":
        return None if day is None else _weekend(day, shift)
    if unit in ("month", "year"):
        return moved(value, unit, shift)
    return moved(value, "day", shift)


def _weekend(day: date, shift: int) -> str | None:
    """Return what is known of a weekend: the last one up to a day, or one of those after it."""
    saturday = day - timedelta(days=(day.weekday() - 5) % 7)
    if shift < 0 and day.weekday() >= 5:
        saturday -= timedelta(days=7)
    saturday += timedelta(days=7 * max(shift, 0))
    return common(saturday, saturday + timedelta(days=1))


def season(match: Match, setting: Setting) -> str | None:
    """Read "last autumn", "this spring": their year; a winter lies in two and has none."""
    which, name = match["which"].lower().split()[-1], match["season"].lower()
    if name == "winter":
        return None
    if which in ("that", "same"):
        return moved(setting.counted_from(which), "year", 0)
    begins = {"spring": 3, "summer": 6}.get(name, 9)
    if which in ("following", "preceding", "previous"):
        return _season_beside(setting.counted_from(which), begins, SHIFTS[which])
    if setting.spoken is None:
        return None
    passed = setting.spoken.month >= begins
    before_its_end = setting.spoken.month < begins + 3
    shift = {"last": -before_its_end, "past": -before_its_end, "next": int(passed)}.get(which, 0)
    return iso(setting.spoken.year + shift)


def season_alone(match: Match, setting: Setting) -> str | None:
    """Read "in the autumn": the year of the last one that has begun."""
    name = match["season"].lower()
    if name == "winter" or setting.spoken is None:
        return None
    begun = setting.spoken.month >= {"spring": 3, "summer": 6}.get(name, 9)
    return iso(setting.spoken.year - int(not begun))


def _season_beside(value: str | None, begins: int, shift: int) -> str | None:
    """Return the year of the season after or before a date; a year alone has one of each."""
    if value is None:
        return None
    year, month = int(value[:4]), int(value[5:7] or 0)
    if month == 0:
        return iso(year + shift)
    beyond = begins > month if shift > 0 else begins + 2 < month
    return iso(year if beyond else year + shift)


def half_years_ago(match: Match, setting: Setting) -> str | None:
    """Read "two and a half years ago" and "a year and a half ago": of so rough a count the year is known."""
    words = match["count"].lower()
    years = int(words) if words.isdigit() else NUMBERS[words]
    month = None if setting.spoken_value is None else moved_month(setting.spoken_value, -12 * years - 6)
    return None if month is None or is_inexact(setting.before) else month[:4]


def is_inexact(before: list[str]) -> bool:
    """Tell whether a count is only a limit ("more than two years ago") or is halved ("half of a year ago")."""
    return any(word.lower() in _INEXACT for word in before[-1:]) or before[-2:] == ["half", "of"]


def same_day(_match: Match, setting: Setting) -> str | None:
    """Read "within hours" and "minutes later": the day of what was told before, else that of the text."""
    anchor = setting.anchor
    if anchor is not None and anchor.value and anchor.day and not anchor.day.startswith(anchor.value):
        return anchor.value  # "closed them in April; within hours …"
    return setting.counted_from("same", "day") or setting.spoken_value


def hence(match: Match, setting: Setting) -> str | None:
    """Read "two years from now"."""
    return counted(match, setting.spoken_value, 1)


def away(match: Match, setting: Setting) -> str | None:
    """Read "nine days later", "two years earlier", "the day before"."""
    way = match["way"].lower()
    if match["unit"].lower() == "week" and part(match, "count") is None:  # "the week before" is one of the calendar
        return _span(setting.counted_from(way, "week"), "week", -1 if way in BACK_WORDS else 1)
    return counted(match, setting.counted_from(way, match["unit"].lower()), -1 if way in BACK_WORDS else 1)


_VAGUE_DAYS = {"day": (2, 6), "week": (14, 45), "fortnight": (28, 60), "month": (60, 270)}
"""Days that "a few days later" and the like come to, at least and at most."""


def vaguely_later(match: Match, setting: Setting) -> str | None:
    """Read "a few days later", "some weeks later": the month or the year in which that must lie, if it is one."""
    unit = match["unit"].lower()
    value, reach = setting.counted_from("later", unit), _VAGUE_DAYS.get(unit)
    day = day_of(value)
    if reach is None or day is None or value is None:
        return None
    return common(*(day + timedelta(days=days) for days in reach))


_DAYS_OF_HOURS = {"24": 1, "48": 2, "72": 3, "twenty-four": 1, "forty-eight": 2, "seventy-two": 3}


def by_hours(match: Match, setting: Setting) -> str | None:
    """Read "24 hours later"."""
    way = match["way"].lower()
    value = setting.spoken_value if way == "ago" else setting.counted_from(way, "day")
    days = _DAYS_OF_HOURS[match["hours"].lower()]
    return moved(value, "day", -days if way == "ago" or way in BACK_WORDS else days)


def of_what_follows(match: Match, setting: Setting) -> str | None:
    """Read "four years" in "on Tuesday, four years after it was imposed": the day of what follows.

    It is counted from a date of the same sentence, else from the day of the text.
    """
    beside = setting.anchor is not None and setting.anchor.end == setting.low
    value = setting.anchor.value if setting.anchor is not None and beside else setting.spoken_value
    return counted(match, value, -1 if match["way"].lower() in ("after", "since") else 1)


_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def part_of_year(match: Match, setting: Setting) -> str | None:
    """Read "in the second quarter" and "in Q2": the year of the last one that has begun, or of the next ahead."""
    if setting.spoken is None:
        return None
    nth = _NTH.get(match["nth"].lower()) or int(match["nth"])
    half = (part(match, "span") or match[0][:1]).lower().startswith("h")
    begins = 1 + (nth - 1) * (6 if half else 3)
    if setting.tense(match.end()) == 1:
        return iso(setting.spoken.year)
    return iso(setting.spoken.year - (begins > setting.spoken.month))


def counted(match: Match, value: str | None, sign: int) -> str | None:
    """Move a value by the count of units that a match gives, to the side that ``sign`` says."""
    unit, words = match["unit"].lower(), (part(match, "count") or "one").lower().replace(" ", "-")
    count = int(words) if words.isdigit() else NUMBERS.get(words)
    if words.startswith("half-"):
        unit, count = _HALVES.get(unit, (unit, None))
    if count is None or unit == "decade":
        return None
    if unit == "fortnight":
        unit, count = "week", 2 * count
    months = _months_more(match)
    if unit == "month":
        return moved(value, unit, sign * (count + months))
    value = moved(value, "day" if unit in _PARTS_OF_DAY else unit, sign * count)
    return moved(value, "month", sign * months) if months else value


_HALVES = {"year": ("month", 6), "decade": ("year", 5)}
"""What half of a span comes to."""

_PARTS_OF_DAY = frozenset({"night", "morning", "afternoon", "evening"})


def _months_more(match: Match) -> int:
    """Return the months of "three years" in "three years and two months after"."""
    words, larger = part(match, "more"), part(match, "larger")
    if words is None or larger is None:
        return 0
    words = words.lower().replace(" ", "-")
    count = int(words) if words.isdigit() else NUMBERS[words]
    return 12 * count if larger.lower() == "year" else count
