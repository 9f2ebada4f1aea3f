"""Lands that act or are hit by their place alone: goods cross them, firms are based in them."""

from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import Link

_THROUGH = word_set("through via across over")
_FLOWS = word_tuple("transit passage transport shipment movement flow traffic deliver suppl export import")


def crosses(items: list[Item], link: Link, flow: str, named: Named) -> bool:
    """Tell whether a link names a land that goods of another go through.

    "The transit of Malian cotton through Togo" is barred, or let go on, by Togo.
    """
    if link.word not in _THROUGH or link.verb is not None or not flow.startswith(_FLOWS):
        return False
    lands = {code for one in items[link.phrase.start : link.phrase.end] for code in codes_of(one)}
    others = {one.country for one in named.targets if one.country}
    return bool(lands) and bool(others) and lands.isdisjoint(others)


_BASED = word_set("based headquartered domiciled listed")


def says_base(items: list[Item], at: int) -> bool:
    """Tell whether a land only says where a firm has its seat: "Denmark-based Maersk" acts for itself."""
    if lower_at(items, at + 1) in ("-", "‑"):
        return lower_at(items, at + 2) in _BASED
    return items[at].lower.endswith("-based")
