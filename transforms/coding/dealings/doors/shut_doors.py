"""Markets, doors and ports that are shut: "the market is closed once more to Malian gold", "shut Orly to Aeroflot"."""

from collections.abc import Iterator
from dataclasses import replace

from transforms.coding.dealings.movers import CARRIERS
from transforms.coding.dealings.passing_grounds import has_passing_ground
from transforms.coding.model import Clause, Coded, Frame
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_by, actors_in
from transforms.coding.verbs.verb_roles import roles_of, subject_actors
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import NounPhrase, Verb

DOORS = word_set(
    "market markets door doors gate gates crossing crossings bridge road roads highway highways motorways waterways "
    "canal canals locks railways tracks network networks berth berths quay quays pipeline pipelines pipe pipes strait "
    "straits line lines terminal terminals"
)
"""What is shut to somebody, or open."""

_SHUTTING = ("clos", "shut", "bolt", "lock", "slam")
_OPENING = ("open", "reopen", "re-open")
TURNING = _SHUTTING + _OPENING
"""How the verbs begin that ``shut_door_frame`` reads."""
_AGAIN = word_set("again anew more")
_OWN = word_set("its their")
_WAYS = word_set("pipeline pipelines pipe pipes canal strait straits")
"""Doors of which a land has but one, so that it need not be said whose it is ("reopened the pipeline to …")."""
_CARGO = word_set("cargo cargoes goods freight traffic")


def shut_door_frame(clause: Clause, verb: Verb) -> Frame | None:
    """Read a passive of shutting or opening a market or a door, with whom it is shut to; None where it is neither."""
    items = clause.items
    low = items[verb.at].lower
    if not low.startswith(TURNING) or _is_in_passing(items, verb):
        return None
    if not verb.passive and verb.objects:
        shut = low.startswith(_SHUTTING)
        return _shut_by_name(clause, verb, shut=shut) if shut or _action(items, verb, low) == "lifted" else None
    if not (verb.passive or verb.form == "copula") or not verb.subject:
        return None
    door = verb.subject[0]
    land = is_land(items, door)
    way = items[door.head].lower.rpartition(" ")[2] in _WAYS
    if items[door.head].lower not in DOORS and not way and not land:
        return None
    action = _action(items, verb, low)
    links = [link for link in verb.links if link.word in ("to", "for") and link.verb is None]
    senders = actors_in(items, door) or actors_by(items, verb.links)
    named = Named()
    for link in [one for one in links if one.at == links[0].at]:  # "to carpets and caviar"
        found = party_targets(items, link.phrase, link.phrase.links, clause.view.year)
        named.targets, named.sectors = [*named.targets, *found.targets], [*named.sectors, *found.sectors]
    roles = roles_of(senders, named)
    hits = any(one.country or one.name for one in roles.targets)
    if land:  # "the country is closed to foreign reporters"
        hits = hits and action != "imposed" and are_goods(named)
    if action is None or not hits:
        return None
    return Frame(
        clause=clause,
        trigger="ban" if action != "lifted" else "resume",
        action=action,
        object_kind="dealing",
        object_at=links[0].phrase.head,
        voice="passive",
        rule="passive.ban.dealing" if action != "lifted" else "passive.resume.dealing",
        roles=roles,
    )


_LINES = _WAYS | word_set("line lines terminal terminals locks tracks network networks berth berths quay quays")
"""Doors that break, silt up and are mended, so that a ground for them has to be one of states."""


def _is_in_passing(items: list[Item], verb: Verb) -> bool:
    """Tell whether a way is shut or open for a ground of its own ("reopened the pipeline after repairs to a pump")."""
    ways = [*verb.subject, *verb.objects]
    way = any(items[one.head].lower.rpartition(" ")[2] in _LINES for one in ways)
    return way and has_passing_ground(items, verb.end)


def is_land(items: list[Item], door: NounPhrase) -> bool:
    """Tell whether what is shut is a state itself ("the United States is closed again to Cuban sugar")."""
    head = items[door.head]
    return head.kind == "actor" and not door.links and head.data.kind in ("name", "abbreviation")


def are_goods(named: Named) -> bool:
    """Tell whether all that is kept out is goods of some land."""
    told = {one.sector for one in named.targets if one.sector} | {code for code, _ in named.sectors}
    return bool(told) and told.isdisjoint({"government", "media", "unspecified"})


_MONEY = frozenset({"capital market", "capital markets", "money market", "money markets", "bond market", "loan market"})
"""Markets on which money is raised: who is shut out of one may not borrow there."""

_MONEY_WORDS = word_set("debt capital credit bond bonds loan equity securities financial banking money insurance")
"""What stands before "markets" for those on which money is raised, or risks are covered."""

_LENT = _MONEY_WORDS | {"insurance markets"}


def _is_money_market(item: Item) -> bool:
    """Tell whether a noun is a market for money ("its debt market", "its capital and insurance markets")."""
    kind, _, market = item.lower.rpartition(" ")
    named = item.lower in _MONEY or (market in DOORS and kind in _MONEY_WORDS)
    return named and not item.senses_of("measure")


def _markets_shut(items: list[Item], verb: Verb) -> Iterator[Coded]:
    """Return in what somebody is shut out of markets: banking, or insurance."""
    for one in verb.objects:
        text = items[one.head].text
        yield ("insurance" if text.lower().startswith("insurance") else "banking", text)


def _shut_by_name(clause: Clause, verb: Verb, *, shut: bool) -> Frame | None:
    """Read "closed Heathrow to Libyan Arab Airlines": carriers tell that the name is an airport's or a port's.

    What a state closes itself to may be any goods: "closed the United States to Cuban sugar".
    """
    items, named = clause.items, Named()
    senders, _ = subject_actors(items, verb)
    homes = {code for code, _ in senders}
    own = all(_is_home(items[one.head], homes) or _is_own_door(items, one, homes) for one in verb.objects)
    money = all(_is_money_market(items[one.head]) for one in verb.objects[-1:])
    lent = money and all(items[one.head].lower in _LENT for one in verb.objects[:-1])
    money = money and (lent or len(verb.objects) == 1)
    markets = [] if senders else _markets_of(items, verb)
    senders, own = senders or markets, own or money or bool(markets)
    if not senders or not (own or all(_is_name(items[one.head]) for one in verb.objects)):
        return None
    after = [*(link for one in verb.objects for link in one.links), *verb.links]
    links = [link for link in after if link.word == "to" and link.verb is None]
    for link in links:
        found = party_targets(items, link.phrase, link.phrase.links, clause.view.year)
        named.targets, named.sectors = [*named.targets, *found.targets], [*named.sectors, *found.sectors]
    if money and not any(one.name for one in named.targets):
        named.sectors = list({code: (code, text) for code, text in _markets_shut(items, verb)}.values())
        named.targets = [replace(one, sector=None) for one in named.targets]
    codes = {one.sector for one in named.targets if one.sector} | {code for code, _ in named.sectors}
    known = any((one.country or one.name) and one.country not in homes for one in named.targets)
    laden = own and any(items[link.phrase.head].lower in _CARGO for link in links)  # "to Israeli cargoes"
    if not known or not (codes or laden) or not (own or codes <= CARRIERS):
        return None
    return Frame(
        clause=clause,
        trigger="ban" if shut else "resume",
        action="imposed" if shut else "lifted",
        object_kind="dealing",
        object_at=verb.objects[0].head,
        voice="active",
        rule="active.ban.dealing" if shut else "active.resume.dealing",
        roles=roles_of(senders, named),
    )


def _markets_of(items: list[Item], verb: Verb) -> list[Coded]:
    """Return whose market a law shuts: "it shuts the American market to Malian coal"."""
    if not all(items[one.head].lower in DOORS for one in verb.objects):
        return []
    return [code for one in verb.objects for code in actors_in(items, one)]


def _is_home(item: Item, homes: set[str]) -> bool:
    """Tell whether a noun is the land of those who act itself."""
    return item.lower == "country" or (item.kind == "actor" and homes >= set(codes_of(item)))


def _is_own_door(items: list[Item], door: NounPhrase, homes: set[str]) -> bool:
    """Tell whether a market or a door is that of those who act ("Congress shut the American market to …")."""
    whose = {code for code, _ in actors_in(items, door)}
    kind = items[door.head].lower.rpartition(" ")[2]
    own = not whose and (items[door.start].lower in _OWN or (items[door.start].lower == "the" and kind in _WAYS))
    return kind in DOORS and (own or (bool(whose) and whose <= homes))


def _is_name(item: Item) -> bool:
    """Tell whether a noun is a proper name of no state."""
    place = item.kind == "word" or (item.kind == "actor" and item.data.kind in ("city", "capital"))
    return place and item.text[0].isupper()


def _action(items: list[Item], verb: Verb, low: str) -> str | None:
    """Return what is done to those outside: shut "again" is put back, open "again" is lifted, open alone is nothing."""
    around = {item.lower for item in items[verb.start : verb.at]} | {
        item.lower for item in items[verb.at + 1 : verb.right + 2] if item.kind == "word"
    }
    again = not _AGAIN.isdisjoint(around) and not (around & {"no"}) and lower_at(items, verb.at + 1) != "more"
    if low.startswith(_SHUTTING):
        return "reinstated" if again else "imposed"
    return "lifted" if again or low.startswith(("reopen", "re-open")) else None
