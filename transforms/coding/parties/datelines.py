"""Where a report is written stands before a dash at its head, and neither acts nor is hit ("NAIROBI, Kenya — …")."""

from transforms.coding.model import SentenceView
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at

_DASHES = frozenset({"-", "–", "—", "--", "|"})
_REACH = 8
"""Items within which the dash of a dateline stands."""


def after_dateline(view: SentenceView) -> int:
    """Return the place at which a sentence begins after its dateline; 0 where it has none."""
    if view.is_title or view.index > 1:
        return 0
    if len(view.items) == len(("DUBAI", ".")) and view.items[0].text.isupper():
        return len(view.items)  # "DUBAI. Ministers agreed …"
    if _is_place_and_day(view.items):
        return len(view.items)  # "Abuja, 10 December 2017."
    dashes = (at for at in range(min(_REACH, len(view.items))) if _is_dash(view.items, at))
    end = next(dashes, -1)
    tells = end > 0 and (
        view.items[0].lower in g.DETERMINERS or any(item.kind == "trigger" for item in view.items[:end])
    )
    return 0 if tells else end + 1


def _is_place_and_day(items: list[Item]) -> bool:
    """Tell whether a sentence holds nothing but a capital and a day."""
    told = [item.kind for item in items if item.kind not in ("mark", "number")]
    capital = bool(items) and items[0].kind == "actor" and items[0].data.kind == "capital"
    return capital and told in (["actor", "date"], ["actor", "actor", "date"])


def _is_dash(items: list[Item], at: int) -> bool:
    """Tell whether a dash parts what stands beside it, and joins no two words ("Iran-related")."""
    joins = 0 < at < len(items) - 1 and items[at - 1].end == items[at].start == items[at + 1].start - 1
    return lower_at(items, at) in _DASHES and not joins
