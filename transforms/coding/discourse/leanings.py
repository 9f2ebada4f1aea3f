"""Who seems to act and who to be hit where no verb says it: "no Moldovan wine to be had from Russian importers"."""

from collections import Counter
from collections.abc import Iterable

from schemas.vocabulary import BODIES
from transforms.coding.model import SentenceView
from transforms.coding.parties.actors import codes_of, only_describes
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_BUYERS = word_set(
    "market markets importer importers buyer buyers customer customers consumer consumers shelf shelves shop shops "
    "supermarkets port ports harbour harbours harbor harbors airspace skies soil territory border customs watchdog "
    "inspectors regulator regulators law"
)
"""What a state has from which it shuts others out."""

_GOODS = frozenset({"sector", "entity"})
_HIT_AFTER = word_set("against")
_FLOWS = ("exports to", "sales to", "deliveries to", "shipments to", "supplies to", "imports from", "goods from")
_ON = word_set("on against upon")
_MEASURES = frozenset({"measure"})
_BEFORE = 4
"""Items before a country among which the measure stands that is on it."""


def leanings(views: Iterable[SentenceView]) -> Counter[str]:
    """Return for each country how much more it seems to act (above 0) than to be hit (below 0)."""
    found: Counter[str] = Counter()
    for view in views:
        for at, item in enumerate(view.items):
            if item.kind == "actor":
                lean = _lean(view.items, at)
                for code in codes_of(item) if lean else ():
                    found[code] += lean
    return found


def _lean(items: list[Item], at: int) -> int:
    data = items[at].data
    if data.kind == "organ" and (data.code in BODIES or not data.ambiguous):
        return 1
    after = at + 2 if lower_at(items, at + 1) in ("'s", "’s") else at + 1
    if lower_at(items, after) in _BUYERS:
        return 1
    if after < len(items) and (items[after].kind in _GOODS or _is_dealing(items[after])):
        return -1
    return -1 if _is_hit(items, at) else 0


def _is_dealing(item: Item) -> bool:
    return item.kind == "measure" and item.data.kind in ("dealing", "assets")


def _is_hit(items: list[Item], at: int) -> bool:
    """Tell whether what stands before a country says that something is done to it ("the embargo on Mali")."""
    if only_describes(items, at) and any(item.kind in _MEASURES for item in items[at + 3 : at + 5]):
        return True  # "an Iran-related sanctions authority"
    here = at - 1 if lower_at(items, at - 1) != "the" else at - 2
    before = lower_at(items, here)
    if before in _HIT_AFTER:
        return True
    flow = lower_at(items, here - 1).rpartition(" ")[2]
    if f"{flow} {before}" in _FLOWS:
        return True
    return before in _ON and any(item.kind in _MEASURES for item in items[max(0, here - _BEFORE) : here])
