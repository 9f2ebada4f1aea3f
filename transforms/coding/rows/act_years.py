"""Years and days of the acts that make a change: "Resolution 1718 (2006) banned …", "… by decree of 9 May 1985"."""

from datetime import date

from transforms.coding.model import Frame
from transforms.reading.dates.dates import StatedDate
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


_BACK = 7
"""Items before its day among which an act stands: "by Order No. 44 of 9 May", "(decree of 9 May)"."""

_MAKING = frozenset({"by", "("})
_KINDS = _ACTS | word_set("notice proclamation statute circular notification ordinance edict")


def day_of_act(frame: Frame) -> StatedDate | None:
    """Return the day of the act by which a sentence says that its one change was made, None if it names none."""
    view, items = frame.view, frame.items
    if len(view.dates) != 1 or view.dates[0].role not in ("of", "on") or view.dates[0].value is None:
        return None
    at = next((here for here, item in enumerate(items) if item.start == view.dates[0].start), 0)
    before = items[max(0, at - _BACK) : at]
    low = [word for item in before for word in item.lower.split()]
    made = next((here for here in range(len(low) - 1, -1, -1) if low[here] in _MAKING), None)
    if made is not None and not _KINDS.isdisjoint(low[made:]):
        return view.dates[0]
    verb = view.syntax.verbs.get(frame.head)
    act = verb.subject[0] if verb is not None and verb.subject and not verb.passive else None
    within = act is not None and verb is not None and act.start < at < verb.start
    return view.dates[0] if act is not None and within and items[act.head].lower in _KINDS else None
