"""Days of the week: the last, the coming, the one after another date."""

from datetime import date, timedelta

from transforms.reading.date_values import DAYS, day_of, iso, moved
from transforms.reading.date_words import NUMBERS
from transforms.reading.dates.choice import nearest, part
from transforms.reading.dates.model import SHIFTS, Match, Setting
from transforms.reading.word_set import word_set

_JUST_NOW = 2
"""Days back to a day from which something holds that is told in the present: "as of Sunday it is a crime"."""

_BEHIND = 12
"""Characters after a day in which its verb may stand: "as of Sunday it is …"."""

_HOLDS, _TO_COME = word_set("is are can cannot may"), word_set("will shall would to must")

_FURTHER = {"week": 7, "fortnight": 14}

_BACK = {"a week": 7, "one week": 7, "a fortnight": 14, "two weeks": 14}


def weekday(match: Match, setting: Setting) -> str | None:
    """Read "Monday", "last Monday", "Monday week", "Monday a week ago", "Monday of last week"."""
    if setting.spoken is None:
        return None
    week = (part(match, "week") or "").lower()
    if week:
        monday = setting.spoken - timedelta(days=setting.spoken.weekday())
        return moved(monday.isoformat(), "day", DAYS[match["weekday"].lower()] + 7 * SHIFTS.get(week, 0))
    if (back := part(match, "back")) is not None:
        return moved(setting.spoken_value, "day", -back_to(setting.spoken, match) - _BACK[back.lower()])
    which = (part(match, "which") or part(match, "turn") or "").lower().removeprefix("this ")
    if not which and setting.before[-2:] in (["on", "the"], ["On", "the"]) and (told := _of_story(match, setting)):
        return told
    shift = _shift(which, -back_to(setting.spoken, match), setting, match.end())
    further = _FURTHER.get((part(match, "further") or "").lower(), 0)
    return moved(setting.spoken_value, "day", shift + further + (7 if further and shift <= 0 else 0))


def day_of_week_and_month(match: Match, setting: Setting) -> str | None:
    """Read "Tuesday the 29th": the nearest day that is both, else the day of the week."""
    if setting.spoken is None:
        return None
    now, number = setting.spoken.year * 12 + setting.spoken.month - 1, int(match["day"])
    months = [divmod(now + one, 12) for one in (-2, -1, 0, 1, 2)]
    days = [day_of(iso(year, month + 1, number)) for year, month in months]
    right = [one for one in days if one is not None and back_to(one, match) == 0]
    chosen = nearest(right, setting, match.end())
    return weekday(match, setting) if chosen is None else chosen.isoformat()


def weekdays_ago(match: Match, setting: Setting) -> str | None:
    """Read "two Fridays ago": the last one is one Friday ago."""
    words = match["count"].lower()
    count = int(words) if words.isdigit() else NUMBERS[words]
    if setting.spoken is None:
        return None
    return moved(setting.spoken_value, "day", -(back_to(setting.spoken, match) or 7) - 7 * (count - 1))


def week_before_weekday(match: Match, setting: Setting) -> str | None:
    """Read "a week last Thursday" and "last Friday week"."""
    if setting.spoken is None:
        return None
    last = back_to(setting.spoken, match) or 7
    return moved(setting.spoken_value, "day", -last - _FURTHER[match["more"].lower()])


def _of_story(match: Match, setting: Setting) -> str | None:
    """Read "on the Wednesday": that of the week told right before, or the next after the day told before."""
    anchor = setting.anchor
    day = day_of(anchor.day) if anchor is not None and anchor.value is not None else None
    if day is None or anchor is None or anchor.value is None or setting.tense(match.end()) == 1:
        return None
    if anchor.words.lower().endswith("week"):
        monday = day - timedelta(days=day.weekday())
        return moved(monday.isoformat(), "day", DAYS[match["weekday"].lower()])
    if anchor.value != anchor.day or (setting.spoken is not None and day >= setting.spoken):
        return None
    return moved(anchor.day, "day", 7 - (back_to(day, match) or 7))


def back_to(day: date, match: Match) -> int:
    """Return the days back to the last such day of the week; none if it is the day itself."""
    return (day.weekday() - DAYS[match["weekday"].lower()]) % 7


def _shift(which: str, shift: int, setting: Setting, end: int) -> int:
    """Return the days from the day of the text; ``shift`` goes back to the last such day of the week."""
    if which in ("last", "past"):
        return shift or -7
    if which in ("next", "coming"):
        return shift + 7
    told = setting.anchor
    if told is not None and told.end == setting.low and told.words.lower().endswith("the weekend"):
        return shift  # "said at the weekend that as of Saturday …"
    words = {*map(str.lower, (*setting.before, *setting.text[end : end + _BEHIND].split()))}
    if setting.lead.role == "from" and 0 < -shift <= _JUST_NOW and _holds(words):
        return shift
    tense = setting.tense(end)
    if tense == -1 and shift and not which and shift + 7 <= _days_to_print(setting):
        return shift + 7
    ahead = tense == 1 or setting.lead.ahead or (which == "this" and tense == 0)
    return shift + 7 if ahead and shift else shift


def _days_to_print(setting: Setting) -> int:
    """Return the days from a dateline to publication: what was done on one of them was added later."""
    return 0 if setting.spoken is None or setting.printed is None else (setting.printed - setting.spoken).days


def _holds(words: set[str]) -> bool:
    """Tell whether the words around a day tell what holds now ("may from Monday neither buy nor sell")."""
    return not _HOLDS.isdisjoint(words) and _TO_COME.isdisjoint(words)


def weekday_of_anchor(match: Match, setting: Setting) -> str | None:
    """Read "the following Monday" and "the previous Monday"."""
    which = match["which"].lower().split()[-1]
    turn = part(match, "turn")
    day = day_of(setting.spoken_value if turn else setting.counted_from(which))
    if which == "same" and day is None:
        return weekday(match, setting)  # "on the same Thursday on which …"
    if day is None:
        return None
    back = back_to(day, match) or 7
    ahead = SHIFTS.get(which, -1 if which == "before" else 1) > 0
    return moved(day.isoformat(), "day", (14 if turn else 7) - back % 7 if ahead else -back - (7 if turn else 0))
