"""Bans on arms: whoever may have none, it is arms that are barred ("an arms embargo on the junta")."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.named.trade_words import TRADE
from transforms.reading.spans import Item

_WHO = frozenset({"government", UNSPECIFIED})
"""Sectors that say who is hit, and not in what."""


def in_arms(item: Item, named: Named) -> Named:
    """Return the roles of a measure, in arms alone where its own word says that they are what is barred."""
    if item.kind != "measure" or item.data.measure != "arms" or named.own_sector is None:
        return named
    arms = named.own_sector[0]
    named.targets = [
        one if one.sector not in _WHO else replace(one, sector=None if one.name is None else arms)
        for one in named.targets
    ]
    named.sectors = [one for one in named.sectors if one[0] not in _WHO or one[1].lower() in TRADE]
    return named
