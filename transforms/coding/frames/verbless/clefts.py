"""What a sentence puts apart: "what Moscow banned was cheese", "what fell was the ban"."""

from collections.abc import Iterable
from dataclasses import replace

from transforms.coding.model import Clause
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase, Verb

_WHAT = "what"


def uncleft(clause: Clause, verb: Verb) -> Verb:
    """Return a verb of a clause with "what" as if its sentence told it straight on; any other verb as it is."""
    items = clause.items
    if verb.passive or verb.form != "finite" or not verb.subject or verb.objects:
        return verb
    subject = verb.subject[0]
    if items[subject.start].lower != _WHAT:
        return verb
    named = _other(items, verb, subject, clause.view.syntax.verbs.values())
    if not named:
        return verb
    if subject.start == subject.head:
        return replace(verb, subject=named)  # "what fell was the ban"
    return replace(verb, subject=[replace(subject, start=subject.start + 1)], objects=named)


def _other(items: list[Item], verb: Verb, subject: NounPhrase, verbs: Iterable[Verb]) -> list[NounPhrase]:
    """Return what the copula beside a clause with "what" says that it is."""
    for one in verbs:
        if one.form != "copula" or not g.NEGATIONS.isdisjoint(item.lower for item in items[one.start : one.end + 1]):
            continue
        if one.start > verb.at and one.subject and one.subject[0].start == subject.start:
            return one.objects
        if verb.above is one and one.at < subject.start:
            return one.subject
    return []
