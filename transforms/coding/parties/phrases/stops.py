"""Nouns that name a ban by what it stops: "the suspension of flights", "the freezing of its assets"."""

from transforms.coding.parties.noun_phrases import core_of
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
