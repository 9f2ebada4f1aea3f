"""Entries of registers that tell by labels who somebody is: "DOB: 1970. Nationality: Mali. Listed on: 3 May 2012"."""

from dataclasses import replace

from schemas.vocabulary import Action, Status
from transforms.coding.model import Agenda, Reading, SentenceView, Verdict
from transforms.reading.dates.stated_date import StatedDate
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_LABELS = word_set(
    "name dob pob title position designation nationality nationalities citizenship passport address a.k.a aka f.k.a "
    "alias aliases gender born rank location program programme country regime imo flag reason reasons grounds "
    "registration business sector"
)
_ON_LIST = word_set("listed designated")
_ENOUGH = 2
"""Labels of an entry that nothing else could be."""

_NEAR = 3
"""Items between the label of the day of listing and that day."""


def is_labelled(paragraph: list[SentenceView]) -> bool:
    """Tell whether a paragraph gives name, birth, nationality and the like, each behind its label."""
    items = [item for view in paragraph for item in view.items]
    labels = {item.lower for at, item in enumerate(items) if item.lower in _LABELS and _is_label(items, at)}
    return len(labels) >= _ENOUGH or (bool(labels) and any(_lists(items, at) for at in range(len(items))))


def listed_on(paragraph: list[SentenceView]) -> StatedDate | None:
    """Return the day on which an entry says that its party came onto the list."""
    for view in paragraph:
        for at in range(len(view.items)):
            if _lists(view.items, at):
                start = view.items[at].end
                end = view.items[min(at + _NEAR, len(view.items) - 1)].end
                day = next((one for one in view.dates if start <= one.start < end), None)
                if day is not None and day.value is not None:
                    return _day_first(day)
    return None


def first_listing(removed: Reading, day: StatedDate) -> Reading:
    """Return the reading that the party of an entry, which is removed, was put on the list on a day before."""
    agenda = Agenda(Status.IN_FORCE, [], [], "", day)
    view = replace(removed.frame.view, agenda=agenda)
    frame = replace(removed.frame, clause=replace(removed.frame.clause, view=view), action=Action.IMPOSED)
    return replace(removed, frame=frame, verdict=Verdict(Status.IN_FORCE, ""))


def _day_first(day: StatedDate) -> StatedDate:
    """Return a day in numbers with the day before the month, as those who label entries write it."""
    parts = day.words.replace(".", "/").split("/")
    if day.value is None or len(day.value) != _YEAR or len(parts) != _PARTS or not all(map(str.isdigit, parts)):
        return day
    return replace(day, value=f"{day.value}-{int(parts[1]):02}-{int(parts[0]):02}")


_YEAR = 4
_PARTS = 3


def _is_label(items: list[Item], at: int) -> bool:
    after = items[at + 1].lower if at + 1 < len(items) else ""
    return after in (":", ".") or items[at].lower in ("dob", "pob") or after.isdigit()


def _lists(items: list[Item], at: int) -> bool:
    """Tell whether an item is the label before the day of listing ("Listed on:", "Date designated:")."""
    if items[at].lower not in _ON_LIST:
        return False
    after = [one.lower for one in items[at + 1 : at + _NEAR]]
    return ":" in after or after[:1] == ["on"]
