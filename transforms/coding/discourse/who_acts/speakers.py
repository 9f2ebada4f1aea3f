"""Who acts without being named: the states that are "we" together, an office under its head's own order."""

from collections.abc import Iterator

from transforms.coding.model import Coded, Frame
from transforms.coding.parties.actors import coded
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import MEMBERS
from transforms.reading.items import Item
from transforms.syntax.model import Verb

SPEAKERS = frozenset({"we", "i"})
_ORDERS = ("e.o.", "executive order")
_UNDER = frozenset({"under", "to", "by"})
_LONGEST = 40
"""Items of the longest list of those who speak."""


def speakers(frame: Frame, verb: Verb, hit: set[str]) -> list[Coded]:
    """Return the several states that say "we", as subjects of the first verb or before a colon; none if one is hit."""
    items = frame.items
    first = next((one for one in frame.view.syntax.verbs.values() if one.subject), verb)
    found = [] if first is verb else [who for phrase in first.subject for who in actors_in(items, phrase)]
    found = list(dict.fromkeys(found or _before_colon(items, first.start)))
    return found if len(found) > 1 and all(code not in hit for code, _ in found) else []


def or_union(frame: Frame, told: list[Coded], before: Iterator[list[Coded]]) -> list[Coded]:
    """Return the Union that decides before it for a member whose official only tells what more will be done."""
    if not told or not MEMBERS.issuperset(code for code, _ in told):
        return told
    union = next(before, [])
    alone = sum(item.kind == "actor" for item in frame.items) == 1
    return union if alone and {code for code, _ in union} == {"EU"} else told


def by_own_order(frame: Frame) -> list[Coded]:
    """Return whose executive order it is under which an unnamed office acts ("designated, under E.O. 13818, …")."""
    orders = (at for at in range(1, len(frame.items)) if frame.items[at].lower.startswith(_ORDERS))
    under = (at for at in orders if frame.items[at].kind == "actor" and frame.items[at - 1].lower in _UNDER)
    return next((coded(frame.items[at]) for at in under), [])


def _before_colon(items: list[Item], end: int) -> list[Coded]:
    """Return the states of a label that opens a sentence and ends with a colon, before any verb."""
    colon = next((at for at in range(min(end, _LONGEST)) if items[at].lower == ":"), 0)
    return [who for item in items[:colon] if item.kind in ("actor", "group") for who in coded(item)]
