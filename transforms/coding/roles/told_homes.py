"""Whose men and firms are hit, as a clause on them says: "listed two firms that are owned by the Chadian army"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Frame, Roles, Target
from transforms.coding.parties.actors import countries_of
from transforms.reading import grammar as g
from transforms.reading.kinds import HITTING
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_SERVING = word_set(
    "serve serves served serving lead leads led leading head heads headed command commands commanded belong belongs "
    "belonged work works worked run runs ran govern governs governed represent represents represented sit sits sat"
)
_OWNED = word_set("owned controlled run led headed commanded employed operated")
_MEMBERS = word_set(
    "member members official officials officer officers commander commanders leader leaders head heads chief chiefs "
    "judge judges part citizen citizens national nationals minister ministers general generals soldiers agents agent "
    "lawmakers deputies senators governors governor"
)
_NEAR = 3
"""Items between those who are hit and the clause on them."""


def by_told_home(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of a change with the state of those hit, where only the clause on them tells it."""
    if frame.object_kind not in HITTING or any(one.country or one.name for one in roles.targets):
        return roles
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is None:
        return roles
    hit = verb.subject if verb.passive else verb.objects
    ends = {end for one in hit for end in (one.end, *(link.phrase.end for link in one.links))}
    for below in frame.view.syntax.verbs.values():
        if below.relation != "relative" or not any(0 <= below.start - end <= _NEAR for end in ends):
            continue
        for phrase in _bodies(frame.items, below):
            found = [item for item in frame.items[phrase.start : phrase.last] if countries_of(item)]
            codes = countries_of(found[0]) if found else []
            if len(codes) == 1 and codes[0] not in roles.sender_codes:
                return _of(roles, found[0], codes[0])
    return roles


def _bodies(items: list[Item], verb: Verb) -> list[NounPhrase]:
    """Return what somebody belongs to, leads, or is owned by."""
    low = items[verb.at].lower
    if low in g.BE or verb.form == "copula":
        return [one for one in verb.objects if items[one.head].lower.rpartition(" ")[2] in _MEMBERS]
    if verb.passive:
        return [link.phrase for link in verb.links if link.word == "by"] if low in _OWNED else []
    return [*verb.objects, *(link.phrase for link in verb.links)] if low in _SERVING else []


def _of(roles: Roles, item: Item, code: str) -> Roles:
    sector = item.data.sector if item.kind == "entity" else None
    plain = all(one == UNSPECIFIED for one, _ in roles.sectors)
    own = [one for one in roles.targets if one.sector]
    if own and not sector:
        return replace(roles, targets=[replace(one, country=code) for one in own])
    told = sector if plain and sector != UNSPECIFIED else None
    return replace(roles, targets=[Target(code, None, told, item.text)])
