"""What a measure is said to cover: "the sanctions announced on Monday affect banks and shipyards"."""

from dataclasses import replace

from transforms.coding.model import SentenceView
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.doings import EXAMPLES
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_links import inner_measure
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.reading import grammar as g
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_COVERING = word_set(
    "cover covers covered affect affects affected concern concerns concerned touch touches touched target targets "
    "targeted include includes included comprise comprises encompass encompasses hit hits embrace embraces span spans"
)

_BARRING = word_set(
    "bar bars barred ban bans banned prohibit prohibits prohibited forbid forbids forbade forbidding halt halts halted "
    "stop stops stopped restrict restricts restricted curb curbs curbed limit limits limited outlaw outlaws outlawed"
)
"""What sanctions do to the goods that they cover."""

_INCLUDING = ("includ", "compris", "encompass", "embrac")

_HOLDING = _COVERING | _BARRING


def with_covered(view: SentenceView, core: Core, named: Named) -> Named:
    """Add what another verb of the sentence says that a measure covers, where its own words name no sector."""
    if named.sectors or named.own_sector or any(one.sector for one in named.targets):
        return _whole(view, core, named)
    found = _covered_beside(view, core)
    for verb in view.syntax.verbs.values():
        if (
            verb.passive
            or not (view.items[verb.at].lower in _HOLDING or _taken_in(view, verb))
            or _is_denied(view, verb)
        ):
            continue
        if verb.relation == "relative" and any(_is_measure(core, one, verb) for one in verb.subject):
            barred = _barred(view, verb)
            found.targets += barred.targets
            found.sectors += barred.sectors
        covered = verb.objects if view.items[verb.at].lower in _COVERING else _taken_in(view, verb)
        if covered and any(_is_measure(core, one, verb) for one in verb.subject):
            for phrase in covered:
                inner = inner_measure(view.items, phrase)
                if inner is None:
                    one = party_targets(view.items, phrase, phrase.links, view.year)
                    found.targets += one.targets
                    found.sectors += one.sectors
                elif len(verb.objects) == 1 and verb.relation == "relative":  # "sanctions that include a ban on steel"
                    told = measure_roles(view.items, phrase, inner, phrase.links, view.year).sectors
                    whole = view.items[verb.at].lower.startswith(_INCLUDING) and len({code for code, _ in told}) > 1
                    found.sectors += [] if whole else told  # of all sanctions some are named: they are of no sector
    if not found.sectors and not any(one.sector or (one.country and not named.targets) for one in found.targets):
        return named
    targets = found.targets if any(one.country for one in found.targets) else [*named.targets, *found.targets]
    return replace(named, targets=targets, sectors=found.sectors)


def _taken_in(view: SentenceView, verb: Verb) -> list[NounPhrase]:
    """Return what measures take in: "widened its sanctions to take in oil and banks"."""
    takes = view.items[verb.at].lower in ("take", "takes", "took") and not verb.objects
    return [one.phrase for one in verb.links if one.word == "in"] if takes else []


def _whole(view: SentenceView, core: Core, named: Named) -> Named:
    """Leave a package without the sectors of the measures that it is said to include, which are rows of their own."""
    at = next((at for at, link in enumerate(core.links) if link.word in EXAMPLES), None)
    if core.kind != "package" or at is None or inner_measure(view.items, core.links[at].phrase) is None:
        return named
    own = measure_roles(view.items, core.phrase, core.at, core.links[:at], view.year)
    hit = [replace(one, sector=None) for one in named.targets if one.name is None]
    return replace(named, sectors=own.sectors, targets=own.targets or hit or named.targets)


def without_shared_sectors(wholes: list[Named]) -> None:
    """Leave packages that name nothing themselves without the sectors of what is told beside them."""
    for one in wholes:
        one.targets = list(dict.fromkeys(replace(hit, sector=None) for hit in one.targets if hit.name is None))
        one.sectors = []


def _is_denied(view: SentenceView, verb: Verb) -> bool:
    """Tell whether a measure is said not to do it ("an embargo which does not cover food")."""
    return not {item.lower for item in view.items[verb.start : verb.at]}.isdisjoint(g.NEGATIONS)


_BESIDE = word_set("covering targeting affecting hitting concerning")


def _covered_beside(view: SentenceView, core: Core) -> Named:
    """Read what a comma parts from the measure that covers it: "issued a licence, covering deals with two banks"."""
    found = Named()
    for verb in view.syntax.verbs.values():
        above = verb.above
        if view.items[verb.at].lower not in _BESIDE or verb.relation != "control" or above is None or not verb.objects:
            continue
        if not any(one.start <= core.at < one.end for one in above.objects[-1:]):
            continue
        for phrase in verb.objects:
            inner = inner_measure(view.items, phrase)
            one = (
                party_targets(view.items, phrase, phrase.links, view.year)
                if inner is None
                else measure_roles(view.items, phrase, inner, phrase.links, view.year)
            )
            found.targets += one.targets
            found.sectors += one.sectors
    return found


def _barred(view: SentenceView, verb: Verb) -> Named:
    """Return whom and what dealings hit that sanctions bar ("sanctions that ban imports of Malian timber and gold")."""
    barred = Named()
    if view.items[verb.at].lower not in _BARRING:
        return barred
    for phrase in verb.objects:
        core = core_of(view.items, phrase)
        if core is None or core.kind != "dealing":
            continue
        one = measure_roles(view.items, core.phrase, core.at, core.links, view.year)
        barred.sectors += one.sectors
        barred.targets += [hit for hit in one.targets if hit.name is None]
    return barred


def _is_measure(core: Core, subject: NounPhrase, verb: Verb) -> bool:
    """Tell whether a subject is the measure, or ends its phrase ("sanctions on Mali that include …")."""
    hangs = verb.relation == "relative" and any(link.phrase.start == subject.start for link in core.links)
    return hangs or subject.start <= core.at < subject.end
