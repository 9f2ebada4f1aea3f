"""Dealings that only say of which kind measures are: "suspended its travel, trade and economic sanctions"."""

from transforms.reading.grammar import JOINTS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_KINDS = word_set("economic financial political military diplomatic commercial other most")
_NAMES = ("sanctions", "restrictions", "embargoes", "curbs")
_FAR = 8
"""Items behind a kind within which the noun stands that it shares with the others."""


def says_of_which_kind(items: list[Item], at: int) -> bool:
    """Tell whether a dealing at a place is joined to other kinds before the measures that all of them tell."""
    if lower_at(items, at + 1) not in JOINTS:
        return False
    for item in items[at + 1 : at + _FAR]:
        if item.kind == "measure" and item.lower.endswith(_NAMES):
            return True
        if item.lower not in JOINTS and item.kind not in ("measure", "sector") and item.lower not in _KINDS:
            return False
    return False
