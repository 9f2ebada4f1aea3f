"""Names that leave a list as others are put on it: "added ten judges to its list and removed two businessmen"."""

from transforms.coding.dealings.state_changes import Told, parties_of, told_frame
from transforms.coding.model import Clause, Frame
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_ON = word_set("added put placed entered included listed adds puts places lists")
_OFF = word_set("removed dropped deleted delisted struck took taken removes drops deletes takes")
_WANTS_OFF = word_set("struck took taken takes")
"""Verbs that only "off" makes a move off a list of."""
_BACK = word_set("it them list lists there")

HEADS = Heads(words=_ON | _OFF)
"""The verbs that ``names_swapped`` may read."""


def names_swapped(clause: Clause, verb: Verb) -> Frame | None:
    """Read a move to or from the list of the move before; None where it is said to be from something else."""
    items = clause.items
    off = items[verb.at].lower in _OFF
    if verb.relation != "joined" or verb.passive or not verb.objects or not _leaves_list_out(items, verb):
        return None
    before = [one for one in clause.view.syntax.verbs.values() if one.at < verb.at]
    if not before or before[-1].passive or not _moves(items, before[-1], verb, off=off):
        return None
    named = parties_of(items, verb.objects, clause.view.year)
    if not any(one.country for one in named.targets):
        return None
    senders = subject_actors(items, verb)[0] or subject_actors(items, before[-1])[0]
    told = Told("names_swapped", "lifted" if off else "imposed", "party", verb.objects[0].head)
    return told_frame(clause, told, named, senders)


def _moves(items: list[Item], before: Verb, verb: Verb, *, off: bool) -> bool:
    """Tell whether the verb before moves others the other way, on a list that it names."""
    other = _ON if off else _OFF
    listed = any(one.kind == "measure" and one.data.kind == "list" for one in items[before.at : verb.start])
    return items[before.at].lower in other and listed


def _leaves_list_out(items: list[Item], verb: Verb) -> bool:
    """Tell whether nothing, or only a word that points back, says which list is meant ("took two off it")."""
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    named = [one for one in links if one.word in ("from", "off", "to", "on", "onto")]
    if any(items[one.phrase.head].lower not in _BACK for one in named):
        return False
    near = [item.lower for item in items[verb.at : verb.right + 3]]
    return items[verb.at].lower not in _WANTS_OFF or "off" in near
