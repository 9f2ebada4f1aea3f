"""Technology that goes with goods of a branch, and is of that branch: "nuclear goods and technology"."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_KNOWLEDGE = word_set("technology technologies software know-how") | {"technical data"}
_GOODS = word_set(
    "goods items equipment products product materials material components parts machinery machines tools systems "
    "hardware devices supplies gear commodities weapons arms armaments"
)
_QUALIFIERS = word_set("related associated relevant corresponding connected similar other any")
_JOINING = word_set("and or and/or &")
_OF_ALL = frozenset({"technology", "unspecified", "luxury_goods", "food_agriculture"})
"""Sectors of goods beside which technology is named for itself."""


def branch_of_knowledge(items: list[Item], at: int) -> str | None:
    """Return the branch of the goods that a word for knowledge comes with ("dual-use items and software"), if any."""
    if items[at].lower not in _KNOWLEDGE or not at:
        return None
    if (of_own := _branch(items, at - 1)) is not None:
        return of_own  # "oil exploration technology"
    here = at - 1
    while here > 0 and items[here].lower in _QUALIFIERS:
        here -= 1
    if items[here].lower not in _JOINING and not (items[here].lower == "," and _goes_on(items, at)):
        return None
    here -= 2 if lower_at(items, here - 1) == "," else 1
    if here < 0:
        return None
    return _branch_of_goods(items, here) or branch_of_knowledge(items, here)


def _goes_on(items: list[Item], at: int) -> bool:
    """Tell whether a list of what comes with the goods goes on after a comma ("military goods, software and …")."""
    return lower_at(items, at + 1) in _JOINING and lower_at(items, at + 2) in _KNOWLEDGE


def _branch_of_goods(items: list[Item], at: int) -> str | None:
    """Return the branch that goods are said to be of, by their own words or by the word before them."""
    if items[at].lower.rpartition(" ")[2] not in _GOODS:
        return None
    return _branch(items, at) or _branch(items, at - 1)


def _branch(items: list[Item], at: int) -> str | None:
    item = items[at] if at >= 0 else None
    if item is None or item.kind != "sector" or item.data.sector in _OF_ALL:
        return None
    return str(item.data.sector)
