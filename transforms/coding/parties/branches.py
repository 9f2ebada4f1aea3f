"""The branches that those hit are in: "60 firms in Russia's mining, technology and financial sectors"."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.parties.phrase_parties import Named
from transforms.reading.spans import Item
from transforms.syntax.model import Link, NounPhrase
from transforms.syntax.noun_classes import BRANCHES

_WITHIN = frozenset({"in", "across", "from", "within"})
_ACTIVE = ("operat", "work", "engag", "involv", "act")
"""How participles begin that say in what branch somebody is."""


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


def _branches(items: list[Item], links: list[Link]) -> list[Item]:
    """Return the words of a list of branches that a link brings, whose last word says that they are some."""
    found: list[Item] = []
    for link in links:
        by_way = link.verb is not None and not items[link.verb].lower.startswith(_ACTIVE)
        if link.word not in _WITHIN or by_way:
            if found:
                break
            continue
        heads = [one for one in items[link.phrase.start : link.phrase.end] if one.kind == "sector"]
        found += heads
        if heads and heads[-1].lower.endswith(BRANCHES):
            return found
    return []


def _services(items: list[Item], links: list[Link]) -> list[Item]:
    """Return the services of a state that people are in ("22 individuals in Iran's security services")."""
    heads = [items[link.phrase.head] for link in links[:1] if link.word in _WITHIN and link.verb is None]
    return [one for one in heads if one.kind == "post" and one.data.sector == "government"]
