"""Whom a change hits that somebody is told of: "warned Mali that it would impose sanctions"."""

from dataclasses import replace

from schemas.vocabulary import BODIES
from transforms.coding.model import Clause, Roles, Target
from transforms.coding.parties.hit.ultimatums import teller_of, told_to_act
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading import grammar as g
from transforms.syntax.model import NounPhrase, Verb

_TELLING = ("warn", "threat", "notif", "inform", "promis", "assur", "caution", "told", "tell", "remind")
"""How verbs begin whose object is told what it has to expect."""


def with_addressed(clause: Clause, verb: Verb, roles: Roles) -> Roles:
    """Add to a change that names nobody who is hit the state that is told of it by the one who makes it.

    Args:
        clause: that of the change.
        verb: the finite verb of the change, whose subject is a pronoun for who tells.
        roles: what the change itself names.
    """
    plain = verb.form == "finite" and not verb.passive and bool(verb.subject)
    if not plain or clause.items[verb.subject[0].head].lower not in g.PRONOUNS:
        return roles
    if any(one.country or one.name for one in roles.targets):
        return roles
    bound = told_to_act(clause.view, verb.at)
    if bound is not None and bound.above is not None:
        return _threatened(clause, roles, bound.subject, bound.above.subject)
    return roles if roles.targets else _told(clause, verb, roles)


def _told(clause: Clause, verb: Verb, roles: Roles) -> Roles:
    """Return the roles with the state that is told of it, or told what to do, as the one that is hit."""
    items, subject = clause.items, verb.subject[0]
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


def _threatened(clause: Clause, roles: Roles, bound: list[NounPhrase], sayers: list[NounPhrase]) -> Roles:
    """Return the roles of what comes if others do not do what somebody says they must."""
    who = [code for one in sayers for code in actors_in(clause.items, one)] or roles.senders
    acting = {code for code, _ in who}
    hit = [one for phrase in bound for one in actors_in(clause.items, phrase) if one[0] not in acting]
    named = [replace(one, country=code) for one in roles.targets for code, _ in hit]
    return replace(roles, senders=who, targets=named or [Target(code, None, None, words) for code, words in hit])
