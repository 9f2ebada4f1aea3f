"""The branches that those hit are in: "60 firms in Russia's mining, technology and financial sectors"."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.parties.named.phrase_parties import Named
from transforms.reading.items import is_official
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase
from transforms.syntax.noun_classes import BRANCHES

_WITHIN = frozenset({"in", "across", "from", "within"})
_ACTIVE = ("operat", "work", "engag", "involv", "act", "specialis", "specializ")
"""How participles begin that say in what branch somebody is."""
_BUSY = ("operat", "work", "specialis", "specializ")
_TIED = ("link", "connect", "tied", "affiliat", "associat", "belong")
_TO = frozenset({"to", "with"})
"""Prepositions of those that say so by his ties."""


def with_branches(items: list[Item], phrase: NounPhrase, links: list[Link], named: Named) -> Named:
    """Add the branches in which people and firms are hit of whom no more is said."""
    if items[phrase.head].kind != "post" or items[phrase.head].data.sector != UNSPECIFIED:
        return named
    inside = _branches(items, links) or _services(items, links)
    if not inside:
        return named
    found = [(item.data.sector, item.text) for item in inside]
    named.sectors = [*(one for one in named.sectors if one[0] != UNSPECIFIED), *found]
    return named


_ON = frozenset({"on", "of", "against", "for"})
ANYBODY = word_set(
    "people persons individuals men women businessmen entities companies firms organisations organizations groups "
    "businesses enterprises nationals citizens associates executives"
)
"""Words for those of whom nothing more is said."""

_PLACING = _WITHIN | _TO


def of_measure_in_branches(items: list[Item], links: list[Link], named: Named) -> Named:
    """Add to what a measure names the branches of those whom it is on ("a freeze on 12 firms in the arms industry")."""
    hit = [place for place, link in enumerate(links) if link.word in _ON and _post(items, link) is not None]
    if not hit or hit[-1] + 1 >= len(links) or links[hit[-1] + 1].word not in _PLACING:
        return named
    posts = [_post(items, links[place]) for place in hit]
    if any(at is None or items[at].lower not in ANYBODY for at in posts):
        return named
    phrase = links[hit[-1]].phrase
    head = NounPhrase(phrase.start, phrase.end, posts[-1] or phrase.head)
    return with_branches(items, head, links[hit[-1] + 1 :], named)


def _post(items: list[Item], link: Link) -> int | None:
    """Return the place of those whom a link names, also with what they are behind them ("firms active in")."""
    head = link.phrase.head
    at = head - 1 if items[head].lower == "active" else head
    return at if items[at].kind == "post" else None


def _branches(items: list[Item], links: list[Link]) -> list[Item]:
    """Return the words of a list of branches that a link brings, whose last word says that they are some."""
    found: list[Item] = []
    verb, told = "", False
    for link in links:
        verb = items[link.verb].lower if link.verb is not None else verb if found else ""
        within = link.word in _WITHIN and (not verb or verb.startswith(_ACTIVE))
        if not within and not (link.word in _TO and verb.startswith(_TIED)):
            if found:
                break
            continue
        told = told or (verb.startswith(_BUSY) and items[link.phrase.head].kind == "sector")
        heads = [one for one in items[link.phrase.start : link.phrase.end] if one.kind == "sector"]
        found += heads
        closed = items[link.phrase.end - 1].lower.endswith(BRANCHES)
        if heads and (closed or heads[-1].lower.endswith(BRANCHES) or _is_trade(items, link, verb)):
            return found
    return found if told else []  # "18 firms working in gas, engineering and ship repair"


def _is_trade(items: list[Item], link: Link, verb: str) -> bool:
    """Tell whether somebody has to do with a trade ("firms involved in the gold and tobacco trade")."""
    return bool(verb) and items[link.phrase.head].lower in _TRADES


_TRADES = frozenset({"trade", "business", "trading", "dealings", "smuggling"})


def _services(items: list[Item], links: list[Link]) -> list[Item]:
    """Return the services of a state that people are in ("22 individuals in Iran's security services")."""
    heads = [items[link.phrase.head] for link in links[:1] if link.word in _WITHIN and link.verb is None]
    return [one for one in heads if is_official(one)]


def owned_by(items: list[Item], links: list[Link], place: int) -> NounPhrase | None:
    """Return what a link by "of" says whose it is, also where it says again who that is.

    "Arms of Hanwha, Korea's third shipbuilder": the shipbuilder is Hanwha.
    """
    link = links[place]
    apposed = place > 0 and link.at == link.phrase.start and lower_at(items, link.at - 1) == ","
    told = lower_at(items, link.at) in ("the", "a", "an") or lower_at(items, link.at + 1) == "'s"
    owner = place - 1 if apposed and told and items[link.phrase.head].kind != "entity" else place
    return links[owner - 1].phrase if link.word == "of" and owner > 0 else None
