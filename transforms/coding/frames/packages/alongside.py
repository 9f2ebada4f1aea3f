"""Measures that come with another: "an arms embargo was imposed, together with a ban on travel by ministers"."""

from transforms.coding.model import MEASURES, Clause
from transforms.coding.parties.noun_phrases import core_of
from transforms.reading.spans import lower_at
from transforms.syntax import phrases as p
from transforms.syntax.model import NounPhrase, Verb

_WITH = frozenset({"with", "alongside", "beside", "besides"})
_FRESH = frozenset({"a", "an", "another", "new", "further"})


def measures_alongside(clause: Clause, verb: Verb, objects: list[NounPhrase]) -> list[NounPhrase]:
    """Return the measure that the same verb brings with its object, after "with" or "together with"."""
    items, syntax = clause.items, clause.view.syntax
    if not any(item.lower in _WITH for item in items[verb.end : clause.right + 1]) or not _are_measures(
        clause, objects
    ):
        return []
    last = max([verb.end, *(one.last for one in objects)])
    for place, phrase in enumerate(syntax.phrases):
        if phrase.start < last or phrase.kind != p.NP:
            if phrase.start >= last and phrase.kind in (p.VG, p.SUB, p.REL):
                return []
            continue
        if lower_at(items, phrase.start - 1) in _WITH and items[phrase.start].lower in _FRESH:
            members, _ = syntax.groups.read(place)
            return members[:1] if _are_measures(clause, members[:1]) else []
    return []


def _are_measures(clause: Clause, phrases: list[NounPhrase]) -> bool:
    cores = [core_of(clause.items, one) for one in phrases]
    return bool(cores) and all(one is not None and one.kind in MEASURES for one in cores)
