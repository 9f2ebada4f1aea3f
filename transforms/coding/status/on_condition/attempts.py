"""Clauses of condition that only say what is barred: "will be turned back if they try to enter"."""

from transforms.coding.model import Frame
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_BARRING = frozenset({"ban", "bar", "prohibition", "denial", "order"})
_WHO = word_set("they he she it any one either anyone")
_TRYING = word_set("try tries attempt attempts seek seeks dare dares want wants apply applies wish wishes")
_COMING = word_set("land lands arrive arrives come comes call calls approach approaches show shows turn turns enter "
                   "enters cross crosses reach reaches travel travels")  # fmt: skip
_REACH = 3


def tries_at_it(frame: Frame, at: int) -> bool:
    """Tell whether "if" behind a ban opens what those barred may do against it ("if they land", "if it tries to")."""
    if frame.trigger not in _BARRING or at < frame.head or frame.items[at].lower != "if":
        return False
    return says_attempt(frame.items, at)


def says_attempt(items: list[Item], at: int) -> bool:
    """Tell whether "if" opens what somebody may try who is kept out ("if they land", "if he tries to enter")."""
    if lower_at(items, at + 1) not in _WHO:
        return False
    after = range(at + 2, at + 2 + _REACH)
    return any(
        lower_at(items, here) in _COMING
        or (lower_at(items, here) in _TRYING and lower_at(items, here + 1) in ("to", "for", "and"))
        for here in after
    )
