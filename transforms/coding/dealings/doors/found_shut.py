"""Doors that somebody finds shut, and goods that are to be had no more: "growers will find the market closed"."""

from transforms.coding.dealings.dealing_words import any_more, has_no_subject
from transforms.coding.dealings.movers import moving_sector
from transforms.coding.frame_forms import dealing_rule
from transforms.coding.model import Clause, Coded, Frame, Roles
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.verb_roles import roles_of
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_FINDING = word_set("find finds found")
_SHUT = word_set("shut closed barred locked sealed bolted")
_DOORS = word_set("market markets border borders frontier frontiers port ports airport airports door doors skies "
                  "airspace gate gates harbour harbours")  # fmt: skip
_HAD = word_set("had found bought sold obtained seen")
_PLACES = word_set("in at on from")
_REACH = 10
_AHEAD = 8


def found_shut(clause: Clause, verb: Verb) -> Frame | None:
    """Read doors that somebody will find shut, and goods that are to be had no more; None where it is neither.

    Right after a relief that somebody will find a door open is told as well.
    """
    if clause.items[verb.at].lower in _FINDING and not verb.passive and verb.form == "finite":
        return _finds(clause, verb)
    return _not_to_be_had(clause, verb)


def _finds(clause: Clause, verb: Verb) -> Frame | None:
    items = clause.items
    if not ({"will", "shall"} & {item.lower for item in items[verb.start : verb.at]}):
        return None
    door = next((one for one in verb.objects if items[one.head].lower in _DOORS), None)
    if door is None or not verb.subject:
        return None
    end = max([door.end, *(link.phrase.end for link in door.links)])
    reach = range(door.end, min(len(items), end + 4))
    opened = next((at for at in reach if items[at].lower.partition(" ")[0] == "open"), None)
    shut = next((at for at in reach if items[at].lower in _SHUT), opened)
    if shut is None or (shut == opened and clause.view.follows_relief is None):
        return None
    hosts = [(code, item.text) for item in items[door.start : shut] if item.kind == "actor" for code in codes_of(item)]
    named = Named()
    for one in verb.subject:
        found = party_targets(items, one, one.links, clause.view.year)
        named.targets, named.sectors = [*named.targets, *found.targets], [*named.sectors, *found.sectors]
    goods = [item for item in items[shut + 1 : shut + _REACH] if item.kind == "sector" and item.data.kind == "goods"]
    if goods:
        named.sectors = [(str(goods[0].data.sector), goods[0].text)]
    senders = list(dict.fromkeys(hosts))
    hit = {code for code, _ in senders}
    named.targets = [one for one in named.targets if one.country not in hit]
    if not senders or not any(one.country for one in named.targets):
        return None
    return _frame(clause, shut, roles_of(senders, named), opens=shut == opened)


def _not_to_be_had(clause: Clause, verb: Verb) -> Frame | None:
    """Read "no Malian gold is to be had in Norway any more", "krugerrands are to be had there no longer"."""
    items = clause.items
    if not verb.subject or not any(item.lower in ("is", "are") for item in items[verb.start : verb.start + 2]):
        return None
    group = [item.lower for item in items[verb.start : verb.end + 3]]
    if "to" not in group or not (_HAD & set(group)):
        return None
    after = [item.lower for item in items[verb.at + 1 : verb.at + 1 + _AHEAD]]
    if "seen" in group and any(moving_sector(items, one) is not None for one in verb.subject):
        return None  # that ships are no longer to be seen is no rule
    none = has_no_subject(items, verb)
    longer = "longer" in after or "longer" in group
    if not (longer or (none and any_more(after, {"no"}))):
        return None
    named = Named()
    for one in verb.subject:
        found = party_targets(items, one, one.links, clause.view.year)
        named.targets, named.sectors = [*named.targets, *found.targets], [*named.sectors, *found.sectors]
    senders = _places(items, verb)
    goods = bool(named.sectors) or any(one.sector for one in named.targets)
    if not goods or not senders or not named.targets:
        return None
    return _frame(clause, verb.at, roles_of(senders, named))


def _places(items: list[Item], verb: Verb) -> list[Coded]:
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    phrases: list[NounPhrase] = [link.phrase for link in links if link.word in _PLACES and link.verb is None]
    return [code for one in phrases for code in actors_in(items, one)][:1]


def _frame(clause: Clause, at: int, roles: Roles, *, opens: bool = False) -> Frame:
    return dealing_rule(clause, at, ("allowance", "lifted") if opens else ("denial", "imposed"), roles)
