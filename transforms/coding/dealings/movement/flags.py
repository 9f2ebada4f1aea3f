"""Flags and registers that a state takes from another's ships: "struck 40 tankers off its register"."""

from transforms.coding.dealings.movement.sides import is_told, links_of, movement_frame, movement_roles
from transforms.coding.dealings.movement.wording import is_none, told_rule
from transforms.coding.dealings.movers import moving_sector
from transforms.coding.model import Clause, Coded, Frame
from transforms.coding.parties.phrases.phrase_roles import actors_by, actors_in
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_FLAGS = word_set("flag flags register registers registry registries registration registrations colours colors ensign")
_TAKING = ("withdr", "lower", "haul", "strip", "tak", "took", "remov", "strik", "struck", "delet", "cancel", "expel",
           "purg", "deregist", "de-regist", "deflag", "de-flag", "los", "lost", "drop", "revok", "den", "refus",
           "cross", "clear")  # fmt: skip
_ALONE = ("deregist", "de-regist", "deflag", "de-flag")

HEADS = Heads(stems=_TAKING)
"""The verbs that ``flags`` may read."""


def flags(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read whose flag another's ships fly no longer; None where no ships lose one."""
    items = clause.items
    low = items[verb.at].lower
    if verb.form not in ("finite", "infinitive") or is_none(items, verb) or not low.startswith(_TAKING):
        return None
    phrases = [*verb.subject, *verb.objects, *(link.phrase for link in links_of(verb))]
    flown = next((one for one in phrases if items[one.head].lower.rpartition(" ")[2] in _FLAGS), None)
    ships = next((one for one in phrases if _are_ships(items, one)), None)
    if ships is None or (flown is None and not low.startswith(_ALONE)) or not is_told(clause, memory):
        return None
    by = actors_by(items, verb.links) if verb.passive or low.startswith("lo") else subject_actors(items, verb)[0]
    by = by or ([] if flown is None else _whose(items, flown))
    if not by:
        return None
    roles = movement_roles(clause, memory, [ships], [], by)
    return movement_frame(clause, (told_rule(items, verb), "imposed"), roles, passive=verb.passive)


def _are_ships(items: list[Item], phrase: NounPhrase) -> bool:
    sector = moving_sector(items, phrase)
    return sector is not None and sector[0] == "shipping" and items[phrase.head].lower.endswith(("s", "men", "fleet"))


def _whose(items: list[Item], flown: NounPhrase) -> list[Coded]:
    """Return whose flag it is: "the flag of Panama", "the Panamanian register"."""
    named = actors_in(items, NounPhrase(flown.start, flown.end, flown.head))
    inside = [(item.data.code, item.text) for item in items[flown.start : flown.head] if item.kind == "actor"]
    links = [code for link in flown.links if link.word == "of" for code in actors_in(items, link.phrase)]
    return named or inside or links
