"""Goods that follow a dealing in a list, and are dealt in as well: "banned coal imports, timber and cement"."""

from transforms.coding.model import Target
from transforms.coding.parties.party_phrases import party_targets
from transforms.coding.parties.phrase_parties import Named
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase


def goods_beside(items: list[Item], objects: list[tuple[str, NounPhrase]]) -> list[NounPhrase]:
    """Return the goods among a verb's objects, each with its kind, if the first of these is a dealing."""
    kinds = [kind for kind, _ in objects]
    if kinds[:1] != ["dealing"]:
        return []
    goods = [phrase for kind, phrase in objects if kind == "party" and items[phrase.head].kind == "sector"]
    return [phrase for phrase in goods if items[phrase.head].data.kind == "goods"]


def add_goods(named: list[Named], items: list[Item], phrases: list[NounPhrase], year: int | None) -> None:
    """Add to what the last dealing names the goods beside it, and whose they are where it names nobody."""
    for phrase in phrases:
        more = party_targets(items, phrase, phrase.links, year)
        last = named[-1]
        last.sectors += [*more.sectors, *((one.sector, one.words) for one in more.targets if one.sector)]
        if not last.targets:
            last.targets += [Target(one.country, None, None, one.words) for one in more.targets if one.country]
