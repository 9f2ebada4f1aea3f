"""Dealings that somebody who is no state stops himself: "Acme said it would stop buying", "the line halts flights"."""

from transforms.coding.model import Frame, names_sanctions
from transforms.coding.parties.agents import acting_phrases
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

PRIVATE_KINDS = frozenset({"company", "bank", "airline", "exchange", "media", "group"})
"""Kinds of named parties that may be hit by a measure of a state, but have none of their own."""

_CARRIERS = word_set(
    "airline airlines carrier carriers airways operator operators company companies firm firms line lines shipper "
    "shippers retailer retailers brand brands maker makers automaker automakers carmaker carmakers giant giants"
)
_ORGANS = word_set(
    "government cabinet parliament congress senate council authority authorities agency ministry administration "
    "regulator regulators commission assembly state republic kingdom emirate president premier minister civil aviation"
)


def is_own_deal(frame: Frame) -> bool:
    """Tell whether somebody of an unknown name, or a firm, stops or resumes what he deals in himself."""
    if frame.object_item.kind == "dealing_verb":
        return frame.action == "imposed" and not names_sanctions(frame.view) and _acts_for_himself(frame)
    flights = frame.object_kind == "dealing" and frame.object_item.kind == "measure"
    if not flights or frame.object_item.data.measure != "transport" or frame.voice != "active":
        return False
    return _acts_for_himself(frame, firms=True)


def _acts_for_himself(frame: Frame, *, firms: bool = False) -> bool:
    heads = [frame.items[phrase.head] for phrase in acting_phrases(frame)]
    return bool(heads) and all(_is_no_state(one) or (firms and one.lower in _CARRIERS) for one in heads)


def _is_no_state(head: Item) -> bool:
    """Tell whether the head of a phrase is a firm, or a name that nobody knows."""
    if head.kind == "entity":
        return head.data.kind in PRIVATE_KINDS
    if head.kind == "sector":
        return head.lower.rpartition(" ")[2] in _CARRIERS
    named = head.kind == "word" and head.text[0].isupper() and head.lower not in g.CLOSED
    return named and head.lower not in _ORGANS
