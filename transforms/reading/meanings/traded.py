"""Whether a word of several meanings is goods here: "imports of lead", but not "the lead that Norway took"."""

from transforms.reading.grammar import (
    BE,
    CONJUNCTIONS,
    DO,
    HAVE,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    REPORTS,
    SUBORDINATORS,
)
from transforms.reading.items import Item, item_at

_STEPS = 16
"""Items to the left of a word among which its list of goods begins."""

_JOINING = CONJUNCTIONS | {",", "as", "well", "including", "like", "such"}
_LINKS = frozenset({"of", "in", "on"})
_CLOSING = (BE | HAVE | MODALS | DO | PRONOUNS | SUBORDINATORS | REPORTS) - {"as", "than"}


def is_traded(items: list[Item], at: int) -> bool:
    """Tell whether a word stands for goods: a dealing with them is named, or surer goods stand beside it in a list."""
    after = item_at(items, at + 1)
    if (after is not None and _restricts(after)) or _joined_after(items, at):
        return True
    for here in range(at - 1, max(-1, at - _STEPS), -1):
        item = items[here]
        if item.lower in _LINKS:
            return here > 0 and _restricts(items[here - 1])
        if _is_dealing(item) or (item.kind == "sector" and _joins(items, here, at)):
            return True
        if not _is_listed(item):
            return False
    return False


def _is_listed(item: Item) -> bool:
    """Tell whether a word may stand within a list of goods."""
    if item.lower in _CLOSING or item.lower in PREPOSITIONS - _JOINING:
        return False
    return item.lower in _JOINING or item.kind in ("sector", "actor", "word")


def _joins(items: list[Item], here: int, at: int) -> bool:
    return any(one.lower in _JOINING for one in items[here + 1 : at])


def _joined_after(items: list[Item], at: int) -> bool:
    """Tell whether "and" or a comma joins surer goods after a word ("lead and zinc")."""
    joint, after = item_at(items, at + 1), item_at(items, at + 2)
    return joint is not None and joint.lower in _JOINING and after is not None and _is_sure(after)


def _is_sure(item: Item) -> bool:
    return any(not sense.data.ambiguous and sense.data.kind == "goods" for sense in item.senses_of("sector"))


def _is_dealing(item: Item) -> bool:
    if item.senses_of("dealing_verb"):
        return True
    return any(sense.data.kind == "dealing" for sense in item.senses_of("measure"))


def _restricts(item: Item) -> bool:
    """Tell whether a word is a dealing or a measure that goods go with ("a ban on oranges", "a power waiver")."""
    return _is_dealing(item) or bool(item.senses_of("measure"))
