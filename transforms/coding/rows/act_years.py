"""Years that acts bear in brackets: "Resolution 1718 (2006) banned the sale of" tells what was banned in 2006."""

from datetime import date

from transforms.coding.model import Frame
from transforms.reading.dates import StatedDate
from transforms.reading.word_set import word_set

_ACTS = word_set(
    "resolution resolutions regulation decision directive order decree law act ordinance res unscr proclamation"
)
_YEAR = len("2006")
_NAME = 3
"""Items before the bracket among which the kind of act stands."""


def year_of_act(frame: Frame, published: date | None) -> StatedDate | None:
    """Return the year of the act that a sentence without a date names before its change, None if it names none.

    That an act is of this year tells no more than the day of the news does.
    """
    items = frame.items[: frame.head]
    if len(frame.view.dates) > 0:
        return None
    for at in range(len(items) - 3, 0, -1):
        opened, year, closed = items[at : at + 3]
        if opened.lower != "(" or closed.lower != ")" or not (year.text.isdigit() and len(year.text) == _YEAR):
            continue
        named = {word.strip(".") for item in items[max(0, at - _NAME) : at] for word in item.lower.split()}
        if not items[at - 1].text[-1:].isdigit() or _ACTS.isdisjoint(named):
            return None
        old = published is None or year.text != str(published.year)
        return StatedDate(year.start, year.end, year.text, "on", year.text) if old else None
    return None
