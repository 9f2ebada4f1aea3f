"""Accounts that banks are told to shut, and money that its owner can draw on again."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.dealings.may_deal.dealings import is_of_state
from transforms.coding.frame_forms import clause_at
from transforms.coding.model import Clause, Coded, Frame, Roles, Target
from transforms.coding.parties.acting.orders import ORDERING
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import Link, NounPhrase, Verb

_SHUTTING = word_tuple("clos shut cancel terminat wind wound seal lock sever cut end break broke")
_ACCOUNTS = word_set("account accounts deposits")
_TIES = word_set("ties links relations relationships dealings")
_ORDERING = (*ORDERING, "bid", "bade")
_AGAIN = word_set("again anew")
_DRAWING = ("draw", "us", "touch", "dip", "withdraw", "spend", "spent", "mov", "tap")
_FREE = word_set("open free available accessible reach disposal unlocked released usable")
_MONEY = _ACCOUNTS | word_set("funds fund money assets reserves balances billions millions gold holdings savings")
_OWNERS = word_set("of by for with from belonging to")
_PLACES = word_set("in at with")
_MODALS = word_set("may can could")
_REACH = 8

HEADS = Heads(stems=_SHUTTING + _DRAWING, copula=True)
"""The verbs that ``accounts_frame`` may read."""


def accounts_frame(clause: Clause, verb: Verb) -> Frame | None:
    """Read accounts that are shut by order, or that are open again; None where the verb tells of no such thing."""
    items = clause.items
    if items[verb.at].lower.startswith(_SHUTTING):
        return _shut(clause, verb)
    return _open_again(clause, verb)


def _shut(clause: Clause, verb: Verb) -> Frame | None:
    items = clause.items
    things = verb.subject if verb.passive else verb.objects
    thing = next((one for one in things if items[one.head].lower.split(" ")[-1] in _ACCOUNTS | _TIES), None)
    if thing is None:
        return None
    of_banks = not verb.passive and any(_are_banks(items, one) for one in verb.subject)
    if items[thing.head].lower.split(" ")[-1] in _TIES and not of_banks:
        return None
    above = _ordering(items, verb)
    states = not verb.passive and bool(verb.subject) and all(is_of_state(items, one) for one in verb.subject)
    ordered = _by_order(items, verb) if verb.passive else []
    if above is None and not (states or ordered):
        return None
    roles = _roles(clause, thing, _acting(items, verb, above, ordered))
    if roles is None:
        return None
    head = verb if above is None else above
    view = clause.view
    whole = clause_at(view, head.at)
    return _frame(whole, thing, roles, passive=head.passive, action="imposed")


def _are_banks(items: list[Item], phrase: NounPhrase) -> bool:
    head = items[phrase.head]
    return head.kind == "sector" and bool(head.data.sector == "banking")


def _ordering(items: list[Item], verb: Verb) -> Verb | None:
    """Return the verb above by which banks are told to do it."""
    above = verb.above
    if above is None or verb.form != "infinitive" or not items[above.at].lower.startswith(_ORDERING):
        return None
    return above if above.at < verb.start and (above.passive or subject_actors(items, above)[0]) else None


def _by_order(items: list[Item], verb: Verb) -> list[Coded]:
    """Return on whose orders it is done ("on orders of the French government", "by the Bank of England")."""
    links = [*verb.links, *(far for one in verb.links for far in one.phrase.links)]
    told = any(items[link.phrase.head].lower.startswith(("order", "instruction")) for link in links)
    return [
        one
        for link in links
        if (told and link.word in ("of", "from")) or link.word == "by"
        for one in actors_in(items, link.phrase)
    ]


def _acting(items: list[Item], verb: Verb, above: Verb | None, ordered: list[Coded]) -> list[Coded]:
    if ordered:
        return ordered
    if above is not None and not above.passive:
        return subject_actors(items, above)[0]
    return [] if verb.passive else [one for phrase in verb.subject for one in actors_in(items, phrase)]


def _roles(clause: Clause, thing: NounPhrase, senders: list[Coded]) -> Roles | None:
    """Return whose accounts they are, with their own sector, else that of banks; None where nobody is named."""
    items = clause.items
    links = [Link("of", one.at, one.phrase) for one in thing.links if one.word in _OWNERS]
    named = measure_roles(items, thing, thing.head, links, clause.view.year)
    hit = {code for code, _ in senders}
    targets = [one for one in named.targets if (one.country or one.name) and one.country not in hit]
    if not targets:
        return None
    own = [one for one in named.sectors if one[0] not in ("banking", UNSPECIFIED)]  # "the accounts of ministers"
    settled = [one if own or one.name or one.sector else replace(one, sector="banking") for one in targets]
    places = [one for link in thing.links if link.word in _PLACES for one in actors_in(items, link.phrase)]
    owners = {one.country for one in settled}
    return roles_of(senders or [one for one in places if one[0] not in owners], Named(targets=settled, sectors=own))


def _open_again(clause: Clause, verb: Verb) -> Frame | None:
    """Read "Iraq can draw on its deposits in London again", "its accounts in Tokyo are open again"."""
    items = clause.items
    after = [item.lower for item in items[verb.at + 1 : verb.at + 1 + _REACH]]
    if not _AGAIN & {*after, *(item.lower for item in items[verb.start : verb.at])}:
        return None
    if verb.form == "copula":
        free = bool(_FREE & {*after[:4]})
        return _freed(clause, verb, verb.subject, []) if free and "not" not in after[:2] else None
    group = {item.lower for item in items[verb.start : verb.at]}
    if not group & _MODALS or not items[verb.at].lower.startswith(_DRAWING):
        return None
    if verb.passive:
        return _freed(clause, verb, verb.subject, [])
    drawn = [*verb.objects, *(link.phrase for link in verb.links if link.word in ("on", "into", "from"))]
    return _freed(clause, verb, drawn, verb.subject)


def _freed(clause: Clause, verb: Verb, things: list[NounPhrase], owners: list[NounPhrase]) -> Frame | None:
    items = clause.items
    thing = next((one for one in things if items[one.head].lower.split(" ")[-1] in _MONEY), None)
    if thing is None:
        return None
    own = [one for phrase in owners for one in party_targets(items, phrase, phrase.links, clause.view.year).targets]
    inside = [link for link in thing.links if link.word in _PLACES]
    places = [one for link in inside for one in actors_in(items, link.phrase)]
    bare = NounPhrase(thing.start, thing.end, thing.head, [one for one in thing.links if one not in inside])
    targets: list[Target] = own or party_targets(items, bare, bare.links, clause.view.year).targets
    targets = [one for one in targets if one.country and one.country not in {code for code, _ in places}]
    if not targets or lower_at(items, thing.start) == "no":
        return None
    settled = [one if one.name or one.sector else replace(one, sector="banking") for one in targets]
    roles = roles_of(places[:1], Named(targets=settled))
    return _frame(clause, thing, roles, passive=verb.passive, action="lifted")


def _frame(clause: Clause, thing: NounPhrase, roles: Roles, *, passive: bool, action: str) -> Frame:
    imposed = action == "imposed"
    return Frame(
        clause=clause,
        trigger="block" if imposed else "permission",
        action=action,
        object_kind="assets",
        object_at=thing.head,
        voice="passive" if passive else "active",
        rule="active.block.assets" if imposed else "permission",
        roles=roles,
    )
