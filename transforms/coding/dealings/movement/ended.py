"""Services that a state, or a line of the land that acts, ends itself: "stopped all planes, trains and ferries"."""

from transforms.coding.dealings.movement.causes import has_other_cause
from transforms.coding.dealings.movement.sides import is_told, movement_frame, movement_roles, ways_of
from transforms.coding.dealings.movement.wording import is_none, rule_of, words_at
from transforms.coding.dealings.movers import CARRIERS, moving_sectors
from transforms.coding.model import Clause, Frame, Target
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase, Verb

_ENDING = word_tuple("stop halt suspend cut end cancel ground sever discontinu ceas broke break drop axe scrap")
_FLYING = ("fly", "flew", "flown", "sail", "call", "run", "ran")
_SERVICES = word_set("flights flight service services connection connections link links route routes sailings")
_SEVERAL = 2

HEADS = Heads(stems=(*_ENDING, *_FLYING))
"""The verbs that ``ended`` may read."""


def ended(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read who ends what moves between him and those whom the text told to be hit; None where nobody does."""
    if verb.passive or not verb.subject or is_none(clause.items, verb) or _takes_off_list(clause.items, verb):
        return None
    told = _several(clause, verb, memory)
    return told if told is not None or not is_told(clause, memory) else _own_line(clause, verb, memory)


def _several(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read a state that stops several things that move, each of a branch of its own."""
    items = clause.items
    if not items[verb.at].lower.startswith(_ENDING) or not _acts_itself(items, verb):
        return None
    moved = [moving_sectors(items, one) for one in verb.objects]
    laden = any(_names_goods(items, one) for one in verb.objects)  # "stopped the petrol trains"
    if laden or not all(moved) or len({code for one in moved for code, _ in one}) < _SEVERAL:
        return None
    by, _ = subject_actors(items, verb)
    if not (by and not has_other_cause(items)) and not is_told(clause, memory):
        return None
    acting = {code for code, _ in by}
    places = [one for one in ways_of(items, verb) if one[0] not in acting]
    roles = movement_roles(clause, memory, verb.objects, places, by)
    return movement_frame(clause, (rule_of(items, verb, "imposed"), "imposed"), roles, passive=False)


def _takes_off_list(items: list[Item], verb: Verb) -> bool:
    """Tell whether lines are only dropped from a list: "dropped an airline and a ferry line from its blacklist"."""
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    from_what = [items[link.phrase.head] for link in links if link.word in ("from", "off")]
    return any(one.kind == "measure" and one.data.kind == "list" for one in from_what)


def _names_goods(items: list[Item], phrase: NounPhrase) -> bool:
    inner = (item for item in items[phrase.start : phrase.head] if item.kind == "sector" and item.data.kind == "goods")
    return any(item.data.sector not in CARRIERS for item in inner)


def _acts_itself(items: list[Item], verb: Verb) -> bool:
    heads = [items[one.head] for one in verb.subject]
    return all(one.kind in ("actor", "group", "anaphor", "post") or one.lower in ("it", "they") for one in heads)


def _own_line(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read a line of the land that acts which leaves the land that is hit: "State airline Saudia will end its flights".

    What lines do elsewhere is business.
    """
    items, low = clause.items, clause.items[verb.at].lower
    line = verb.subject[0]
    if items[line.head].lower in ("it", "they") and verb.above is not None and verb.above.subject:
        line = verb.above.subject[0]
    head = items[line.head]
    ends = low.startswith(_ENDING) and any(items[one.head].lower in _SERVICES for one in verb.objects)
    ends = ends or (low.startswith(_FLYING) and "for the last time" in " ".join(words_at(items, verb)))
    if head.kind != "entity" or head.data.sector not in ("aviation", "shipping") or not ends:
        return None
    home = head.data.country
    places = [one for one in ways_of(items, verb) if one[0] != home and (not memory.hit or one[0] in memory.hit)]
    if home not in memory.acting - memory.hit or not places:
        return None
    hit = [Target(code, None, None, words) for code, words in places[:1]]
    roles = roles_of([(home, head.text)], Named(targets=hit, sectors=[(head.data.sector, head.text)]))
    return movement_frame(clause, (rule_of(items, verb, "imposed"), "imposed"), roles, passive=False)
