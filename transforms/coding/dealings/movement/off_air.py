"""Channels and stations that are taken off the air of another land, or can be heard there again."""

from transforms.coding.dealings.movement.sides import is_told, movement_frame, movement_roles, places_of
from transforms.coding.dealings.movement.whose_doing import acting_in
from transforms.coding.dealings.movement.wording import is_none, is_once_more, rule_of
from transforms.coding.dealings.movers import sector_of_word
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.acting.orders import ordered_by
from transforms.coding.parties.phrases.phrase_roles import actors_by
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase, Verb

_TAKING = word_tuple(
    "tak took cut drop pull remov strip wip switch throw thrown turn knock jam block go went gone disappear vanish "
    "fall fell silenc black put"
)
_GONE = ("go", "went", "gone", "disappear", "vanish", "fall", "fell")
_ALONE = ("jam", "silenc", "block", "pull the plug", "pulled the plug", "black out", "blacked out")
_AIR = word_set(
    "air airwaves cable satellite satellites dish dishes screen screens network networks dial ether off dark silent "
    "plug ears receivers sets"
)
_BACK = word_tuple(
    "heard hear seen watch receiv pick return com go went be is are shown show carr relay broadcast screen air play"
)
_REACH = 6

HEADS = Heads(stems=(*_TAKING, *_BACK), copula=True)
"""The verbs that ``off_air`` may read."""


def off_air(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read what is heard or seen no more, or again; None where it is nobody's channel, or no state does it."""
    items = clause.items
    low = items[verb.at].lower
    if verb.form not in ("finite", "copula") or is_none(items, verb):
        return None  # "sanctions for jamming its broadcasts"
    gone = low.startswith(_GONE)
    movers = verb.subject if verb.passive or gone or verb.form == "copula" else verb.objects
    if not movers or not _is_channel(items, movers[0]) or not is_told(clause, memory):
        return None
    by = actors_by(items, verb.links) or ordered_by(items, verb)
    if not (verb.passive or gone or verb.form == "copula"):
        by = by or acting_in(items, verb)
        if not by:
            return None
    action = _action(items, verb)
    if action is None:
        return None
    places = [one for one in places_of(items, verb) if one[0] in memory.acting or one[0] not in memory.hit]
    rules = rule_of(items, verb, action)
    roles = movement_roles(clause, memory, movers[:1], places, by)
    return movement_frame(clause, (rules, action), roles, passive=verb.passive)


def _action(items: list[Item], verb: Verb) -> str | None:
    low = items[verb.at].lower
    near = {part for item in items[verb.at : verb.at + 1 + _REACH] for part in item.lower.split(" ")}
    ends = {
        part for one in verb.objects for item in items[one.end : one.last + _REACH] for part in item.lower.split(" ")
    }
    if any(item.lower.endswith(("list", "lists")) for item in items[verb.at : verb.at + 1 + 2 * _REACH]):
        return None  # "took a broadcaster off its sanctions list"
    if low.startswith(_BACK) and is_once_more(items, verb):
        return "lifted"
    if low.startswith(_ALONE):
        return "imposed"
    return "imposed" if low.startswith(_TAKING) and not (near | ends).isdisjoint(_AIR) else None


def _is_channel(items: list[Item], phrase: NounPhrase) -> bool:
    head = items[phrase.head]
    named = head.kind == "entity" and head.data.sector == "media"
    return named or sector_of_word(head) == "media"
