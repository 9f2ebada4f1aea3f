"""Offices told by what they are for: "ministers, including those of health and energy" sit in a government alone."""

from transforms.coding.model import SentenceView
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

NEEDED = word_set("ministers ministries secretaries departments")
"""Words one of which a text must have for this to change anything."""

_BETWEEN = word_set(", including such as like those namely")
_FOR = word_set("of for")
_JOINTS = word_set(", and the")
_LONGEST = 12


def leave_portfolios(views: list[SentenceView]) -> None:
    """Let a trade stand for none where several ministers or ministries are named by what they are for."""
    for view in views:
        for at, item in enumerate(view.items):
            if item.lower.rpartition(" ")[2] in NEEDED:
                _leave(view.items, at)


def _leave(items: list[Item], at: int) -> None:
    here = at + 1
    while lower_at(items, here) in _BETWEEN:
        here += 1
    if lower_at(items, here) not in _FOR:
        return
    listed: list[Item] = []
    joined = False
    for item in items[here + 1 : here + 1 + _LONGEST]:
        if item.lower in _JOINTS:
            joined = joined or item.lower != "the"
        elif item.kind in ("sector", "word") and item.text.isalpha() and item.text.islower() and item.lower not in _FOR:
            listed.append(item)
        else:
            break
    if joined or here > at + 1:
        for item in listed:
            if item.kind == "sector":
                item.kind, item.sense = "word", None
