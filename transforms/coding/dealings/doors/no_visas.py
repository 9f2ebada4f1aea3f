"""Persons who get no visas, or are sent back where they try to come: "no officer gets a visa", "will be sent home"."""

from transforms.coding.dealings.dealing_words import has_no_subject
from transforms.coding.frame_forms import dealing_rule
from transforms.coding.model import Clause, Coded, Frame
from transforms.coding.parties.hit.finders import finders
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.status.on_condition.attempts import says_attempt
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import roles_of
from transforms.reading.items import is_official
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_GETTING = word_set("get gets got have has receive receives obtain obtains given granted issued handed")
_COMING = word_set("will shall may can cannot must could")
_RULED = word_set("may can cannot must could")
_NOT = word_set("not never cannot no")
_PAPERS = ("visa", "entry permit", "landing card", "entry paper", "residence permit")
_NONE = word_set("none neither nobody")
_UNIFORMED = word_set(
    "uniform uniforms army military rank ranks officer officers brigadier police general generals colonel colonels"
)
_FOR = word_set("for to into from by")
_SENDING = ("send", "sent", "put", "turn", "stop", "fl", "ship", "escort", "refus", "deport", "bundl")
_BACK = frozenset({"home", "back", "away", "round", "around", "off"})
_EDGE = word_set("border borders frontier frontiers airport airports")
_FLIGHTS = ("flight", "plane", "next flight")
_REACH = 5

HEADS = Heads(words=_GETTING, stems=_SENDING)
"""The verbs that ``no_visas`` may read."""


def no_visas(clause: Clause, verb: Verb) -> Frame | None:
    """Read who gets no visa, or is sent back as soon as he comes; None where the verb tells of no such thing."""
    if not verb.subject or verb.form not in ("finite", "copula"):
        return None
    if _gets_none(clause.items, verb):
        papers = verb.objects[0]
        links = [*papers.links, *verb.links]
        places = [link.phrase for link in links if link.word in _FOR and link.verb is None]
        whose = [*_adjectives(clause.items, papers), *(one for each in places for one in actors_in(clause.items, each))]
        return _frame(clause, verb, whose)
    return _frame(clause, verb, []) if _is_sent_back(clause, verb) else None


def _gets_none(items: list[Item], verb: Verb) -> bool:
    """Tell whether a visa is what somebody does not get ("no minister gets a visa", "cannot have visas")."""
    if items[verb.at].lower not in _GETTING or not verb.objects:
        return False
    phrase = verb.objects[0]
    if not any(items[at].lower.startswith(_PAPERS) for at in range(phrase.start, phrase.end)):
        return False
    group = {item.lower for item in items[verb.start : verb.at]}
    none = has_no_subject(items, verb) or items[verb.subject[0].start].lower.partition(" ")[0] in _NONE
    if none:
        return bool(group & _COMING) or "to" in group or items[verb.at].lower.endswith("s") or not group
    return bool(group & _NOT) and bool(group & _COMING) and verb.form == "copula"


def _adjectives(items: list[Item], phrase: NounPhrase) -> list[Coded]:
    """Return whose visas they are ("American visas")."""
    return actors_in(items, NounPhrase(phrase.start, phrase.head, phrase.start)) if phrase.start < phrase.head else []


def _is_sent_back(clause: Clause, verb: Verb) -> bool:
    """Tell whether officials are to be sent back if they come; envoys who are sent home without that are expelled."""
    items = clause.items
    if not verb.passive or not items[verb.at].lower.startswith(_SENDING):
        return False
    group = {item.lower for item in items[verb.start : verb.at]}
    if not group & {"will", "shall", "would"} and "to" not in group:
        return False
    after = [item.lower for item in items[verb.at + 1 : verb.at + 1 + _REACH]]
    whole = {*items[verb.at].lower.split(" "), *(word for one in after for word in one.split(" "))}
    back = bool(whole & _BACK) or any(one.startswith(_FLIGHTS) for one in after)
    if not (back or (whole & _EDGE and "at" in whole)):
        return False
    official = any(_is_official(items, one) for one in verb.subject)
    tries = any(items[at].lower == "if" and says_attempt(items, at) for at in range(verb.end, len(items)))
    return official and (tries or bool(whole & _EDGE))


def _is_official(items: list[Item], phrase: NounPhrase) -> bool:
    head = items[phrase.head]
    return is_official(head)


def _frame(clause: Clause, verb: Verb, whose: list[Coded]) -> Frame | None:
    items, named = clause.items, Named()
    for one in verb.subject:
        found = party_targets(items, one, one.links, clause.view.year)
        named.targets, named.sectors = [*named.targets, *found.targets], [*named.sectors, *found.sectors]
        uniformed = any(item.lower in _UNIFORMED for item in items[one.start : one.last])
        if uniformed and not any(each.sector for each in named.targets):
            named.sectors = [("government", items[one.start].text)]
    if not any(one.country for one in named.targets):
        named.targets += finders(items, verb, clause.view.syntax.verbs, clause.view.year)
    hit = {one.country for one in named.targets}
    senders = [one for one in whose if one[0] not in hit]
    if named.empty and not clause.view.recalls_measure and lower_at(items, verb.subject[0].end - 1) != "them":
        return None
    core = core_of(items, verb.objects[0]) if verb.objects else None
    return dealing_rule(
        clause,
        verb.at if core is None else core.at,
        ("prohibition" if _RULED & {item.lower for item in items[verb.start : verb.at]} else "denial", "imposed"),
        roles_of(senders, named),
        passive=verb.passive,
    )
