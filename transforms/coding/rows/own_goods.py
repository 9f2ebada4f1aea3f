"""Goods that a state sells no more: "the act forbids sales of American oil" hits whom the article is about."""

from collections.abc import Mapping
from dataclasses import replace

from transforms.coding.model import Reading, Target
from transforms.coding.parties.actors import codes_of

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


_MAY = frozenset({"may", "can", "could", "free", "able", "way"})
_IN_TURN = frozenset({"turn", "part", "return", "reciprocated", "reciprocally", "too", "likewise"})


def as_turned(reading: Reading, acting: str | None, hit: Mapping[str, int]) -> Reading:
    """Turn who may deal again with whom, where the article tells that the second relaxes what hits the first.

    "Norway lifted its ban on Chilean tin. The Chilean navy may order Norwegian missiles again." What one of them does
    "in turn" is another matter.
    """
    frame, roles = reading.frame, reading.roles
    if frame.view.follows_relief is None or frame.rule not in _RULED | {"allowance"} or acting is None:
        return reading
    low = {item.lower for item in frame.items}
    if low.isdisjoint(_MAY) or not low.isdisjoint(_IN_TURN) or any(one.name for one in roles.targets):
        return reading
    named = {one.country for one in roles.targets if one.country}
    senders = roles.sender_codes
    if named != {acting} or not senders <= {code for code, often in hit.items() if often} or hit.get(acting):
        return reading
    told = [(one.sector, one.words) for one in roles.targets if one.sector]
    struck = [Target(code, None, None, words) for code, words in roles.senders] or _others(reading, acting, hit)
    sectors = [*told, *(one for one in roles.sectors if one[0] not in {code for code, _ in told})]
    turned = replace(roles, senders=[(acting, roles.targets[0].words)], targets=struck, sectors=sectors)
    return replace(reading, roles=turned)


def _others(reading: Reading, acting: str, hit: Mapping[str, int]) -> list[Target]:
    """Return who of those whom the article tells to be hit stands in the sentence."""
    named = {code: item.text for item in reading.frame.items if item.kind == "actor" for code in codes_of(item)}
    return [Target(code, None, None, words) for code, words in named.items() if code != acting and hit.get(code)]
