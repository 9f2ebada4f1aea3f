"""Frames by syntax: a verb of change with each of its objects, and the roles that its phrases give."""

from collections.abc import Iterator

from schemas.sectors import UNSPECIFIED
from transforms.coding.barred import dealt_with, pair_barred
from transforms.coding.memory import Memory
from transforms.coding.model import Clause, Coded, Frame, Roles, Target
from transforms.coding.noun_phrases import Core, core_of
from transforms.coding.objects import Candidate, candidate, make_frame
from transforms.coding.orders import ordered_by
from transforms.coding.party_phrases import party_targets
from transforms.coding.phrase_parties import Named
from transforms.coding.phrase_roles import ABOUT, USUAL_SENDERS, actors_in, measure_roles
from transforms.reading import grammar as g
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

MEASURE_KINDS = frozenset({"measure", "package", "relief", "reliefnoun"})
_MOVES_ON = word_set(
    "add adds added adding place places placed placing put puts putting include includes included including enter entered "
    "list lists listed name names named inscribe inscribed go goes went gone join joins joined enter enters entered appear"
)
_MOVES_OFF = word_set(
    "remove removes removed removing take takes took taken taking strike strikes struck drop drops dropped delete deleted "
    "cut cuts cutting come comes came off get gets got"
)
RECALLING = MEASURE_KINDS | {"dealing", "list"}
_OBJECT_PRONOUNS = word_set("it they them one these those this")
_HAPPENING = (
    "end",
    "expir",
    "laps",
    "ran",
    "run",
    "resum",
    "reopen",
    "fall",
    "fell",
    "ceas",
    "eas",
    "snap",
    "return",
    "widen",
)
_JOINS = word_set("join joins joined enter enters entered leave leaves left")
_COUNTS = word_set("two three four five six seven eight nine ten eleven twelve dozens scores several")
_BRINGING = frozenset({"with", "to", "under"})
_ONTO = frozenset({"to", "on", "in", "onto", "under"})
_OFF = frozenset({"from", "off"})


def verb_frames(clause: Clause, verb: Verb, senses: list[Sense], memory: Memory) -> list[Frame]:
    """Return a frame for each object of a verb of change that one of its senses takes; none where syntax finds none."""
    items, year = clause.items, clause.view.year
    voice = _voice(verb)
    moved = _list_move(clause, verb, voice)
    if moved:
        return moved
    found: list[tuple[Candidate, Core]] = []
    with_measure = _with_measure(items, verb, senses)
    if with_measure is not None:
        found = [with_measure]
    else:
        for phrase in _objects(items, verb, voice) or _gerund(clause, verb, voice):
            core = core_of(items, phrase) or _pronoun(clause, phrase, memory) or _counted(items, phrase, senses)
            fit = None if core is None else candidate(senses, core.kind, core.at)
            if core is not None and fit is not None:
                found.append((fit, core))
    if any(fit.sense.weak and fit.kind == "party" for fit, _ in found) and _is_told_of_measure(items, verb):
        return []  # "Sanctions hit Iran's economy"
    if any(fit.kind != "party" for fit, _ in found):
        found = [(fit, core) for fit, core in found if fit.kind != "party"]
    named = [_named(items, core, fit.kind, verb, year) for fit, core in found]
    if with_measure is not None:
        for phrase in verb.objects if voice == "active" else verb.subject:
            parties = party_targets(items, phrase, phrase.links, year)
            named[0].targets = [*parties.targets, *named[0].targets]
            named[0].sectors = [*parties.sectors, *named[0].sectors]
    _share(named)
    named = [
        memory.recall(one, clause.view, core.at) if fit.kind in RECALLING else one
        for (fit, core), one in zip(found, named, strict=True)
    ]
    frames: list[Frame] = []
    for (fit, core), one in zip(found, named, strict=True):
        frame = make_frame(clause, fit, voice)
        if frame is not None:
            frames.append(_with_roles(frame, _roles(clause, verb, voice, one, core)))
    return frames


def describes_measure(items: list[Item], verb: Verb) -> bool:
    """Tell whether a relative clause only says what a measure does ("a licence that allows banks to …")."""
    if verb.relation not in ("relative", "postmodifier") or verb.passive:
        return False
    acted = [core_of(items, phrase) for phrase in verb.objects]
    if any(core is not None and core.kind in MEASURE_KINDS for core in acted):
        return False
    cores = [core_of(items, phrase) for phrase in verb.subject]
    return any(core is not None and core.kind in ("relief", "measure") for core in cores)


def _with_roles(frame: Frame, roles: Roles) -> Frame:
    return Frame(
        clause=frame.clause,
        trigger=frame.trigger,
        action=frame.action,
        object_kind=frame.object_kind,
        object_at=frame.object_at,
        voice=frame.voice,
        rule=frame.rule,
        roles=roles,
    )


def _pronoun(clause: Clause, phrase: NounPhrase, memory: Memory) -> Core | None:
    """Return what a pronoun stands for as an object: the measure named last."""
    if phrase.end - phrase.start != 1 or clause.items[phrase.start].lower not in _OBJECT_PRONOUNS:
        return None
    before = memory.last(clause.view, phrase.start)
    return None if before is None else Core(before.kind, phrase.start, phrase, phrase.links)


def _counted(items: list[Item], phrase: NounPhrase, senses: list[Sense]) -> Core | None:
    """Take counted persons or firms that no word of the reference data names as a party ("three men were listed")."""
    weak = all(sense.weak for sense in senses)
    counted = items[phrase.start].kind == "number" or items[phrase.start].lower in _COUNTS
    if weak or not counted or not items[phrase.head].lower.endswith(("s", "people", "men", "women")):
        return None
    return Core("party", phrase.head, phrase, phrase.links)


def _voice(verb: Verb) -> str:
    if verb.form == "participle":
        return "reduced"
    return "passive" if verb.passive else "active"


def _objects(items: list[Item], verb: Verb, voice: str) -> list[NounPhrase]:
    """Return what is acted on: objects of an active verb, the subject of a passive or of one that just happens."""
    if voice != "active" or (not verb.objects and _happens(items, verb)):
        return verb.subject
    return verb.objects


def _gerund(clause: Clause, verb: Verb, voice: str) -> list[NounPhrase]:
    """Read "stopped buying oil": what is stopped is a dealing."""
    if voice != "active":
        return []
    for other in clause.view.syntax.verbs.values():
        if other.above is verb and other.start == verb.end and clause.items[other.at].senses_of("dealing_verb"):
            phrase = NounPhrase(other.start, other.end, other.at)
            phrase.links = [Link("of", one.start, one) for one in other.objects]
            phrase.links += [link for one in other.objects for link in one.links]
            phrase.links += other.links
            return [phrase]
    return []


def _happens(items: list[Item], verb: Verb) -> bool:
    """Tell whether a verb without an object says what happens to its subject ("the embargo ended", "trade resumed")."""
    word = items[verb.at].lower.split(" ")[0]
    return any(word.startswith(stem) for stem in _HAPPENING)


def _is_told_of_measure(items: list[Item], verb: Verb) -> bool:
    cores = [core_of(items, phrase) for phrase in verb.subject]
    return not verb.passive and any(core is not None and core.kind in MEASURE_KINDS for core in cores)


def _with_measure(items: list[Item], verb: Verb, senses: list[Sense]) -> tuple[Candidate, Core] | None:
    """Read "hit Iran with sanctions": the measure stands after "with"."""
    fit = next((sense for sense in senses if sense.particle in _BRINGING), None)
    if fit is None:
        return None
    for link in _all_links(verb):
        if link.word == fit.particle:
            core = core_of(items, link.phrase)
            found = None if core is None else candidate([fit], core.kind, core.at)
            if core is not None and found is not None:
                return found, core
    return None


def _all_links(verb: Verb) -> Iterator[Link]:
    for phrase in [*verb.objects, *verb.subject]:
        yield from phrase.links
    yield from verb.links


def _list_move(clause: Clause, verb: Verb, voice: str) -> list[Frame]:
    """Read "added X to its list", "X was taken off the list"."""
    items = clause.items
    word = items[verb.at].lower.partition(" ")[0]
    if word not in _MOVES_ON and word not in _MOVES_OFF and word not in _JOINS:
        return []
    parties = verb.objects if voice == "active" else verb.subject
    intransitive = voice == "active" and not parties
    if intransitive:
        parties = verb.subject
    links = [*verb.links, *(link for phrase in parties for link in phrase.links)]
    if word in _JOINS and verb.objects and voice == "active":
        links += [Link("from" if word.startswith("le") else "to", verb.at, phrase) for phrase in verb.objects]
        parties = verb.subject
        voice = "passive"
    particle = items[verb.at].lower.rpartition(" ")[2]
    if particle in _ONTO | _OFF and verb.objects:
        links += [Link(particle, verb.at, phrase) for phrase in verb.objects]
        parties = verb.subject if voice != "active" or parties is verb.objects else parties
    for link in links:
        core = core_of(items, link.phrase)
        if core is None or core.kind not in ("list", "measure"):
            continue
        action = None
        if (
            (word in _MOVES_ON or word in _JOINS)
            and link.word in _ONTO
            and (core.kind == "list" or link.word == "under")
        ):
            action = "imposed"
        elif (word in _MOVES_OFF or word in _JOINS) and link.word in _OFF and core.kind == "list":
            action = "lifted"
        if action is None:
            continue
        return [_list_frame(clause, verb, voice, link, core, action, parties, intransitive=intransitive)]
    return []


def _list_frame(
    clause: Clause,
    verb: Verb,
    voice: str,
    link: Link,
    core: Core,
    action: str,
    parties: list[NounPhrase],
    *,
    intransitive: bool,
) -> Frame:
    items, year = clause.items, clause.view.year
    named = Named()
    for phrase in parties:
        before = [one for one in phrase.links if one.at < link.at]
        one = party_targets(items, phrase, before, year)
        named.targets += one.targets
        named.sectors += one.sectors
    for example in (one for one in core.links if one.word == "including"):
        _add_listed(named, items, example.phrase, year)
    listed = measure_roles(items, core.phrase, core.at, [], year)
    named.own_sector = listed.own_sector
    named.owners = listed.owners or [(one.country, one.words) for one in listed.targets if one.country and not one.name]
    named.possessed = listed.possessed
    voice = "passive" if intransitive else voice
    frame = Frame(
        clause=clause,
        trigger="list",
        action=action,
        object_kind="list",
        object_at=core.at,
        voice=voice,
        rule=f"{voice}.list_move",
    )
    return _with_roles(frame, _roles(clause, verb, voice, named, None))


def _add_listed(named: Named, items: list[Item], phrase: NounPhrase, year: int | None) -> None:
    """Add a party that a list after the verb spells out; it is of the country of those before it."""
    one = party_targets(items, phrase, phrase.links, year)
    named.targets += one.targets
    named.sectors += one.sectors


def _named(items: list[Item], core: Core, kind: str, verb: Verb, year: int | None) -> Named:
    """Read an object's phrase, and the verb's own prepositional phrases ("were imposed on Belarus")."""
    if kind == "party":
        named = party_targets(items, core.phrase, [*core.links, *verb.links], year)
    else:
        named = measure_roles(items, core.phrase, core.at, [*core.links, *verb.links], year)
    return named


def _share(named: list[Named]) -> None:
    """Give an object that names nobody whom its neighbours name: "the arms embargo and the travel bans on ministers"."""
    for at, one in enumerate(named):
        if one.targets:
            continue
        others = [*named[at + 1 :], *reversed(named[:at])]
        fit = next((other for other in others if other.targets), None)
        if fit is not None:
            keep = bool(one.sectors or one.own_sector)
            one.targets = [
                Target(other.country, None, None, other.words) if keep else other
                for other in fit.targets
                if other.country
            ]
        if not one.sectors and one.own_sector is None and not one.targets:
            fit = next((other for other in others if other.sectors), None)
            one.sectors = list(fit.sectors) if fit is not None else []


def _roles(clause: Clause, verb: Verb, voice: str, named: Named, core: Core | None) -> Roles:
    items = clause.items
    acting = "passive" if voice == "active" and not verb.objects and _happens(items, verb) else voice
    senders, pronoun = _senders(items, verb, acting, named)
    codes = {code for code, _ in senders}
    targets = [one for one in named.targets if one.country is None or one.country not in codes or one.name is not None]
    if core is not None and core.kind == "party":
        senders, targets = _barred(clause, verb, core, named, senders, targets)
    sectors = list(named.sectors)
    if (
        named.own_sector is not None
        and all(code == UNSPECIFIED for code, _ in sectors)
        and not any(one.sector and one.sector != UNSPECIFIED for one in targets)
    ):
        sectors = [named.own_sector]
    return _bundle(senders, targets, sectors, named, partial=core is not None and core.partial, pronoun=pronoun)


def _barred(
    clause: Clause, verb: Verb, core: Core, named: Named, senders: list[Coded], targets: list[Target]
) -> tuple[list[Coded], list[Target]]:
    """Let a party of the sender's own, barred from a dealing, give way to those it may no longer deal with."""
    own = [(one.country, one.words) for one in targets if one.country]
    if own and (senders or any(code not in USUAL_SENDERS for code, _ in own)):
        return senders, targets
    dealt, trades = dealt_with(clause, verb, [*core.links, *verb.links])
    hit = [one for one in dealt.targets if one.country and one.country not in {code for code, _ in senders or own}]
    if own and not hit:
        return senders, targets
    return senders or own, pair_barred(named, dealt, hit, trades=trades) or targets


def roles_of(senders: list[Coded], named: Named) -> Roles:
    """Return the roles that a noun phrase names, with these senders; a sender is no target of its own."""
    codes = {code for code, _ in senders}
    targets = [one for one in named.targets if one.country is None or one.country not in codes or one.name is not None]
    sectors = list(named.sectors)
    if named.own_sector is not None and all(code == UNSPECIFIED for code, _ in sectors):
        if not any(one.sector and one.sector != UNSPECIFIED for one in targets):
            sectors = [named.own_sector]
    return _bundle(senders, targets, sectors, named, partial=False, pronoun=False)


def _bundle(
    senders: list[Coded], targets: list[Target], sectors: list[Coded], named: Named, *, partial: bool, pronoun: bool
) -> Roles:
    distinct: dict[tuple[str | None, str | None, str | None], Target] = {}
    for one in targets:
        distinct.setdefault((one.country, one.name, one.sector), one)
    return Roles(
        senders=list(dict.fromkeys(senders)),
        targets=list(distinct.values()),
        sectors=list(dict.fromkeys(sectors)),
        partial=partial,
        definite=named.definite,
        possessed=named.possessed,
        pronoun=pronoun,
        own_sector=named.own_sector,
    )


def _senders(items: list[Item], verb: Verb, voice: str, named: Named) -> tuple[list[Coded], bool]:
    """Return who makes the change, and whether a pronoun stands for them."""
    if voice == "active" and verb.objects and named.agents:
        found, pronoun = subject_actors(items, verb)
        if found:  # "lifted its ban on flights by LOT": whose flights, and no agent
            named.targets = named.targets or [Target(code, None, None, words) for code, words in named.agents]
            return found, pronoun
    links = verb.links if voice == "active" else [*verb.links, *(far for one in verb.links for far in one.phrase.links)]
    by = (link.phrase for link in links if link.word == "by" and link.verb is None)
    agents = named.agents or [one for phrase in by for one in actors_in(items, phrase)] or ordered_by(items, verb)
    if agents:
        return agents, False
    if voice == "active":
        found, pronoun = subject_actors(items, verb)
        if found or pronoun:
            return found, pronoun
    barred = _barred_place(items, verb, voice)
    if barred:
        return barred, False
    if named.owners:
        return list(named.owners), False
    if named.possessed and voice != "active":
        return (subject_actors(items, verb.above)[0] if verb.above is not None else []), True
    return [], False


def _barred_place(items: list[Item], verb: Verb, voice: str) -> list[Coded]:
    """Read "were barred from Switzerland": the place is the sender."""
    if voice == "active":
        return []
    for link in verb.links:
        if link.word in ("from", "entering"):
            return actors_in(items, link.phrase)
    return []


def subject_actors(items: list[Item], verb: Verb, depth: int = 0) -> tuple[list[Coded], bool]:
    """Return the actors of a verb's subject; a pronoun takes those of the verb above."""
    found: list[Coded] = []
    pronoun = False
    for phrase in verb.subject:
        low = items[phrase.head].lower
        if phrase.end - phrase.start == 1 and low in g.PRONOUNS | {"nobody"}:
            pronoun = True
            continue
        found += actors_in(items, phrase)
    if not found and pronoun and verb.above is not None and depth < 4 and verb.relation != "object control":
        return subject_actors(items, verb.above, depth + 1)[0], True
    return found, pronoun


def targets_about(items: list[Item], links: list[Link]) -> bool:
    """Tell whether one of the links says whom something is about."""
    return any(link.word in ABOUT for link in links)
