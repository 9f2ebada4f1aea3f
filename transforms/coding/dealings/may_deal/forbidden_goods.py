"""Goods that somebody is forbidden or denied: "was denied arms by the EU", "the UN forbade the rebels fuel"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Clause, Coded, Frame
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_FORBIDDING = ("forbid", "forbad", "deny", "deni", "refus")
_POINTING = word_set("they it he she them him her")
_DEFINITE = word_set("the its their")

HEADS = Heads(stems=_FORBIDDING)
"""The verbs that ``forbidden_goods`` may read."""


def forbidden_goods(clause: Clause, verb: Verb) -> Frame | None:
    """Read goods that stand as the second object of forbidding; None where anything else is forbidden."""
    items = clause.items
    if not items[verb.at].lower.startswith(_FORBIDDING) or verb.form not in ("finite", "participle"):
        return None
    whom, goods = (verb.subject, verb.objects) if verb.passive else (verb.objects[:1], verb.objects[1:])
    first = [one for one in whom if not verb.passive and _holds_goods(items, one)]  # "denied Mali arms and chips"
    if not whom or not (goods or first) or not all(_are_goods(items, one) for one in goods):
        return None
    named = Named()
    for one in whom:
        named.targets += party_targets(items, one, one.links, clause.view.year).targets
    known = any(one.country or one.name for one in named.targets)
    if not known and not (clause.view.recalls_measure and all(_points_back(items, one) for one in whom)):
        return None
    senders, coming = _senders(items, verb), any(one.lower in ("will", "shall") for one in items[verb.start : verb.at])
    if known and not (senders or coming or clause.view.dates):
        return None  # "patients were denied medicine because of the sanctions"
    named.targets = [replace(one, sector=None) for one in named.targets]
    for one in (*first, *goods):
        head = items[one.head]
        named.sectors.append((head.data.sector, head.text))
        if head.data.sector == UNSPECIFIED:  # "spare parts for its planes"
            named.sectors += [each for link in one.links for each in _for(items, link)]
    return Frame(
        clause=clause,
        trigger="ban",
        action="imposed",
        object_kind="dealing",
        object_at=(*first, *goods)[0].head,
        voice="passive" if verb.passive else "active",
        rule="forbidden_goods",
        roles=roles_of(senders, named),
    )


def _for(items: list[Item], link: Link) -> list[Coded]:
    """Return what goods are for."""
    head = items[link.phrase.head]
    return [(head.data.sector, head.text)] if link.word == "for" and head.kind == "sector" else []


def _holds_goods(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a state's name and goods, or loans, stand side by side: it gets them no more."""
    if phrase.end - phrase.start < len(("Mali", "arms")) or items[phrase.start].kind != "actor":
        return False
    name, head = items[phrase.start], items[phrase.head]
    told = head.kind == "sector" and head.data.kind == "goods"
    told = told or (head.kind == "measure" and head.data.kind == "dealing" and bool(head.data.sector))
    return told and name.data.kind == "name" and not any(one.lower == "'s" for one in items[phrase.start : phrase.head])


def _are_goods(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase is goods alone, of no state's make."""
    head = items[phrase.head]
    own = items[phrase.start : phrase.end]
    lends = head.kind == "measure" and head.data.kind == "dealing" and bool(head.data.sector)
    goods = (head.kind == "sector" and bool(head.data.kind == "goods")) or lends
    return goods and not any(one.kind == "actor" for one in own)


def _points_back(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether those who are forbidden something were named before ("they", "the rebels")."""
    return items[phrase.start].lower in _POINTING | _DEFINITE


def _senders(items: list[Item], verb: Verb) -> list[Coded]:
    if not verb.passive:
        return subject_actors(items, verb)[0]
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    return [code for link in links if link.word == "by" for code in actors_in(items, link.phrase)]
