"""Whom a ban newly reaches: "extended its ban on beef from Mali to Chad" says nothing new of Mali."""

from dataclasses import replace

from transforms.coding.model import Coded
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link

_HELD = word_set("subsidiary subsidiaries branch branches affiliate affiliates offshoot offshoots licensee licensees")
_FIRMS = word_set("firm firms company companies broker brokers bank banks citizen citizens national nationals")
_FLOWS = ("import", "export", "sale", "shipment", "suppl", "deliver", "transit")


def without_bound(items: list[Item], links: list[Link]) -> list[Link]:
    """Leave out who must keep to a ban from now on: "widened to foreign branches of American firms" hits none of them.

    A state's own firms are bound where another state is named that is hit ("its embargo on Syria to Swiss brokers").
    """
    hit = {code for link in links if link.word in ("on", "against") for code in _codes_in(items, link)}
    for at, link in enumerate(links):
        if link.word != "to" or link.verb is not None:
            continue
        head, own = items[link.phrase.head].lower, _codes_in(items, link)
        after = [one for one in links[at + 1 :] if one.word not in ("of", "in")]
        if head in _HELD or (head in _FIRMS and hit and own and own <= USUAL_SENDERS - hit):
            return [*links[:at], *after]
    return links


def _codes_in(items: list[Item], link: Link) -> set[str]:
    """Return the codes of the actors that a link names."""
    inside = items[link.phrase.start : link.phrase.end]
    return {code for item in inside if item.kind == "actor" for code in codes_of(item)}


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


def goods_reached(items: list[Item], links: list[Link], named: Named) -> Named:
    """Leave out the goods that a ban was on before: "widened its ban on Malian tin to gold" is about gold."""
    goods: list[Coded] = []
    told: set[str] = set()
    for link in links:
        inside = items[link.phrase.start : link.phrase.end]
        if link.word != "to" or link.verb is not None:
            told |= {one.text for one in inside}
        elif all(one.kind in ("sector", "word") for one in inside):
            goods += [(one.data.sector, one.text) for one in inside if one.kind == "sector"]
    before = {one for _, one in named.sectors} | {one.words for one in named.targets if one.sector}
    if not goods or not before & told:
        return named
    targets = [one if one.name else replace(one, sector=None) for one in named.targets]
    more = [one for one in named.sectors if one[1] not in told and one not in goods]
    return replace(named, targets=targets, sectors=[*goods, *more])
