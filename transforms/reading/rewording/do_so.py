"""What somebody may do if he wants to: "whoever wants to buy tin may do so" lets anyone buy it."""

from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set

NEEDED = frozenset({"so", "do so"})
"""A word that a sentence must have for this step to change it."""

_WANTING = word_set(
    "wants want wishes wish cares care likes like chooses choose intends intend desires desire wanting wishing"
)
_MODALS = word_set("may can will could")
_WHO = word_set("who that")


def say_may_do(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with "anyone who wishes to buy tin may do so" read as "anyone may buy tin"."""
    done = next((at for at in range(2, len(items)) if _does_so(items, at)), None)
    wants = next((at for at in range(1, done or 0) if _wants_to(items, at)), None)
    if done is None or wants is None:
        return items
    modal = items[done - 1]
    first = wants - 1 if items[wants - 1].lower in _WHO else wants
    said = Item(items[first].start, items[wants + 1].end, items[wants].text, modal.lower)
    end = done + (1 if items[done].lower == "do so" else 2)
    return [*items[:first], said, *items[wants + 2 : done - 1], *items[end:]]


def _does_so(items: list[Item], at: int) -> bool:
    does = items[at].lower == "do so" or (items[at].lower == "do" and lower_at(items, at + 1) == "so")
    return does and items[at - 1].lower in _MODALS


def _wants_to(items: list[Item], at: int) -> bool:
    return items[at].lower in _WANTING and lower_at(items, at + 1) == "to"
