"""Senses of change whose conditions hold where a verb stands: its particle is there, and it is no idiom."""

from transforms.coding.frames.weak_words import is_told
from transforms.coding.model import Clause
from transforms.coding.verbs.particles import has_particle
from transforms.coding.verbs.verb_objects import brought_measure
from transforms.reading.inflection import ING
from transforms.reading.lexicon import Sense
from transforms.reading.spans import lower_at

_IDIOMS = frozenset({"stock", "note", "account"})
"""Objects that make an idiom of a verb of change: "took stock of the sanctions" changes none."""


def usable(clause: Clause) -> list[Sense]:
    """Return the senses of change whose conditions hold; several readers of a verb ask for them."""
    known = clause.view.usable
    if clause.head not in known:
        known[clause.head] = _holding(clause)
    return known[clause.head]


def _holding(clause: Clause) -> list[Sense]:
    """Return the senses whose conditions hold: the particle is there, a weak verb has a sanctions word by it."""
    items, head = clause.items, clause.head
    if lower_at(items, head + 1) in _IDIOMS:
        return []
    named = ING in items[head].forms and lower_at(items, head - 1) in ("the", "a", "an")
    senses = [
        sense
        for sense in items[head].senses_of("trigger")
        if not (named and sense.particle is not None)  # "the turning away of the planes"
        and (sense.particle is None or has_particle(clause, sense.particle))
        and (not sense.weak or is_told(clause, sense))
        and not _follows_idly(clause, sense)
    ]
    particles = [f" {sense.particle}" for sense in senses if sense.particle is not None]
    whole = [one for one in senses if not any(longer.endswith(f" {one.particle}", 1) for longer in particles)]
    return sorted(whole, key=lambda sense: sense.particle is None)  # "put ~ back in place" is no "put ~ in place"


def _follows_idly(clause: Clause, sense: Sense) -> bool:
    """Tell whether it is no measure that somebody follows with ("would follow with interest what became of it")."""
    if sense.data.name != "impose" or not clause.items[clause.head].lower.startswith("follow"):
        return False
    verb = clause.view.syntax.verbs.get(clause.head)
    return verb is None or brought_measure(clause.items, verb, [sense]) is None
