"""Ships and planes that are bidden to stay away: "were told to stay out of its waters", "must keep out of its air"."""

from transforms.coding.dealings.movement.leaving import says_to_leave
from transforms.coding.dealings.movement.sides import is_told, links_of, movement_frame, movement_roles
from transforms.coding.dealings.movement.whose_doing import acting_in, are_movers, is_denied
from transforms.coding.dealings.movers import are_persons, moving_sectors, named_within
from transforms.coding.frame_forms import clause_at
from transforms.coding.model import Clause, Coded, Frame
from transforms.coding.parties.acting.orders import ordered_by
from transforms.coding.parties.phrases.phrase_roles import actors_by, actors_in
from transforms.coding.verbs.memory import Memory
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase, Verb

_BIDDING = word_tuple("told tell order instruct direct command requir oblig bidden forc warn compel")
_GIVEN = ("giv", "gave")
_NOTICE = word_set("hours days weeks notice orders order instructions until till fortnight week month")
_BOUND = word_set("must shall has have")


def bidden(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read ships and planes that must stay away, or go; None where the verb does not say so."""
    if not says_to_leave(clause.items, verb) or not is_told(clause, memory):
        return None
    return _bidden(clause, verb, memory) or _bound(clause, verb, memory)


def _bidden(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read "were told to stay out of Ghanaian waters", "gave Malian airliners a day to get out of its airspace"."""
    items, above = clause.items, verb.above
    if verb.form not in ("infinitive", "copula") or above is None or above.at >= verb.at:
        return None
    movers = _told(items, above, verb)
    if is_denied(items, above) or any(item.lower == "not" for item in items[verb.start - 1 : verb.at]):
        return None
    if not _may_be_bidden(items, movers):
        return None
    by = actors_by(items, above.links) if above.passive else acting_in(items, above)
    roles = movement_roles(clause, memory, movers, _left_ground(items, verb), by)
    at = above.at
    head = clause_at(clause.view, at)
    return movement_frame(head, ("order", "imposed"), roles, passive=above.passive, at=verb.at)


def _told(items: list[Item], above: Verb, verb: Verb) -> list[NounPhrase]:
    """Return who is told something, or is given some time for it; nobody where the verb above does neither."""
    low = items[above.at].lower
    between = {item.lower for item in items[above.at : verb.start]}
    gives = low.startswith(_GIVEN) and not _NOTICE.isdisjoint(between)
    if not (low.startswith(_BIDDING) or gives):
        return []
    movers = above.subject if above.passive else above.objects
    inner = named_within(items, movers[0]) if movers and gives and not above.passive else None
    return movers[:1] if inner is None else [inner]


def _may_be_bidden(items: list[Item], movers: list[NounPhrase]) -> bool:
    """Tell whether ships and the like are meant: persons who are told to go home are expelled, or warned."""
    if not are_movers(items, movers) or are_persons(items, movers[0]):
        return False
    sectors = {code for code, _ in moving_sectors(items, movers[0])}
    return sectors.isdisjoint(("media", "telecoms"))


def _bound(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read "carriers must keep out of Russia's airspace", "will have to stay out", "are to be gone by Friday"."""
    items = clause.items
    group = [item.lower for item in items[verb.start : verb.at + 1]]
    freed = "no" in group and "longer" in group and "to" in group
    if verb.passive or verb.form not in ("finite", "copula") or (is_denied(items, verb) and not freed):
        return None
    bound = not _BOUND.isdisjoint(group) and ("must" in group or "shall" in group or "to" in group)
    if not bound or not _may_be_bidden(items, verb.subject[:1]):
        return None
    roles = movement_roles(clause, memory, verb.subject[:1], _left_ground(items, verb), ordered_by(items, verb))
    action = "lifted" if freed else "imposed"
    return movement_frame(clause, ("bond.movement", action), roles, passive=False)


_FROM = word_set("of from out away clear off round around")


def _left_ground(items: list[Item], verb: Verb) -> list[Coded]:
    """Return whose ground somebody is to leave, or to stay out of; the way round it is others'."""
    links = [link.phrase for link in links_of(verb) if link.word.rpartition(" ")[2] in _FROM and link.verb is None]
    return [one for phrase in (*verb.objects, *links) for one in actors_in(items, phrase)]
