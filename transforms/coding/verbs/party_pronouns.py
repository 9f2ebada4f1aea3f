"""What goods a pronoun stands for that are banned: "had enough of Malian cotton and banned it"."""

from transforms.coding.model import Clause
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.goods_told import goods_phrase
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
