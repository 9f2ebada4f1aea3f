"""Changes of which somebody is only expected to tell: "is set to announce that it is lifting its embargo"."""

from schemas.vocabulary import Status
from transforms.coding.model import Frame, Verdict
from transforms.coding.status.finite import verb_of_saying
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_TELLING = word_set("announce declare say confirm reveal unveil proclaim disclose tell state")
_AWAITING = word_set(
    "expected expect expects set due poised about likely ready scheduled planning plans plan preparing prepares hoping "
    "hopes hoped thought believed tipped unlikely"
)
_POSSIBLE = word_set("may might could")
_REACH = 6
"""Items before a verb of telling within which it stands who expects it, and of whom."""


def yet_to_be_told(frame: Frame) -> Verdict | None:
    """Return the status of a change that hangs on a verb of telling which is itself only awaited."""
    above = verb_of_saying(frame)
    if above is None or frame.items[above.at].lower not in _TELLING:
        return None
    words = _awaits(frame.items, above)
    return None if words is None else Verdict(Status.PROPOSED, f"{words} {frame.items[above.at].text}")


def _awaits(items: list[Item], verb: Verb) -> str | None:
    """Return the word that says that somebody is only expected to tell it."""
    group = items[verb.start : verb.at]
    possible = next((one.text for one in group if one.lower in _POSSIBLE or _is_awaiting(one)), None)
    if possible is not None or verb.form != "infinitive":
        return possible
    return next((one.text for one in items[max(0, verb.at - _REACH) : verb.at] if _is_awaiting(one)), None)


def _is_awaiting(item: Item) -> bool:
    return not _AWAITING.isdisjoint(item.lower.split())  # "set to" is one item
