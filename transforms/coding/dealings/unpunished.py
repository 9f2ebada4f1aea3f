"""Dealings that break no sanctions for a time: "may for 90 days send money to Iran without breaking the embargo"."""

from transforms.reading.grammar import SPANS
from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set

_BREAKING = word_set("breaking violating breaching flouting infringing contravening risking fearing incurring "
                     "offending evading defying")  # fmt: skip
_FOUL = frozenset({"running", "falling", "afoul", "foul"})
_TERMS = word_set("until till through from")
_REACH = 9


def goes_unpunished(items: list[Item], start: int) -> bool:
    """Tell whether a dealing is said to break no measure, and for how long; that medicine never did is no change."""
    for at in range(start, len(items)):
        if items[at].lower != "without":
            continue
        near = items[at + 1 : at + _REACH]
        breaks = bool(near) and (near[0].lower in _BREAKING or near[0].lower.partition(" ")[0] in _FOUL)
        return breaks and any(one.kind == "measure" for one in near) and _is_for_a_time(items)
    return False


def _is_for_a_time(items: list[Item]) -> bool:
    return any(
        (item.lower.split(" ")[-1] in SPANS and "for" in (lower_at(items, at - 2), lower_at(items, at - 3)))
        or (item.kind == "date" and lower_at(items, at - 1) in _TERMS)
        or (item.kind == "date" and item.lower.partition(" ")[0] in _TERMS)
        for at, item in enumerate(items)
    )
