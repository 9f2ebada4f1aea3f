"""The bare apostrophe of names in "s": "Cartes' assets" is read like "Cartes's assets"."""

from transforms.reading.items import Item, reworded

_OPENING = frozenset("'‘")
NEEDED = frozenset("'")
"""Words one of which a sentence must have for this step to change it."""


def say_possessive(items: list[Item]) -> list[Item]:
    """Return the items, with bare apostrophes of possession as "'s"; one that closes a quotation stays a mark."""
    if not any(item.lower == "'" for item in items):
        return items
    quoted = False
    found = list(items)
    for at, item in enumerate(items[:-1]):
        if item.lower in _OPENING and items[at + 1].start == item.end and (at == 0 or items[at - 1].end < item.start):
            quoted = True
        elif item.lower == "'" and at and items[at - 1].end == item.start:
            owns = items[at - 1].lower.endswith("s") and items[at + 1].start == item.end + 1
            if owns and not quoted and items[at + 1].text[0].isalnum():
                found[at] = reworded(item, "'s")
            quoted = quoted and owns
    return found
