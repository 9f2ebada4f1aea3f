"""What is stopped, and nouns that name a ban by it: "the suspension of flights", "stopped all goods from Mali"."""

from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.reading.sense_model import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase

DUTIES = frozenset({"duties", "duty", "tariffs", "tariff", "levies", "levy", "taxes", "tax", "licensing"})
_RESTRICTING = frozenset({"ban", "bar", "freeze", "block"})
_STOPPING = frozenset({"suspend", "end"})
"""Nouns that restrict where dealings or assets are what they stop: "the suspension of flights"."""

_WARES = word_set("goods cargo cargoes merchandise products consignments freight produce imports exports")


def restricts_dealing(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase names a ban by what it does to dealings or assets; "until the end of" is a time."""
    head = items[phrase.head]
    if head.kind != "nominal" or head.lower == "end":
        return False
    before = items[phrase.head - 1] if phrase.head > phrase.start else head
    if before.kind == "measure" and before.data.kind == "dealing" and head.data.name in _STOPPING:
        return True  # "the import suspensions on Malian beef"
    cores = [core_of(items, link.phrase) for link in phrase.links if link.word == "of"]
    hit = any(
        core is not None and core.kind in ("dealing", "assets") and lower_at(items, core.at + 1) not in DUTIES
        for core in cores
    )
    hit = hit or any(items[link.phrase.head].lower in _WARES for link in phrase.links if link.word == "of")
    return hit and head.data.name in _RESTRICTING | _STOPPING


_GOODS = word_set("goods products produce merchandise wares")
_ANY = word_set("all any most the")


def stopped_core(items: list[Item], phrase: NounPhrase, senses: list[Sense]) -> Core | None:
    """Take goods of another land for trade where they are stopped, and nobody barred: "stopped all goods from Mali"."""
    names = {sense.data.name for sense in senses}
    link = phrase.links[0] if phrase.links else None
    if "ban" not in names or "bar" in names or link is None or link.word != "from" or link.verb is not None:
        return None
    land = any(item.kind == "actor" for item in items[link.phrase.start : link.phrase.end])
    plain = all(one.lower in _ANY for one in items[phrase.start : phrase.head])  # and not "dangerous goods"
    wares = land and plain and items[phrase.head].lower in _GOODS
    return Core("dealing", phrase.head, phrase, phrase.links) if wares else None
