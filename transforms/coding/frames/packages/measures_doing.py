"""Whom a measure hits that is told by what it does: "lifted the measure banning Malian airlines from its airspace".

So do relative clauses: "eased the sanctions that kept Malian banks from its markets".
"""

from collections.abc import Iterator
from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.frame_forms import clause_at
from transforms.coding.model import Frame, Roles, SentenceView, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in, measure_roles
from transforms.coding.verbs.objects import Candidate, make_frame
from transforms.coding.verbs.verb_objects import verb_voice
from transforms.coding.verbs.verb_roles import verb_roles
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_RESTRICTING = ("barr", "bann", "block", "prohibit", "prevent", "forbid", "restrict", "limit", "freez", "stopp", "keep")
_RESTRICT = word_set("bar bars ban bans stop stops kept froze forbade")
_KEPT_FROM = frozenset({"from", "out of", "out", "off"})
_KEEPING = word_set("keep keeps kept stop stops stopped")
_GENERAL = word_set("measure measures rule rules provision provisions policy restriction restrictions decision clause")
"""What a restriction is called that only its gerund tells of."""
_ACTS = ("order", "law", "rule", "regulation", "decree", "directive", "act", "legislation", "statute", "bill")
"""How acts begin that make a restriction: "issued orders preventing its firms from investing in Malian gold"."""

_CHANGED = frozenset({"lifted", "suspended", "eased", "extended", "reinstated", "expanded"})
_PLACED = frozenset({"from", "out of", "in", "into", "to", "at"})


def with_doings(view: SentenceView, found: list[Frame]) -> list[Frame]:
    """Return the frames of a sentence in which measures hit those whom the gerund or relative behind them tells."""
    for verb in view.syntax.verbs.values():
        low = view.items[verb.at].lower
        restricts = len(verb.subject) == 1 and bool(verb.objects) and (low.startswith(_RESTRICTING) or low in _RESTRICT)
        if restricts and (_is_told_of(view.items, verb) or (verb.form == "gerund" and verb.relation == "postmodifier")):
            found = _told(view, found, verb)
    return found


def _is_told_of(items: list[Item], verb: Verb) -> bool:
    """Tell whether a relative clause tells what its noun does; who is kept is kept "from" something."""
    told = verb.form == "finite" and verb.relation == "relative" and not verb.passive
    told = told and "," not in [lower_at(items, at) for at in range(verb.start - 3, verb.start)]
    # what commas set apart need not be all of it
    if not told or items[verb.at].lower not in _KEEPING:
        return told
    links = [*verb.links, *(one for held in verb.objects for one in held.links)]
    return any(link.word in _KEPT_FROM for link in links)


def _told(view: SentenceView, found: list[Frame], verb: Verb) -> list[Frame]:
    held = verb.subject[0]
    for outer, fit in _changing(view, verb, held):
        inner = [one for one in found if one.head == verb.at]
        own = next((one for one in found if one.head == outer.at and held.start <= one.object_at < held.end), None)
        makes = _makes(view.items, held, fit)
        if own is None and not (view.items[held.head].lower in _GENERAL or (makes and not inner)):
            return found
        clause = clause_at(view, outer.at)
        named = _hit(view, verb)
        named.owners += actors_in(view.items, replace(held, end=held.head, links=[])) if held.head > held.start else []
        named = _with_whom(view, verb, named) if makes and own is None else named
        made = own or make_frame(clause, fit, verb_voice(outer))
        if made is None or named.empty:
            return found
        if own is not None and own.roles is not None and _is_told_of(view.items, verb):
            if own.roles.sectors or not (named.sectors or any(one.sector for one in named.targets)):
                return found  # its own words say what it is of, or nothing does
            own_hit = [] if any(one.country for one in named.targets) else own.roles.targets
            named.targets = [*own_hit, *named.targets]
        roles = _without_sender(view.items, outer, verb_roles(clause, outer, verb_voice(outer), named, None))
        rest = [one for one in found if one is not own and all(one is not other for other in inner)]
        return [*rest, replace(made, roles=roles)]
    return found


def _changing(view: SentenceView, verb: Verb, held: NounPhrase) -> Iterator[tuple[Verb, Candidate]]:
    """Yield the verb that lifts, prolongs or eases the measure, with that measure as its object."""
    for outer in view.syntax.verbs.values():
        phrases = outer.subject if outer.passive or not outer.objects else outer.objects
        if outer is verb or not any(one.start == held.start for one in phrases):
            continue
        for sense in view.items[outer.at].senses_of("trigger"):
            fit = Candidate(sense, "measure", held.head)
            if sense.data.on.get("measure") in _CHANGED or _makes(view.items, held, fit):
                yield outer, fit


def _makes(items: list[Item], held: NounPhrase, fit: Candidate) -> bool:
    """Tell whether an act is made that restricts."""
    return fit.sense.data.on.get("measure") == "imposed" and items[held.head].lower.startswith(_ACTS)


def _hit(view: SentenceView, verb: Verb) -> Named:
    """Return whom the gerund hits, without the place that they are kept out of."""
    items, year, whole = view.items, view.year, Named()
    for held in verb.objects:
        phrase = replace(held, links=[link for link in held.links if link.word != "by"])  # "visits by ministers"
        links = [link for link in phrase.links if not (link.word in _PLACED and _names_state(items, link))]
        core = core_of(items, phrase)
        bare = replace(phrase, links=links)
        if core is None or core.kind == "party":
            named = party_targets(items, bare, links, year)
        elif core.kind == "assets":
            named = measure_roles(items, bare, core.at, links, year)
            named.sectors = measure_roles(items, phrase, core.at, phrase.links, year).sectors  # "in Swiss banks"
        else:
            named = measure_roles(items, phrase, core.at, phrase.links, year)
        whole.targets += named.targets
        whole.sectors += named.sectors or ([named.own_sector] if named.own_sector else [])
        whole.agents += named.agents
    dealing = next((one for one in view.syntax.verbs.values() if one.above is verb and one.at > verb.at), None)
    if dealing is not None and not any(one.country for one in whole.targets):
        whole.targets = [*whole.targets, *_dealt_with(items, dealing)]
    told = [*(code for code, _ in whole.sectors), *(one.sector for one in whole.targets if one.sector)]
    if dealing is not None and set(told) <= {UNSPECIFIED}:
        dealt = _dealt_in(view, dealing)
        whole.sectors = dealt or whole.sectors
        whole.targets = [replace(one, sector=None) for one in whole.targets] if dealt else whole.targets
    return whole


def _with_whom(view: SentenceView, verb: Verb, named: Named) -> Named:
    """Take for hit with whom firms may not deal, where an act is made that binds them ("preventing US firms …")."""
    dealing = next((one for one in view.syntax.verbs.values() if one.above is verb and one.at > verb.at), None)
    dealt = [] if dealing is None else _dealt_with(view.items, dealing)
    if not dealt:
        return named
    own = [(one.country, one.words) for one in named.targets if one.country and one.name is None]
    return replace(named, targets=dealt, owners=[*named.owners, *own])


def _dealt_with(items: list[Item], dealing: Verb) -> list[Target]:
    """Return with whom somebody may not deal ("preventing its banks from lending to Mali")."""
    phrases = [*dealing.objects, *(link.phrase for one in dealing.objects for link in one.links)]
    phrases += [link.phrase for link in dealing.links]
    return [Target(code, None, None, words) for one in phrases for code, words in actors_in(items, one)]


def _names_state(items: list[Item], link: Link) -> bool:
    return any(items[at].kind in ("actor", "group", "anaphor") for at in range(link.phrase.start, link.phrase.end)) or (
        items[link.phrase.start].lower in ("its", "their", "the")
    )


def _dealt_in(view: SentenceView, dealing: Verb) -> list[tuple[str, str]]:
    """Return the goods of a dealing that somebody is kept from ("preventing Mali from buying Norwegian arms")."""
    end = next((one.start for one in view.syntax.verbs.values() if one.at > dealing.at), len(view.items))
    goods = (one for one in view.items[dealing.at : end] if one.kind == "sector" and one.data.sector)
    return [(one.data.sector, one.text) for one in goods]


def _without_sender(items: list[Item], outer: Verb, roles: Roles) -> Roles:
    """Leave out as a target who acts: whose ports, or whose own ground, others are kept out of."""
    acting = {code for one in outer.subject if not outer.passive for at in _places(one) for code in codes_of(items[at])}
    acting |= roles.sender_codes
    kept = [one for one in roles.targets if one.country not in acting or one.name]
    if kept or not any(code not in acting for code, _ in roles.senders):
        return replace(roles, targets=kept)
    others = [Target(code, None, None, words) for code, words in roles.senders if code not in acting]
    return replace(roles, targets=others)


def _places(phrase: NounPhrase) -> range:
    return range(phrase.start, phrase.end)
