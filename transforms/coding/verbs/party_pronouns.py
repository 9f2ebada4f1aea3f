"""What goods a pronoun stands for that are banned: "had enough of Malian cotton and banned it"."""

from transforms.coding.model import Clause
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.goods_told import goods_phrase
from transforms.reading.grammar import MODALS
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


_TAKING_UP = ("resum", "restart", "restor", "reopen", "re-open", "recommenc")


def flow_pronoun(clause: Clause, verb: Verb, phrase: NounPhrase) -> Core | None:
    """Return the flow that a pronoun stands for, cut before in the sentence ("cut off arms sales and resumed them")."""
    items = clause.items
    if phrase.end - phrase.start != 1 or items[phrase.start].lower not in ("it", "them"):
        return None
    verbs = clause.view.syntax.verbs
    cut = [one for at, one in sorted(verbs.items()) if at < verb.at and one.objects and not one.passive]
    group = {item.lower for item in items[verb.start : verb.at]}
    if (
        group & MODALS
        or not items[verb.at].lower.startswith(_TAKING_UP)
        or not cut
        or not items[cut[-1].at].senses_of("trigger")
    ):
        return None
    core = core_of(items, cut[-1].objects[-1])
    return core if core is not None and core.kind == "dealing" else None
