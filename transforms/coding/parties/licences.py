"""Whom a general licence is for that acts as the subject: "Syria General License 21 authorizes …"."""

from transforms.coding.model import Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.spans import Item
from transforms.syntax.model import Verb

_RELIEFS = frozenset({"relief", "reliefnoun"})


def licensed_lands(items: list[Item], verb: Verb) -> list[Target]:
    """Return the countries whose plain name stands before a licence that allows something; none of them gives it."""
    found: list[Target] = []
    for phrase in verb.subject if not verb.passive else ():
        places = [at for at in range(phrase.start, phrase.end) if _is_licence(items[at])]
        for at in range(phrase.start, places[-1] if places else phrase.start):
            if items[at].kind == "actor" and items[at].data.kind == "name":
                codes = set(codes_of(items[at])) - USUAL_SENDERS
                found += [Target(code, None, None, items[at].text) for code in sorted(codes)]
    return found


def _is_licence(item: Item) -> bool:
    return item.kind == "measure" and item.data.kind in _RELIEFS
