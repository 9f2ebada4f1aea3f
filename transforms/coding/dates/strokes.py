"""Steps of one stroke, of which one has the day: "cut its ties on Monday and closed its airspace from Tuesday"."""

from transforms.coding.model import DateLinks
from transforms.reading.date_values import day_of
from transforms.reading.dates.dates import StatedDate
from transforms.syntax.model import Verb

_STROKE_DAYS = 60
"""Days from the day of a step to that from which another, told in the same breath, holds."""


def of_one_stroke(links: DateLinks, verb: Verb, verbs: list[Verb]) -> list[StatedDate]:
    """Return the day of the verb that a verb is joined to, where its own date only says from when it soon holds."""
    start = links.own[verb.at][0]
    place = verbs.index(verb)
    while place > 0 and verbs[place].relation == "joined" and start.role == "from":
        place -= 1
        if found := [one for one in links.own.get(verbs[place].at, []) if one.role == "on"]:
            return found if 0 <= _days_between(found[0], start) <= _STROKE_DAYS else []
    return []


def _days_between(one: StatedDate, other: StatedDate) -> int:
    """Return the days from one date to another, -1 where one of them is no day."""
    first, last = day_of(one.value), day_of(other.value)
    return -1 if first is None or last is None else (last - first).days
