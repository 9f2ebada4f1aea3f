"""Votes of councils and orders of heads of state, which bind at once."""

from transforms.coding.model import Frame
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.status.chain import Governor
from transforms.reading.grammar import BE, MODALS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_GIVING = word_set("signed signs issued issues")
_ORDERS = ("executive order", "order", "decree", "proclamation", "ukase", "edict")


def is_council_vote(items: list[Item], one: Governor) -> bool:
    """Tell whether the Security Council, or a committee of its, has voted or approved: that binds at once."""
    if one.verb is None:
        return False
    low = items[one.at].lower
    goes_on = any(item.lower in BE | MODALS for item in items[one.verb.start : one.at])  # "is voting to"
    votes = low.startswith(("voted", "approved")) or (low in ("votes", "voting") and not goes_on)
    bit_by_bit = any(item.lower in _BY_AND_BY for item in items[one.at + 1 : one.at + _VOTED_REACH])
    return votes and not bit_by_bit and _is_un(items, one)


_BY_AND_BY = word_set("phase phases phased stages gradually progressively") | {"phase out"}
_VOTED_REACH = 14
"""Items behind a vote among which it is said that the measure goes by and by ("voted to phase out the embargo")."""


def binds_at_once(frame: Frame) -> bool:
    """Tell whether the measures themselves are what the Security Council approved, or an order calls for."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None or verb.passive:
        return False
    low = frame.head_item.lower
    council = low in ("approved", "approves") and _is_of_un(frame.items, verb)
    return council or order_called_for(frame) is not None


def order_called_for(frame: Frame) -> Item | None:
    """Return the words by which an order that somebody signed "calls for" measures: it makes them."""
    if frame.head_item.lower not in _GIVING or frame.head > frame.object_at:
        return None
    between = frame.between
    for at, item in enumerate(between):
        ordered = any(one.lower.endswith(_ORDERS) for one in between[:at])
        if ordered and item.lower == "calling for" and not any(one.lower in _DRAFT for one in between[:at]):
            return item
    return None


_DRAFT = word_set("draft proposed letter resolution petition bill")


def _is_un(items: list[Item], one: Governor) -> bool:
    return one.verb is not None and _is_of_un(items, one.verb)


def _is_of_un(items: list[Item], verb: Verb) -> bool:
    return any(code == "UN" for phrase in verb.subject for code, _ in actors_in(items, phrase))
