"""Whom a sentence says first to be about: "For Guinea, likewise under military rule, the bloc lifted all sanctions"."""

from transforms.coding.model import Coded, SentenceView
from transforms.coding.parties.actors import coded
from transforms.reading import grammar as g
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set

_FOR = word_set("for on against towards toward regarding concerning") | {
    "as for",
    "as to",
    "with regard to",
    "in the case of",
}
_RESPECTS = (
    ("with", "respect", "to"),
    ("with", "regard", "to"),
    ("with", "regards", "to"),
    ("in", "respect", "of"),
    ("in", "relation", "to"),
    ("in", "regard", "to"),
    ("finally", ",", "with", "respect", "to"),
    ("as", "regards"),
    ("as", "concerns"),
    ("as", "for"),
    ("as", "to"),
    ("in", "the", "case", "of"),
    ("when", "it", "comes", "to"),
    ("in", "view", "of"),
    ("in", "light", "of"),
    ("in", "the", "light", "of"),
)
_SITUATIONS = word_set("situation developments events crisis current political ongoing deteriorating latest in")
"""What a state may be told by: "in view of the situation in Mali"."""
_ASKED = word_set("asked questioned pressed quizzed speaking turning talking")
_ABOUT = word_set("about on of to") | {"asked about", "asked on", "turning to", "speaking of"}
_REACH = 10
"""Items in which the state stands."""


def fronted_state(view: SentenceView) -> Coded | None:
    """Return the one state that "for", "against" or "asked about" puts before everything else, up to a comma."""
    items = view.items
    first = _first(items)
    if first is None:
        return None
    near = range(first, min(_REACH, len(items)))
    at = next((at for at in near if items[at].lower not in g.DETERMINERS and items[at].lower not in _SITUATIONS), 0)
    if not at or at + 1 >= len(items) or items[at].kind != "actor" or items[at + 1].lower != ",":
        return None
    found = coded(items[at])
    return found[0] if len(found) == 1 else None


def _first(items: list[Item]) -> int | None:
    """Return the place behind the words that say what a sentence is about; None where it opens otherwise."""
    low = [one.lower for one in items[:2]]
    said = next((len(one) for one in _RESPECTS if tuple(item.lower for item in items[: len(one)]) == one), None)
    if said is not None:
        return said
    if low[:1] and (low[0] in _FOR or (" " in low[0] and low[0] in _ABOUT)):
        return 1
    return 2 if len(low) > 1 and low[0] in _ASKED and low[1] in _ABOUT else None
