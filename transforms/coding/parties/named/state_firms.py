"""What a firm that bears the name of its state does: "Air Tanzania", "Radio Rwanda", "Central Bank of Egypt"."""

from transforms.coding.model import Coded
from transforms.reading.spans import Item

_BEFORE = {"Air": "aviation", "Radio": "media", "Television": "media", "TV": "media"}
"""Words in the name of a firm before that of its state."""

_AFTER = {"Radio": "media", "Television": "media", "TV": "media"}
"""Words in the name of a firm after that of its state."""


def sector_by_name(items: list[Item], at: int) -> list[Coded]:
    """Return the sector of a firm of which a state's name is a part, or which is a state's bank; nothing of others."""
    item = items[at]
    if item.kind != "actor":
        return []
    if item.data.kind == "organ":
        return [("banking", item.text)] if "bank" in item.lower.split() else []
    if item.data.kind != "name":
        return []
    before, after = (items[here].text if 0 <= here < len(items) else "" for here in (at - 1, at + 1))
    sector = _BEFORE.get(before) or _AFTER.get(after)
    return [(sector, item.text)] if sector else []
