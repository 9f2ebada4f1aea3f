"""What a measure is said to cover: "the sanctions announced on Monday affect banks and shipyards"."""

from dataclasses import replace

from transforms.coding.model import SentenceView
from transforms.coding.parties.noun_phrases import Core
from transforms.coding.parties.party_phrases import party_targets
from transforms.coding.parties.phrase_parties import Named
from transforms.reading.word_set import word_set

_COVERING = word_set(
    "cover covers covered affect affects affected concern concerns concerned touch touches touched target targets "
    "targeted include includes included comprise comprises encompass encompasses hit hits embrace embraces span spans"
)


def with_covered(view: SentenceView, core: Core, named: Named) -> Named:
    """Add what another verb of the sentence says that a measure covers, where its own words name no sector."""
    if named.sectors or named.own_sector or any(one.sector for one in named.targets):
        return named
    found = Named()
    for verb in view.syntax.verbs.values():
        if verb.passive or view.items[verb.at].lower not in _COVERING:
            continue
        if any(one.start <= core.at < one.end for one in verb.subject):
            for phrase in verb.objects:
                one = party_targets(view.items, phrase, phrase.links, view.year)
                found.targets += one.targets
                found.sectors += one.sectors
    if not found.sectors and not any(one.sector for one in found.targets):
        return named
    targets = found.targets if any(one.country for one in found.targets) else [*named.targets, *found.targets]
    return replace(named, targets=targets, sectors=found.sectors)
