"""Which states only lie on the way of what is hit, and whose goods ships carried that are hit for it.

"Stopped trade with India, transit to Afghanistan included" and "exports through Peru to Chile" hit the first and the
last; of ships without a flag the text says whose goods they bore: "a tanker that took Russian crude to Chile".
"""

from dataclasses import replace

from transforms.coding.model import Frame, Roles, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.roles.own_bans import by_other_side
from transforms.coding.roles.owned_targets import by_owner
from transforms.coding.roles.served import by_whom_they_serve
from transforms.reading import grammar as g
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase

_BY_WAY = word_set("through via across")
_ENDS = word_set("to into for from")
_BORDERS = word_set("border borders frontier frontiers crossing crossings")
_APART = word_set("included excepted excluded exempt exempted")
_REACH = 4
"""Items before a state among which "transit" stands, or a preposition with what describes the state."""


def whom_it_hits(frame: Frame, roles: Roles) -> Roles:
    """Return the roles with those hit in place of whom a sentence names a flag or a way, or nobody."""
    return by_whom_they_serve(frame, by_cargo(frame, without_ways(frame, by_owner(frame, by_other_side(frame, roles)))))


def without_ways(frame: Frame, roles: Roles) -> Roles:
    """Leave out the states through which goods only pass, where others are hit."""
    if frame.object_kind == "dealing" and _is_transit_beside(frame):
        return replace(roles, targets=[])
    if frame.object_kind != "dealing" or len({one.country for one in roles.targets}) < _SOME:
        return roles
    left = [one for one in roles.targets if not _only_on_way(frame, one)]
    return replace(roles, targets=left) if any(one.country for one in left) else roles


_SOME = 2


def _only_on_way(frame: Frame, target: Target) -> bool:
    items = frame.items
    named = [at for at, item in enumerate(items) if target.country is not None and target.country in codes_of(item)]
    return target.name is None and bool(named) and all(_is_way(frame, at) for at in named)


def _is_way(frame: Frame, at: int) -> bool:
    """Tell whether a state at a place is named as where goods only pass, or where they come from at a border."""
    items = frame.items
    link = at - 1
    while link > 0 and items[link].lower in g.DETERMINERS:
        link -= 1
    word = lower_at(items, link)
    if word in _BY_WAY:
        after = items[at + 1 : at + 3]
        return len(after) > 1 and after[0].lower in _ENDS and after[1].kind in ("actor", "group")
    if word not in _ENDS:
        return False
    if word == "from" and frame.object_item.lower in _BORDERS and frame.object_at < link:
        return True  # "closed its border with Peru to trains from Chile"
    return _is_added_transit(frame, link, at)


def _is_added_transit(frame: Frame, link: int, at: int) -> bool:
    """Tell whether a state is the end of a transit that is said to be stopped, or spared, as well."""
    items = frame.items
    transit = next((one for one in range(link - 1, max(0, link - _REACH), -1) if _passes(items[one])), None)
    if transit is None or transit == frame.object_at:
        return False
    return "including" in (lower_at(items, transit - 1), lower_at(items, transit - 2)) or (
        lower_at(items, at + 1) in _APART
    )


def _is_transit_beside(frame: Frame) -> bool:
    """Tell whether a frame is of a transit that is only said to be stopped, or spared, with the rest."""
    after = frame.items[frame.object_at + 1 : frame.object_at + 1 + _REACH]
    return _passes(frame.object_item) and any(one.lower in _APART for one in after)


def _passes(item: Item) -> bool:
    return item.lower in ("transit", "bound") or item.lower.endswith(" transit")


def by_cargo(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of a listing of ships that names no state of theirs, with the one whose goods they carried."""
    shipping = next((one for one in roles.sectors if one[0] == "shipping"), None)
    verb = frame.view.syntax.verbs.get(frame.head)
    if frame.object_kind != "party" or shipping is None or verb is None:
        return roles
    if any((one.country or one.name) and one.sector in (None, "shipping") for one in roles.targets):
        return roles
    ships = verb.subject if verb.passive else verb.objects
    carried = _carried(frame, [*ships, *(link.phrase for one in ships for link in one.links)], verb.links)
    if not carried:
        return roles
    told = [one for one in roles.sectors if one is not shipping]
    return replace(roles, targets=[*roles.targets, *(Target(code, None, *shipping) for code in carried)], sectors=told)


def _carried(frame: Frame, ships: list[NounPhrase], links: list[Link]) -> list[str]:
    """Return whose goods the ships bore: "that took Russian crude to Chile", "for moving Russian crude"."""
    items = frame.items
    starts = {one.start for one in ships}
    for other in frame.view.syntax.verbs.values():
        told = other.relation == "relative" or (other.form == "gerund" and lower_at(items, other.start - 1) == "for")
        if told and not other.passive and other.at != frame.head and any(one.start in starts for one in other.subject):
            found = [code for one in other.objects for code in _goods_of(items, one)]
            if found:
                return found
    moved = [one for link in links for one in (link, *link.phrase.links) if one.word in ("for", "over")]
    return next((found for one in moved if (found := _goods_of(items, one.phrase))), [])


def _goods_of(items: list[Item], phrase: NounPhrase) -> list[str]:
    """Return the states before goods in a phrase."""
    goods = any(one.kind == "sector" and one.data.kind == "goods" for one in items[phrase.start : phrase.end])
    return [code for one in items[phrase.start : phrase.end] for code in codes_of(one)] if goods else []
