"""Goods that are added to a measure which a pronoun stands for: "prolonged the embargo and added timber to it"."""

from transforms.coding.frame_forms import list_move
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading.kinds import SANCTIONS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_ADDING = ("add", "append", "tack")
_POINTING = word_set("it them these those")
_TO = frozenset({"to", "onto"})
_ONE = 1

HEADS = Heads(stems=_ADDING)
"""The verbs that ``goods_added`` may read."""


def goods_added(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Return the ban on goods that are added to what was told before; None where there is no such."""
    items, view = clause.items, clause.view
    if not items[verb.at].lower.startswith(_ADDING):
        return None
    goods = verb.subject if verb.passive else verb.objects
    links = [*verb.links, *(link for one in goods for link in one.links)]
    to = next((one.phrase for one in links if one.word in _TO and _points(items, one.phrase)), None)
    sectors = [(item.data.sector, item.text) for one in goods for item in _goods(items, one)]
    last = memory.last(view, to.start) if to is not None and sectors else None
    if last is None or last.index < view.index - 1 or last.kind not in SANCTIONS or not last.named.targets:
        return None
    named = Named(targets=[one for one in last.named.targets if one.country], sectors=sectors)
    senders = [] if verb.passive else subject_actors(items, verb)[0]
    voice = "passive" if verb.passive else "active"
    return list_move(clause, goods[0].head, "imposed", voice, roles_of(senders or list(last.named.owners), named))


def _points(items: list[Item], phrase: NounPhrase) -> bool:
    return phrase.end - phrase.start == _ONE and items[phrase.start].lower in _POINTING


def _goods(items: list[Item], phrase: NounPhrase) -> list[Item]:
    inside = items[phrase.start : phrase.end]
    return [one for one in inside if one.kind == "sector" and one.data.kind == "goods"]
