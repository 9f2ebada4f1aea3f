"""Goods that are added to a measure that was told before: "prolonged the embargo and added timber to it"."""

from transforms.coding.frame_forms import list_move
from transforms.coding.model import Clause, Frame, SentenceView
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.objects import object_kind
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading.kinds import SANCTIONS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_ADDING = ("add", "append", "tack")
_POINTING = word_set("it them these those")
_WHOSE = word_set("the this that its their")
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
    widened = [one.phrase for one in links if one.word in _TO]
    if verb.passive and items[verb.at].lower.endswith(" to"):  # "was added to" is one word for the grammar
        widened = [*verb.objects, *widened]
    to = next((one for one in widened if _points(items, one)), None)
    sectors = [(item.data.sector, item.text) for one in goods for item in _goods(items, one)]
    told = _told(memory, view, to) if to is not None and sectors else None
    if told is None or not told.targets:
        return None
    named = Named(targets=[one for one in told.targets if one.country], sectors=sectors)
    senders = [] if verb.passive else subject_actors(items, verb)[0]
    voice = "passive" if verb.passive else "active"
    return list_move(clause, goods[0].head, "imposed", voice, roles_of(senders or list(told.owners), named))


def _told(memory: Memory, view: SentenceView, widened: NounPhrase) -> Named | None:
    """Return whom the measure hits that goods are added to: the one named last, or of that name."""
    if widened.end - widened.start > _ONE:
        return memory.recall(Named(definite=True), view, widened.head)
    last = memory.last(view, widened.start)
    return last.named if last is not None and last.index >= view.index - 1 and last.kind in SANCTIONS else None


def _points(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase points at a measure told before: "it", "the ban", "its embargo"."""
    size, first = phrase.end - phrase.start, items[phrase.start].lower
    if size == _ONE:
        return first in _POINTING
    return size == _ONE + 1 and first in _WHOSE and object_kind(items[phrase.head]) in SANCTIONS and not phrase.links


def _goods(items: list[Item], phrase: NounPhrase) -> list[Item]:
    inside = items[phrase.start : phrase.end]
    return [one for one in inside if one.kind == "sector" and one.data.kind == "goods"]
