"""Goods by the words on them: "containers marked “Made in Lithuania”" are containers from Lithuania."""

from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set

_MARKED = word_set("marked labelled labeled stamped branded bearing reading")
_QUOTES = frozenset("“”\"'‘’«»")
_LONGEST = 6
NEEDED = frozenset({"made"})
"""Words one of which a sentence must have for this step to change it."""


def say_from(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with what goods say of where they were made read as where they are from."""
    for at, item in enumerate(items):
        if item.text != "Made" or lower_at(items, at + 1) != "in":
            continue
        start = at - 1 if lower_at(items, at - 1) in _QUOTES else at
        if lower_at(items, start - 1) not in _MARKED:
            continue
        quoted = start < at
        reach = range(at + 2, min(len(items), at + _LONGEST))
        end = next((here for here in reach if items[here].lower in _QUOTES), 0) if quoted else 0
        rest = items[at + 2 : end] + items[end + 1 :] if end else items[at + 2 :]
        marked = items[start - 1]
        return [*items[: start - 1], Item(marked.start, marked.end, "from", "from"), *rest]
    return items
