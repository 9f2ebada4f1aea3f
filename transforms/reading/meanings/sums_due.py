"""Sums that are owed for something, and are no trade in it: "telephone charges", "a tax on timber"."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_SUMS = word_set("fee fees toll tolls dues charges bills tax taxes fares rents premiums surcharge surcharges")
_BILL = word_set("bill charge")
"""Sums only where somebody pays them: a bill may be one of a parliament."""
_PAYING = ("pay", "paid", "settl", "owe", "owing", "remit", "clear")
_REACH = 6
_ON = 3
"""Items behind a sum among which what it is on stands."""


def is_for_sum_due(items: list[Item], at: int) -> bool:
    """Tell whether a word for goods or a branch only says what a sum that somebody pays is for or on."""
    paid = any(item.lower.startswith(_PAYING) for item in items[max(0, at - _REACH) : at])
    if _is_sum(lower_at(items, at + 1), paid=paid):
        return True
    if not paid:
        return False
    for here in range(at - 1, max(-1, at - 1 - _ON), -1):
        if items[here].kind == "mark":
            return False
        if items[here].lower in ("on", "for") and _is_sum(lower_at(items, here - 1), paid=paid):
            return True
    return False


def _is_sum(word: str, *, paid: bool) -> bool:
    last = word.rpartition(" ")[2]
    return last in _SUMS or (paid and last in _BILL)
