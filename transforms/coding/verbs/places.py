"""Where assets lie that are frozen, and who is only kept out on the way."""

from dataclasses import replace

from transforms.coding.model import Coded, Target
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.reading.spans import Item

_KEPT_OUT = (
    (
        ("border", "crossing", "frontier", "checkpoint", "admi", "serv", "passage", "transit"),
        frozenset({"vehicles"}),
    ),
    (("airspace", "skies", "sky"), frozenset({"defence", "government"})),
)
"""Grounds that are shut, with the sectors of those who are kept out only on the way."""


def placed_in(items: list[Item], core: Core | None) -> list[Coded]:
    """Return where assets lie that are frozen ("their assets in Britain")."""
    links = [] if core is None else core.links
    return [one for link in links if link.word == "in" for one in actors_in(items, link.phrase)]


def where_assets_lie(items: list[Item], named: Named, core: Core) -> list[Coded]:
    """Read "any U.S. assets of those named", where nobody is said to freeze them: who acts is where they lie."""
    before = items[core.phrase.start : core.at]
    if not any(item.kind == "actor" and item.data.code in USUAL_SENDERS for item in before) or named.owners:
        return []
    return [(one.country, one.words) for one in named.targets[:1] if one.country in USUAL_SENDERS and not one.name]


def without_carriers(ground: Item, named: Named, targets: list[Target]) -> list[Target]:
    """Read "closed its border to lorries", "its skies to military aircraft": who is kept out, and no trade in them."""
    kept_out = next((codes for words, codes in _KEPT_OUT if any(word in ground.lower for word in words)), None)
    if kept_out is None:
        return targets
    named.sectors = [one for one in named.sectors if one[0] not in kept_out]
    return [replace(one, sector=None) if one.sector in kept_out and not one.name else one for one in targets]
