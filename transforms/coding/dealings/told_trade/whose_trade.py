"""Which goods a sentence speaks of, and whose trade they are: those of whom the text told to be hit, or to them."""

from dataclasses import dataclass

from schemas.sectors import UNSPECIFIED
from transforms.coding.dealings.dealing_words import dealing_of
from transforms.coding.dealings.movers import CARRIERS
from transforms.coding.model import Coded, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.phrases.grounds import is_own_ground
from transforms.reading.items import Item, lower_at
from transforms.reading.word_set import word_set

_GOODS = frozenset({"goods", "service", "industry"})
_BETWEEN = frozenset({"word", "sector", "number", "post", "verb", "trigger", "dealing_verb"})
_STOPS = word_set(
    "and or nor but , ; : . is are was were be been has have had may must can will would shall by that which who "
    "whom where when "
    "while because so not from of for to in into on at with under over through out as than off"
)
_TOWARDS = word_set("from of for to into in with at")
_REACH = 6
_BEFORE = 4
_JOINS = word_set(", and or nor neither both with without plus including")
_UNSAID = (None, "", UNSPECIFIED)
_NO_WARES = frozenset({"government", UNSPECIFIED})
LOADS = word_set(
    "truck trucks lorry lorries tanker tankers ship ships wagon wagons train trains barge barges freighter "
    "freighters carrier carriers "
    "cargo cargoes cargos shipment shipments consignment consignments"
)
_HOLDING = word_set("in at on aboard inside through via by")


@dataclass(frozen=True, slots=True)
class Trade:
    """The goods of a sentence, with the state whose trade in them is told of; None where the text before it says."""

    goods: list[Coded]
    land: Coded | None
    at: int
    tied: bool
    """Whether the goods themselves are said to be that state's, or to go to it."""


def trade_of(items: list[Item], hit: set[str]) -> Trade | None:
    """Return what is traded with those who were told to be hit; None where the sentence names no goods."""
    lands = [(at, code) for at, item in enumerate(items) for code in codes_of(item) if code in hit]
    wares = [at for at, item in enumerate(items) if _is_ware(item) and not _is_part(items, at)]
    tied = [at for at in wares if _tie(items, at, hit) is not None]
    if tied:
        tied = [at for at in tied if not _only_carries(items, at, tied)]
        land = _tie(items, tied[0], hit)
        goods = [one for one in wares if one in tied or _is_joined(items, one, tied)]
        return Trade(_coded(items, goods), land, tied[0], tied=True)
    wares = wares or [at for at, item in enumerate(items) if _is_calling(item)]
    placed = [at for at in wares if lower_at(items, at - 1) not in _HOLDING and lower_at(items, at - 2) not in _HOLDING]
    placed = placed or ([] if wares else [at for at, item in enumerate(items) if _service_of(item) is not None])
    first = next(iter(placed), None)
    if first is None:
        return None
    goods = [first, *(one for one in wares if one > first and _is_joined(items, one, [first]))]
    land = (lands[0][1], items[lands[0][0]].text) if lands else None
    return Trade(_coded(items, goods), land, first, tied=False)


def service_of(items: list[Item], low: int, high: int, hit: set[str]) -> Trade | None:
    """Return the service that a verb among some items tells ("lent", "insured"), with the state that it is for."""
    at = next((at for at in range(low, high + 1) if _service_of(items[at]) is not None), None)
    if at is None:
        return None
    lands = [(here, code) for here in range(len(items)) for code in codes_of(items[here]) if code in hit]
    land = (lands[0][1], items[lands[0][0]].text) if lands else None
    return Trade(_coded(items, [at]), land, at, tied=any(lower_at(items, here - 1) in _TOWARDS for here, _ in lands))


def target_of(trade: Trade) -> list[Target]:
    """Return whom the trade is with."""
    return [] if trade.land is None else [Target(trade.land[0], None, None, trade.land[1])]


def _coded(items: list[Item], places: list[int]) -> list[Coded]:
    coded = [
        (_refined(items, at) or _service_of(items[at]) or str(items[at].data.sector), items[at].text) for at in places
    ]
    return list({code: (code, words) for code, words in coded}.values())


def _refined(items: list[Item], at: int) -> str | None:
    """Return what "products refined from Malian crude" are: no crude."""
    before = {item.lower for item in items[max(0, at - _BEFORE) : at]}
    crude = _is_ware(items[at]) and items[at].data.sector == "oil"
    return "petroleum_products" if crude and before >= {"refined", "from"} else None


def _is_ware(item: Item) -> bool:
    if item.kind == "measure":  # "ferries", "flights"; a port is where they call
        return item.data.kind == "dealing" and item.data.sector not in _UNSAID and not is_own_ground(item)
    return item.kind == "sector" and item.data.kind in _GOODS and item.data.sector not in _NO_WARES


def _is_part(items: list[Item], at: int) -> bool:
    """Tell whether a noun only says of what kind the goods next to it are ("roofing steel"), or carries them."""
    behind = at + 1 < len(items) and _is_ware(items[at + 1]) and not _carries(items[at + 1])
    return behind or (at > 0 and _carries(items[at]) and _is_ware(items[at - 1]))


def _carries(item: Item) -> bool:
    return item.lower in LOADS


def _service_of(item: Item) -> str | None:
    """Return the sector of a verb that says itself what is dealt in ("lent", "insured")."""
    deals = dealing_of(item) if item.kind in ("verb", "dealing_verb", "trigger") else None
    return None if deals is None or not deals.sector else str(deals.sector)


def _is_calling(item: Item) -> bool:
    """Tell whether an item is a calling or a firm by its trade ("cotton mills"), where no goods are named."""
    return item.kind == "post" and item.data.sector is not None and item.data.sector not in _NO_WARES


def _tie(items: list[Item], at: int, hit: set[str]) -> Coded | None:
    """Return the state right before goods ("Malian raw gold"), or that they are tied to behind ("gold for Mali")."""
    for here in range(at - 1, max(-1, at - 1 - _BEFORE), -1):
        item = items[here]
        found = next((code for code in codes_of(item) if code in hit), None)
        if found is not None:
            return found, item.text
        if item.lower in _STOPS or item.kind not in _BETWEEN:
            break
    return _tied_behind(items, at, hit)


def _tied_behind(items: list[Item], at: int, hit: set[str]) -> Coded | None:
    for here in range(at + 1, min(len(items), at + 1 + _REACH)):
        if items[here].kind == "mark" or items[here].lower in (
            "is",
            "are",
            "was",
            "were",
            "will",
            "may",
            "must",
            "has",
            "have",
        ):
            return None
        found = next((code for code in codes_of(items[here]) if code in hit), None)
        if found is not None:
            if here + 1 < len(items) and _is_ware(items[here + 1]):
                return None  # "papers for Malian barley": the barley is
            before = {lower_at(items, back) for back in range(max(at + 1, here - 3), here)}
            return (found, items[here].text) if before & _TOWARDS else None
        if codes_of(items[here]):
            return None
    return None


_LADEN = word_set("with carrying laden loaded of bringing")


def _only_carries(items: list[Item], at: int, tied: list[int]) -> bool:
    """Tell whether ships or lorries only carry what is barred ("ships with Malian rubber on board")."""
    behind = any(at < other <= at + _REACH for other in tied)
    return behind and items[at].data.sector in CARRIERS and lower_at(items, at + 1) in _LADEN


def _is_joined(items: list[Item], at: int, to: list[int]) -> bool:
    """Tell whether goods are joined to others of the list by commas or "and" alone."""
    for other in to:
        low, high = sorted((at, other))
        between = items[low + 1 : high]
        if between and all(one.lower in _JOINS or one.kind == "sector" or _is_plain(one) for one in between):
            return any(one.lower in _JOINS for one in between)
    return False


def _is_plain(item: Item) -> bool:
    return item.kind == "word" and item.lower not in _STOPS and item.lower.isalpha()
