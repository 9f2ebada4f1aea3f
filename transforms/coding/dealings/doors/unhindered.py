"""Dealings that nothing hinders any more: "nothing now stands in the way of", "no law forbids … any longer"."""

from transforms.coding.dealings.dealing_words import dealing_of
from transforms.coding.dealings.may_deal.dealing_roles import dealing_roles
from transforms.coding.dealings.may_deal.leave_after_relief import is_unsure
from transforms.coding.dealings.state_changes import Told, told_frame
from transforms.coding.dealings.told_as_news import is_of_old, is_private_word
from transforms.coding.frame_forms import clause_at
from transforms.coding.model import Clause, Frame
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import core_of
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.verbs.heads import Heads
from transforms.reading.items import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax import phrases as p
from transforms.syntax.model import NounPhrase, Verb

_HINDERING = word_tuple(
    "prevent stop keep kept bar hinder forbid forbad block prohibit deter hold outlaw preclude imped obstruct"
)
_STANDING = word_set("stands stand stood lies lie gets get standing")
_NOTHING = word_set("nothing no none")
_HINDRANCES = word_set(
    "law laws rule rules order orders obstacle obstacles hindrance hindrances regulation regulations decree decrees "
    "bar "
    "bars thing clause impediment impediments reason objection objections barrier barriers instruction cap ceiling "
    "limit"
)
_FRESH = word_set("now longer more again anymore henceforth")
_CEILINGS = word_set("cap ceiling limit limits ceilings caps quota quotas")

HEADS = Heads(stems=_HINDERING, words=_STANDING, copula=True)
"""The verbs that ``unhindered`` may read."""


def unhindered(clause: Clause, verb: Verb) -> Frame | None:
    """Read what nothing hinders any more; None where something does, or where it may never have been hindered."""
    items = clause.items
    if verb.form == "infinitive" and verb.above is not None and _is_nothing(items, verb):
        top = verb.above.at  # "there is nothing to stop …"
        clause = clause_at(clause.view, top)
    nothing = _is_nothing(items, verb)
    if not nothing or is_unsure_here(clause, verb) or is_of_old(clause.view):
        return None
    if is_private_word(clause.view, several=True):
        return None
    low = items[verb.at].lower
    if low in _STANDING:
        return _in_the_way(clause, verb)
    if verb.form == "copula":
        return _no_ceiling(clause, verb)
    below = _dealing_below(clause, verb)
    if below is not None:
        roles = dealing_roles(items, below, verb.objects or below.subject, clause.view.year)
        named = Named(targets=list(roles.targets), sectors=list(roles.sectors))
        return told_frame(clause, _lifted(clause, below.at), named, list(roles.senders)) if _says(named) else None
    return _of_things(clause, verb.at, verb.objects)


def is_unsure_here(clause: Clause, verb: Verb) -> bool:
    """Tell whether it is only hoped or guessed, or not said that it was otherwise before."""
    items = clause.items
    low = {item.lower for item in items}
    fresh = not _FRESH.isdisjoint(low) or clause.view.follows_relief is not None
    told = clause.view.recalls_measure or clause.view.has_sanctions_word or clause.view.follows_relief is not None
    doubted = is_unsure(items, verb) and not {"no", "longer"} <= low
    return not (fresh and told) or (doubted and not _only_nothing(items))


def _only_nothing(items: list[Item]) -> bool:
    """Tell whether the only word of doubt is the "no" of what hinders nobody ("no law forbids it any more")."""
    doubts = word_set(
        "if unless once until soon eventually perhaps maybe whether would could might still not only yet hope hopes"
    )
    return doubts.isdisjoint(item.lower for item in items)


def _is_nothing(items: list[Item], verb: Verb) -> bool:
    """Tell whether nothing, or no law, is what hinders; also "there is nothing to stop", "no longer anything"."""
    top = verb.above
    if verb.form == "infinitive" and top is not None and top.form == "copula":
        between = {item.lower for item in items[top.start : verb.start]}
        return "nothing" in between or ("anything" in between and not between.isdisjoint({"no", "longer", "not"}))
    if verb.form == "copula":
        there = bool(verb.subject) and items[verb.subject[0].head].lower == "there"
        between = {item.lower for item in items[verb.start : verb.end + 3]}
        return there and not between.isdisjoint({"no"})
    if not verb.subject or verb.form not in ("finite", "copula"):
        return False
    one = verb.subject[0]
    first, head = items[one.start].lower, items[one.head].lower
    return first == "nothing" or (first in _NOTHING and head in _HINDRANCES)


def _dealing_below(clause: Clause, verb: Verb) -> Verb | None:
    items = clause.items
    below = (one for one in clause.view.syntax.verbs.values() if one.above is verb and one.at > verb.at)
    return next((one for one in below if dealing_of(items[one.at]) is not None), None)


def _in_the_way(clause: Clause, verb: Verb) -> Frame | None:
    items = clause.items
    links = [*verb.links, *(far for one in verb.links for far in one.phrase.links)]
    ways = any(items[link.phrase.head].lower in _WAYS for link in links)
    if not ways:
        return None
    below = _dealing_below(clause, verb)
    things = _phrases_behind(clause, next(at for at in range(verb.at, len(items)) if items[at].lower in _WAYS))
    if below is not None and not things:
        things = below.objects
    return _of_things(clause, verb.at, things[:2])


_WAYS = word_set("way path road")


def _phrases_behind(clause: Clause, way: int) -> list[NounPhrase]:
    """Return what nothing stands in the way of, with what hangs on it."""
    syntax = clause.view.syntax
    place = next((at for at, one in enumerate(syntax.phrases) if one.kind == p.NP and one.start > way), None)
    of = clause.items[way + 1].lower == "of" if way + 1 < len(clause.items) else False
    return [] if place is None or not of else syntax.groups.read(place)[0]


def _no_ceiling(clause: Clause, verb: Verb) -> Frame | None:
    """Read "there is no longer a ceiling on credits to Chile", "there is no cap any more on what … may borrow"."""
    items = clause.items
    at = next((here for here in range(verb.end, min(len(items), verb.end + 5)) if items[here].lower in _CEILINGS), None)
    if at is None:
        return None
    phrases = [*verb.objects, *(link.phrase for one in verb.objects for link in one.links)]
    what = any(item.lower in ("what", "how") for item in items[at : at + 4])
    found = None if what else _of_things(clause, at, phrases)
    if found is not None:
        return found
    later = (one for one in clause.view.syntax.verbs.values() if one.at > at and dealing_of(items[one.at]) is not None)
    deal = next(later, None)
    if deal is None:
        return None
    own = _named_between(items, at, deal.start)
    roles = dealing_roles(items, deal, own, clause.view.year)
    named = Named(targets=list(roles.targets), sectors=list(roles.sectors))
    return told_frame(clause, _lifted(clause, deal.at), named, list(roles.senders)) if _says(named) else None


def _named_between(items: list[Item], start: int, end: int) -> list[NounPhrase]:
    """Return who stands between a ceiling and the verb of what it held down ("no cap on what Chile may borrow")."""
    first = next((at for at in range(start + 1, end) if items[at].kind == "actor"), None)
    return [] if first is None else [NounPhrase(first, end, end - 1)]


def _of_things(clause: Clause, at: int, things: list[NounPhrase]) -> Frame | None:
    """Return the frame of what is hindered no more: a dealing, or goods and carriers of some land."""
    items, year = clause.items, clause.view.year
    named = Named()
    senders = []
    for one in things:
        core = core_of(items, one)
        if core is not None and core.kind in ("dealing", "assets"):
            found = measure_roles(items, core.phrase, core.at, core.links, year)
            senders += found.agents
        else:
            found = party_targets(items, one, one.links, year)
        named.targets += found.targets
        named.sectors += found.sectors or ([found.own_sector] if found.own_sector else [])
    return told_frame(clause, _lifted(clause, at), named, senders) if _says(named) else None


def _says(named: Named) -> bool:
    return any(one.country or one.name for one in named.targets) and bool(
        named.sectors or any(one.sector for one in named.targets)
    )


def _lifted(clause: Clause, at: int) -> Told:
    return Told("unhindered", clause.view.follows_relief or "lifted", "dealing", at)
