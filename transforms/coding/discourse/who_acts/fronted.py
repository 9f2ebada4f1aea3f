"""Whom a sentence says first to be about: "For Guinea, likewise under military rule, the bloc lifted all sanctions"."""

from transforms.coding.model import Coded, SentenceView
from transforms.coding.parties.actors import coded
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set

_FOR = word_set("for on against towards toward") | {"as for", "as to", "with regard to", "in the case of"}
_REACH = 4
"""Items in which the state stands."""


def fronted_state(view: SentenceView) -> Coded | None:
    """Return the one state that "for" or "against" puts before everything else, up to a comma."""
    items = view.items
    if not items or items[0].lower not in _FOR:
        return None
    at = next((at for at in range(1, min(_REACH, len(items))) if items[at].lower not in g.DETERMINERS), 0)
    if not at or at + 1 >= len(items) or items[at].kind != "actor" or items[at + 1].lower != ",":
        return None
    found = coded(items[at])
    return found[0] if len(found) == 1 else None
