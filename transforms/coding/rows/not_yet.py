"""Changes told as done that begin on a day still to come: "is barred from 1 September" is announced."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

from schemas.vocabulary import Status
from transforms.coding.dates.links import dates_of
from transforms.coding.model import Reading, Verdict
from transforms.reading.dates.stated_date import StatedDate
from transforms.reading.word_set import word_set

_WEEKDAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")


def not_yet(reading: Reading, published: date | None) -> Reading:
    """Return a change as announced only, where its own clause says that it applies from a day after publication.

    Args:
        reading: the change.
        published: the day of publication, if it is known.
    """
    if reading.verdict.status is not Status.IN_FORCE or published is None or not reading.frame.view.dates:
        return reading
    coming = next((one for one in dates_of(reading.frame) if _lies_ahead(one, published)), None)
    if coming is None or (coming.words.lower() in _WEEKDAYS and _is_as_of(reading)):
        return reading
    return replace(reading, verdict=Verdict(Status.ANNOUNCED, coming.words))


def _lies_ahead(one: StatedDate, published: date) -> bool:
    return one.role == "from" and one.value is not None and one.value > published.isoformat()[: len(one.value)]


def _is_as_of(reading: Reading) -> bool:
    """Tell whether a sentence says "as of", which with a day of the week may mean the last one ("as of Friday")."""
    words = [one.lower for one in reading.frame.items]
    return "as of" in words or ("as", "of") in pairwise(words)
