"""What ships and planes need of a land and get no more, or again: clearance, pilots, berths, fuel, passage."""

from transforms.coding.dealings.dealing_words import has_no_subject
from transforms.coding.dealings.movement.sides import is_told, links_of, movement_frame, movement_roles, places_of
from transforms.coding.dealings.movement.wording import is_none, is_once_more, rule_of
from transforms.coding.dealings.movers import moving_sector, moving_sectors
from transforms.coding.model import Clause, Coded, Frame
from transforms.coding.parties.phrases.phrase_roles import actors_by
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_HELP = word_set(
    "clearance clearances pilot pilots pilotage tug tugs berth berths fuel bunkers slot slots water stores passage "
    "shelter anchorage refuelling overflight handling landing permission permit permits leave supplies provisions "
    "repairs services service mooring moorings dockage"
)
_RIGHTS = word_set("right rights permission leave use clearance access passage entry route routes licence license")
_GIVING = ("giv", "gave", "grant", "issu", "provid", "suppl", "sell", "sold", "offer", "hand", "pump", "furnish")
_GETTING = ("get", "got", "find", "found", "receiv", "obtain", "have", "has", "had", "be", "is", "are")
_DENYING = ("deni", "deny", "refus", "withh", "strip", "depriv", "rob")
_RECEIVERS = word_set("to for from")

HEADS = Heads(stems=(*_GIVING, *_GETTING, *_DENYING), copula=True)
"""The verbs that ``given_help`` may read."""


def given_help(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read help that ships and planes get no more, or again; None where it is none, or goes to others."""
    found = _denied(clause, verb, memory) or _gets(clause, verb, memory) or _given(clause, verb, memory)
    return found if found is not None and is_told(clause, memory) else None


def _is_help(items: list[Item], phrases: list[NounPhrase]) -> bool:
    return any(items[one.head].lower.rpartition(" ")[2] in _HELP for one in phrases)


def _carriers(items: list[Item], phrases: list[NounPhrase]) -> list[NounPhrase]:
    """Return the ships and planes among some phrases: no persons, no mail."""
    found = [one for one in phrases if moving_sector(items, one) is not None]
    return [one for one in found if {code for code, _ in moving_sectors(items, one)} <= _CARRIERS]


_CARRIERS = frozenset({"aviation", "shipping", "rail_road"})


def _denied(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read "has denied TAP the right to cross its territory", "were denied pilots"."""
    items = clause.items
    if not items[verb.at].lower.startswith(_DENYING) or verb.form == "copula":
        return None
    if not g.NEGATIONS.isdisjoint(item.lower for item in items[verb.start : verb.at]):
        return None
    movers = _carriers(items, verb.subject if verb.passive else verb.objects)[:1]
    if not movers:
        return None
    after = {item.lower for item in items[movers[0].last : movers[0].last + _NEAR]}
    phrases = [*verb.objects, *(link.phrase for link in verb.links if link.word == "of")]
    after |= {item.lower for one in phrases for item in items[one.start : one.end]}
    if after.isdisjoint(_RIGHTS | _HELP):
        return None
    by = actors_by(items, verb.links) if verb.passive else subject_actors(items, verb)[0]
    if not verb.passive and not by:
        return None
    roles = movement_roles(clause, memory, movers, [], by)
    return movement_frame(clause, ("denial", "imposed"), roles, passive=verb.passive)


_NEAR = 4


def _gets(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read "its ships will find no pilot, no tug and no berth", "have their slots back"."""
    items = clause.items
    movers = _carriers(items, verb.subject)
    got = verb.objects
    if verb.passive and not items[verb.at].lower.startswith(_GIVING):
        return None
    if not movers or len(movers) != len(verb.subject) or not _is_help(items, got):
        return None
    none = is_none(items, verb) or has_no_subject(items, verb)
    action = "imposed" if none else "lifted" if is_once_more(items, verb) else None
    if action is None:
        return None
    places = [*places_of(items, verb), *(code for one in got for code in _whose(items, one))]
    roles = movement_roles(clause, memory, movers[:1], places, actors_by(items, verb.links))
    return movement_frame(clause, (rule_of(items, verb, action), action), roles, passive=verb.passive)


def _whose(items: list[Item], phrase: NounPhrase) -> list[Coded]:
    return [(item.data.code, item.text) for item in items[phrase.start : phrase.end] if item.kind == "actor"]


def _given(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read "give no clearance to aircraft from Lisbon", "bunkers will not be sold to ships bound for Portugal"."""
    items = clause.items
    help_given = verb.subject if verb.passive else verb.objects
    if not items[verb.at].lower.startswith(_GIVING) or not _is_help(items, help_given):
        return None
    links = [*links_of(verb), *(link for one in verb.subject for link in one.links if verb.passive)]
    served = _carriers(items, [link.phrase for link in links if link.word in _RECEIVERS and link.verb is None])
    if not served:
        return None
    action = "imposed" if is_none(items, verb) else "lifted" if is_once_more(items, verb) else None
    if action is None:
        return None
    by = actors_by(items, verb.links) if verb.passive else subject_actors(items, verb)[0]
    places = [one for one in places_of(items, verb) if one[0] in memory.acting]
    roles = movement_roles(clause, memory, served[:1], places, by)
    return movement_frame(clause, (rule_of(items, verb, action), action), roles, passive=verb.passive)
