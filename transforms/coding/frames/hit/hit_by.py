"""In what somebody is hit, or let in, where other words than his own say so.

By the measure that hits him ("Peru was hit by a Chilean ban on its wine"), by the ground that is opened to him.
"""

from dataclasses import replace

from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.reading.spans import Item
from transforms.syntax.model import Verb

_SKIES = ("airspace to", "skies to")
"""How words of change end that name the ground which is opened to somebody ("opened its airspace to Chad")."""


def with_measure_by(items: list[Item], verb: Verb, named: Named, year: int | None) -> Named:
    """Give a land that is hit as a whole the goods of the measure that "by" names, or the sector of the ground."""
    whole = (
        bool(named.targets) and not named.sectors and all(one.name is None and not one.sector for one in named.targets)
    )
    said = items[verb.at]
    if whole and said.lower.endswith(_SKIES):
        return replace(named, sectors=[("aviation", said.text)])
    if not verb.passive or not whole:
        return named
    for at, link in enumerate(verb.links):
        core = core_of(items, link.phrase) if link.word == "by" else None
        if core is None or core.kind != "measure":
            continue
        told = measure_roles(items, core.phrase, core.at, [*core.links, *verb.links[at + 1 :]], year)
        sectors = told.sectors or [(one.sector, one.words) for one in told.targets if one.sector]
        return replace(named, sectors=sectors, own_sector=named.own_sector or told.own_sector)
    return named
