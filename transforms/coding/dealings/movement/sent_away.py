"""Ships, planes, mail and travellers that are sent away: "were ordered out of its ports"."""

from transforms.coding.dealings.dealing_words import has_no_subject
from transforms.coding.dealings.movement.sides import is_told, links_of, movement_frame, movement_roles, places_of
from transforms.coding.dealings.movement.whose_doing import acting_in, are_movers, is_denied, is_office, parts_of
from transforms.coding.dealings.movement.wording import is_no_more, told_rule
from transforms.coding.dealings.movers import are_persons, moving_sectors
from transforms.coding.model import Clause, Coded, Frame
from transforms.coding.parties.acting.orders import ordered_by
from transforms.coding.parties.phrases.phrase_roles import actors_by
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.reading.kinds import RULERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

_SENDING: dict[str, frozenset[str]] = {
    "turn": word_set("away back round around"),
    "send": word_set("away back home packing"),
    "sent": word_set("away back home packing"),
    "wav": word_set("off away back"),
    "warn": word_set("off away"),
    "push": word_set("back"),
    "put": word_set("back"),
    "lock": word_set("out"),
    "shut": word_set("out"),
    "keep": word_set("out away off"),
    "kept": word_set("out away off"),
    "hold": word_set("back up"),
    "held": word_set("back up"),
    "throw": word_set("out"),
    "thrown": word_set("out"),
    "drive": word_set("off away back"),
    "driven": word_set("off away back"),
    "show": word_set("door"),
    "freez": word_set("out"),
    "frozen": word_set("out"),
    "rul": word_set("out"),
    "order": word_set("out off away home back"),
    "taken": word_set("timetable timetables schedule schedules"),
    "struck": word_set("timetable timetables schedule schedules"),
    "dropped": word_set("timetable timetables schedule schedules"),
    "escort": word_set("out off away back"),
    "chas": word_set("out off away"),
    "return": word_set("sender"),
    "hand": word_set("back"),
    "ground": frozenset(),
}
"""Verbs that say that movers are sent away with one of these particles; with none where no other is needed."""

_STOPPING = ("stop", "halt", "held", "hold", "kept", "keep")
"""Verbs that keep movers where a place behind them says so: "are held at the border", "kept in Kigoma"."""
_STOPPED = ("stop", "halt", "refus", "reject", "return", "hand")
"""What is done to mail and calls that go no farther."""
_EDGES = word_set(
    "border borders frontier frontiers checkpoint checkpoints crossing crossings port ports harbour harbours airport "
    "airports quay anchorage shed sheds depot depots moorings hangar hangars customs"
)
_PEOPLE_SENT = word_set("back away round around home")

HEADS = Heads(stems=(*_SENDING, *_STOPPING, *_STOPPED))
"""The verbs that ``sent_away`` may read."""


def sent_away(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read movers that are sent away; None where the verb tells of no such thing."""
    items = clause.items
    if verb.form not in ("finite", "infinitive", "gerund") or is_denied(items, verb):
        return None
    movers = verb.subject if verb.passive else verb.objects
    freed = not verb.passive and has_no_subject(items, verb)
    if (freed and not is_no_more(items, verb)) or not are_movers(items, movers[:1]):
        return None
    if not _sends(items, verb, movers[0]) or not _fits(items, verb, movers[0]) or not is_told(clause, memory):
        return None
    by = _agents(items, verb)
    if not (by or freed or verb.passive or is_office(items, verb)):
        return None
    movers = movers if are_movers(items, movers) else movers[:1]
    roles = movement_roles(clause, memory, movers, places_of(items, verb), by)
    told = ("state.movement", "lifted") if freed else (told_rule(items, verb), "imposed")
    return movement_frame(clause, told, roles, passive=verb.passive)


def _agents(items: list[Item], verb: Verb) -> list[Coded]:
    if not verb.passive:
        return acting_in(items, verb)
    return actors_by(items, links_of(verb)) or ordered_by(items, verb)


def _fits(items: list[Item], verb: Verb, movers: NounPhrase) -> bool:
    """Tell whether persons are sent back, and other things away: "has put the bus back on the road" sends none."""
    if are_persons(items, movers):
        return not parts_of(items, verb).isdisjoint(_PEOPLE_SENT)
    return not items[verb.at].lower.startswith("put")


def _sends(items: list[Item], verb: Verb, movers: NounPhrase) -> bool:
    """Tell whether a verb with its particles sends movers away, or keeps them where they are."""
    low = items[verb.at].lower
    parts = parts_of(items, verb)
    for stem, particles in _SENDING.items():
        if low.startswith(stem) and (not particles or not particles.isdisjoint(parts)):
            return True
    mail = {code for code, _ in moving_sectors(items, movers)} == {"telecoms"}
    if mail and verb.passive and low.startswith(_STOPPED):
        return True
    return low.startswith(_STOPPING) and verb.passive and _is_kept(items, verb)


def _is_kept(items: list[Item], verb: Verb) -> bool:
    """Tell whether movers are kept at an edge of the land, by an office, or because it is ordered."""
    links = links_of(verb)
    edge = any(link.word in ("at", "in", "on") and items[link.phrase.head].lower in _EDGES for link in links)
    official = any(link.word == "by" and _is_of_office(items[link.phrase.head]) for link in links)
    ruled = "to" in {item.lower for item in items[verb.start : verb.at]} and verb.form == "finite"
    return edge or official or ruled or bool(ordered_by(items, verb))


def _is_of_office(item: Item) -> bool:
    return item.kind in RULERS or item.kind == "sector"
