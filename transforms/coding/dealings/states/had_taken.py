"""Whose visas are taken away or given back, told of those who had them: "the general had his US visa revoked"."""

from transforms.coding.dealings.state_changes import Told, parties_of, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.heads import Heads
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_HAVING = word_set("have has had having see sees saw seen get gets got find finds found")
_OWN = word_set("his her their its")
_TAKEN = ("revok", "cancel", "withdraw", "annul", "rescind", "pull", "yank", "strip", "void", "suspend", "invalidat")
_GIVEN = ("restor", "return", "reinstat", "renew", "re-issu", "reissu")
_BY = frozenset({"by", "in"})

HEADS = Heads(stems=_TAKEN + _GIVEN)
"""The verbs that ``visas_taken`` may read."""


def visas_taken(clause: Clause, verb: Verb) -> Frame | None:
    """Read the participle of "had his American visa revoked": he is hit, and whose visa it was is who acts."""
    items = clause.items
    low = items[verb.at].lower
    action = "imposed" if low.startswith(_TAKEN) else "lifted" if low.startswith(_GIVEN) else None
    if action is None or verb.relation != "reduced" or not verb.subject:
        return None
    held = verb.subject[0]
    having = _having(clause, held)
    if having is None or items[held.start].lower not in _OWN or not _is_visa(items[held.head]):
        return None
    named = parties_of(items, having.subject, clause.view.year)
    hit = {one.country for one in named.targets}
    links = [link.phrase for link in (*verb.links, *held.links) if link.word in _BY]
    given = NounPhrase(held.start, held.end, held.head)
    senders = [one for phrase in (given, *links) for one in actors_in(items, phrase) if one[0] not in hit]
    if not named.targets:
        return None
    return told_frame(clause, Told("had_taken", action, "dealing", held.head), named, senders[:1])


def _having(clause: Clause, held: NounPhrase) -> Verb | None:
    """Return the verb right before what is had, by which somebody suffers what is done to it."""
    for one in clause.view.syntax.verbs.values():
        if one.end == held.start and clause.items[one.at].lower in _HAVING:
            return one
    return None


def _is_visa(item: Item) -> bool:
    return item.kind == "measure" and item.data.kind == "dealing" and item.data.measure == "travel"
