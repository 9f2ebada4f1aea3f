"""Whom a sentence says first to be about: "For Guinea, likewise under military rule, the bloc lifted all sanctions"."""

from schemas.vocabulary import BODIES
from transforms.coding.model import Coded, Reading, SentenceView
from transforms.coding.parties.actors import coded
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading import grammar as g
from transforms.reading.grammar import GENITIVES
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import by_first_word, phrase_at, word_set

_FOR = word_set("for on against towards toward regarding concerning") | {
    "as for",
    "as to",
    "with regard to",
    "in the case of",
}
_RESPECTS = by_first_word(
    tuple(one.split())
    for one in (
        *("with respect to", "with regard to", "with regards to", "in respect of", "in relation to", "in regard to"),
        *("finally , with respect to", "as regards", "as concerns", "as for", "as to", "in the case of"),
        *("when it comes to", "in view of", "in light of", "in the light of"),
    )
)
_LONGEST = max(len(one) for phrases in _RESPECTS.values() for one in phrases)
_SITUATIONS = word_set("situation developments events crisis current political ongoing deteriorating latest in")
"""What a state may be told by: "in view of the situation in Mali"."""
_ASKED = word_set("asked questioned pressed quizzed speaking turning talking")
_ABOUT = word_set("about on of to") | {"asked about", "asked on", "turning to", "speaking of"}
_OF_CASE = 3
_BEGINS = word_set("it he she they we there the no all a an its their both")
"""Words with which a clause begins."""
_WAYS = word_set("from to with into")
_BY_NAME = frozenset({"name", "abbreviation", "historical"})
_ACTING = USUAL_SENDERS | frozenset(BODIES)
_REACH = 10
"""Items in which the state stands."""


def fronted_state(view: SentenceView) -> Coded | None:
    """Return the one state that "for", "against" or "asked about" puts before everything else, up to a comma."""
    items = view.items
    first = _first(items)
    at = _place_of_state(items, first) if first is not None else 0
    if not at or not (lower_at(items, at + 1) == "," or _goes_on(items, at, first or 0)):
        return None
    found = coded(items[at])
    return found[0] if len(found) == 1 else None


def _place_of_state(items: list[Item], first: int) -> int:
    """Return the place of the state that is named behind the words that say what a sentence is about, else 0."""
    near = range(first, min(_REACH, len(items)))
    at = next((at for at in near if items[at].lower not in g.DETERMINERS and items[at].lower not in _SITUATIONS), 0)
    return at if at and at + 1 < len(items) and items[at].kind == "actor" else 0


def _goes_on(items: list[Item], at: int, first: int) -> bool:
    """Tell whether a clause begins right behind a state ("On Mali it …", "In Mali's case the ministers …")."""
    if items[at].data.code in _ACTING:
        return False  # "for the European Union the ban …"
    if lower_at(items, at + 1) in GENITIVES:
        return lower_at(items, at + 2) == "case"
    return (items[0].lower != "in" or first > 1) and lower_at(items, at + 1) in _BEGINS


def fronted_partner(reading: Reading) -> Coded | None:
    """Return the land to or from which goods go, as a sentence first says: "From Mali, no gold may be bought"."""
    items = reading.frame.items
    if reading.frame.object_kind != "dealing" or not items or items[0].lower not in _WAYS:
        return None
    at = _place_of_state(items, 1)
    if not at or items[at].data.kind not in _BY_NAME or items[at].data.code in BODIES:
        return None
    if not (lower_at(items, at + 1) == "," or lower_at(items, at + 1) in _BEGINS or items[at + 1].kind == "sector"):
        return None
    found = coded(items[at])
    return found[0] if len(found) == 1 else None


def _first(items: list[Item]) -> int | None:
    """Return the place behind the words that say what a sentence is about; None where it opens otherwise."""
    low = [one.lower for one in items[:2]]
    if low[:1] == ["in"] and len(items) > _OF_CASE and items[_OF_CASE].lower == "case":
        return 1  # "in Mali's case"
    said = phrase_at([one.lower for one in items[:_LONGEST]], 0, _RESPECTS) if items else None
    if said is not None:
        return len(said)
    if low[:1] and (low[0] in _FOR or (" " in low[0] and low[0] in _ABOUT)):
        return 1
    return 2 if len(low) > 1 and low[0] in _ASKED and low[1] in _ABOUT else None
