"""Words that only say of several that all of them do so: "Norway, Chad and Mali have all barred", "each imposed"."""

from transforms.reading.inflection import PARTICIPLE, PAST
from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set

NEEDED = frozenset({"all", "each", "both"})

_HELPING = word_set("have has had were was are is will would must may can could should 've having")
_BEEN = word_set("been be")
_NEAR = 4
_DONE = frozenset({PAST, PARTICIPLE})


def leave_floating_all(items: list[Item]) -> list[Item]:
    """Return the items without "all", "each" and "both" between those who act and their verb."""
    kept = [item for at, item in enumerate(items) if item.lower not in NEEDED or not _floats(items, at)]
    return items if len(kept) == len(items) else kept


def _floats(items: list[Item], at: int) -> bool:
    """Tell whether a verb goes on behind the word, and an auxiliary or a list of names stands before it."""
    if not 0 < at < len(items) - 1:
        return False
    after = items[at + 1]
    helped = lower_at(items, at - 1) in _HELPING
    if helped and after.lower in _BEEN:
        return True
    done = after.lower.endswith("ed") or any(not _DONE.isdisjoint(one.form or ()) for one in after.senses)
    if not done or not after.text[0].islower():
        return False
    joined = any(one.lower in ("and", "&") for one in items[max(0, at - _NEAR) : at - 1])
    return helped or (joined and items[at - 1].text[0].isupper())
