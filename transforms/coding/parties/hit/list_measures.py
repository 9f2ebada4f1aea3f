"""Measures that a sentence lists as what a package consists of: "It comprises a ban on flights and an end to loans"."""

from itertools import pairwise

from transforms.coding.model import SentenceView
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.reading.spans import Item
from transforms.syntax import phrases as p

_KINDS = frozenset({"measure", "assets"})
_LAST = frozenset({"and", "as well as"})


def measures_in(view: SentenceView, start: int, end: int) -> list[tuple[int, Named]]:
    """Return the measures of a list, each with its place and what it hits; none if the list begins otherwise.

    Behind a colon semicolons may part its members: "Key elements: a ban on gold; a freeze of loans".
    """
    first = _first_measures(view, start, end)
    if not first or start == 0 or view.items[start - 1].lower != ":":
        return first
    marks = [at for at in range(start, end) if view.items[at].lower == ";"]
    for mark, after in pairwise([*marks, end]):
        opens = mark + 1 + (mark + 1 < end and view.items[mark + 1].lower in _LAST)
        first += _first_measures(view, opens, after)
    return first


def _first_measures(view: SentenceView, start: int, end: int) -> list[tuple[int, Named]]:
    found = view.syntax.phrases
    place = next((at for at, one in enumerate(found) if one.start >= start and one.kind != p.ADV), None)
    if place is None or found[place].kind != p.NP or found[place].start >= end:
        return []
    limit = next((at for at in range(place, len(found)) if found[at].start >= end or found[at].word == ";"), len(found))
    members, _ = view.syntax.groups.read(place, limit=limit)
    cores = [core_of(view.items, one) for one in members]
    if cores[0] is None or not _is_measure(view.items, cores[0]):
        return []
    named = [
        (
            core.at,
            _with_assets(view.items, core, measure_roles(view.items, core.phrase, core.at, core.links, view.year)),
        )
        for core in cores
        if core is not None and _is_measure(view.items, core)
    ]
    return [(at, _with_own(one)) for at, one in named if not one.empty or one.own_sector is not None]


def _is_measure(items: list[Item], core: Core) -> bool:
    if core.kind == "nominal":
        made = [sense.data.on for sense in items[core.at].senses_of("nominal")]
        return bool(core.links) and any("imposed" in (one.get("dealing"), one.get("assets")) for one in made)
    return core.kind in _KINDS


def _with_assets(items: list[Item], core: Core, named: Named) -> Named:
    """Let money that a branch keeps say the branch ("a freeze on bank deposits")."""
    if named.empty and named.own_sector is None:
        kept = [items[link.phrase.head] for link in core.links if items[link.phrase.head].kind in _KINDS]
        named.sectors = [(one.data.sector, item.text) for item in kept for one in item.senses_of("sector")]
    return named


def _with_own(named: Named) -> Named:
    """Let the goods that a measure is called by count where it names no others ("an arms embargo")."""
    if named.own_sector is not None and not named.sectors and not any(one.sector for one in named.targets):
        named.sectors = [named.own_sector]
    return named
