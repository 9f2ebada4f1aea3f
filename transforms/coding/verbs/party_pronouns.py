"""Whom a pronoun stands for that is hit: "the tankers changed their flag after Britain sanctioned them"."""

from transforms.coding.model import Clause
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrase_roles import actors_in
from transforms.coding.verbs.goods_told import goods_phrase
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase, Verb

_ONE, _MANY = "it", "them"


def goods_pronoun(clause: Clause, verb: Verb, phrase: NounPhrase) -> Core | None:
    """Return the goods of another land that an object pronoun stands for ("had enough of its wine and banned it")."""
    items = clause.items
    if phrase.end - phrase.start != 1 or items[phrase.start].lower not in (_ONE, _MANY):
        return None
    acting = {code for one in verb.subject for code, _ in actors_in(items, one)}
    joined = verb.relation == "joined"  # "…, said the Council, and banned them"
    found = goods_phrase(clause.view, phrase.start, acting) if acting or joined else None
    return None if found is None else core_of(items, found)


def party_pronoun(clause: Clause, verb: Verb, phrase: NounPhrase) -> Core | None:
    """Return the party that an object pronoun stands for: the subject or object before in its sentence that fits it."""
    items = clause.items
    word = items[phrase.start].lower
    if phrase.end - phrase.start != 1 or word not in (_ONE, _MANY):
        return None
    acting = {code for one in verb.subject for code, _ in actors_in(items, one)}
    before = [one for one in clause.view.syntax.verbs.values() if one.at < verb.at and one is not verb.above]
    for earlier in reversed(before):
        for one in [*earlier.objects, *earlier.subject]:
            core = core_of(items, one)
            fits = core is not None and core.kind == "party" and _fits(items, one, word)
            if fits and acting.isdisjoint(code for code, _ in actors_in(items, one)):
                return core
    return None


def _fits(items: list[Item], phrase: NounPhrase, word: str) -> bool:
    """Tell whether a noun phrase is of the number of a pronoun."""
    head = items[phrase.head]
    plural = head.kind == "group" or (head.kind in ("sector", "post", "word") and head.lower.endswith(("s", "men")))
    return plural if word == _MANY else head.kind == "entity" or (head.kind == "actor" and head.data.kind != "demonym")
