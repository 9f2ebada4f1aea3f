"""Rules that somebody is told of: "Norway told Malian airlines that they may no longer use its airports"."""

from dataclasses import replace

from transforms.coding.model import Coded, Roles
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb
from transforms.syntax.telling_verbs import ADDRESSING

_THEY = word_set("they it")


def hearers(items: list[Item], verb: Verb) -> list[NounPhrase]:
    """Return those who are told a rule, where a pronoun stands for them as the subject of the verb."""
    telling = _telling(items, verb)
    return [] if telling is None else telling.objects


def by_teller(items: list[Item], verb: Verb, roles: Roles) -> Roles:
    """Return the roles of a rule with who tells it as the sender, where they name none, or only those who hear it."""
    telling = _telling(items, verb)
    if telling is None:
        return roles
    hit = {one.country for one in roles.targets}
    heard = {code for phrase in telling.objects for code, _ in actors_in(items, phrase)}
    tellers: list[Coded] = [one for phrase in telling.subject for one in actors_in(items, phrase)]
    tellers = [one for one in tellers if one[0] not in hit | heard]
    own = {code for code, _ in roles.senders} <= heard
    return replace(roles, senders=tellers) if tellers and hit and own else roles


def _telling(items: list[Item], verb: Verb) -> Verb | None:
    telling = verb.above
    if telling is None or telling.passive or not telling.objects or items[telling.at].lower not in ADDRESSING:
        return None
    pronoun = len(verb.subject) == 1 and items[verb.subject[0].head].lower in _THEY
    return telling if pronoun and verb.subject[0].start > telling.at else None
