"""Persons of no known trade who may not deal: "barred growers from selling apples to Mali"."""

from transforms.coding.model import Clause
from transforms.coding.parties.noun_phrases import Core
from transforms.reading.inflection import ING
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_ANYBODY = word_set("anyone anybody everyone everybody people men women persons")


def barred_persons(clause: Clause, verb: Verb, phrase: NounPhrase) -> Core | None:
    """Return as a party those, told by a plain plural, whom a verb of barring keeps from a dealing."""
    items, head = clause.items, clause.items[phrase.head]
    many = head.lower in _ANYBODY or (head.lower.endswith("s") and not head.lower.endswith("ss"))
    if head.kind != "word" or not head.text[0].islower() or not many:
        return None
    deals = any(link.word == "from" and _deals(items, link.phrase) for link in phrase.links) or any(
        one.above is verb and one.form == "infinitive" and _trades(items[one.at])
        for one in clause.view.syntax.verbs.values()
    )
    return Core("party", phrase.head, phrase, phrase.links) if deals else None


def _deals(items: list[Item], phrase: NounPhrase) -> bool:
    return ING in items[phrase.head].forms and _trades(items[phrase.head])


def _trades(item: Item) -> bool:
    """Tell whether a verb is one of dealings; who may not travel may be a hooligan."""
    return any(sense.data.measure != "travel" for sense in item.senses_of("dealing_verb"))
