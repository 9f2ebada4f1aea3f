"""Hyphens that stand for dashes: "two states - Mali and Chad - closed their borders"."""

from transforms.reading.spans import Item

_HYPHENS = frozenset({"-", "--"})
NEEDED = _HYPHENS
"""Words one of which a sentence must have for this step to change it."""


def say_dashes(items: list[Item]) -> list[Item]:
    """Return the items of a sentence with pairs of spaced hyphens read as the dashes that set an aside apart.

    One alone may part a label from what it is of; one behind the place and the agency is the dateline's.
    """
    found = [at for at in range(1, len(items) - 1) if items[at].lower in _HYPHENS and _is_spaced(items, at)]
    if found and _ends_dateline(items, found[0]):
        found = found[1:]
    if not found or len(found) % 2:
        return items
    return [
        Item(one.start, one.end, one.text, "–", kind="mark") if at in found else one for at, one in enumerate(items)
    ]


def _is_spaced(items: list[Item], at: int) -> bool:
    return items[at - 1].end < items[at].start and items[at].end < items[at + 1].start


def _ends_dateline(items: list[Item], at: int) -> bool:
    """Tell whether nothing but names, numbers and brackets stands before a hyphen ("OSLO, May 3 (AP) - Norway …")."""
    return not any(item.text.islower() for item in items[:at])
