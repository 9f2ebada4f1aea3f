"""Rights that something costs those who lose them: "the inquiry may cost Chad its duty-free access to the EU"."""

from dataclasses import replace

from transforms.coding.dealings.lost_rights import names_right
from transforms.coding.dealings.state_changes import loses
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.heads import Heads
from transforms.reading.spans import lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

_COSTING = word_set("cost costs costing")
_OWN = word_set("its their")
_GRANTED = word_set(
    "access right rights privilege privileges preference preferences status quota quotas concessions benefits"
)

HEADS = Heads(words=_COSTING)
"""The verbs that ``cost_rights`` may read."""


def cost_rights(clause: Clause, verb: Verb) -> list[Frame]:
    """Read whom something costs a right that another land grants; nothing where no such right is lost."""
    items = clause.items
    if verb.passive or items[verb.at].lower not in _COSTING or not verb.objects:
        return []
    right = verb.objects[-1]
    whose = lower_at(items, right.start) in _OWN and right.start > verb.end
    last = items[right.head].lower.rpartition(" ")[2]
    if not whose or last not in _GRANTED or not names_right(clause, right):
        return []
    who = [link.phrase for link in right.links if link.phrase.end <= right.start]
    who = who or verb.objects[:-1]
    if not any(actors_in(items, one) for one in who):
        return []
    return loses(clause, replace(verb, subject=who, objects=[right]), "imposed")
