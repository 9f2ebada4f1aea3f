"""Names of acts: the states in them act and are hit by nothing ("the Syria Accountability and Lebanese … Act")."""

from collections.abc import Iterable

from transforms.coding.model import SentenceView
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_LAWS = word_set("act bill")
_JOINING = word_set("and of for in to the on , with against")
_LONGEST = 14
"""Items that the name of an act may hold."""


def leave_law_names(views: Iterable[SentenceView]) -> None:
    """Let a state in the name of an act be no party: the first of them stays, as the act is about it."""
    for view in views:
        for at, item in enumerate(view.items):
            if item.lower in _LAWS and item.text[0].isupper() and at > 1:
                _leave(view.items, _start(view.items, at), at)


def _start(items: list[Item], end: int) -> int:
    """Return where the run of capitalised words begins that an act's name closes."""
    start = at = end
    while at > 0 and end - at < _LONGEST:
        at -= 1
        if items[at].text[0].isupper() and items[at].kind != "trigger":
            start = at
        elif items[at].lower not in _JOINING:
            break
    return start


def _leave(items: list[Item], start: int, end: int) -> None:
    named = [one for one in items[start:end] if one.kind == "actor" and one.data.code not in USUAL_SENDERS]
    for one in named[1:]:
        one.sense, one.kind = None, "word"
