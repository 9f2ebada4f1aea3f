"""Where those are who are hit for what they did for others: "for acting for Bank Melli", "for funding ISIS in Mali"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Frame, Roles, Target
from transforms.coding.parties.actors import codes_of
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_RULES = ("designate.party", "impose.measure", "list_move")
_SERVING = word_set("acting acted act working worked fronting fronted")
_AIDING = word_set(
    "supporting supported funding funded financing financed aiding aided backing backed assisting assisted helping "
    "arming armed leading led recruiting facilitating"
)
_FOR = frozenset({"for", "amid", "on behalf of"})
_IN = frozenset({"in", "across"})


def by_whom_they_serve(frame: Frame, roles: Roles) -> Roles:
    """Return the roles with the land of whom those served who are hit, or where; only where their own is not told."""
    told = any(one.country or one.name for one in roles.targets)
    if told or frame.action != "imposed" or not frame.rule.endswith(_RULES) or not roles.senders:
        return roles
    for verb in frame.view.syntax.verbs.values():
        if verb.at <= frame.head or not _is_reason(frame.items, verb):
            continue
        found = _served(frame.items, verb) or _helped(frame.items, verb)
        found = [one for one in found if one.country not in roles.sender_codes]
        if found:
            left = [one for one in roles.sectors if one[0] != UNSPECIFIED or not found[0].sector]
            return replace(roles, targets=[*roles.targets, *found], sectors=left)
    return roles


def _is_reason(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb says why somebody is hit: "for acting", "because they have acted"."""
    first = verb.subject[0].start if verb.form == "finite" and verb.subject else verb.start
    return lower_at(items, first - 1) in ("for", "because", "over")


def _served(items: list[Item], verb: Verb) -> list[Target]:
    """Return the firms for which somebody acted."""
    if items[verb.at].lower not in _SERVING:
        return []
    inside = (one for link in verb.links if link.word in _FOR for one in _inside(items, link.phrase))
    firms = [one for one in inside if one.kind == "entity" and one.data.country and one.data.sector != UNSPECIFIED]
    return [Target(one.data.country, None, one.data.sector, one.text) for one in firms[:1]]


def _helped(items: list[Item], verb: Verb) -> list[Target]:
    """Return the land in which somebody helped a group."""
    if items[verb.at].lower not in _AIDING or not verb.objects:
        return []
    links = [*(link for one in verb.objects for link in one.links), *verb.links]
    heads = [items[link.phrase.head] for link in links if link.word in _IN]
    lands = [one for one in heads if one.kind == "actor" and one.data.kind == "name"]
    return [Target(code, None, None, one.text) for one in lands[:1] for code in codes_of(one)]


def _inside(items: list[Item], phrase: NounPhrase) -> list[Item]:
    return items[phrase.start : phrase.end]
