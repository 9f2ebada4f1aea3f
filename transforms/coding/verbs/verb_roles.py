"""The roles that a verb of change gives: who makes the change, and who and what is hit."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Clause, Coded, Roles, Target
from transforms.coding.parties.acting.deeds import OTHER_DEEDS
from transforms.coding.parties.acting.further_agents import further_agents
from transforms.coding.parties.acting.orders import is_ordered, ordered_by
from transforms.coding.parties.hit.amended_acts import named_or_amended
from transforms.coding.parties.hit.hosts import access_to, granted_at, host_of, kept_at, sold_to
from transforms.coding.parties.hit.licences import licensed_lands
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core, core_of
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import USUAL_SENDERS
from transforms.coding.parties.text_makers import makers_of_text
from transforms.coding.verbs.asked_bodies import is_asked_of_body
from transforms.coding.verbs.barred_places import barred_place
from transforms.coding.verbs.barring import barred_roles, codes_in, others
from transforms.coding.verbs.dealt_with import dealt_with
from transforms.coding.verbs.owners_hit import owners_hit
from transforms.coding.verbs.places import placed_in, where_assets_lie, without_carriers
from transforms.coding.verbs.reliefs import gains, giver, granting
from transforms.coding.verbs.taken_over import takes_over
from transforms.coding.verbs.verb_objects import happens
from transforms.reading import grammar as g
from transforms.reading.kinds import BARRING, RELIEFS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase, Verb

_LETTING = word_set("let lets letting allow allows allowed allowing permit permits permitted see saw")


def verb_roles(clause: Clause, verb: Verb, voice: str, named: Named, core: Core | None) -> Roles:
    """Return the roles that a verb gives: who makes the change, and whom and what its object names.

    Args:
        clause: that of the verb.
        verb: the verb of change.
        voice: its voice.
        named: what its object names.
        core: its object; None where that is a list.
    """
    return _rid_of_others(clause.items, verb, named, core) or _roles(clause, verb, voice, named, core)


def _roles(clause: Clause, verb: Verb, voice: str, named: Named, core: Core | None) -> Roles:
    happening = voice == "active" and not verb.objects and happens(clause.items, verb) and not _takes_up(clause, verb)
    acting = "passive" if happening else voice
    if core is not None and core.kind in RELIEFS and gains(clause.items, verb):
        acting = "passive"
        named.agents = named.agents or giver(clause.items, core)
        if core.kind == "reliefnoun" and not any(one.country for one in named.targets):
            gained = subject_actors(clause.items, verb)[0]  # "Iran will get sanctions relief"
            named.targets = [Target(code, None, None, words) for code, words in gained] or named.targets
    named.owners = granting(clause.items, core, named.owners)
    named.possessed = named.possessed and not _is_had(clause.items, verb, core)
    kept = _kept_out(clause.items, verb, core, named) if acting == "passive" else []
    admitted = access_to(clause.items, core.phrase, core.at, named) if core is not None and not kept else []
    senders, pronoun = (kept, False) if kept else _senders(clause.items, verb, acting, named)
    licensed = licensed_lands(clause.items, verb)
    named.targets = named.targets or licensed
    senders = [one for one in senders or admitted if one[0] not in {land.country for land in licensed}]
    if not senders and acting != "active" and core is not None and core.kind == "dealing":
        senders = host_of(clause.items, core.phrase, core.at, verb, named)
    if not senders and acting == "passive" and core is not None:
        senders = _banned_in(clause.items, verb, named)
    if core is not None and core.kind == "dealing" and named.possessed and named.empty:
        named.targets = _asking_for_own(clause.items, verb, core)
    named.targets = named_or_amended(clause.items, verb, named.targets)
    owner = _owner_of_assets(clause.items, verb, named, core)
    if owner:
        named.targets = owner
        senders = [*named.agents, *_by(clause.items, verb, "passive"), *placed_in(clause.items, core)]
    if not (senders or pronoun) and core is not None and core.kind == "assets":
        senders = where_assets_lie(clause.items, named, core)
    senders = _apart_from_hit(named, granting(clause.items, core, senders))
    targets = others(named, senders) or _stopped_by_receiver(named, senders, core)
    if core is not None and core.kind == "party":
        senders, targets = barred_roles(clause, verb, core, named, senders)
    if core is not None and core.kind == "dealing":
        found = dealt_with(clause.items, verb, core, senders)
        targets = found or without_carriers(clause.items[core.at], named, targets)
        targets = targets or _ordered_off(clause.items, verb, senders, named)
    return replace(_bundle(senders, targets, named), partial=core is not None and core.partial, pronoun=pronoun)


def _is_had(items: list[Item], verb: Verb, core: Core | None) -> bool:
    """Tell whether a participle says what others do to a relief that somebody has ("had its waiver renewed")."""
    above = verb.above if core is not None and core.kind in RELIEFS else None
    return verb.form == "participle" and above is not None and items[above.at].lower in g.HAVE


def _ordered_off(items: list[Item], verb: Verb, senders: list[Coded], named: Named) -> list[Target]:
    """Read "Poland ordered Belavia to stop flying to Warsaw": a firm of another land is hit by what it is told."""
    home = any(one.country in codes_in(senders) for one in named.targets)
    told = verb.subject if home and is_ordered(items, verb) else []
    found = [one for phrase in told for one in party_targets(items, phrase, phrase.links, None).targets]
    return [one for one in found if one.country and one.name and one.country not in codes_in(senders)]


def _rid_of_others(items: list[Item], verb: Verb, named: Named, core: Core | None) -> Roles | None:
    """Read "Chile got rid of the Peruvian sanctions", "is rid of its ban": who is rid of a measure was hit by it."""
    if core is None or not items[verb.at].lower.endswith("rid of") or verb.passive:
        return None
    own, _ = subject_actors(items, verb)
    if own and items[core.phrase.start].lower in ("its", "their") and not named.targets:
        return _bundle([], [Target(code, None, None, words) for code, words in own], named)
    if core.links:
        return None
    made = [(one.country, one.words) for one in named.targets if one.country and one.name is None]
    makers = [one for one in [*named.owners, *made] if one[0] not in codes_in(own)]
    if not own or not makers:
        return None
    return _bundle(makers[:1], [Target(code, None, None, words) for code, words in own], replace(named, targets=[]))


def _takes_up(clause: Clause, verb: Verb) -> bool:
    """Tell whether a verb governs what somebody does ("resumed buying"), so that nothing happens by itself."""
    return any(
        one.above is verb and one.form == "gerund" and one.start == verb.end
        for one in clause.view.syntax.verbs.values()
    )


def _kept_out(items: list[Item], verb: Verb, core: Core | None, named: Named) -> list[Coded]:
    """Return by whom goods or planes are not let in any more, where nobody is said to act."""
    if core is None or core.kind != "dealing":
        return []
    kept = kept_at(items, verb, named) or granted_at(items, core.phrase, core.at, named)
    return kept if kept or _by(items, verb, "passive") else sold_to(items, core.phrase, named)


def _stopped_by_receiver(named: Named, senders: list[Coded], core: Core | None) -> list[Target]:
    """Return whose goods are stopped by who gets them: "rice exports from Peru to Chile were stopped by Chile"."""
    acting = {code for code, _ in senders}
    received = {one.country for one in named.targets}
    if core is None or core.kind != "dealing" or not received or not received <= acting:
        return []
    return [Target(code, None, None, words) for code, words in named.owners if code not in acting]


_UNDERGOING = word_set("find finds found see sees saw watch watched")
_PRIVILEGES = word_tuple("preferences preference benefits status concessions privileges gsp gsp+ treatment")


def _owner_of_assets(items: list[Item], verb: Verb, named: Named, core: Core | None) -> list[Target]:
    """Read "the two men had their assets frozen": who had it done to them is hit, and nobody that acts."""
    above = verb.above
    if core is None or core.kind != "assets" or above is None or not named.possessed or verb.form != "participle":
        return []
    undergone = items[above.at].lower in _UNDERGOING or g.HAVE & {item.lower for item in items[above.start : above.end]}
    if not undergone or above.passive:
        return []
    found = [one for phrase in above.subject for one in party_targets(items, phrase, phrase.links, None).targets]
    return [one for one in found if one.country or one.name]


def _asking_for_own(items: list[Item], verb: Verb, core: Core) -> list[Target]:
    """Read "Myanmar urged the EU to restore its preferences": who asks for its own privileges has lost them."""
    asks = verb.relation == "object control" and verb.above is not None and not verb.passive
    if verb.above is None or not asks or not items[core.at].lower.endswith(_PRIVILEGES):
        return []
    return [Target(code, None, None, words) for code, words in subject_actors(items, verb.above)[0]]


def _banned_in(items: list[Item], verb: Verb, named: Named) -> list[Coded]:
    """Read "imports from Mali are banned in Norway", where another is hit: take the place off those hit."""
    if not any(sense.data.name in BARRING for sense in items[verb.at].senses_of("trigger")):
        return []
    places = [link.phrase for link in verb.links if link.word == "in" and link.verb is None]
    found = [code for one in places if items[one.head].kind == "actor" for code in actors_in(items, one)]
    codes = {code for code, _ in found}
    rest = [one for one in named.targets if one.country not in codes]
    if not any(one.country for one in rest):
        return []
    named.targets = rest
    return found


def roles_of(senders: list[Coded], named: Named) -> Roles:
    """Return the roles that a noun phrase names, with these senders; a sender is no target of its own."""
    return _bundle(senders, others(named, senders), named)


def _apart_from_hit(named: Named, senders: list[Coded]) -> list[Coded]:
    """Return the senders without the one that is hit ("the Gulf states' ban on Qatar", "France and Mali agreed")."""
    hit = {one.country for one in named.targets}
    return [one for one in senders if one[0] not in hit] or senders


def _bundle(senders: list[Coded], targets: list[Target], named: Named) -> Roles:
    """Return roles, each once; a measure's own sector counts where no other is named."""
    sectors = list(named.sectors)
    stated = any(code != UNSPECIFIED for code, _ in sectors) or any(
        one.sector and one.sector != UNSPECIFIED for one in targets
    )
    if named.own_sector is not None and not stated:
        sectors = [named.own_sector]
        if named.own_sector[0] != UNSPECIFIED:  # "the arms embargo on the rebels", who are of no sector themselves
            targets = [replace(one, sector=None) if one.sector == UNSPECIFIED else one for one in targets]
    distinct: dict[tuple[str | None, str | None, str | None], Target] = {}
    for one in targets:
        distinct.setdefault((one.country, one.name, one.sector), one)
    return Roles(
        senders=list(dict.fromkeys(senders)),
        targets=list(distinct.values()),
        sectors=list(dict.fromkeys(sectors)),
        definite=named.definite,
        possessed=named.possessed,
        own_sector=named.own_sector,
    )


def _senders(items: list[Item], verb: Verb, voice: str, named: Named) -> tuple[list[Coded], bool]:
    """Return who makes the change, and whether a pronoun stands for them."""
    if voice == "active" and verb.objects and named.agents:
        found, pronoun = subject_actors(items, verb)
        by_text = any(items[one.head].lower in _TEXTS for one in verb.subject)  # "the resolution bans flights by LOT"
        if found or pronoun or by_text or not verb.subject:  # "lifted its ban on flights by LOT": whose flights
            whose = [Target(code, None, None, words) for code, words in named.agents]
            rest = [one for one in named.targets if one.country not in codes_in(found)]
            named.targets = rest or whose if found or named.owners else whose
            return found, pronoun
    agents = [*named.agents, *further_agents(items, verb, named.agents)]
    agents = agents or _by(items, verb, voice) or ordered_by(items, verb)
    if agents:
        return agents, False
    if voice == "active":
        found, pronoun = subject_actors(items, verb)
        if found and is_asked_of_body(items, verb, found, named):
            return list(named.owners), False
        joins = items[verb.at].lower.startswith(_JOINING)  # "it refused to take part in European sanctions"
        if found or (pronoun and (joins or not named.owners)):
            named.targets = named.targets or owners_hit(items, verb, found, named)
            return found, pronoun
    return _implied_senders(items, verb, voice, named)


_TEXTS = frozenset({"resolution", "decree", "order", "law", "measure", "regulation", "directive", "which", "text"})
_JOINING = ("take part", "took part", "taken part", "taking part", "participat", "join", "sign up", "signed up")


def _by(items: list[Item], verb: Verb, voice: str) -> list[Coded]:
    """Return the actors after "by"."""
    near = [one.phrase for one in verb.links if items[one.phrase.head].lower not in OTHER_DEEDS]
    links = verb.links if voice == "active" else [*verb.links, *(far for one in near for far in one.links)]
    agents = (link for link in links if link.word == "by" and link.verb is None)
    by = (link.phrase for link in agents if lower_at(items, link.at - 1) != "not")  # "not by Oslo, but by the UN"
    return [one for phrase in by if items[phrase.head].lower not in _BALLOTS for one in actors_in(items, phrase)]


_BALLOTS = word_set("vote votes tally margin majority count ballot show")
"""By what an act is passed, and nobody: "approved by a tally of 12 votes, with two against, from Brazil and Turkey"."""


def _implied_senders(items: list[Item], verb: Verb, voice: str, named: Named) -> tuple[list[Coded], bool]:
    """Return those whose place a party is barred from, or whose measure it is."""
    barred = barred_place(items, verb, voice)
    if barred or (named.owners and not takes_over(items, verb)):
        return barred or list(named.owners), False
    if verb.above is not None and items[verb.above.at].lower in _LETTING and verb.relation == "object control":
        found, pronoun = subject_actors(items, verb.above)  # "let the embargo lapse"
        if found or pronoun:
            return found, pronoun
    if named.possessed and voice != "active":
        return (subject_actors(items, verb.above)[0] if verb.above is not None else []), True
    return [], False


def _is_of_the_hit(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a relief is named after those it is for ("Syria General License 25 authorises …")."""
    core = core_of(items, phrase) if any(one.kind == "measure" for one in items[phrase.start : phrase.end]) else None
    if core is None or core.kind != "relief" or lower_at(items, phrase.start + 1) == "'s":
        return False
    first = items[phrase.start]
    return first.kind == "actor" and first.data.code not in USUAL_SENDERS


def _are_its_members(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether those who act are the members of who speaks ("the OAS urged its members to halt all trade")."""
    its = items[phrase.start].lower in ("its", "their") and not phrase.links
    return its and items[phrase.head].lower.startswith("member")


_PRONOUNS = g.PRONOUNS | {"nobody"}
_DEALS = word_set("deal accord agreement pact treaty truce settlement")


def _is_one_party(makers: list[Coded]) -> bool:
    """Tell whether a deal is only named after one party, who seldom gives anything up ("the Iran nuclear deal")."""
    return len({code for code, _ in makers}) == 1 and makers[0][0] not in USUAL_SENDERS


def subject_actors(items: list[Item], verb: Verb, depth: int = 0) -> tuple[list[Coded], bool]:
    """Return the actors of a verb's subject; a pronoun takes those of the verb above."""
    found: list[Coded] = []
    pronoun = False
    for phrase in verb.subject:
        low = items[phrase.head].lower
        if _is_of_the_hit(items, phrase) or low in ("veto", "vetoes"):
            continue  # "a Russian veto ended the UN sanctions"
        if verb.above is not None and depth < 4 and _are_its_members(items, phrase):
            found += subject_actors(items, verb.above, depth + 1)[0]
            continue
        bare = phrase.end - phrase.start == 1 and items[phrase.head].kind != "actor"
        if bare and low in _PRONOUNS:
            pronoun = True
            continue
        makers = actors_in(items, phrase)
        found += [] if low in _DEALS and _is_one_party(makers) else makers
    if not found and pronoun and verb.above is not None and depth < 4 and verb.relation != "object control":
        return subject_actors(items, verb.above, depth + 1)[0], True
    return found or makers_of_text(items, verb), pronoun
