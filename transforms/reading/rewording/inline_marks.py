"""Numbers and letters of an enumeration that runs on within a sentence: "will (i) freeze …, (ii) ban … and (iii) …"."""

from transforms.reading.bullets import after_bullet
from transforms.reading.items import Item, lower_at

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_SERIES = (("a", "b", "c", "d", "e", "f", "g", "h"), _ROMAN, ("1", "2", "3", "4", "5", "6", "7", "8", "9"))
_FEWEST = 2
NEEDED = frozenset(")")
"""Words one of which a sentence must have for this step to change it."""


def leave_marks(items: list[Item]) -> list[Item]:
    """Leave out the marks of an enumeration within a sentence, which part what belongs together."""
    closed = [at for at in range(1, len(items)) if items[at].lower == ")"]
    if len(closed) < _FEWEST:
        return items
    start = after_bullet(items)
    for series in _SERIES:
        found = _marks(items, closed, start, series)
        if len(found) >= _FEWEST:
            left = {at for begin, end in found for at in range(begin, end)}
            return [item for at, item in enumerate(items) if at not in left]
    return items


def _marks(items: list[Item], closed: list[int], start: int, series: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return where the marks of a series stand, in its order."""
    found: list[tuple[int, int]] = []
    for at in closed:
        begin = at - 2 if lower_at(items, at - 2) == "(" else at - 1
        whole = begin == at - 2 or items[at].start == items[at - 1].end  # "1)", and no bracket that closes elsewhere
        if begin >= start and whole and len(found) < len(series) and items[at - 1].lower == series[len(found)]:
            found.append((begin, at + 1))
    return found
