"""Measures that take effect with another: "…, along with a ban on insurance and a freeze on the funds of two banks"."""

from dataclasses import replace

from transforms.coding.dealings.state_changes import Told, state_frames, told_frame
from transforms.coding.frames.packages.alongside import FRESH
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.particles import has_particle
from transforms.reading.spans import lower_at
from transforms.syntax import phrases as p
from transforms.syntax.model import NounPhrase, Verb

_WITH = frozenset({"with", "alongside", "besides"})


def begun_beside(clause: Clause, verb: Verb) -> list[Frame]:
    """Return the frame of a measure that begins with those of the measures beside it; nothing where it begins alone."""
    senses = [one for one in clause.items[verb.at].senses_of("trigger") if one.data.name == "begin"]
    fitting = [one for one in senses if one.particle is None or has_particle(clause, one.particle)]
    beside = _beside(clause, verb) if fitting and not verb.passive else []
    first = state_frames(clause, verb, fitting) if beside else []
    return [*first, *(one for phrase in beside for one in _begun(clause, phrase, first[0]))] if first else []


def _beside(clause: Clause, verb: Verb) -> list[NounPhrase]:
    """Return the measures that a verb brings with its subject, after "with" or "alongside"."""
    items, syntax = clause.items, clause.view.syntax
    if not any(item.lower in _WITH for item in items[verb.end : clause.right + 1]):
        return []
    for place, phrase in enumerate(syntax.phrases):
        if phrase.start < verb.end:
            continue
        if phrase.kind in (p.VG, p.SUB, p.REL):
            return []
        if phrase.kind == p.NP and lower_at(items, phrase.start - 1) in _WITH and items[phrase.start].lower in FRESH:
            return syntax.groups.read(place)[0]
    return []


def _begun(clause: Clause, phrase: NounPhrase, first: Frame) -> list[Frame]:
    """Return the frame of a measure that begins with the first; of whom it is not said, it is on those of the first."""
    core = core_of(clause.items, phrase)
    if core is None or core.kind != "measure" or first.roles is None:
        return []
    named = measure_roles(clause.items, core.phrase, core.at, core.links, clause.view.year)
    if not any(one.country for one in named.targets):
        named.targets += [replace(one, sector=None, name=None) for one in first.roles.targets if one.country]
    told = Told("begins", first.action, core.kind, core.at)
    return [told_frame(clause, told, named, named.agents or named.owners or first.roles.senders)]
