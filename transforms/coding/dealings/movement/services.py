"""Trains, flights and ferries that run no more, or run again: "no train has run since noon"."""

from transforms.coding.dealings.may_deal.dealings import dealing_frame
from transforms.coding.dealings.movement.sides import (
    is_told,
    movement_frame,
    movement_roles,
    speakers,
    ways_of,
)
from transforms.coding.dealings.movement.wording import is_no_more, is_none, is_once_more, rule_of, words_at
from transforms.coding.dealings.movers import moving_sector
from transforms.coding.dealings.told_as_news import is_private_word, says_likewise
from transforms.coding.model import Clause, Coded, Frame
from transforms.coding.parties.acting.orders import ordered_by
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import MEMBERS
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_roles import subject_actors
from transforms.reading.inflection import ING
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase, Verb

_RUNNING = word_tuple(
    "run ran fly flies flew flown sail ply plies roll cross operat go get got leave left depart pass mov travel call "
    "land reach com arriv work put take took touch use using serv"
)
_LAST = ("mak", "made", "run", "ran", "fly", "flown", "flew", "carr", "sail", "complet", "tak")
_STOPPING = ("stop", "ceas", "halt")
_JOURNEYS = word_set(
    "trip trips run runs flight flights voyage voyages journey journeys crossing crossings wagon wagons passenger "
    "passengers call calls train trains load"
)
_OVER = ("at an end", "are over", "is over", "are off", "no more", "thing of the past", "history")

_BACK = (
    "are through", "is through", "back on the", "back in service", "back in the air", "is running again",
    "back in port", "back in harbour",
)  # fmt: skip

HEADS = Heads(stems=(*_RUNNING, *_LAST, *_STOPPING), copula=True)
"""The verbs that ``services`` may read."""

_NEWLY = word_set("since from as")
_FIRMS = word_set("airline airlines carrier carriers railway railways broadcaster broadcasters haulier hauliers")
_AHEAD = 8
_PERFECT = word_set("has have will shall may can")


def services(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read what carries people, goods or words and does so no more, or again; None where it is nothing such."""
    items = clause.items
    if verb.form not in ("finite", "copula") or verb.passive or not verb.subject:
        return None
    action = _action(items, verb)
    if action is None or not is_told(clause, memory):
        return None
    own = _go_abroad(clause, verb, memory, action)
    if not (own or all(_is_service(items, one) for one in verb.subject)):
        return None
    if _is_elsewhere(clause, verb, memory) or (action == "lifted" and is_private_word(clause.view, several=True)):
        return None
    if not own and (ruled := dealing_frame(clause, verb)) is not None and _names_both(ruled):
        return None
    carriers = [one for one in verb.objects if moving_sector(items, one) is not None and _is_last(items, one)]
    by = ordered_by(items, verb) or _owners(items, verb)
    sides = _sides(ways_of(items, verb), memory, by)
    roles = movement_roles(clause, memory, carriers or verb.subject, sides, by)
    return movement_frame(clause, (rule_of(items, verb, action), action), roles, passive=False)


def _is_elsewhere(clause: Clause, verb: Verb, memory: Memory) -> bool:
    """Tell whether something goes about in one land, or between lands of which the text told no change."""
    items = clause.items
    ends = [code for code, _ in ways_of(items, verb)]
    homes = [code for one in verb.subject for code, _ in actors_in(items, NounPhrase(one.start, one.end, one.head))]
    known = memory.acting | memory.hit | speakers(clause) | {code for code, _ in ordered_by(items, verb)}
    known |= MEMBERS if "EU" in known else set()
    if not ends:
        return False
    at_home = not homes and len(ends) > 1 and len(set(ends)) == 1
    lands = {*ends, *homes}
    others = len(lands) > 1 and bool(memory.acting) and (known - memory.hit).isdisjoint(lands)
    others = others and not (set(ends) <= memory.hit and says_likewise(items, verb.at))
    return at_home or others or (bool(known) and known.isdisjoint(lands))


def _says_which_way(items: list[Item], verb: Verb) -> bool:
    """Tell whether it is only said by which way something goes, or need not go: "by sea again", "by way of Sofia"."""
    near = [items[at].lower for at in range(max(0, verb.start - 1), verb.at)]
    by = (link.phrase for link in verb.links if link.word == "by")
    ways = any(items[one.head].lower in _MEANS for one in by)
    return ways or "need" in near or "needs" in near or any(link.word in ("via", "by way of") for link in verb.links)


_MEANS = word_set("way sea air rail road ship train plane satellite boat lorry truck")


def _names_both(ruled: Frame) -> bool:
    """Tell whether a rule on dealings says itself who acts, or who is hit."""
    return ruled.roles is not None and bool(ruled.roles.senders or any(one.country for one in ruled.roles.targets))


def _go_abroad(clause: Clause, verb: Verb, memory: Memory, action: str | None) -> bool:
    """Tell whether movers of a land that acts, or was hit, are told of on the way to the other.

    Lines by their names too: "Air Niger is flying to N'Djamena again".
    """
    items = clause.items
    if action is None or any(moving_sector(items, one) is None for one in verb.subject):
        return False
    lands = [
        item.data for one in verb.subject for item in items[one.start : one.end] if item.kind in ("actor", "entity")
    ]
    homes = {str(one.country if hasattr(one, "country") else one.code) for one in lands}
    ends = {code for code, _ in ways_of(items, verb)}
    acting, hit = (memory.acting | speakers(clause)) - memory.hit, memory.hit - memory.acting
    named = any(items[one.head].kind == "entity" for one in verb.subject)
    if named and action != "lifted" and not homes <= speakers(clause):
        return False
    return bool(homes and ends) and ((homes <= acting and ends <= hit) or (homes <= hit and ends <= acting))


def _owners(items: list[Item], verb: Verb) -> list[Coded]:
    """Return whose the carriers are that somebody calls his own: "Canada said that its planes would stop"."""
    above = verb.above
    own = items[verb.subject[0].start].lower in ("its", "their", "our")
    return subject_actors(items, above)[0] if own and above is not None and above.at < verb.at else []


def _sides(places: list[Coded], memory: Memory, by: list[Coded]) -> list[Coded]:
    """Return the ends of a way: who acts, as far as the text told of him, before those who were hit."""
    known = list(dict.fromkeys(places))
    acting = [one for one in known if one[0] in memory.acting]
    return [one for one in known if one in acting or by or acting or one[0] in memory.hit]


def _is_service(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether ships, planes, trains, mail or calls are meant, and no line by its name, which does as it likes."""
    sector = moving_sector(items, phrase)
    head = items[phrase.head]
    return sector is not None and head.kind not in ("entity", "actor") and head.lower not in _FIRMS


def _action(items: list[Item], verb: Verb) -> str | None:
    low = items[verb.at].lower
    words = words_at(items, verb)
    if verb.form == "copula":
        said = " ".join(words[:_AHEAD])
        return None if "not" in words[:_AHEAD] else _by_state(said)
    if "last" in words and low.startswith(_LAST) and _for_last_time(items, verb, words):
        return "imposed"
    if low.startswith(_STOPPING):
        stops = not verb.objects and not _does_more(items, verb)
        return "imposed" if stops and not is_none(items, verb) and not is_once_more(items, verb) else None
    return _ran(items, verb) if low.startswith(_RUNNING) else None


def _does_more(items: list[Item], verb: Verb) -> bool:
    """Tell whether what follows says what is stopped: "hotels stopped serving coffee"."""
    return verb.end < len(items) and ING in items[verb.end].forms


def _for_last_time(items: list[Item], verb: Verb, words: list[str]) -> bool:
    return any(_is_last(items, one) for one in verb.objects) or "for the last time" in " ".join(words)


def _ran(items: list[Item], verb: Verb) -> str | None:
    """Return what is told of trains that run no more, or again; a way that they need not take is no such thing."""
    if _says_which_way(items, verb):
        return None
    if is_once_more(items, verb):
        gets = items[verb.at].lower in ("get", "gets", "got") and bool(verb.objects)  # "got their papers back"
        return None if gets else "lifted"
    return "imposed" if is_no_more(items, verb) or (is_none(items, verb) and _sets_in(items, verb)) else None


def _by_state(said: str) -> str | None:
    """Return what "is at an end" and "is back in service" say."""
    if any(one in said for one in _BACK):
        return "lifted"
    return "imposed" if any(one in said for one in _OVER) else None


def _is_last(items: list[Item], phrase: NounPhrase) -> bool:
    own = {item.lower for item in items[phrase.start : phrase.end]}
    return "last" in own and items[phrase.head].lower in _JOURNEYS


def _sets_in(items: list[Item], verb: Verb) -> bool:
    """Tell whether it is said since when, or from when on, nothing runs."""
    group = {item.lower for item in items[verb.start : verb.at]}
    dated = any(item.kind == "date" or item.lower in _NEWLY for item in items)
    return dated or not _PERFECT.isdisjoint(group)
