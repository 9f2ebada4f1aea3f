"""What a new package or new sanctions are said to hold: "the EU's fifth package against X includes a ban on coal"."""

from dataclasses import replace

from transforms.coding.model import Clause, Frame, Roles
from transforms.coding.parties.hit.list_measures import measures_in
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.verb_roles import roles_of
from transforms.reading.grammar import ORDINALS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Verb

HOLDING = word_set(
    "include includes included contain contains contained comprise comprises comprised feature features featured "
    "entail entails entailed envisage envisages envisaged"
)
"""Verbs that say what measures hold."""

NEW = ORDINALS | word_set(
    "new fresh latest additional further newest tougher tighter harsher sixth seventh eighth ninth tenth eleventh "
    "twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)


def holding_frames(clause: Clause, verb: Verb) -> list[Frame]:
    """Return a frame for each measure that a new package is said to hold, and one for the package."""
    items = clause.items
    if items[verb.at].lower not in HOLDING or verb.passive or len(verb.subject) != 1 or not verb.objects:
        return []
    core = core_of(items, verb.subject[0])
    if core is None or not _is_new(items, core):
        return []
    whole = measure_roles(items, core.phrase, core.at, core.links, clause.view.year)
    held = measures_in(clause.view, verb.end, max(one.last for one in verb.objects))
    if not held or not whole.targets or not whole.owners:
        return []
    frames = [_frame(clause, at, roles_of(whole.owners, _within(whole, named))) for at, named in held]
    return [*frames, package_frame(clause, core)] if core.kind == "package" else frames


def new_package(items: list[Item], verb: Verb) -> Core | None:
    """Return the package that an active verb has as its subject, if it is a new one that is made."""
    if verb.passive or verb.form != "finite" or len(verb.subject) != 1 or not verb.objects:
        return None
    core = core_of(items, verb.subject[0])
    return core if core is not None and core.kind == "package" and _is_new(items, core) else None


def whole_package(clause: Clause, verb: Verb) -> list[Frame]:
    """Read "is part of the ninth package", "sanctioned two banks as part of a broad package against Belarus"."""
    items = clause.items
    denied = any(item.lower in ("not", "no") for item in items[verb.start : verb.end + 1])
    links = [*(link for one in verb.objects for link in one.links), *verb.links]
    for place, link in enumerate(links):
        if link.word != "of" or items[link.at - 1].lower != "part" or denied:
            continue
        core = core_of(items, link.phrase)
        if core is not None and core.kind == "package" and (_is_new(items, core) or _is_broad(items, core)):
            return [package_frame(clause, replace(core, links=[*core.links, *links[place + 1 :]]))]
    return []


def _is_broad(items: list[Item], core: Core) -> bool:
    return any(one.lower in _BROAD for one in items[core.phrase.start : core.phrase.end])


_BROAD = word_set("broad broader sweeping wider large larger big bigger major")


def package_frame(clause: Clause, core: Core) -> Frame:
    """Return the frame of a new package, which widens what stands."""
    whole = measure_roles(clause.items, core.phrase, core.at, core.links, clause.view.year)
    package = _frame(clause, core.at, roles_of(whole.owners, whole))
    return replace(package, action="expanded", object_kind="package")


def _is_new(items: list[Item], core: Core) -> bool:
    """Tell whether a phrase names a package or sanctions that are new, and not only planned."""
    words = items[core.phrase.start : core.phrase.end]
    novel = any(one.lower in NEW or one.kind == "number" for one in words)
    return core.kind in ("package", "measure") and novel and not any(one.kind == "cue" for one in words)


def _within(whole: Named, named: Named) -> Named:
    """Give a measure that names no country those whom the package hits."""
    if any(one.country for one in named.targets):
        return named
    home = [replace(one, sector=None, name=None) for one in whole.targets if one.country]
    placed = [replace(one, country=home[0].country) for one in named.targets] if home else named.targets
    return replace(named, targets=placed or home)


def _frame(clause: Clause, at: int, roles: Roles) -> Frame:
    return Frame(
        clause=clause,
        trigger="impose",
        action="imposed",
        object_kind="measure",
        object_at=at,
        voice="active",
        rule="holding",
        roles=roles,
    )
