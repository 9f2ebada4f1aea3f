"""Grounds of its own that a sentence gives for what firms do or cannot do: want of money, storms, a law on climate."""

from itertools import pairwise

from transforms.coding.parties.acting.orders import is_decreed
from transforms.reading.items import is_official
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_LINKING = word_set("as since after which who where")
_AT_HOME = word_set("climate tax taxes pension antitrust competition")
_OWN = word_set(
    "because tax taxes debts bankrupt bankruptcy insolvent unpaid fees storm storms fraud merger slack losses "
    "hope hopes hoped wish wishes fear fears feared warned complained"
)


def has_own_ground(items: list[Item]) -> bool:
    """Tell whether a sentence gives a ground that is no measure of a state, and names no order either."""
    if any(item.lower in _AT_HOME and items[at + 1].lower == "law" for at, item in enumerate(items[:-1])):
        return True  # "under a climate law"
    if is_decreed(items) or _as_ordered(items):
        return False
    linked = any(one.lower == "," and two.lower in _LINKING for one, two in pairwise(items))
    return linked or any(item.lower in _OWN for item in items)


_ORDERED = word_set("ordered decreed ruled directed commanded orders decrees demands requires instructed")
_REACH = 9


def _as_ordered(items: list[Item]) -> bool:
    """Tell whether a state or its head is said to have ordered it (", as the President has ordered")."""
    for at, item in enumerate(items[:-1]):
        if item.lower != "as" or items[at - 1].lower != ",":
            continue
        near = items[at + 1 : at + 1 + _REACH]
        by = any(one.kind in ("actor", "group") or is_official(one)
                 for one in near)  # fmt: skip
        if by and any(one.lower in _ORDERED for one in near):
            return True
    return False
