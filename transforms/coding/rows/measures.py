"""Which kind of dealing a change restricts or frees: by the object's own word, else by who or what is hit."""

from schemas.sectors import SECTORS, UNSPECIFIED
from schemas.vocabulary import Measure
from transforms.coding.dealings.dealing_words import dealing_of
from transforms.coding.dealings.states.memberships import MEMBERSHIP
from transforms.coding.model import Frame, Target
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_ON_TRADE = word_set("trade commerce imports exports goods importation exportation")
_KEEPING_OUT = frozenset({"ban", "bar", "control", "resume", "readmit", "prohibition", "exempt"})
_WARES = word_set("goods products produce wares merchandise items")
_MOVING = frozenset({"shipping", "aviation", "rail_road"})
_GOODS = frozenset(sector.code for sector in SECTORS if sector.hs)
_TECHNOLOGY = dict.fromkeys(("technology", "semiconductors", "dual_use", "space"), Measure.TECHNOLOGY)
_OF_TRADE: dict[str, str] = {"defence": Measure.ARMS, "banking": Measure.FINANCIAL, **_TECHNOLOGY}
"""What trade in the goods of a sector counts as."""
_USUAL: dict[str, str] = {**_OF_TRADE, "aviation": Measure.TRANSPORT}
"""What is restricted of a sector as a whole where no word says it."""
_VAGUE = ("sanction", "penalt", "measure", "designat", "programme", "program")
"""How words begin that say of no dealing that it is what is restricted ("oil sanctions")."""


def measure_of(frame: Frame, sector: str, target: Target) -> str:
    """Return the kind of dealing restricted: as it is worded, made exact by whom or what it hits."""
    worded = worded_measure(frame, sector, target)
    if frame.trigger == MEMBERSHIP:
        return Measure.DIPLOMATIC
    if worded == Measure.TRADE:
        return _OF_TRADE.get(sector, worded)
    if (_stated(frame.object_item) is not None and not _is_entry(frame)) or sector == UNSPECIFIED:
        return worded
    if target.name is None and sector in _USUAL and frame.trigger != "designate":
        return _USUAL[sector]
    if frame.trigger in _KEEPING_OUT and _is_person(frame.object_item):
        return Measure.TRAVEL
    plain = target.name is None and (frame.object_item.kind == "sector" or frame.object_kind != "party")
    return (_by_goods(frame, sector) if plain else None) or worded


def worded_measure(frame: Frame, sector: str, target: Target) -> str:
    """Return the kind of dealing that the object's own word says, else what is mostly done to one of its kind."""
    goods = frame.object_kind == "dealing" and frame.object_item.lower in _WARES  # "stopped goods from Mali"
    if goods or (sector == UNSPECIFIED and frame.object_kind == "measure" and _is_on_trade(frame)):
        return Measure.TRADE
    stated = _stated(frame.object_item)
    if stated is not None and not _is_entry(frame):
        goods = stated == Measure.ARMS and sector in _GOODS  # "an oil and arms embargo"
        moves = sector in _MOVING and _is_loose(frame.object_item)
        return Measure.TRADE if goods else Measure.TRANSPORT if moves else stated
    if sector == "defence" and target.name is None and frame.trigger != "designate":
        return Measure.ARMS
    kept_out = _kept_out(frame, sector) if target.name is None else None
    if kept_out is not None:
        return kept_out
    if target.name is not None or frame.object_kind in ("party", "list"):
        return Measure.FINANCIAL
    return Measure.UNSPECIFIED


def _kept_out(frame: Frame, sector: str) -> str | None:
    """Return what is restricted where people are kept from going to a state, or a state is named for its goods."""
    if frame.object_kind != "party" or frame.trigger not in _KEEPING_OUT:
        return None
    if sector == "tourism":
        return Measure.TRAVEL  # "banned Americans from travelling to Cuba"
    if frame.object_item.kind == "sector" and sector in _GOODS - _MOVING:
        return Measure.TRADE
    at = frame.object_at
    wares = {lower_at(frame.items, one) for one in (at - 2, at, at + 1)} & _WARES
    return Measure.TRADE if wares else None  # "banned Turkish products", "wares from Mali"


def _stated(named: Item) -> str | None:
    """Return what the object's own word says."""
    if named.kind == "measure" and named.data.measure is not None:
        return str(named.data.measure)
    deals = None if named.kind == "sector" else dealing_of(named)  # "barred ships": those, and no shipping of goods
    return None if deals is None else deals.measure


def _is_loose(named: Item) -> bool:
    """Tell whether a verb deals in no goods, where it is said of ships or planes ("may not use its ports")."""
    return named.kind != "measure" and "weak_dealing" in named.senses.kinds


def _is_entry(frame: Frame) -> bool:
    """Tell whether entries are those of a list, and not into a country."""
    named = frame.object_item
    return frame.object_kind == "list" and named.kind == "measure" and named.data.kind == "dealing"


def _is_person(named: Item) -> bool:
    """Tell whether persons are meant, of whom one who is barred may not travel."""
    if named.kind == "post":
        return bool(named.data.sector == "government")
    return named.kind == "entity" and bool(named.data.kind == "person")


def _by_goods(frame: Frame, sector: str) -> str | None:
    """Return what a ban on goods, or on what moves them, restricts; None where the word for it is vague."""
    if frame.object_item.lower.rpartition(" ")[2].startswith(_VAGUE):
        return None
    if sector in _MOVING:
        return Measure.TRANSPORT if frame.trigger in _KEEPING_OUT or frame.object_kind == "measure" else None
    return Measure.TRADE if sector in _GOODS else None


def _is_on_trade(frame: Frame) -> bool:
    """Tell whether a measure is on trade as such ("its ban on all trade with Mali", "a trade and arms embargo")."""
    if [one.lower for one in frame.items[max(0, frame.object_at - 2) : frame.object_at]] == ["trade", "and"]:
        return True
    after = frame.items[frame.object_at + 1 : frame.object_at + 4]
    if not after or after[0].lower != "on":
        return False
    plain = [one for one in after[1:] if one.lower != "all" and one.kind != "actor"]
    return bool(plain) and plain[0].lower in _ON_TRADE
