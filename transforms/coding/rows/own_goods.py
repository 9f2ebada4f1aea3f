"""Goods that a state sells no more: "the act forbids sales of American oil" hits whom the article is about."""

from collections.abc import Mapping
from dataclasses import replace

from transforms.coding.model import Reading

_OUTWARD = ("export", "sale", "supply", "supplies", "deliver", "shipment", "transfer", "loan", "credit")


def as_seller(reading: Reading, acting: str | None, hit: Mapping[str, int]) -> Reading:
    """Take the origin of goods that may not be sold for who forbids it, where that state is who acts in the article.

    Args:
        reading: a change that says nobody who makes it.
        acting: who acts most in the article.
        hit: how often each country is hit in the article.
    """
    roles = reading.roles
    if roles.senders or reading.frame.object_kind != "dealing" or acting is None:
        return reading
    if not reading.frame.object_item.lower.startswith(_OUTWARD):
        return reading
    named = roles.targets
    own = bool(named) and all(one.country == acting and one.name is None for one in named)
    if not own or not any(code != acting for code in hit):
        return reading
    senders = [(acting, named[0].words)]
    told = [(one.sector, one.words) for one in named if one.sector]
    sectors = [*told, *(one for one in roles.sectors if one[0] not in {code for code, _ in told})]
    return replace(reading, roles=replace(roles, senders=senders, targets=[], sectors=sectors))


_RULED = frozenset({"prohibition", "permission"})


def as_host(reading: Reading, acting: str | None, hit: Mapping[str, int]) -> Reading:
    """Take the land in which a firm may no longer deal for who rules it, where that state hits the firm's in the text.

    "China listed ten American firms. Illumina may no longer sell its machines in China."
    """
    roles, items = reading.roles, reading.frame.items
    firms = {one.text for one in items if one.kind == "entity"}
    if reading.frame.rule not in _RULED or len(roles.senders) != 1 or len(roles.targets) != 1:
        return reading
    (home, words), place = roles.senders[0], roles.targets[0]
    if words not in firms or place.country is None or place.country != acting or not hit.get(home):
        return reading
    struck = replace(place, country=home, words=words)
    return replace(reading, roles=replace(roles, senders=[(place.country, place.words)], targets=[struck]))
