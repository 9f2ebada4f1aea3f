"""Two words that only hedge the verb after them, read as one adverb: "to lift or at least ease the embargo"."""

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_LAST = word_set("least most once last minimum")
_JOINTS = word_set("or and but to , if")
NEEDED = _LAST
"""Words one of which a sentence must have for this step to change it."""


def join_hedges(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with "at least" and the like before a verb as one item."""
    if "at" not in [item.lower for item in items]:
        return items
    found: list[Item] = []
    skipping = False
    for at, item in enumerate(items):
        if skipping:
            skipping = False
        elif item.lower == "at" and _hedges(items, at):
            last = items[at + 1]
            found.append(Item(item.start, last.end, f"{item.text} {last.text}", f"at {last.lower}"))
            skipping = True
        else:
            found.append(item)
    return found


def _hedges(items: list[Item], at: int) -> bool:
    after = items[at + 2] if at + 2 < len(items) else None
    joined = at > 0 and items[at - 1].lower in _JOINTS
    return joined and lower_at(items, at + 1) in _LAST and after is not None and bool(after.senses.verbs)
