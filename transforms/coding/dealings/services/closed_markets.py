"""Markets for money that are closed to somebody: "its shares were struck off by order", "can borrow there no more"."""

from dataclasses import replace
from itertools import pairwise

from transforms.coding.dealings.dealing_words import UNSETTLED, any_more
from transforms.coding.dealings.may_deal.dealing_roles import dealing_roles
from transforms.coding.dealings.state_changes import parties_of
from transforms.coding.frame_forms import dealing_rule
from transforms.coding.model import Clause, Coded, Frame, Roles
from transforms.coding.parties.acting.orders import is_decreed, ordered_by
from transforms.coding.parties.hit.service_objects import BRANCHES
from transforms.coding.parties.phrases.phrase_roles import actors_by, actors_in
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import NounPhrase, Verb

_PAPER = word_set("share shares stock stocks bond bonds security securities paper papers loans issue issues debt")
_LISTS = word_set("list lists exchange exchanges bourse market markets board boards listing listings trading")
_REMOVING = ("tak", "took", "str", "remov", "drop", "delist", "com", "cam", "go", "gone", "went", "expel", "suspend")
_OFF = word_set("off from out")
_ORDERS = word_set("order orders instruction instructions direction directions decree behest ordinance ruling decision")
_MARKETS = word_set(
    "market markets exchange exchanges bourse bourses window windows house houses system systems services service "
    "facility facilities vaults network networks fund funds"
)
_SHUT = word_set("closed shut barred off-limits")
_RAISING = ("borrow", "rais", "list", "issu", "float", "sell bonds", "plac")
_REACH = 5

_PUTTING_OUT = word_tuple("put expel throw threw shut exclud remov eject cast tak took refus deni")

HEADS = Heads(stems=(*_REMOVING, *_RAISING, *_PUTTING_OUT, "clos", "barr"), copula=True)
"""The verbs that ``closed_market`` may read."""


def closed_market(clause: Clause, verb: Verb) -> Frame | None:
    """Read a market that is closed to somebody; None where the verb tells of no such thing."""
    if verb.form not in ("finite", "copula"):
        return None
    if verb.form == "finite" and (put_out := _put_out(clause, verb)) is not None:
        return put_out
    return _struck_off(clause, verb) or _closed_to(clause, verb) or _raised_there(clause, verb)


_AREAS = word_set("area zone bloc union pool")
_AREA_OF: dict[str, list[Coded]] = {"sterling": [("GBR", "sterling area")], "franc": [("FRA", "franc area")]}
"""Whose an area is that has one currency."""

_CURRENCIES = word_set("sterling dollar franc rouble ruble pound euro rand mark escudo")


def _put_out(clause: Clause, verb: Verb) -> Frame | None:
    """Read "the colony was put out of the sterling area", "Mali is refused the Paris capital market"."""
    items = clause.items
    if not items[verb.at].lower.startswith(_PUTTING_OUT) or _is_denied(items, verb):
        return None
    whom = verb.subject if verb.passive else verb.objects[:1]
    refuses = items[verb.at].lower.startswith(("refus", "deni"))
    market = next((one for one in verb.objects if refuses and _is_capital(items, one)), None)
    end = max([verb.end, *(one.end for one in whom)])
    near = [item.lower for item in items[verb.end : end + _REACH]]
    area = next((word for word, after in pairwise(near) if word in _CURRENCIES and after in _AREAS), None)
    if market is None and (refuses or area is None or not {"from", "out", "out of"} & {*near}):
        return None
    named = parties_of(items, whom, clause.view.year)
    named.targets = [one for one in named.targets if one.country and not one.name]
    if not named.targets:
        return None
    named.targets, named.sectors = [replace(one, sector=None) for one in named.targets], [("banking", area or "market")]
    senders = actors_by(items, verb.links) if verb.passive else subject_actors(items, verb)[0]
    places = actors_in(items, market) if market is not None else _AREA_OF.get(area or "", [])
    return _frame(clause, verb.at, roles_of(senders or places[:1], named))


def _is_capital(items: list[Item], phrase: NounPhrase) -> bool:
    return items[phrase.head].lower in ("capital market", "capital markets", "loan market", "money market")


def _struck_off(clause: Clause, verb: Verb) -> Frame | None:
    """Read "Malian shares were taken off the list on the minister's orders"; an exchange's own rules are none."""
    items = clause.items
    things = verb.subject if verb.passive or not verb.objects else verb.objects
    thing = next((one for one in things if items[one.head].lower in _PAPER), None)
    if thing is None or not items[verb.at].lower.startswith(_REMOVING) or _is_denied(items, verb):
        return None
    links = [*verb.links, *thing.links, *(far for one in verb.objects for far in one.links)]
    phrases = [one for one in (*verb.objects, *(link.phrase for link in links)) if one is not thing]
    listed = any(items[one.head].lower.rpartition(" ")[2] in _LISTS for one in phrases)
    off = any(item.lower in _OFF for item in items[verb.at : verb.at + _REACH + thing.end - thing.start])
    if not (listed and off) or not _is_by_order(items, verb):
        return None
    named = parties_of(items, [thing], clause.view.year)
    named.targets = [one if one.name else replace(one, sector=None) for one in named.targets]
    if any(one.sector is None for one in named.targets):
        named.sectors = [("banking", items[thing.head].text)]
    hit = {one.country for one in named.targets}
    by = [*ordered_by(items, verb), *(actors_by(items, verb.links) if verb.passive else [])]
    places = [code for one in phrases for code in actors_in(items, one)]
    senders = [one for one in (*by, *places) if one[0] not in hit][:1]
    return _frame(clause, thing.head, roles_of(senders, named)) if hit else None


def _is_denied(items: list[Item], verb: Verb) -> bool:
    return not UNSETTLED.isdisjoint(item.lower for item in items[verb.start : verb.at])


def _is_by_order(items: list[Item], verb: Verb) -> bool:
    """Tell whether it is done on somebody's orders ("at the minister's direction")."""
    return is_decreed(items) or any(
        item.lower in _ORDERS and items[at - 1].lower in ("'s", "'", "by", "on", "under", "under an", "ministry")
        for at, item in enumerate(items)
        if at > verb.at
    )


def _closed_to(clause: Clause, verb: Verb) -> Frame | None:
    """Read "Oslo's stock exchange is closed to Malian companies", told right after a ban or as of a day."""
    items = clause.items
    near = [item.lower for item in items[verb.at : verb.at + _REACH]]
    shut = verb.passive or verb.form == "copula"
    if not shut or not verb.subject or not _SHUT & {*near} or _is_denied(items, verb) or UNSETTLED & {*near[:2]}:
        return None
    door = verb.subject[0]
    service = _branch(items, door)
    view = clause.view
    told = view.follows_ban or view.follows_news or view.has_sanctions_word or is_decreed(items)
    told = told or "now" in near or any(one.role == "from" for one in view.dates)
    if service is None or not told:
        return None
    links = [*verb.links, *(far for one in verb.objects for far in one.links)]
    named = parties_of(items, [link.phrase for link in links if link.word in ("to", "for")], view.year)
    hit = {one.country for one in named.targets if one.country}
    if not hit:
        return None
    named.targets = [one if one.name else replace(one, sector=None) for one in named.targets]
    named.sectors = [service] if any(one.sector is None for one in named.targets) else []
    owners = [*actors_in(items, door), *(code for link in door.links for code in actors_in(items, link.phrase))]
    return _frame(clause, door.head, roles_of([one for one in owners if one[0] not in hit][:1], named))


def _branch(items: list[Item], door: NounPhrase) -> Coded | None:
    """Return the branch of what is closed: a service of its own, else a market for money."""
    inside = items[door.start : door.end]
    own = next((one for one in inside if one.kind in ("sector", "measure") and one.data.sector in BRANCHES), None)
    if own is not None and (own is inside[-1] or inside[-1].lower in _MARKETS):
        return (str(own.data.sector), own.text)
    return ("banking", inside[-1].text) if inside[-1].lower in ("exchange", "bourse", "stock exchange") else None


def _raised_there(clause: Clause, verb: Verb) -> Frame | None:
    """Read "Mali can no longer borrow in Oslo": who may not is a state, and where says whose market it is."""
    items = clause.items
    group = {item.lower for item in items[verb.start : verb.at]}
    after = [item.lower for item in items[verb.at + 1 : verb.right + 3]]
    ends = {"no", "longer"} <= group or any_more(after, group)
    raises = items[verb.at].lower.startswith(_RAISING) and bool(items[verb.at].senses_of("dealing_verb"))
    if not ends or not raises or verb.passive or not verb.subject or not {"can", "cannot", "may"} & group:
        return None
    own = {code for code, _ in subject_actors(items, verb)[0]}
    links = [*verb.links, *(far for one in verb.objects for far in one.links)]
    places = [code for link in links if link.word in ("in", "on") for code in actors_in(items, link.phrase)]
    if items[verb.subject[0].head].kind != "actor" or not any(code not in own for code, _ in places):
        return None
    return _frame(clause, verb.at, dealing_roles(items, verb, verb.subject, clause.view.year))


def _frame(clause: Clause, at: int, roles: Roles) -> Frame:
    return dealing_rule(clause, at, ("prohibition", "imposed"), roles)
