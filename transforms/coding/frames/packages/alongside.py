"""Measures that come with another, and who is hit with others.

"An arms embargo was imposed, together with a ban on travel by ministers"; "Along with two banks, Rome listed a port";
"Besides coal, the text bans exports of tin".
"""

from transforms.coding.model import Clause
from transforms.coding.parties.noun_phrases import core_of
from transforms.reading.kinds import MEASURES
from transforms.reading.spans import lower_at
from transforms.syntax import phrases as p
from transforms.syntax.model import NounPhrase, Verb

_WITH = frozenset({"with", "alongside", "beside", "besides"})
FRESH = frozenset({"a", "an", "another", "new", "further"})


def measures_alongside(clause: Clause, verb: Verb, objects: list[NounPhrase]) -> list[NounPhrase]:
    """Return the measure that the same verb brings with its object, after "with" or "together with"."""
    items, syntax = clause.items, clause.view.syntax
    if not any(item.lower in _WITH for item in items[verb.end : clause.right + 1]) or not _are_measures(
        clause, objects
    ):
        return []
    last = max([verb.end, *(one.last for one in objects)])
    for place, phrase in enumerate(syntax.phrases):
        if phrase.start < last or phrase.kind != p.NP:
            if phrase.start >= last and phrase.kind in (p.VG, p.SUB, p.REL):
                return []
            continue
        if lower_at(items, phrase.start - 1) in _WITH and items[phrase.start].lower in FRESH:
            members, _ = syntax.groups.read(place)
            return members[:1] if _are_measures(clause, members[:1]) else []
    return []


def parties_alongside(clause: Clause, verb: Verb, objects: list[NounPhrase]) -> list[NounPhrase]:
    """Return who is hit besides by a main verb, as what opens the sentence says ("Along with two banks, …")."""
    if not _are_parties(clause, objects):
        return []
    members = _opening_members(clause, verb, _OPENING)
    return members if _are_parties(clause, members) else []


_OPENING = frozenset({"along with", "together with", "alongside", "as well as", "and along with"})
_OPENING_GOODS = _OPENING | {"besides", "in addition to", "beyond"}


def goods_alongside(clause: Clause, verb: Verb) -> list[NounPhrase]:
    """Return the goods that open a sentence, dealt in besides: "In addition to coal, the text bans exports of tin"."""
    members = _opening_members(clause, verb, _OPENING_GOODS)
    goods = all(one.end - one.start == 1 and not one.links and _is_goods(clause, one) for one in members)
    end = members[-1].end if members else 0
    closed = lower_at(clause.items, end) == "," and lower_at(clause.items, end + 1) not in _RELATIVES
    return members if goods and closed else []


_RELATIVES = frozenset({"which", "that", "whose", "already"})


def _is_goods(clause: Clause, phrase: NounPhrase) -> bool:
    item = clause.items[phrase.head]
    if item.kind == "measure":
        return item.data.kind == "dealing" and bool(item.data.sector)  # "flights"
    return item.kind == "sector" and item.data.kind == "goods"


def _opening_members(clause: Clause, verb: Verb, openings: frozenset[str]) -> list[NounPhrase]:
    """Return what opens the sentence before the subject of its main verb, after one of some words."""
    items, groups = clause.items, clause.view.syntax.groups
    place = next((at for at, one in enumerate(clause.view.syntax.phrases) if one.kind == p.NP), None)
    if place is None or verb.relation != "main" or verb.above is not None:
        return []
    first = clause.view.syntax.phrases[place]
    if " ".join([one.lower for one in items[: first.start]]) not in openings:
        return []
    members, _ = groups.read(place)
    acting = [one.start for one in verb.subject]
    apart = bool(members) and bool(acting) and members[-1].last <= min(acting)
    return members if apart else []


def _are_parties(clause: Clause, phrases: list[NounPhrase]) -> bool:
    cores = [core_of(clause.items, one) for one in phrases]
    return bool(cores) and all(one is not None and one.kind == "party" for one in cores)


def _are_measures(clause: Clause, phrases: list[NounPhrase]) -> bool:
    cores = [core_of(clause.items, one) for one in phrases]
    return bool(cores) and all(one is not None and one.kind in MEASURES for one in cores)
