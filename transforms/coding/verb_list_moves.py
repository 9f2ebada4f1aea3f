"""Moves onto a list and off it as syntax gives them: "added X to its list", "X was taken off the list"."""

from dataclasses import dataclass

from transforms.coding.model import Clause, Frame
from transforms.coding.noun_phrases import Core, core_of
from transforms.coding.party_phrases import party_targets
from transforms.coding.phrase_parties import Named
from transforms.coding.phrase_roles import measure_roles
from transforms.coding.verb_roles import verb_roles
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_MOVES_ON = word_set(
    "add adds added adding place places placed placing put puts putting include includes included including enter "
    "entered list lists listed name names named inscribe inscribed go goes went gone join joins joined enter enters "
    "entered appear"
)
_MOVES_OFF = word_set(
    "remove removes removed removing take takes took taken taking strike strikes struck drop drops dropped delete "
    "deleted cut cuts cutting come comes came off get gets got"
)
_JOINS = word_set("join joins joined enter enters entered leave leaves left")
_ONTO = frozenset({"to", "on", "in", "onto", "under"})
_OFF = frozenset({"from", "off"})


@dataclass(frozen=True, slots=True)
class _Move:
    """Who is moved, by which verb, and the phrases of which one may be the list.

    ``voice`` is passive where the list is joined or entered: that tells of no sender.
    """

    verb: Verb
    parties: list[NounPhrase]
    links: list[Link]
    voice: str


def verb_list_move(clause: Clause, verb: Verb, voice: str) -> list[Frame]:
    """Read "added X to its list", "X was taken off the list"."""
    word = clause.items[verb.at].lower.partition(" ")[0]
    if word not in _MOVES_ON and word not in _MOVES_OFF and word not in _JOINS:
        return []
    move = _move(clause.items, verb, word, voice)
    for link in move.links:
        core = core_of(clause.items, link.phrase)
        action = None if core is None else _action(word, link, core)
        if core is not None and action is not None:
            return [_list_frame(clause, move, link, core, action)]
    return []


def _move(items: list[Item], verb: Verb, word: str, voice: str) -> _Move:
    """Read who is moved; the list may be the verb's own object ("joined the list", "put on the list X")."""
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
    return _Move(verb, parties, links, "passive" if intransitive else voice)


def _action(word: str, link: Link, core: Core) -> str | None:
    """Return what a move to or from a phrase does; None where it is no list."""
    onto = word in _MOVES_ON or word in _JOINS
    if onto and link.word in _ONTO and (core.kind == "list" or (core.kind == "measure" and link.word == "under")):
        return "imposed"
    off = word in _MOVES_OFF or word in _JOINS
    return "lifted" if off and link.word in _OFF and core.kind == "list" else None


def _list_frame(clause: Clause, move: _Move, link: Link, core: Core, action: str) -> Frame:
    items, year = clause.items, clause.view.year
    named = Named()
    for phrase in move.parties:
        _add_listed(named, items, phrase, [one for one in phrase.links if one.at < link.at], year)
    for example in (one for one in core.links if one.word == "including"):
        _add_listed(named, items, example.phrase, example.phrase.links, year)
    listed = measure_roles(items, core.phrase, core.at, [], year)
    named.own_sector = listed.own_sector
    named.owners = listed.owners or [(one.country, one.words) for one in listed.targets if one.country and not one.name]
    named.possessed = listed.possessed
    return Frame(
        clause=clause,
        trigger="list",
        action=action,
        object_kind="list",
        object_at=core.at,
        voice=move.voice,
        rule=f"{move.voice}.list_move",
        roles=verb_roles(clause, move.verb, move.voice, named, None),
    )


def _add_listed(named: Named, items: list[Item], phrase: NounPhrase, links: list[Link], year: int | None) -> None:
    one = party_targets(items, phrase, links, year)
    named.targets += one.targets
    named.sectors += one.sectors
