"""Whom a move onto a list or off it names, with what is said of them."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.parties.party_phrases import party_targets
from transforms.coding.parties.phrase_parties import Named
from transforms.reading.spans import Item
from transforms.syntax.model import Link, NounPhrase


def leave_unspecified(named: Named) -> None:
    """Let what a list is of in general count for those of whom no sector is told ("28 entities in Pakistan")."""
    named.sectors = [one for one in named.sectors if one[0] != UNSPECIFIED]
    named.targets = [
        replace(one, sector=None) if one.name is None and one.sector == UNSPECIFIED else one for one in named.targets
    ]


def said_of(items: list[Item], phrase: NounPhrase, list_link: Link) -> list[Link]:
    """Return what is said of those moved: before the list is named, where they are, and a list after a colon."""
    before = [one for one in phrase.links if one.at < list_link.at or one.word == "including"]
    return before or _destinations(items, phrase.links)


def _destinations(items: list[Item], links: list[Link]) -> list[Link]:
    """Read "to the Entity List under the destinations of China, Iran and Oman" as where they are."""
    found: list[Link] = []
    for link in links:
        under = link.word in ("under", "in", "across") and items[link.phrase.head].lower.startswith("destination")
        if under or (found and link.word in ("under", "of", "and", "in")):
            found.append(Link("of", link.at, link.phrase))
        elif found:
            break
    return found


def add_listed(named: Named, items: list[Item], phrase: NounPhrase, links: list[Link], year: int | None) -> None:
    """Add those whom a noun phrase names to those moved."""
    one = party_targets(items, phrase, links, year)
    named.targets += one.targets
    named.sectors += one.sectors
