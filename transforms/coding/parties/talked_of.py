"""With whom a measure is only talked over: "discuss the lifting of the embargo with Brazilian officials"."""

from itertools import pairwise

from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase

_TALKING = ("discuss", "consult", "raise", "raising", "review", "negotiat", "talk", "coordinat", "debat")
_TALKERS = word_set("ally allies partner partners counterpart counterparts colleague colleagues host hosts")
_REACH = 8
"""Items before a measure among which the verb of talking stands."""


def is_talked_to(items: list[Item], at: int) -> bool:
    """Tell whether a state's men are only those with whom somebody talks ("discuss it with Peruvian officials")."""
    if lower_at(items, at - 1) != "with" or at + 1 >= len(items) or items[at + 1].kind != "post":
        return False
    return any(one.lower.startswith(_TALKING) for one in items[max(0, at - 2 * _REACH) : at])


_MET = word_set(
    "talks talk meeting meetings consultation consultations negotiations discussions deal accord agreement ceasefire "
    "truce summit contacts reconciliation rapprochement settlement"
)


def is_met(items: list[Item], at: int) -> bool:
    """Tell whether a state is only the one with which somebody came to terms ("was lifted after talks with Chad")."""
    return lower_at(items, at - 1) == "with" and lower_at(items, at - 2) in _MET


_ALONGSIDE = word_set(
    "acted acts acting together concert coordination co-ordination tandem step partnership conjunction"
)


def is_alongside(items: list[Item], at: int) -> bool:
    """Tell whether a state only does its own beside what another does ("the Office acted together with Canada")."""
    return lower_at(items, at - 1) == "with" and lower_at(items, at - 2).rpartition(" ")[2] in _ALONGSIDE


_TIES = word_set("trade trading deal deals dealing dealings business links ties contacts commerce")


def is_dealt_with(items: list[Item], at: int) -> bool:
    """Tell whether others are hit for what they had to do with a state ("blacklisted a bank for trade with Libya")."""
    if lower_at(items, at - 1) != "with" or lower_at(items, at - 2).rpartition(" ")[2] not in _TIES:
        return False
    return any(one.lower in ("for", "over") for one in items[max(0, at - 4) : at - 2])


def talks_with(items: list[Item], links: list[Link], place: int) -> bool:
    """Tell whether a link by "with" names persons to whom a measure is talked of, and who are not hit by it."""
    link = links[place]
    head = items[link.phrase.head]
    if link.word != "with" or (head.kind != "post" and head.lower not in _TALKERS):
        return False
    item = items[link.at - 1]
    if item.kind not in ("measure", "actor", "sector") or (item.kind == "measure" and item.data.kind == "dealing"):
        return False  # "a ban on meetings with ministers"
    before = items[max(0, links[0].at - _REACH) : links[0].at]
    return any(one.lower.startswith(_TALKING) for one in before)


_LOOKING_ON = word_set(
    "diplomat diplomats envoy envoys analyst analysts mediator mediators negotiator negotiators trader traders banker "
    "bankers broker brokers"
)
"""Who tells of changes and decides none; where they sit says nothing of whose measures they speak of."""


def is_seat(items: list[Item], at: int) -> bool:
    """Tell whether a place is only where somebody speaks who decides nothing: "a diplomat in Vienna said"."""
    return items[at].kind == "actor" and lower_at(items, at - 1) == "in" and lower_at(items, at - 2) in _LOOKING_ON


def speaks_from_seat(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a subject is somebody who decides nothing, told by where he sits."""
    return items[phrase.head].lower in _LOOKING_ON and any(link.word == "in" for link in phrase.links)


def speaks_for_council(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether somebody of a land speaks for a council of many ("Council President Tono Eitel of Germany")."""
    inside = items[phrase.start : phrase.end]
    words = [word for item in inside if item.lower != "'s" for word in item.lower.split()]
    return any(one in _COUNCILS and after in _PRESIDENTS for one, after in pairwise(words))


def presides(items: list[Item], at: int) -> bool:
    """Tell whether a person's office is that of a council's president ("Council President David Hannay")."""
    council = lower_at(items, at - 2).rpartition(" ")[2] in _COUNCILS
    return at > 1 and council and items[at - 1].lower in _PRESIDENTS


_COUNCILS = frozenset({"council", "committee"})
_PRESIDENTS = word_set("president chairman chairwoman chair")

MEDIATORS = word_set("mediator mediators mediation intermediary intermediaries go-between go-betweens")

_FIRMS = (
    "maker", "trader", "company", "firm", "broker", "insurer", "lender", "bank", "carrier", "airline", "shipowner",
    "owner", "operator", "producer", "exporter", "importer", "refiner", "miner", "dealer", "seller", "buyer",
    "federation", "association", "union", "newspaper", "daily", "analyst", "lawyer", "consultancy", "yard",
)  # fmt: skip


def speaks_for_firm(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a firm or a federation speaks, and no office of a state ("the Swiss trader", "Norway's Acme")."""
    head = items[phrase.head]
    if head.kind in ("actor", "group", "anaphor"):
        return False
    if head.kind == "entity":
        return bool(head.data.kind != "person")
    inside = [one.lower for one in items[phrase.start : phrase.end] if one.kind != "actor"]
    return any(one.endswith(_FIRMS) for one in inside) and "central bank" not in inside


def names_firms(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase has firms of some trade as its head ("four banks in Mali", "Swiss traders")."""
    head = items[phrase.head]
    return head.kind in ("word", "sector", "post") and head.lower.removesuffix("s").endswith(_FIRMS)
