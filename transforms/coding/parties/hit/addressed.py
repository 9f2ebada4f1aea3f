"""Whom a change hits that somebody is told of: "warned Mali that it would impose sanctions"."""

from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.coding.model import Clause, Roles, Target
from transforms.coding.parties.hit.ultimatums import teller_of
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading import grammar as g
from transforms.syntax.model import Verb

_TELLING = ("warn", "threat", "notif", "inform", "promis", "assur", "caution", "told", "tell", "remind")
"""How verbs begin whose object is told what it has to expect."""


def with_addressed(clause: Clause, verb: Verb, roles: Roles) -> Roles:
    """Add to a change that names nobody who is hit the state that is told of it by the one who makes it.

    Args:
        clause: that of the change.
        verb: the finite verb of the change, whose subject is a pronoun for who tells.
        roles: what the change itself names.
    """
    items = clause.items
    if verb.form != "finite" or verb.passive or not verb.subject or roles.targets:
        return roles
    subject = verb.subject[0]
    if items[subject.head].lower not in g.PRONOUNS:
        return roles
    teller = teller_of(clause.view, verb.at)
    if teller is not None:
        told_off = [Target(code, None, None, words) for one in teller.objects for code, words in actors_in(items, one)]
        who = [code for one in teller.subject for code in actors_in(items, one)]
        return replace(roles, senders=who or roles.senders, targets=told_off)
    before = [one for one in clause.view.syntax.verbs.values() if one.at < subject.start and one.relation != "relative"]
    told = before[-1] if before else None
    if told is None or told.passive or not items[told.at].lower.startswith(_TELLING):
        return roles
    own = roles.sender_codes | set(BODIES)
    found = [one for phrase in told.objects for one in actors_in(items, phrase) if one[0] not in own]
    return replace(roles, targets=[Target(code, None, None, words) for code, words in found])
