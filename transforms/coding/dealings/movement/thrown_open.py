"""Grounds that a state throws open to another: "has thrown open its airspace and its ports to Malian carriers"."""

from transforms.coding.dealings.movement.sides import links_of
from transforms.coding.dealings.movers import moving_sectors
from transforms.coding.dealings.state_changes import Told, parties_of, told_frame
from transforms.coding.model import Clause, Coded, Frame
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.grounds import is_own_ground
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase, Verb

HEADS = Heads(stems=("throw", "threw", "thrown", "fling", "flung"))
"""The verbs that ``thrown_open`` may read."""

_SECTORS = {
    "airspace": "aviation", "skies": "aviation", "sky": "aviation", "airports": "aviation", "airport": "aviation",
    "ports": "shipping", "port": "shipping", "harbours": "shipping", "harbors": "shipping", "waters": "shipping",
    "harbour": "shipping", "harbor": "shipping",
}  # fmt: skip


def thrown_open(clause: Clause, verb: Verb) -> Frame | None:
    """Read who throws which ground open to whom; None where none is, or to nobody else."""
    items = clause.items
    grounds = [one for one in verb.objects if is_own_ground(items[one.head])]
    opens = any("open" in item.lower.split(" ") for item in items[verb.at :])
    if verb.passive or not grounds or not (opens or any(link.word == "for" for one in grounds for link in one.links)):
        return None
    senders, _ = subject_actors(items, verb)
    below = [one for one in clause.view.syntax.verbs.values() if one.above is verb]
    links = [*links_of(verb), *(link for one in below for link in one.links)]
    whom = [link.phrase for link in links if link.word.rpartition(" ")[2] == "to"]
    named = parties_of(items, whom, clause.view.year)
    acting = {code for code, _ in senders}
    hit = [one for one in named.targets if one.country not in acting]
    if not senders or not hit:
        return None
    moved = [code for one in whom for code in moving_sectors(items, one)]
    sectors = moved or [code for one in grounds for code in _sector(items, one)]
    if len({code for code, _ in sectors}) > 1:
        return None  # of several grounds those who follow open no more than some
    opened = Named(targets=hit, sectors=sectors)
    return told_frame(clause, Told("thrown_open", "lifted", "dealing", grounds[0].head), opened, senders)


def _sector(items: list[Item], ground: NounPhrase) -> list[Coded]:
    word = items[ground.head].lower.rpartition(" ")[2]
    return [(_SECTORS[word], items[ground.head].text)] if word in _SECTORS else []
