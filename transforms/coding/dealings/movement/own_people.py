"""A land's own people and carriers that are kept from another: "Swedish skippers are barred from carrying its cork"."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.dealings.dealing_words import dealing_of
from transforms.coding.dealings.may_deal.dealing_roles import dealing_roles
from transforms.coding.dealings.movement.sides import is_told, links_of, movement_frame
from transforms.coding.dealings.movers import are_persons, moving_sectors
from transforms.coding.model import Clause, Coded, Frame, Roles, Target
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_by, actors_in
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_BARRING = ("bar", "ban", "forb", "prohibit", "stop", "prevent", "debar", "enjoin", "keep", "kept")
_OWN = word_set("its their his own")

HEADS = Heads(stems=_BARRING)
"""The verbs that ``own_people`` may read."""


def own_people(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read whom a land that acts keeps from dealing with another; None where those barred are not its own."""
    items = clause.items
    if verb.form not in ("finite", "gerund", "infinitive") or not items[verb.at].lower.startswith(_BARRING):
        return None
    if not g.NEGATIONS.isdisjoint(item.lower for item in items[verb.start : verb.at]) or not is_told(clause, memory):
        return None
    below = next((one for one in clause.view.syntax.verbs.values() if one.above is verb and _hangs(one)), None)
    whom = verb.subject if verb.passive else verb.objects
    if below is None or not whom or not all(_carries(clause, one) for one in whom):
        return None
    acting = actors_by(items, verb.links) if verb.passive else subject_actors(items, verb)[0]
    homes = _homes(clause, whom, acting)
    codes = {code for code, _ in homes}
    if not homes or not codes <= (memory.acting - memory.hit) | {code for code, _ in acting}:
        return None
    roles = _roles(clause, below, whom, homes)
    return movement_frame(clause, ("denial", "imposed"), roles, passive=verb.passive)


def _carries(clause: Clause, phrase: NounPhrase) -> bool:
    """Tell whether somebody carries goods or people, or what carries them: of all trades others are told elsewhere."""
    sectors = {code for code, _ in moving_sectors(clause.items, phrase)}
    return bool(sectors) and sectors <= _CARRIERS and not are_persons(clause.items, phrase)


_CARRIERS = frozenset({"aviation", "shipping", "rail_road", UNSPECIFIED})


def _hangs(verb: Verb) -> bool:
    return verb.form in ("gerund", "infinitive")


def _homes(clause: Clause, whom: list[NounPhrase], acting: list[Coded]) -> list[Coded]:
    """Return whose those barred are: the land's by their name, or who bars what is "its own"."""
    items = clause.items
    named = [
        (one.country, one.words)
        for phrase in whom
        for one in party_targets(items, phrase, phrase.links, clause.view.year).targets
        if one.country and (items[phrase.head].kind != "actor" or items[phrase.head].data.kind == "demonym")
    ]
    own = any(items[phrase.start].lower in _OWN for phrase in whom)
    acts = {code for code, _ in acting}
    if own and (not named or {code for code, _ in named} <= acts):
        return acting
    return list(dict.fromkeys(named)) if not acting or {code for code, _ in named} <= acts else []


def _roles(clause: Clause, below: Verb, whom: list[NounPhrase], homes: list[Coded]) -> Roles | None:
    """Return with whom they may not deal, and in what: what is carried, whose ground it is, or the topic."""
    items, codes = clause.items, {code for code, _ in homes}
    dealt = [*below.objects, *(link.phrase for link in below.links)]
    if dealing_of(items[below.at]) is not None:
        ruled = dealing_roles(items, below, whom, clause.view.year)
        goods = [one for one in ruled.targets if one.country not in codes]
        if goods and ruled.sender_codes <= codes:
            return roles_of(homes, Named(targets=goods, sectors=ruled.sectors))
    first = [code for one in below.objects for code in actors_in(items, one) if code[0] not in codes]
    near = [code for link in links_of(below) for code in actors_in(items, link.phrase) if code[0] not in codes]
    sectors = [code for one in (*below.objects, *whom) for code in moving_sectors(items, one)]
    if not sectors or not dealt:
        return None
    hit = [Target(code, None, None, words) for code, words in (first or near)[:1]]
    return roles_of(homes, Named(targets=hit, sectors=sectors[:1]))
