"""Measures of which one comes with another: "combined an entry ban with an asset freeze on five ministers"."""

from transforms.coding.dealings.state_changes import measure_frame
from transforms.coding.frames.packages.alongside import FRESH
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.kinds import MEASURES
from transforms.reading.spans import lower_at
from transforms.syntax.model import Verb

_PAIRING = ("combin", "coupl", "pair", "marri", "marry", "follow", "accompan", "supplement", "complement", "flank")

HEADS = Heads(stems=_PAIRING)
"""The verbs that ``paired_frame`` may read."""


def paired_frame(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Return the frame of a verb that brings two measures at once, a new one each; None where it does not."""
    items = clause.items
    if verb.passive or not items[verb.at].lower.startswith(_PAIRING) or len(verb.objects) != 1:
        return None
    one = verb.objects[0]
    place = next((at for at, link in enumerate(one.links) if link.word in ("with", "by") and link.verb is None), None)
    first = core_of(items, one)
    if place is None or first is None or first.kind not in MEASURES or lower_at(items, one.start) not in FRESH:
        return None
    with_it = one.links[place].phrase
    second = core_of(items, with_it)
    if second is None or second.kind not in MEASURES or lower_at(items, with_it.start) not in FRESH:
        return None
    links = [*one.links[:place], *with_it.links, *one.links[place + 1 :], *verb.links]
    senders = subject_actors(items, verb)[0]
    core = Core(second.kind, second.at, with_it, links)
    return measure_frame(clause, core, memory, ("impose", "imposed"), senders) if senders else None
