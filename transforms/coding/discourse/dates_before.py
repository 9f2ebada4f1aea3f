"""The date of the sentence before, with which the next goes on: "froze its assets on Friday. It also banned …"."""

from transforms.coding.model import SentenceView
from transforms.reading.dates.dates import StatedDate
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_UNITS = ("day", "days", "week", "weeks", "month", "months", "year", "years", "fortnight")


def is_of_other(one: StatedDate) -> bool:
    """Tell whether a date is that of what a change came after ("banned it, two days after the vote")."""
    return one.role == "of" and one.words.lower().endswith(_UNITS)


_OF_PARTIES = frozenset({"delist", "enlist", "freeze", "bar", "designate", "block", "release", "exempt"})
"""Classes of verbs that tell a change of whom they act on; the others need a measure ("his father died on 5 May")."""


_TEXTS = word_set("act law laws decree resolution ordinance proclamation edict legislation statute")
_THEM = frozenset({"them", "it", "these", "those"})


def _may_tell(items: list[Item], at: int) -> bool:
    item = items[at]
    if item.kind == "actor":
        return bool(item.data.kind == "instrument")  # "Later that year Congress passed the Act. It banned …"
    if item.kind != "trigger":
        return item.kind == "measure" or item.lower in _TEXTS
    them = lower_at(items, at + 1) in _THEM  # "ordered them only a week before"
    return them or any(sense.data.name in _OF_PARTIES for sense in item.senses_of("trigger"))


def date_before(before: SentenceView, view: SentenceView) -> StatedDate | None:
    """Return the last date of a sentence that tells of measures, where the next goes on in its paragraph."""
    if before.paragraph != view.paragraph or before.is_title:
        return None
    if not before.dates:
        return before.goes_on
    told = [one for one in before.dates if one.value is not None and one.role in ("on", "since", "of")]
    told = [one for one in told if not is_of_other(one)]
    tells = any(_may_tell(before.items, at) for at in range(len(before.items))) or _hands_on(before)
    days = [one for one in told if len(one.value or "") == _DAY]  # "dropped on Tuesday the sanctions of 2005"
    return (days or told)[-1] if told and tells else None


_TURNS = word_set("turn followed follows came comes went first next joined acted moved responded answered retaliated")
_BRIEF = 12
"""Items of a sentence that only says who acts next and when."""


def _hands_on(view: SentenceView) -> bool:
    """Tell whether a sentence only says who acted and when: "Yesterday it was London's turn.", "Then came Tokyo."."""
    return len(view.items) <= _BRIEF and any(item.lower in _TURNS for item in view.items)


_DAY = len("2025-12-13")
