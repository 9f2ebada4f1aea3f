"""What a licence or a waiver is for: "a waiver that lets Iraq pay Iran for electricity" relaxes the sanctions on Iran.

Those who may do something are its beneficiaries; the target is the party with whom it may be done.
"""

from dataclasses import replace
from itertools import pairwise

from transforms.coding.model import Coded, SentenceView, Target
from transforms.coding.parties.acting.actor_lists import actors_from
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.parties.senders import OFTEN_HIT
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_HANGS = frozenset({"relative", "postmodifier", "object control", "control", "headline"})
_GRANTS = word_set("let lets letting allow allows allowed allowing permit permits permitted permitting enable enables")
_COVERING = word_set("covering authorising authorizing allowing permitting enabling letting exempting")
_UNDER = word_set("under by whereby with")
_PARTNERS = word_set("from with to in into of through via inside for between")


def with_scope(view: SentenceView, core: Core, named: Named, change: Verb | None = None) -> Named:
    """Return what a relief names, with the parties and goods of the dealings that it allows.

    Args:
        view: the sentence.
        core: the licence, waiver or exemption.
        named: what its own noun phrase names.
        change: the verb that changes it, which tells nothing of what it allows.
    """
    return _without_buyers(view.items, core, _with_scope(view, core, named, change))


def _without_buyers(items: list[Item], core: Core, named: Named) -> Named:
    """Return what a relief names without who buys goods of one that is hit: "for Iranian oil sales to China"."""
    for at in range(core.at + 1, len(items)):
        origin = _origin(items, at) if items[at].lower.rpartition(" ")[2] in _FLOWS else None
        if origin is None:
            continue
        buyers = {code for code, _ in _sent_to(items, at)} - {origin[0]}
        if buyers:
            rest = [one for one in named.targets if one.name or one.country not in buyers]
            known = any(one.country == origin[0] for one in rest)
            return replace(named, targets=rest if known else [*rest, Target(origin[0], None, None, origin[1])])
    return named


def _origin(items: list[Item], at: int) -> Coded | None:
    """Return who is hit whose goods flow: "Iranian oil sales", "sales of Iranian oil"."""
    near = [items[at - 1], items[at - 2]] if at > 1 else []
    if lower_at(items, at + 1) == "of":
        near = items[at + 2 : at + 4]
    found = ((code, one.text) for one in near if one.kind == "actor" for code in codes_of(one))
    return next((one for one in found if one[0] in OFTEN_HIT), None)


def _sent_to(items: list[Item], at: int) -> list[Coded]:
    """Return to whom goods flow."""
    to = next((here for here in range(at + 1, min(at + _WAY, len(items))) if items[here].lower == "to"), None)
    return [] if to is None else actors_from(items, to + 1)[0]


_FLOWS = word_set("sales sale exports shipments deliveries supplies flows export")
_WAY = 7
"""Items behind a flow within which it is told to whom the goods go."""


def _with_scope(view: SentenceView, core: Core, named: Named, change: Verb | None) -> Named:
    named.targets = [one for one in named.targets if not _is_licensee(view.items, core, one)]
    chain = _chain(view, core, change)
    if not chain:
        return named
    traveller = traveller_spared(view, core, change)
    if traveller is not None:
        spared = party_targets(view.items, traveller, traveller.links, view.year)
        return replace(named, targets=spared.targets, sectors=spared.sectors) if spared.targets else named
    scope, beneficiaries = _dealt_with(view, chain)
    gainers = {code for code, _ in beneficiaries}
    hit = [one for one in scope.targets if one.country and one.country not in gainers]
    if not hit and not scope.sectors:
        return named
    others = hit or [one for one in named.targets if one.country not in gainers]
    return replace(named, targets=others, sectors=scope.sectors or named.sectors)


def traveller_spared(view: SentenceView, core: Core, change: Verb | None) -> NounPhrase | None:
    """Return the official of a state who is let travel: where he goes to is hit by nothing ("a waiver to visit Oslo").

    Whoever else is let travel goes to the state that is hit ("lets Americans travel to Cuba").
    """
    items, chain = view.items, _chain(view, core, change)
    if change is None or not chain:
        return None
    travels = any(sense.data.measure == "travel" for sense in items[chain[-1].at].senses_of("dealing_verb"))
    attends = items[chain[-1].at].lower.startswith(_ATTENDING)
    if not (travels or attends):
        return None
    return next((one for one in chain[-1].subject if items[one.head].kind == "post"), None)


_ATTENDING = ("attend", "address", "meet", "join", "speak", "go", "fly")


def _is_licensee(items: list[Item], core: Core, target: Target) -> bool:
    """Tell whether a party only says whose licence it is ("Chevron's licence")."""
    before = items[core.phrase.start : core.at]
    return any(one.text == target.words and after.lower == "'s" for one, after in pairwise(before))


def _chain(view: SentenceView, core: Core, change: Verb | None) -> list[Verb]:
    """Return the verbs that say what a relief allows, each governed by the one before."""
    found: list[Verb] = []
    items = view.items
    for at, verb in view.syntax.verbs.items():
        if at < core.phrase.end or verb is change or _is_aim(items, verb):
            continue
        of_relief = verb.relation in _HANGS and any(one.start == core.phrase.start for one in verb.subject)
        if not found and not (of_relief or _is_beside(items, core, verb) or _is_under_which(items, core, verb)):
            continue
        if found and not any(verb.above is one for one in found) and verb.relation != "joined":
            break
        found.append(verb)
    return found


def _is_aim(items: list[Item], verb: Verb) -> bool:
    """Tell whether an infinitive says only what a change is for ("withdrew the licence in order to press Mali")."""
    return verb.form == "infinitive" and verb.start > 0 and items[verb.start - 1].lower in _AIMS


_AIMS = frozenset({"order", "bid", "effort", "attempt"})


def _is_beside(items: list[Item], core: Core, verb: Verb) -> bool:
    """Tell whether an infinitive or a relative clause follows a relief at once, or after a word."""
    if verb.form == "infinitive":
        return verb.start <= core.phrase.last + 1
    words = [item.lower for item in items[core.phrase.end : verb.start]]
    if verb.relation == "control" and verb.above is not None and words[:1] == [","]:  # "issued a licence, covering …"
        given = any(one.start == core.phrase.start for one in verb.above.objects)
        return given and items[verb.at].lower in _COVERING
    return verb.relation == "relative" and len(words) <= 4 and bool({"that", "which"} & set(words))


def _is_under_which(items: list[Item], core: Core, verb: Verb) -> bool:
    """Read "a licence under which", and past a comma or a day: "withdrew the licence on Monday, by which"."""
    between = items[core.phrase.end : verb.start]
    words = [item.lower for item in between if item.kind not in ("date", "mark")]
    dated = any(item.kind == "date" for item in between)
    words = words[1:] if dated and words[:1] == ["on"] else words
    return words[:1] == ["whereby"] or (words[1:2] == ["which"] and words[0] in _UNDER)


def _dealt_with(view: SentenceView, chain: list[Verb]) -> tuple[Named, list[Coded]]:
    """Return the parties and goods of the innermost dealing, and who is allowed it."""
    items, year = view.items, view.year
    found = Named()
    beneficiaries: list[Coded] = []
    grants = [verb for verb in chain if items[verb.at].lower in _GRANTS or items[verb.at].lower.startswith("authori")]
    inner = [verb for verb in chain if verb not in grants] or chain
    for verb in inner:
        if chain[0] is not verb or not verb.passive:
            beneficiaries += [one for phrase in verb.subject for one in actors_in(items, phrase)]
        for phrase in verb.objects:
            _add(found, items, phrase, year)
        for link in verb.links:
            if link.word in _PARTNERS and link.verb is None and not any(one.country for one in found.targets):
                _add(found, items, link.phrase, year)
    return found, beneficiaries


def _add(found: Named, items: list[Item], phrase: NounPhrase, year: int | None) -> None:
    """Add what an object or a partner of a dealing names, with what hangs on it."""
    core = core_of(items, phrase)
    if core is not None and core.kind not in ("party", "nominal"):
        read = measure_roles(items, core.phrase, core.at, core.links, year)
        found.targets += [*read.targets]
        found.sectors += [*read.sectors, *([read.own_sector] if read.own_sector and not read.sectors else [])]
        return
    for one in (Link("", phrase.start, phrase), *phrase.links):
        if one.verb is None and (not one.word or one.word in _PARTNERS or one.word in ("and", "or")):
            read = party_targets(items, one.phrase, [], year)
            found.targets += read.targets
            found.sectors += read.sectors


def given(items: list[Item], verb: Verb) -> list[NounPhrase]:
    """Return the relief that a passive verb gives its subject: "India was granted a waiver"."""
    cores = [(one, core_of(items, one)) for one in verb.objects]
    return [one for one, core in cores if core is not None and core.kind == "relief"]
