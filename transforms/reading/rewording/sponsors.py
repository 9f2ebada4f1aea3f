"""Who wrote or backed a text, told in an aside before what became of it: "The resolution, tabled by Norway, was …"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_BACKED = word_set(
    "sponsored co-sponsored cosponsored drafted tabled proposed submitted authored penned introduced initiated "
    "circulated put backed supported"
)
_BECOMES = word_set("was were is are has have had passed failed won got will did")
_TEXTS = word_set("resolution resolutions draft motion bill text proposal measure amendment")
_RESOLUTIONS = frozenset({"resolution", "resolutions"})
_LONGEST = 9
"""Items that such an aside may hold."""
NEEDED = _TEXTS
"""Words one of which a sentence must have for this step to change it."""


def _goes_on(item: Item, before: list[str]) -> bool:
    """Tell whether a word tells what became of a text, or what a resolution does ("…, sponsored by Chile, bans")."""
    return item.lower in _BECOMES or (bool(item.senses.verbs) and not _RESOLUTIONS.isdisjoint(before))


def leave_sponsors(items: list[Item]) -> list[Item]:
    """Return a sentence on a resolution or a bill without the aside on who stands behind it."""
    low = [item.lower for item in items]
    if _TEXTS.isdisjoint(low) or _BACKED.isdisjoint(low):
        return items
    for at in range(2, len(items) - 3):
        if low[at - 1] != "," or low[at] not in _BACKED or _TEXTS.isdisjoint(low[: at - 1]):
            continue
        end = next((here for here in range(at + 2, min(at + _LONGEST, len(items))) if low[here] == ","), None)
        by = "by" in low[at + 1 : at + 3]
        goes_on = end is not None and end + 1 < len(items) and _goes_on(items[end + 1], low[: at - 1])
        if end is not None and by and goes_on:
            return [*items[: at - 1], *leave_sponsors(items[end + 1 :])]
    return items
