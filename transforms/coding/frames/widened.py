"""Whom a ban newly reaches: "extended its ban on beef from Mali to Chad" says nothing new of Mali."""

from dataclasses import replace

from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.phrase_parties import Named
from transforms.reading.spans import Item
from transforms.syntax.model import Link

_FLOWS = ("import", "export", "sale", "shipment", "suppl", "deliver", "transit")


def newly_reached(items: list[Item], links: list[Link], named: Named) -> Named:
    """Leave out where a ban that is extended "from … to …" reached before."""
    if any(items[link.phrase.head].lower.startswith(_FLOWS) for link in links):
        return named  # "extended its ban on imports to Ukraine of goods from Russia"
    told = [link for link in links if link.verb is None and items[link.phrase.head].kind == "actor"]
    before = {code for link in told if link.word == "from" for code in codes_of(items[link.phrase.head])}
    after = {code for link in told if link.word == "to" for code in codes_of(items[link.phrase.head])}
    if not before or not after:
        return named
    sectors = [(one.sector, one.words) for one in named.targets if one.country in before and one.sector]
    rest = [one for one in named.targets if one.country not in before]
    return replace(named, targets=rest, sectors=[*named.sectors, *sectors])
