"""Changes told as states: "the ban took effect", "lose access to ports", "needs a licence"."""

from dataclasses import dataclass

from transforms.coding.dealings.begun_kinds import BEGUN, begun
from transforms.coding.dealings.dealing_words import dealing_of
from transforms.coding.dealings.lost_rights import names_right, sector_of_right, where_dealt
from transforms.coding.model import Clause, Coded, Frame, Target
from transforms.coding.parties.actors import coded
from transforms.coding.parties.hit.licences import licence_givers
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.coding.verbs.exempted import sectors_in
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.model import Link, NounPhrase, Verb

_BUYERS = word_set("buyers buyer customers customer importers importer users user recipients recipient")
_WHERE = frozenset({"to", "in", "at", "into", "on", "from"})
_NOW = word_set("now shall hereby thereby henceforth newly therefore")
_COMING = word_set("will was were been would may could")
_DENYING = word_set("not never")
_CLASSES = frozenset({"begin", "lose", "regain", "need"})


def is_state(senses: list[Sense]) -> bool:
    """Tell whether a verb has no other senses than those that tell a change as a state."""
    return bool(senses) and all(sense.data.name in _CLASSES for sense in senses)


def state_frames(clause: Clause, verb: Verb, senses: list[Sense]) -> list[Frame]:
    """Return the frame of a verb that tells a change as a state; none if it tells none."""
    name = next((sense.data.name for sense in senses if sense.data.name in _CLASSES), None)
    if name == "begin":
        return _begins(clause, verb)
    if name in ("lose", "regain"):
        return loses(clause, verb, "imposed" if name == "lose" else "lifted")
    if name == "need":
        return _needs(clause, verb)
    return []


_OPENING = 10
"""Items before a verb among which "those banned by" stands."""

LISTING = word_set("include includes included comprise comprises comprised")
_LISTED = word_set("sanctioned listed designated blacklisted named targeted hit banned")


def listing_frames(clause: Clause, verb: Verb) -> list[Frame]:
    """Read "those sanctioned include A and B", "among those listed are A and B" as designations."""
    items = clause.items
    if any(item.lower in ("not", "no") for item in items[verb.start : verb.end]):
        return []
    opening = items[max(0, verb.start - _OPENING) : verb.start]
    low = {item.lower for item in opening}
    people = bool(low & {"those", "among"}) and bool(low & _LISTED) and not low & {"still", "already"}
    newly = bool(low & {"newly", "new", "latest"}) and bool(
        low & (_LISTED | {"designations", "listings", "additions", "targets"})
    )
    if not (people or newly) or not verb.objects:
        return []
    named = parties_of(items, verb.objects, clause.view.year)
    if not named.targets and not named.sectors:
        return []
    by = next((at for at, item in enumerate(opening) if item.lower == "by"), len(opening))
    senders = [code for item in opening[by + 1 : by + 3] for code in coded(item)]
    return [told_frame(clause, Told("those_listed", "imposed", "party", verb.objects[0].head), named, senders)]


@dataclass(frozen=True, slots=True)
class Told:
    """What a state tells: by which rule, which change, of which kind of object, and where that stands."""

    rule: str
    action: str
    kind: str
    at: int


def told_frame(clause: Clause, told: Told, named: Named, senders: list[Coded]) -> Frame:
    """Make the frame of a change that is told as a state."""
    return Frame(
        clause=clause,
        trigger=told.rule,
        action=told.action,
        object_kind=told.kind,
        object_at=told.at,
        voice="active",
        rule=f"state.{told.rule}",
        roles=roles_of(senders, named),
    )


def measure_frame(
    clause: Clause, core: Core, memory: Memory, told: tuple[str, str], senders: list[Coded] | None = None
) -> Frame:
    """Make the frame of what is told of a measure (rule and change); its owners are the senders if none are given."""
    named = measure_roles(clause.items, core.phrase, core.at, core.links, clause.view.year)
    named = memory.recall(named, clause.view, core.at)
    return told_frame(clause, Told(*told, core.kind, core.at), named, senders or named.agents or named.owners)


def parties_of(items: list[Item], phrases: list[NounPhrase], year: int | None) -> Named:
    """Return whom some noun phrases name together."""
    named = Named()
    for one in phrases:
        found = party_targets(items, one, one.links, year)
        named.targets += found.targets
        named.sectors += found.sectors
    return named


def _begins(clause: Clause, verb: Verb) -> list[Frame]:
    """Read "the ban on diesel took effect"; what only points back tells no new change."""
    items, year = clause.items, clause.view.year
    found: list[Frame] = []
    for one in [] if _tells_when(clause, verb) else [*verb.subject, *_measures_before(clause, verb)]:
        core = core_of(items, one)
        if core is None or core.kind not in BEGUN:
            continue
        named = measure_roles(items, core.phrase, core.at, core.links, year)
        if named.empty and not _says_enough(items, core, named):
            continue
        told = Told("begins", begun(items, core.kind, core.at, verb), core.kind, core.at)
        found.append(told_frame(clause, told, named, named.agents or named.owners))
        if one not in verb.subject:
            break  # of what stands before the clause, the first alone is what begins
    return found


_NEW = word_set("a an other further additional more new separate another")
_OF_ANY = word_set("ban bans restriction restrictions curb curbs measure measures freeze embargo boycott")
"""Measures of many senses, which a text on sanctions may tell of besides."""


def _says_enough(items: list[Item], core: Core, named: Named) -> bool:
    """Tell whether a measure on nobody in particular is told anew: "the EU's coal ban", "an asset freeze"."""
    if items[core.at].kind != "measure":
        return False
    owned = bool(items[core.at].data.sector) and bool(named.agents or named.owners)
    return owned or (items[core.phrase.start].lower in _NEW and items[core.at].lower not in _OF_ANY)


_WHEN = frozenset({"could", "would", "will", "may", "should"})


def _tells_when(clause: Clause, verb: Verb) -> bool:
    """Tell whether a clause only adds when a measure applies that another verb brings ("…, which could start soon")."""
    items = clause.items
    coming = verb.relation == "relative" and any(one.lower in _WHEN for one in items[verb.start : verb.at])
    brought = (one for one in clause.view.syntax.verbs.values() if one.at < verb.at and one is not verb)
    makes = any(one.objects and items[one.at].senses_of("trigger") for one in brought)
    return coming and makes and lower_at(items, verb.start - 2) == ","


def _measures_before(clause: Clause, verb: Verb) -> list[NounPhrase]:
    """Return the measure that "which" stands for past the names that hang on it: "a ban on Iran Air, which began"."""
    if verb.relation != "relative":
        return []
    syntax, items = clause.view.syntax, clause.items
    for place in range(len(syntax.phrases) - 1, -1, -1):
        phrase = syntax.phrases[place]
        before = phrase.kind == p.NP and phrase.end < verb.start
        if before and any(item.kind == "measure" for item in items[phrase.start : phrase.end]):
            return syntax.groups.read(place)[0][:1]
    return []


def loses(clause: Clause, verb: Verb, action: str) -> list[Frame]:
    """Read "five banks lose access to its capital market"."""
    items, year = clause.items, clause.view.year
    if any(item.lower in _DENYING for item in items[verb.start : verb.at]):
        return []
    for one in verb.objects:
        if not names_right(clause, one):
            continue
        named = parties_of(items, verb.subject, year)
        if not named.targets and not named.sectors:
            above, _ = subject_actors(items, verb)
            named.targets = [Target(code, None, None, words) for code, words in above]
        if not named.targets and not named.sectors:
            return []
        what = party_targets(items, one, one.links, year)
        hit = {target.country for target in named.targets}
        senders = [(own.country, own.words) for own in what.targets if own.country and own.country not in hit]
        where = [link for link in [*one.links, *verb.links] if link.word in _WHERE and link.verb is None]
        senders += [code for link in where for code in actors_in(items, link.phrase) if code[0] not in hit]
        if not senders and items[one.head].lower == "account":
            continue  # "a broker has lost its bank account"
        abroad = where_dealt(clause, verb) if items[one.head].lower == "right" and hit <= USUAL_SENDERS else []
        if abroad:  # "Danish firms lost the right to invest in Mali"
            senders = [(target.country, target.words) for target in named.targets if target.country]
            named.targets = [Target(code, None, None, words) for code, words in abroad if code not in hit]
        entered = (link.phrase for link in one.links if link.word == "to")  # "access to the Paris capital market"
        what.sectors = what.sectors or _lost_for(items, one.links, year)
        what.sectors = what.sectors or [code for way in entered for code in sectors_in(items, way)]
        what.sectors = what.sectors or sector_of_right(items, one)
        if not any(target.sector or target.name for target in named.targets):
            named.sectors = named.sectors or what.sectors
        relief = any(item.kind == "measure" and item.data.kind == "relief" for item in items[one.start : one.end])
        relief = relief and any(target.sector != "media" for target in named.targets)  # a broadcaster's right to be on
        action = {"imposed": "reinstated", "lifted": "eased"}[action] if relief else action  # "loses its oil licence"
        return [told_frame(clause, Told("loses_access", action, "dealing", one.head), named, senders[:1])]
    return []


def _is_for_dealing(clause: Clause, verb: Verb) -> bool:
    """Tell whether a licence is needed to deal, so that the dealing tells whom it hits ("a licence to buy oil")."""
    return any(
        one.above is verb and one.form == "infinitive" and dealing_of(clause.items[one.at]) is not None
        for one in clause.view.syntax.verbs.values()
    )


def _lost_for(items: list[Item], links: list[Link], year: int | None) -> list[Coded]:
    """Return the goods for which something is lost ("duty-free access for clothing")."""
    found = [party_targets(items, link.phrase, [], year) for link in links if link.word in ("for", "on", "of")]
    return [code for named in found for code in named.sectors]


def _needs(clause: Clause, verb: Verb) -> list[Frame]:
    """Read "chips bound for China need a licence", "the Dutch require a licence for lithography machines"."""
    items, year = clause.items, clause.view.year
    words = [item.lower for item in items[verb.start : verb.at]]
    if "longer" not in words and not _GOING_ON.isdisjoint(one.lower for one in items[max(0, verb.at - 3) : verb.at]):
        return []  # "medicines go on needing a licence"
    if verb.passive:
        return _is_needed(clause, verb, words)
    cores = (core_of(items, one) for one in verb.objects)
    core = next((core for core in cores if core is not None and core.kind == "relief"), None)
    action = "lifted" if "longer" in words else "imposed"
    only_told = verb.above is not None and items[verb.above.at].lower in _MEANING  # what follows from a change
    if core is None or only_told or ("not" in words and action == "imposed") or _is_for_dealing(clause, verb):
        return []
    giving, givers = licence_givers(items, core)
    own = [link for link in core.links if link not in giving]
    links = [Link("of", link.at, link.phrase) if link.word == "for" else link for link in own]
    named = measure_roles(items, core.phrase, core.at, links, year)
    made = [one for one in named.targets if one.name is not None]
    named.targets = [one for one in named.targets if one.name is None]
    needing = _needing(items, verb.subject, named, year)
    senders = givers or needing
    if any(one.country for one in named.targets):  # "Chinese buyers need a licence for Nvidia's chips"
        named.sectors += [(one.sector, one.words) for one in made if one.sector and not named.sectors]
    else:
        named.targets += made
    if (
        not senders
        and all(item.lower != "to" for item in items)
        and items[verb.subject[0].head if verb.subject else core.at].lower.startswith("export")
    ):
        return []  # "exports from India need a permit": to wherever
    return (
        [] if named.empty else [told_frame(clause, Told("needs_licence", action, "dealing", core.at), named, senders)]
    )


_GOING_ON = word_set("go goes continue continues continued keep keeps still always already")
_MEANING = frozenset({"means", "meant", "meaning"})


def _is_needed(clause: Clause, verb: Verb, words: list[str]) -> list[Frame]:
    """Read "licences will be required to ship engines to Russia", "a permit is no longer needed for exports to X"."""
    items, year = clause.items, clause.view.year
    cores = (core_of(items, one) for one in verb.subject)
    core = next((core for core in cores if core is not None and core.kind == "relief"), None)
    action = "lifted" if "longer" in words else "imposed"
    dated = any(one.role == "from" for one in clause.view.dates)
    standing = action == "imposed" and not dated and not (_NOW | _COMING) & set(words)
    if core is None or standing or ("not" in words and action == "imposed"):
        return []
    own = [one for link in verb.links for one in (link, *link.phrase.links)]
    links = [*core.links, *own, *_shipped(clause, verb)]
    sent = any(link.word == "to" and actors_in(items, link.phrase) for link in links)
    home = [link for link in links if sent and link.word == "from"]  # "exports from China to Ukraine" are China's
    links = [Link("of", one.at, one.phrase) if one.word == "for" else one for one in links if one not in home]
    named = measure_roles(items, core.phrase, core.at, links, year)
    senders = named.agents or [one for link in home for one in actors_in(items, link.phrase)]
    told = Told("needs_licence", action, "dealing", core.at)
    return [] if named.empty else [told_frame(clause, told, named, senders)]


def _shipped(clause: Clause, verb: Verb) -> list[Link]:
    """Return what an infinitive after it says is shipped, and where to."""
    for other in clause.view.syntax.verbs.values():
        if other.above is verb and other.form == "infinitive" and clause.items[other.at].senses_of("dealing_verb"):
            found = [Link("of", one.start, one) for one in other.objects]
            return [*found, *(link for one in other.objects for link in one.links), *other.links]
    return []


def _needing(items: list[Item], subject: list[NounPhrase], named: Named, year: int | None) -> list[Coded]:
    """Return who asks for a licence; add what needs one, where the subject is that."""
    senders: list[Coded] = []
    for phrase in subject:
        core = core_of(items, phrase)
        if core is None or core.kind not in ("dealing", "party"):
            continue
        if items[phrase.head].lower in _BUYERS:
            named.targets += [Target(code, None, None, words) for code, words in actors_in(items, phrase)]
            continue
        if core.kind == "party" and items[core.at].kind in ("actor", "group", "anaphor"):
            senders += actors_in(items, phrase)
            continue
        if core.kind == "dealing":
            found = measure_roles(items, core.phrase, core.at, core.links, year)
        else:
            found = party_targets(items, phrase, phrase.links, year)
        named.targets += found.targets
        named.sectors += found.sectors
    return senders
