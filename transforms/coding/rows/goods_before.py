"""The goods of a flow that the sentence leaves unnamed: "resumed shipments", in a text about uranium."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.discourse.topic import Topic
from transforms.coding.model import Coded, Frame, Reading, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.hit.travellers import is_of_travel
from transforms.coding.parties.named.trade_words import is_of_all_dealings
from transforms.coding.parties.phrases.party_phrases import LORRIES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set

_PARTING = frozenset({",", ";", "and", "or", "as", "but"})

_FLOWS = word_set("shipment shipments delivery deliveries supply supplies consignment consignments cargo cargoes")
"""Nouns that presuppose goods: exports and trade may be of everything."""

_TRADE = word_set("imports exports sales purchases buying selling importing exporting")
"""Nouns that presuppose them only where they are had again: "which banned its copper, will resume imports"."""

_BACK = 3
"""Sentences before it in which the goods may be named last."""


def goods_before(reading: Reading, topic: Topic) -> list[Coded]:
    """Return the sector of the goods that the text named last, or in its title, for a flow that names none."""
    frame = reading.frame
    words = frame.object_item.lower.rpartition(" ")[2]
    again = frame.trigger == "resume" and words in _TRADE
    echoes = frame.object_kind == "echo" and any(item.lower in _BANS for item in frame.items[: frame.head])
    if echoes or (frame.object_kind == "measure" and words in _BANS):
        return ([] if echoes else _of_those_hit(reading)) or _of_text(reading, topic)
    if frame.object_kind != "dealing" or (words not in _FLOWS and not again):
        return []
    here = _goods_in(frame.view.items[: frame.head] if again else frame.view.items)
    if here:
        return here if again and len(here) == 1 else []
    index = frame.view.index
    before = [view for view in topic.whole.views[max(0, index - _BACK) : index] if view.section == frame.view.section]
    title = [view for view in topic.whole.views[:1] if view.is_title and view.section == frame.view.section]
    for view in (*reversed(before), *title):
        found = _flows_in(view.items) or _goods_in(view.items)
        if found:
            return found if len({code for code, _ in found}) == 1 else []
    return []


def _flows_in(items: list[Item]) -> list[Coded]:
    """Return the goods of which flows are told ("cut off oil exports over its arms airlift"): before any others."""
    flows = (item for item in items if item.kind == "measure" and item.data.kind == "dealing" and item.data.sector)
    return [(one.data.sector, one.text) for one in flows if one.lower.rpartition(" ")[2] in _FLOWS | _TRADE]


def lands_alike(reading: Reading, named: list[Target], sectors: list[Coded]) -> list[Target]:
    """Return the lands of those of no sector whom one trade is told of: "makers of drones in Turkey and Oman".

    The trade stands before the first of them in one phrase, or is that of the list which they are put on.
    """
    plain = all(one.sector == UNSPECIFIED and one.name is None for one in named)
    if not plain or len({one.country for one in named}) < _SEVERAL or len({code for code, _ in sectors}) != 1:
        return []
    texts = [item.text for item in reading.frame.items]
    words, first = sectors[0][1], named[0].words
    if words in texts and first in texts:
        here, there = texts.index(words), texts.index(first)
        between = {item.lower for item in reading.frame.items[here + 1 : there]}
        if here < reading.frame.head or here > there or between & _PARTING:
            return []
    elif reading.roles.own_sector not in sectors:
        return []
    return [Target(one.country, None, None, one.words) for one in named]


_SEVERAL = 2


def _of_text(reading: Reading, topic: Topic) -> list[Coded]:
    """Return the goods of the text for a ban in a sentence that names none."""
    frame = reading.frame
    if _goods_in(frame.view.items) or is_of_travel(frame.object_item) or _is_on_all_trade(frame):
        return []
    return _only_goods(topic) if _is_known_as_hit(reading, topic) else []


_ON = word_set("on of against for over")
_MOVES = frozenset({"aviation", "shipping"})
_WHOSE = 4
"""Items behind goods or flights among which it stands whose they are, or where they go."""


def _of_those_hit(reading: Reading) -> list[Coded]:
    """Return the goods or flights of those hit of which the sentence tells before a bare ban.

    "Georgian wine is on sale again after Moscow lifted its ban", "flights to Tbilisi resumed after …".
    """
    frame, senders = reading.frame, reading.roles.sender_codes
    items, hit = frame.items, {one.country for one in reading.roles.targets}
    if not senders or lower_at(items, frame.object_at + 1) in _ON or frame.object_at < frame.head:
        return []
    found: dict[str, str] = {}
    for at, item in enumerate(items[: frame.head]):
        sector = _told_sector(item)
        near = (*items[max(0, at - 1) : at], *items[at + 1 : at + _WHOSE]) if sector else ()
        codes = {code for one in near if one.kind == "actor" for code in codes_of(one)} - senders
        if sector and codes and (not hit or codes & hit):
            found[sector] = item.text
    return [*found.items()] if len(found) == 1 else []


def _told_sector(item: Item) -> str | None:
    """Return the sector of goods, or of flights and voyages; lorries only carry what is meant."""
    if item.lower in LORRIES:
        return None
    goods = item.kind == "sector" and item.data.kind == "goods" and item.data.sector != UNSPECIFIED
    moves = item.kind == "measure" and item.data.kind == "dealing" and item.data.sector in _MOVES
    return str(item.data.sector) if goods or moves else None


_BANS = frozenset({"ban", "bans"})
"""Measures that presuppose goods; an embargo may be on all trade."""


_OF_ANYTHING = word_set("imports exports import export trade goods products")
"""What may be of everything, as "sales" and "deliveries" are not, which presuppose their goods."""
_NEAR = 6
"""Words after a ban among which its goods stand."""


def _is_on_all_trade(frame: Frame) -> bool:
    """Tell whether a ban is said to be on trade of any kind ("a ban on Syrian exports"): it leaves no goods unsaid."""
    items, at = frame.items, frame.object_at
    return is_of_all_dealings(items, at) or any(item.lower in _OF_ANYTHING for item in items[at + 1 : at + _NEAR])


def _is_known_as_hit(reading: Reading, topic: Topic) -> bool:
    """Tell whether other sentences say that something is done to whom a measure is on."""
    index = reading.frame.view.index
    known = {code for at, code in topic.stated if at != index}
    return all(one.country in known for one in reading.roles.targets)


def _only_goods(topic: Topic) -> list[Coded]:
    """Return the one sector of the goods in a title, or in the sentence after it, if the text is of it alone."""
    known = topic.sectors - {UNSPECIFIED}
    for view in topic.whole.views[:2]:
        found = _goods_in(view.items)
        if found:
            return found if {code for code, _ in found} == known else []
    return []


def _goods_in(items: list[Item]) -> list[Coded]:
    found = {item.data.sector: item.text for item in items if item.kind == "sector" and item.data.kind == "goods"}
    return [(code, words) for code, words in found.items() if code != UNSPECIFIED]


def opens_a_way(frame: Frame) -> bool:
    """Tell whether a way is opened or shut to a land ("reopens its border"), and not to those hit ("to him")."""
    way = frame.object_kind == "dealing" and frame.object_item.kind == "measure"
    way = way and frame.object_item.data.measure == "transport"
    return way and lower_at(frame.items, frame.object_at + 1) != "to"
