"""Frames by syntax: a verb of change with each of its objects, and the roles that its phrases give."""

from dataclasses import replace

from transforms.coding.frames.by_syntax.acts_in_a_row import with_shared_goods
from transforms.coding.frames.hit.apposed import tells_more
from transforms.coding.frames.hit.freed_of import with_bearer
from transforms.coding.frames.hit.hit_by import with_measure_by
from transforms.coding.frames.hit.kept_out import kept_out
from transforms.coding.frames.hit.shared_targets import share
from transforms.coding.frames.hit.told_where import told_where, with_capital
from transforms.coding.frames.hit.whole_transport import as_whole_transport
from transforms.coding.frames.hit.widened import goods_reached, newly_reached, without_bound
from transforms.coding.frames.listings.verb_list_moves import verb_list_move
from transforms.coding.frames.packages.alongside import goods_alongside, measures_alongside, parties_alongside
from transforms.coding.frames.packages.covering import without_shared_sectors
from transforms.coding.frames.packages.examples import examples_behind, with_examples
from transforms.coding.frames.packages.goods_beside import (
    add_goods,
    dated_apart,
    goods_beside,
    goods_listed_before,
    with_listed,
)
from transforms.coding.frames.packages.kinds_before_measures import says_of_which_kind
from transforms.coding.frames.packages.told_packages import only_tells_of_measure
from transforms.coding.model import RESTRICTING, Clause, Frame, Target
from transforms.coding.parties.acting.courts import with_maker
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.hit.addressed import with_addressed
from transforms.coding.parties.hit.answered import with_answered, with_deed
from transforms.coding.parties.hit.chained_dealings import with_dealings_after
from transforms.coding.parties.hit.goods_owners import with_owners
from transforms.coding.parties.hit.holders import with_holders
from transforms.coding.parties.legal_acts.acts import CHANGING, act_core, enacted_core
from transforms.coding.parties.named.callings import one_among, says_who_is, with_calling
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.parties.phrases.stops import stopped_core
from transforms.coding.verbs.barred_persons import barred_persons
from transforms.coding.verbs.exempted import exempted, goods_meant
from transforms.coding.verbs.gapped import gapped_objects, points_at_measure
from transforms.coding.verbs.goods_sent import goods_sent
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.objects import Candidate, candidate, make_frame
from transforms.coding.verbs.party_pronouns import flow_pronoun, goods_pronoun
from transforms.coding.verbs.protesters import with_protesters
from transforms.coding.verbs.quarrels import with_quarrel
from transforms.coding.verbs.relief_scope import given, with_scope
from transforms.coding.verbs.reliefs import spared
from transforms.coding.verbs.relieved import relieved
from transforms.coding.verbs.retained import leave_to_giver, retained
from transforms.coding.verbs.spouses import without_spouses
from transforms.coding.verbs.twins import twins
from transforms.coding.verbs.verb_objects import (
    MEASURE_KINDS,
    acted_on,
    brought_measures,
    counted_core,
    dealing_core,
    frozen_core,
    pronoun_core,
    stopped_dealing,
    verb_voice,
)
from transforms.coding.verbs.verb_roles import verb_roles
from transforms.reading.kinds import RELIEFS
from transforms.reading.lexicon import Sense
from transforms.reading.spans import Item
from transforms.syntax.model import Link, NounPhrase, Verb

_PARTIES = frozenset({"sector", "post", "entity", "group", "measure"})
_ALL = frozenset({"both", "all", "each", "mostly", "mainly", "also"})
_RECALLING = MEASURE_KINDS | {"dealing", "list"}


def verb_frames(clause: Clause, verb: Verb, senses: list[Sense], memory: Memory) -> list[Frame]:
    """Return a frame for each object of a verb of change that one of its senses takes; none where syntax finds none."""
    moved = verb_list_move(clause, verb, verb_voice(verb))
    if moved:
        return moved
    brought = brought_measures(clause.items, verb, senses)
    found = brought or _fitting(clause, verb, senses, memory)
    return _frames_of(clause, verb, found, memory, [core for _, core in brought]) if found else []


def _frames_of(
    clause: Clause,
    verb: Verb,
    found: list[tuple[Candidate, Core]],
    memory: Memory,
    brought: list[Core],
) -> list[Frame]:
    """Return the frames of what a verb acts on; ``brought`` are the measures that "with" brings, if it is those."""
    items, year, voice = clause.items, clause.view.year, verb_voice(verb)
    if any(fit.sense.weak and fit.kind == "party" for fit, _ in found) and only_tells_of_measure(clause, verb, memory):
        return []
    goods = goods_beside(items, [(fit.kind, core.phrase) for fit, core in found])
    if any(fit.kind != "party" for fit, _ in found):
        dated = dated_apart(items, [core.phrase for _, core in found])
        found = [one for one in found if one[0].kind != "party" or one[1].phrase.head in dated]
    named = [_named(clause, core, fit.kind, verb, _own_links(verb, brought)) for fit, core in found]
    named = [
        one_among(clause.view, core.phrase, with_calling(clause.view, core.phrase, one)) if fit.kind == "party" else one
        for (fit, core), one in zip(found, named, strict=True)
    ]
    named = [
        with_scope(clause.view, core, one, verb) if fit.kind in RELIEFS else one
        for (fit, core), one in zip(found, named, strict=True)
    ]
    named = [
        with_holders(clause.view, core.phrase, one) if fit.kind == "assets" else one
        for (fit, core), one in zip(found, named, strict=True)
    ]
    named = [
        with_listed(clause.view, verb, core, one)
        if fit.kind in MEASURE_KINDS
        else with_dealings_after(clause.view, core.at, one)
        for (fit, core), one in zip(found, named, strict=True)
    ]
    named = [
        with_measure_by(items, verb, one, year) if fit.kind == "party" else one
        for (fit, _), one in zip(found, named, strict=True)
    ]
    if found[0][0].kind == "dealing":
        before = goods_listed_before(items, _objects(clause, verb, voice), found[0][1].phrase)
        goods = [*goods_alongside(clause, verb), *before, *goods]
    add_goods(named, items, goods, year)
    _add_beside(named if brought else named[:1], clause, verb, brought)
    named = [
        spared(clause, verb, core, one) if fit.kind in RELIEFS or fit.sense.data.name == "ease" else one
        for (fit, core), one in zip(found, named, strict=True)
    ]
    if all(fit.sense.data.name == "exempt" and fit.kind == "party" for fit, _ in found):
        from_whom = exempted(clause, [core for _, core in found])
        found, named = (found, named) if from_whom is None else (found[:1], [from_whom])
    wholes = [one for (fit, _), one in zip(found, named, strict=True) if fit.kind == "package" and one.empty]
    share(items, [core.phrase for _, core in found], named, _objects(clause, verb, voice))
    without_shared_sectors(wholes)
    frames: list[Frame] = []
    said = [
        at
        for at, (_, core) in enumerate(found)
        if at and (_says_origin(items, core.phrase) or tells_more(items, found[at - 1][1].phrase, core.phrase))
    ]
    for at in said:
        _settle(named[:at], named[at])
    found = [one for at, one in enumerate(found) if at not in said]
    named = [one for at, one in enumerate(named) if at not in said]
    recalled = [
        (fit, core, each)
        for (fit, core), one in zip(found, named, strict=True)
        for each in twins(items, core.phrase, clause.view, memory)
        or [_recalled(memory, one, clause, core) if fit.kind in _RECALLING else one]
    ]
    for fit, core, one in recalled:
        frame = make_frame(clause, fit, voice)
        if frame is not None:
            roles = with_capital(items, verb, verb_roles(clause, verb, voice, one, core))
            if not any(target.country for target in roles.targets):
                roles = with_addressed(clause, verb, with_answered(items, verb, roles))
                roles = with_protesters(items, verb, with_owners(clause, verb, core, roles))
                roles = with_quarrel(clause, verb, frame, roles)
                if not roles.targets and frame.action in RESTRICTING:
                    roles = with_deed(items, roles)
            roles = with_maker(items, verb, roles) if fit.sense.data.name == "lift" else roles
            frames.append(with_bearer(kept_out(replace(frame, roles=roles), verb), verb))
    return as_whole_transport(frames)


def _recalled(memory: Memory, named: Named, clause: Clause, core: Core) -> Named:
    """Return what an object that only points back stands for, whomever it favours ("waived it for India")."""
    if named.targets and all(one.favoured for one in named.targets):
        found = memory.recall(replace(named, targets=[]), clause.view, core.at)
        if found.targets:
            return found
    found = memory.recall(named, clause.view, core.at)
    return relieved(memory, found, clause.view, core.at) if core.kind == "relief" else found


def _fitting(clause: Clause, verb: Verb, senses: list[Sense], memory: Memory) -> list[tuple[Candidate, Core]]:
    """Return what a verb acts on, as far as one of its senses takes it."""
    items, voice = clause.items, verb_voice(verb)
    found: list[tuple[Candidate, Core]] = []
    objects = with_shared_goods(clause.view, goods_meant(clause, verb, _objects(clause, verb, voice)))
    objects = [*objects, *gapped_objects(clause, verb, objects)]
    if any(sense.data.name == "impose" for sense in senses):
        objects = [*objects, *measures_alongside(clause, verb, objects)]
    objects = [*parties_alongside(clause, verb, objects), *objects]
    behind = examples_behind(clause, verb) if voice == "passive" else []
    for phrase in with_examples(items, objects) if voice == "active" else [*objects, *behind]:
        if says_who_is(items, objects, phrase):
            continue
        core = core_of(items, phrase) or dealing_core(items, phrase) or flow_pronoun(clause, verb, phrase)
        core = core or pronoun_core(clause, phrase, memory)
        own = frozen_core(items, phrase, senses) or stopped_core(items, phrase, senses)
        core = own or core or counted_core(items, phrase, senses)
        if core is None and any(sense.data.name == "bar" for sense in senses):
            core = goods_pronoun(clause, verb, phrase) or barred_persons(clause, verb, phrase)
        fit = None if core is None else candidate(senses, core.kind, core.at) or _as_party(items, senses, core)
        fit = goods_sent(items, senses, core) if fit is None and core is not None else fit
        if fit is None and any(sense.data.name in CHANGING for sense in senses):
            core = act_core(clause.view, items, phrase, verb.links)
            fit = None if core is None else candidate(senses, core.kind, core.at)
        if fit is None and any(sense.data.name == "impose" for sense in senses):
            core = enacted_core(items, phrase)
            fit = None if core is None else candidate(senses, core.kind, core.at)
        if fit is not None and fit.kind == "dealing" and says_of_which_kind(items, fit.at):
            continue
        if core is not None and fit is not None:
            found.append((fit, core))
    return without_spouses(items, found)


def _objects(clause: Clause, verb: Verb, voice: str) -> list[NounPhrase]:
    """Return what a verb acts on: its own objects, a dealing that it stops, a waiver that it gives its subject."""
    kept = [] if voice == "active" else given(clause.items, verb) or retained(clause.items, verb)
    if kept:
        return kept
    stopped = stopped_dealing(clause, verb, voice) if voice == "passive" or not verb.objects else []
    return stopped or acted_on(clause.items, verb, voice) or stopped_dealing(clause, verb, voice)


def _says_origin(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase only says where those before it are from ("…, both Russian")."""
    after = items[phrase.start + 1 : phrase.end]
    return items[phrase.start].lower in _ALL and bool(after) and all(item.kind == "actor" for item in after)


def _settle(named: list[Named], origin: Named) -> None:
    """Give those named the country that is said after them of them all."""
    home = next((one.country for one in origin.targets), None)
    for one in named:
        one.targets = [target if target.country else replace(target, country=home) for target in one.targets]
        one.targets = one.targets or ([] if home is None else [Target(home, None, None, "")])


def _as_party(items: list[Item], senses: list[Sense], core: Core) -> Candidate | None:
    """Take a place or a service that is dealt in for a party where the verb takes no dealing ("blacklisted a port")."""
    item = items[core.at]
    goods = any(one.kind == "sector" for one in items[core.phrase.start : core.at])  # "targeted its potash exports"
    serves = core.kind == "dealing" and item.kind == "measure" and (item.data.sector is not None or goods)
    listing = [sense for sense in senses if sense.data.name in ("designate", "delist", "ban", "bar")]
    return candidate(listing, "party", core.at) if serves else None


def _own_links(verb: Verb, brought: list[Core]) -> list[Link]:
    """Return a verb's links, of several measures that "with" brings without those that hang on them."""
    starts = {one.phrase.start for one in brought[1:]} and {one.phrase.start for one in brought}
    first = next((at for at, link in enumerate(verb.links) if link.phrase.start in starts), len(verb.links))
    return verb.links[:first]


def _add_beside(named: list[Named], clause: Clause, verb: Verb, brought: list[Core]) -> None:
    """Add who is hit by a measure that "with" brings, or by what he is denied."""
    items, voice = clause.items, verb_voice(verb)
    for place, one in enumerate(named):
        if brought:
            _leave_adjectives(one, items, brought[place])
            _add_hit(one, items, verb.objects if voice == "active" else verb.subject, clause.view.year)
        elif voice != "active" and retained(items, verb):
            leave_to_giver(items, verb, one)
            _add_hit(one, items, verb.subject, clause.view.year)


def _add_hit(named: Named, items: list[Item], phrases: list[NounPhrase], year: int | None) -> None:
    """Add whom "hit X with sanctions" names before the measure."""
    for phrase in phrases:
        parties = party_targets(items, phrase, phrase.links, year)
        named.targets = [*parties.targets, *named.targets]
        named.sectors = [*parties.sectors, *named.sectors]


def _leave_adjectives(named: Named, items: list[Item], core: Core) -> None:
    """Take whose adjective stands before the measure for who makes it: "were hit with French sanctions"."""
    before = [one for one in items[core.phrase.start : core.at] if one.kind == "actor" and one.data.kind == "demonym"]
    makers = {(code, item.text) for item in before for code in codes_of(item)}
    named.owners += [one for one in makers if one not in named.owners]
    named.targets = [one for one in named.targets if one.name or (one.country, one.words) not in makers]


def _named(clause: Clause, core: Core, kind: str, verb: Verb, own: list[Link]) -> Named:
    """Read an object's phrase, and the verb's own prepositional phrases ("were imposed on Belarus")."""
    items, year = clause.items, clause.view.year
    said = told_where(items, core, verb)
    if items[verb.at].lower.endswith(" over"):  # "sanctions that it took over from the European Union"
        said = [*said, *(link for link in verb.links if link.word == "from")]
    said = [*said, *(link for link in verb.links if points_at_measure(items, link))]
    links = [*core.links, *(one for link in own if link not in said for one in _with_inner(items, link))]
    if kind == "party" or items[core.at].kind == "sector":
        return party_targets(items, core.phrase, links, year)
    told = {sense.data.name for sense in items[verb.at].senses_of("trigger")}
    if told & {"extend", "expand"}:
        links = without_bound(items, links)
    found = measure_roles(items, core.phrase, core.at, links, year)
    found = goods_reached(items, links, found) if told & {"extend", "expand"} else found
    return newly_reached(items, links, found) if "extend" in told else found


def _with_inner(items: list[Item], link: Link) -> list[Link]:
    """Return a link with those that hang on its phrase, where that is a party or goods ("to aircraft from Russia")."""
    return [link, *link.phrase.links] if items[link.phrase.head].kind in _PARTIES else [link]
