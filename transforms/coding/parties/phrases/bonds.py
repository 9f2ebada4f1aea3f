"""By whom a firm stands, whose arms are sold, whose money is lent: none of them is hit by what is done to that."""

from transforms.coding.model import Coded
from transforms.coding.parties.actors import codes_of, only_describes
from transforms.coding.parties.named.kin import ASSOCIATES, serves
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.items import is_official
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase

_TIED = word_set("tied linked connected affiliated associated allied loyal close belonging related")
"""Participles that only say by whom somebody stands."""

_OUTGOING = ("sales", "exports", "deliveries", "shipments", "supplies", "transfers")


def is_tied_to_person(items: list[Item], link: Link, owned: frozenset[str]) -> bool:
    """Tell whether a link only names who is behind a firm ("a firm tied to a tycoon", "a bank run by the army")."""
    if link.verb is None or items[link.verb].lower not in _TIED | owned:
        return False
    head = items[link.phrase.end - 1]
    if is_official(head):
        held = items[link.verb - 1]  # "assets held by ministers" are theirs
        return held.kind in ("post", "sector") and held.data.sector != "government"
    if head.kind == "actor":
        return head.data.kind in ("leader", "surname")
    return head.kind == "entity" and bool(head.data.kind == "person")


_LINKS = word_set("links ties connections bonds")


def is_of_associate(items: list[Item], links: list[Link], place: int) -> bool:
    """Tell whether a link says by whom or what a relative, tycoon or friend stands ("… with links to its mines")."""
    at = place - 1
    if at > 0 and items[links[at].phrase.head].lower in _LINKS:
        at -= 1
    if at < 0:
        return False
    phrase, office = links[at].phrase, items[links[place].phrase.head]
    theirs = serves(items, phrase) and is_official(office)
    return theirs or items[phrase.head].lower in ASSOCIATES


def own_arms(items: list[Item], phrase: NounPhrase) -> list[Coded]:
    """Return whose sales of arms a phrase names, if those are the sales of a state that imposes sanctions."""
    head = items[phrase.head]
    if head.kind != "measure" or head.data.kind != "dealing" or not head.lower.endswith(_OUTGOING):
        return []
    places = range(phrase.start, phrase.end)
    if not any(_is_of_arms(items[at]) for at in places):
        return []
    named = [at for at in places if items[at].kind == "actor" and not only_describes(items, at)]
    return [(code, items[at].text) for at in named for code in codes_of(items[at]) if code in USUAL_SENDERS]


_LENT = ("loan", "loans", "credit", "credits", "lending")


def lends_out(items: list[Item], phrase: NounPhrase, links: list[Link]) -> bool:
    """Tell whether a phrase is of money lent to somebody: "American bank loans to the generals" are not theirs."""
    return items[phrase.head].lower.endswith(_LENT) and any(one.word == "to" and one.verb is None for one in links)


def _is_of_arms(item: Item) -> bool:
    return item.kind in ("measure", "sector") and bool(item.data.sector == "defence")
