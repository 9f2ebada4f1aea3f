"""Money put into a country, beside goods or loans in one measure: it is of no sector, and no vaguer word for them."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.parties.named.phrase_parties import Named
from transforms.reading.kinds import ONLY_HIT
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link

INVESTING = word_set("investment investments investing")
"""The last words for it, by which rows know that it stands beside others."""

_INTO = frozenset({"in", "into"})


def is_investment(item: Item) -> bool:
    """Tell whether a word is money put into a country ("new investment")."""
    return item.kind in ("measure", "dealing_verb") and item.lower.rpartition(" ")[2] in INVESTING


def add_investments(named: Named, items: list[Item], links: list[Link]) -> None:
    """Add investment in nothing that is named to the sectors that a ban is on ("bans on new investment and loans")."""
    if not named.sectors:
        return
    for place, link in enumerate(links):
        phrase = link.phrase
        word = items[phrase.head]
        if not is_investment(word) or any(one.kind in ONLY_HIT for one in items[phrase.start : phrase.head]):
            continue
        into = links[place + 1] if place + 1 < len(links) else None
        if into is not None and into.word in _INTO and any(one.kind in ONLY_HIT for one in _inside(items, into)):
            continue  # "investment in mines"
        named.sectors = [(UNSPECIFIED, "investment"), *named.sectors]
        return


def _inside(items: list[Item], link: Link) -> list[Item]:
    return items[link.phrase.start : link.phrase.end]
