"""What a list adds to the ban before it: more goods, or only the goods that the ban covers already."""

from schemas.sectors import SECTOR_PARENT, UNSPECIFIED
from transforms.coding.model import Reading
from transforms.coding.parties.hit.barred import PLAIN_GOODS
from transforms.coding.parties.named.phrase_parties import Named
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set

_TOTAL = word_set("trade commerce business dealings")
_ALL = word_set("all any every whole entire")
_GOODS = word_set("imports exports goods sales purchases products deliveries")


def is_whole(model: Reading) -> bool:
    """Tell whether a ban says itself what it covers, all trade or certain goods: more words on that add nothing."""
    frame, roles = model.frame, model.roles
    item = frame.object_item
    total = item.lower in _TOTAL or item.lower.endswith(("embargo", "blockade", "trade ban")) or is_of_all_goods(model)
    sectors = [*(code for code, _ in roles.sectors), *(one.sector for one in roles.targets)]
    return total or any(code not in (None, UNSPECIFIED) for code in sectors)


def is_of_all_trade(model: Reading) -> bool:
    """Tell whether a ban is on all trade, so that what it extends to is in it already."""
    item = model.frame.object_item
    return item.lower in _TOTAL or item.lower.endswith(("trade embargo", "trade ban")) or is_of_all_goods(model)


def is_of_all_goods(model: Reading) -> bool:
    """Tell whether all imports or exports are banned ("banned all imports from Argentina. They include beef")."""
    frame = model.frame
    at = frame.object_at
    sectors = {*(code for code, _ in model.roles.sectors), *(one.sector for one in model.roles.targets)}
    return (
        sectors <= {None, UNSPECIFIED}
        and not any(one.name for one in model.roles.targets)
        and frame.object_item.lower.rpartition(" ")[2] in _GOODS
        and (lower_at(frame.items, at - 1) in _ALL or lower_at(frame.items, at - 2) in _ALL)
    )


def narrower(named: Named, model: Reading) -> Named:
    """Return what a list says more exactly than the ban that it spells out ("Russian metal … aluminium and nickel").

    Of raw goods that are of no kin to those banned it adds others ("banned its coal. The ban takes in iron ore").
    """
    wide = {*(code for code, _ in model.roles.sectors), *(one.sector for one in model.roles.targets if one.sector)}
    raw = bool(wide) and wide <= PLAIN_GOODS and not named.targets
    if raw and all(code in PLAIN_GOODS and not _akin(code, wide) for code, _ in named.sectors):
        return named
    return Named(sectors=[one for one in named.sectors if SECTOR_PARENT.get(one[0]) in wide])


def _akin(code: str, wide: set[str]) -> bool:
    own = {code, SECTOR_PARENT.get(code)} - {None}
    return any(not own.isdisjoint({one, SECTOR_PARENT.get(one)}) for one in wide)
