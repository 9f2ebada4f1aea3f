"""Whom a move onto a list or off it names, with what is said of them."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
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
    return [_where(items, one) for one in before] or _destinations(items, phrase.links)


def _where(items: list[Item], link: Link) -> Link:
    """Read "four entries under Israel" as entries of those who are there."""
    head = items[link.phrase.head]
    under = link.word == "under" and head.kind == "actor" and head.data.kind in _LANDS
    return Link("in", link.at, link.phrase) if under else link


_LANDS = frozenset({"name", "abbreviation"})


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
    for one in _borne_by(items, phrase, links):
        listed = party_targets(items, one, [*one.links, *links] if one is not phrase else links, year)
        named.targets += listed.targets
        named.sectors += listed.sectors


_NAMES = word_set("name names entry entries listing listings designation designations")


def _borne_by(items: list[Item], phrase: NounPhrase, links: list[Link]) -> list[NounPhrase]:
    """Return who bears the names that are moved ("the names of two admirals and of a bank"), else the phrase itself."""
    if items[phrase.head].lower not in _NAMES or any(one.kind in _SAID for one in items[phrase.start : phrase.head]):
        return [phrase]
    borne = [link.phrase for link in links if link.word in ("of", "for") and link.verb is None]
    return borne or [phrase]


_SAID = frozenset({"actor", "group", "sector", "entity"})
"""What says beside "names" whose they are."""
