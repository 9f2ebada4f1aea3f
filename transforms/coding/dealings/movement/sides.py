"""Whose the ships and planes are, whose the ground is, and so who keeps out whom."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.dealings.movement.causes import has_other_cause
from transforms.coding.dealings.movers import moving_sectors
from transforms.coding.dealings.told_as_news import has_plain_ground, is_of_old, is_once, is_private_word
from transforms.coding.frame_forms import dealing_rule
from transforms.coding.model import Clause, Coded, Frame, Roles, Target
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import MEMBERS
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_roles import roles_of
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_WHERE = word_set("to into in at from of over above through across on onto off inside within around round beyond for")
_MANY = 3
"""States of whose movers a sentence tells at most: more are examples of the whole world."""


def links_of(verb: Verb) -> list[Link]:
    """Return all that hangs on a verb and on its objects."""
    near = [*verb.links, *(link for one in verb.objects for link in one.links)]
    return [*near, *(link for one in verb.links for link in one.phrase.links)]


def places_of(items: list[Item], verb: Verb) -> list[Coded]:
    """Return the states whose ground stands behind a verb."""
    links = [link for link in links_of(verb) if link.word in _WHERE and link.verb is None]
    return list(dict.fromkeys(one for link in links for one in actors_in(items, link.phrase)))


_BETWEEN = word_set("to from between into via across over beyond at in through with")


def ways_of(items: list[Item], verb: Verb) -> list[Coded]:
    """Return the states between which something goes, as what goes and where it goes say."""
    links = [*links_of(verb), *(link for one in verb.subject for link in one.links)]
    reached = [] if moved_to(items, verb) is None else verb.objects
    phrases = [*reached, *(link.phrase for link in links if link.word in _BETWEEN)]
    return [one for phrase in phrases for one in actors_in(items, phrase)]


_REACHING = ("reach", "leave", "left", "cross", "serv", "overfl", "enter", "touch")


def moved_to(items: list[Item], verb: Verb) -> str | None:
    """Return the verb whose object is the place that is gone to or left ("go back to Niamey")."""
    low = items[verb.at].lower
    return low if low.endswith((" to", " into", " over", " at", " in")) or low.startswith(_REACHING) else None


def is_told(clause: Clause, memory: Memory) -> bool:
    """Tell whether the text has told of a change before, and the sentence is news of it that gives no other cause."""
    view = clause.view
    told = view.has_sanctions_word or view.follows_ban or view.follows_news or bool(memory.acting or memory.hit)
    if not told or view.is_title:
        return False
    verb = view.syntax.verbs.get(clause.head)
    if is_of_old(view, verb) or is_private_word(view):
        return False
    if verb is not None and (is_once(view.items, verb) or has_plain_ground(clause, verb)):
        return False
    # "will strike its ships off the register"
    return not has_other_cause([item for at, item in enumerate(view.items) if at != clause.head])


def movement_roles(
    clause: Clause, memory: Memory, movers: list[NounPhrase], places: list[Coded], by: list[Coded]
) -> Roles | None:
    """Return who keeps out, or lets in, whose ships; None where nobody is, or nothing that moves is named.

    Ships of one land are kept out by whose the ground is. A land's own ships are kept from the ground of another,
    or of whom the text told before.
    """
    named = _of_movers(clause, movers)
    if named is None:
        return None
    homes = {one.country for one in named.targets if one.country}
    if len(homes) > _MANY:
        return None
    acting = by or [one for one in places if one[0] not in homes]
    if not by and "EU" in memory.acting and acting and {code for code, _ in acting} <= MEMBERS:
        acting = []
    codes = {code for code, _ in acting}
    hit = memory.hit - memory.acting
    turned = not by and bool(codes) and codes <= hit  # what goes to whom the text told is hit
    if turned and (homes or not codes <= speakers(clause, acting=True)):
        return _against(named, [one for one in _own(named) if one[0] not in hit], acting)
    if not acting:
        return _of_topic(memory, named, homes)
    if homes - codes:
        return roles_of(acting, named)
    return _against(named, acting, [one for one in places if one[0] not in codes])


def speakers(clause: Clause, *, acting: bool = False) -> set[str]:
    """Return the states that say what a sentence tells ("…, the government in Helsinki said"), or that act in it."""
    items = clause.items
    active = (one for one in clause.view.syntax.verbs.values() if not one.passive and one.form == "finite")
    telling = (one for one in active if acting or items[one.at].lower in g.REPORTS)
    return {code for one in telling for phrase in one.subject for code, _ in actors_in(items, phrase)}


def _own(named: Named) -> list[Coded]:
    return [(one.country, one.words) for one in named.targets if one.country]


def _against(named: Named, senders: list[Coded], places: list[Coded]) -> Roles:
    """Return roles of those who keep their own from the ground of others."""
    sectors = named.sectors or [(one.sector, one.words) for one in named.targets if one.sector]
    targets = [Target(code, None, None, words) for code, words in places]
    return roles_of(senders, Named(targets=targets, sectors=sectors))


def _of_topic(memory: Memory, named: Named, homes: set[str]) -> Roles:
    """Return the roles where the sentence does not say whose the ground is."""
    if homes and homes <= memory.acting - memory.hit:
        return _against(named, _own(named), [])
    return roles_of([], named)


def _of_movers(clause: Clause, movers: list[NounPhrase]) -> Named | None:
    found = Named()
    for phrase in movers:
        sectors = moving_sectors(clause.items, phrase)
        if not sectors:
            return None
        links = [link for link in phrase.links if link.word not in ("to", "into", "at", "in")]
        one = party_targets(clause.items, phrase, links, clause.view.year)
        one.targets = [each if each.name else replace(each, sector=None) for each in one.targets]
        found.targets += one.targets
        branded = any(each.name and each.sector for each in one.targets)
        if not branded:
            found.sectors += [one for one in sectors if one[0] != UNSPECIFIED or len(sectors) > 1]
    return found if movers else None


def movement_frame(
    clause: Clause, told: tuple[str, str], roles: Roles | None, *, passive: bool, at: int | None = None
) -> Frame | None:
    """Make the frame of movers kept out or let in; ``told`` is the rule and the action."""
    if roles is None:
        return None
    return dealing_rule(clause, clause.head if at is None else at, told, roles, passive=passive)
