"""Quantities that are cut: "will be able to ship just 6,000 tons of sugar instead of 58,800"."""

from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_ONLY = word_set("just only merely barely")
_AGAINST = word_set("instead against compared rather down")
_NEAR = 4


def is_cut_down(items: list[Item], start: int) -> bool:
    """Tell whether only so much may be dealt in, and not as much as before."""
    near = [item.lower for item in items[start : start + _NEAR]]
    fewer = bool(_ONLY & set(near)) or near[:3] == ["no", "more", "than"]
    counted = any(item.kind == "number" or item.text[:1].isdigit() for item in items[start : start + _NEAR + 2])
    after = [item.lower for item in items[start + _NEAR :]]
    return fewer and counted and bool(_AGAINST & {word for one in after for word in one.split(" ")})
