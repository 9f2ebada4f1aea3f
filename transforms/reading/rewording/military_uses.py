"""Goods that are told by the use that armies make of them: "items with civilian and military applications"."""

from transforms.reading.items import Item
from transforms.reading.sense_model import Sense
from transforms.reading.word_set import word_set
from transforms.reference.model import SectorWord

_GOODS = word_set(
    "goods items products equipment technology technologies material materials gear devices wares articles commodities "
    "supplies machinery"
)
_LINKS = word_set("with of that which having for")
_BETWEEN = word_set(
    "with of that which having have has can could may might be been used put both civilian civil and or possible "
    "potential a an to for also military dual likely serve serving"
)
_USES = word_set("use uses application applications purpose purposes utility significance")
_ARMIES = frozenset({"military"})
_CIVIL = word_set("civilian civil possible potential can could may might also dual have has having")
"""Words one of which says that the goods are not made for armies alone."""

_REACH = 11
_FLOWS = word_set("export exports import imports sale sales delivery deliveries shipment shipments supply supplies")
_FLOW = 3
"""Items from a flow to a clause that tells what it is of, past "to" and whom it goes to."""

NEEDED = _ARMIES
"""Words one of which a sentence must have for this step to change it."""


def say_dual_use(items: list[Item]) -> list[Item]:
    """Return the items with goods of a military use as one item each: arms, or dual-use goods."""
    if not any(item.lower in _ARMIES for item in items):
        return items
    found: list[Item] = []
    at = 0
    while at < len(items):
        end, sector = _end(items, at)
        if end is None:
            found.append(items[at])
            at += 1
            continue
        words = " ".join([one.text for one in items[at:end]])
        sense = Sense("sector", SectorWord(words.lower(), sector, "goods"))
        found.append(Item(items[at].start, items[end - 1].end, words, words.lower(), [sense]))
        at = end
    return found


def _opens(items: list[Item], at: int) -> bool:
    return items[at].lower in _GOODS and items[at + 1].lower in _LINKS


def _follows_flow(items: list[Item], at: int) -> bool:
    """Tell whether a clause tells what a flow is of ("any export to Mali that could serve a military purpose")."""
    if at < _FLOW or items[at].lower not in ("that", "which") or items[at - 2].lower not in ("to", "from"):
        return False
    return items[at - _FLOW].lower in _FLOWS and items[at - 1].text[0].isupper()


def _end(items: list[Item], at: int) -> tuple[int | None, str]:
    """Return the end of the words for such goods that begin at a place, and their sector; no end if none do."""
    if at + 2 >= len(items) or not (_opens(items, at) or _follows_flow(items, at)):
        return None, ""
    told = False
    for here in range(at + 1, min(len(items), at + _REACH)):
        low = items[here].lower
        if low in _USES and here > at + 1:
            inside = {one.lower for one in items[at + 1 : here]}
            armed = inside.isdisjoint(_CIVIL)
            return (
                here + 1 if told and not (armed and "for" not in inside) else None
            ), "defence" if armed else "dual_use"
        told = told or low in _ARMIES
        if low not in _BETWEEN:
            return None, ""
    return None, ""
