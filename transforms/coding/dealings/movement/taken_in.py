"""Ports, airports, railways and posts that take no more of another land, or take it again."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.dealings.may_deal.dealings import dealing_frame
from transforms.coding.dealings.movement.sides import is_told, movement_frame
from transforms.coding.dealings.movement.wording import is_no_more, is_none, is_once_more, rule_of
from transforms.coding.dealings.movers import moving_sector
from transforms.coding.model import Clause, Coded, Frame, Roles, Target
from transforms.coding.parties.acting.orders import ORDERING, ordered_by
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.grounds import is_own_ground
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.verbs.heads import Heads
from transforms.coding.verbs.memory import Memory
from transforms.coding.verbs.verb_roles import roles_of
from transforms.reading.kinds import RULERS
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_TAKING = (
    "admit", "accept", "take", "taking", "took", "handl", "receiv", "serv", "load", "unload", "discharg", "refuel",
    "berth", "clear", "carr", "put", "connect", "forward", "deliver", "transport", "bunker", "haul", "bring", "brought",
    "guid", "deal with", "touch", "book", "convey", "transmit", "relay", "post", "mail", "send", "sent", "dial", "wire",
    "telegraph", "phone", "hear", "heard", "watch", "seen", "view", "show", "screen", "pick",
)  # fmt: skip

HEADS = Heads(stems=_TAKING)
"""The verbs that ``taken_in`` may read."""

_SERVICES = {
    "post": "telecoms", "exchange": "telecoms", "exchanges": "telecoms", "telephone": "telecoms",
    "pilots": "shipping", "pilot": "shipping", "stevedores": "shipping", "tugs": "shipping", "quays": "shipping",
    "dockyards": "shipping", "shipyards": "shipping", "yards": "shipping", "terminals": "shipping",
    "port": "shipping", "ports": "shipping", "harbour": "shipping", "harbours": "shipping", "harbor": "shipping",
    "harbors": "shipping", "airport": "aviation", "airports": "aviation", "airfields": "aviation",
    "controllers": "aviation", "railway": "rail_road", "railways": "rail_road", "stations": "rail_road",
    "railwaymen": "rail_road", "checkpoint": UNSPECIFIED, "checkpoints": UNSPECIFIED, "crossing": UNSPECIFIED,
    "crossings": UNSPECIFIED, "roads": UNSPECIFIED, "authority": UNSPECIFIED, "customs": UNSPECIFIED,
    "radio": "media", "television": "media", "cable": "media", "networks": "media", "satellites": "media",
    "cinemas": "media",
}  # fmt: skip
_CARGO = word_set("cargo cargoes freight goods consignments containers nothing boxes passengers loads luggage")
_WHOSE = word_set("from for to of with by between")
_AT = word_set("at in by through on")
_STOPPING = ("stop", "ceas", "quit", "refus", "declin")
_BEGINNING = ("resum", "start", "began", "begin", "begun")


def taken_in(clause: Clause, verb: Verb, memory: Memory) -> Frame | None:
    """Read a service that a land gives to others' ships, mail or goods no more, or again; None where it is none."""
    if verb.form not in ("finite", "gerund", "infinitive"):
        return None
    if not clause.items[verb.at].lower.startswith(_TAKING):
        return None
    action = _action(clause.items, verb)
    if action is None or not is_told(clause, memory) or dealing_frame(clause, verb) is not None:
        return None
    return _passive(clause, verb, action) if verb.passive else _active(clause, verb, memory, action)


def _action(items: list[Item], verb: Verb) -> str | None:
    """Return what is done to those who were served: it stops, or it is done again."""
    above = verb.above if verb.form in ("gerund", "infinitive") else None
    if above is not None and items[above.at].lower.startswith(ORDERING):
        return "imposed" if is_none(items, verb) and not is_none(items, above) else None
    if above is not None and not above.passive:
        low = items[above.at].lower
        if low.startswith(_STOPPING):
            return None if is_none(items, above) else "imposed"
        return "lifted" if low.startswith(_BEGINNING) and not is_none(items, above) else None
    if verb.form != "finite":
        return None
    if is_once_more(items, verb):
        return "lifted"
    return "imposed" if is_no_more(items, verb) or is_none(items, verb) else None


def _service(items: list[Item], phrase: NounPhrase) -> str | None:
    """Return the branch of a ground or a service; None where a noun phrase is neither."""
    head = items[phrase.head]
    word = head.lower.rpartition(" ")[2]
    if word in _SERVICES:
        return _SERVICES[word]
    if is_own_ground(head) or (head.kind == "actor" and head.data.kind in ("city", "capital")):
        return UNSPECIFIED
    firm = head.kind == "entity" and head.data.sector in ("telecoms", "rail_road")
    return str(head.data.sector) if firm else None


def _active(clause: Clause, verb: Verb, memory: Memory, action: str) -> Frame | None:
    items = clause.items
    subject = verb.subject[:1]
    service = _service(items, subject[0]) if subject else None
    if service is None or not verb.objects:
        return None
    senders = actors_in(items, subject[0])
    named = _served(clause, verb.objects[:1], verb, service, senders)
    if named is not None and senders and {code for code, _ in senders} <= memory.hit - memory.acting:
        return _turned(clause, verb, memory, senders, named)
    return None if named is None else _frame(clause, verb, action, senders, named)


def _turned(clause: Clause, verb: Verb, memory: Memory, hosts: list[Coded], named: Named) -> Frame | None:
    """Read "Malian ports take Norwegian ships again", where it is Mali that was hit: Norway lets its ships go there."""
    action, guests = _action(clause.items, verb), [(one.country, one.words) for one in named.targets if one.country]
    if action is None or not guests or not {code for code, _ in guests} <= memory.acting:
        return None
    hit = Named(targets=[Target(code, None, None, words) for code, words in hosts], sectors=named.sectors)
    return _frame(clause, verb, action, guests, hit)


def _passive(clause: Clause, verb: Verb, action: str) -> Frame | None:
    """Read "letters are no longer taken at Russian post offices", "calls will not be put through"."""
    items = clause.items
    near = [*verb.links, *(link for one in verb.objects for link in one.links)]  # no "festival in Quebec"
    where = [link.phrase for link in near if link.word in _AT and link.verb is None]
    if _is_done_by_firms(items, near) or (items[verb.at].lower in _PERCEIVED and not _is_media(items, verb)):
        return None
    served = next((one for one in where if _service(items, one) is not None), None)
    if not verb.subject or not (_is_sent(items, verb.subject[0]) or served is not None):
        return None
    service = (_service(items, served) if served is not None else None) or UNSPECIFIED
    public = service != UNSPECIFIED or bool(ordered_by(items, verb)) or not _is_film(items, verb.subject[0])
    if action == "lifted" and not public:
        return None  # films are "shown again at a festival in Quebec"
    senders = actors_in(items, served) if served is not None else ordered_by(items, verb)
    named = _served(clause, verb.subject[:1], verb, service, senders)
    return None if named is None else _frame(clause, verb, action, senders, named)


_PERCEIVED = word_set("seen heard watched viewed shown")


def _is_media(items: list[Item], verb: Verb) -> bool:
    """Tell whether channels or films are what is seen: that ships are "no longer to be seen" is no news of a rule."""
    sector = moving_sector(items, verb.subject[0]) if verb.subject else None
    return sector is not None and sector[0] in _SENT


def _is_film(items: list[Item], phrase: NounPhrase) -> bool:
    sector = moving_sector(items, phrase)
    return sector is not None and sector[0] == "media"


def _is_done_by_firms(items: list[Item], links: list[Link]) -> bool:
    """Tell whether who does it no more is a line or a firm ("no longer carried by the French line")."""
    by = [link.phrase for link in links if link.word == "by" and link.verb is None]
    return any(
        _service(items, one) is None and moving_sector(items, one) is None and items[one.head].kind not in RULERS
        for one in by
    )


_SENT = frozenset({"telecoms", "media"})


def _is_sent(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether mail, calls or cargo is what is taken, which nobody takes but by rule."""
    sector = moving_sector(items, phrase)
    return (sector is not None and sector[0] in _SENT) or items[phrase.head].lower in _CARGO


def _served(clause: Clause, served: list[NounPhrase], verb: Verb, service: str, senders: list[Coded]) -> Named | None:
    """Return whose ships, mail or goods were served; None where it is no such thing."""
    items, phrase = clause.items, served[0]
    sector = moving_sector(items, phrase)
    head = items[phrase.head]
    goods = head.kind == "sector" and head.data.kind == "goods"
    cargo = head.lower in _CARGO or (head.kind == "measure" and head.lower.rpartition(" ")[2] in _CARGO)
    if sector is None and not cargo and not goods:
        return None
    links = [link for link in (*phrase.links, *verb.links) if link.word in _WHOSE and link.verb is None]
    found = party_targets(items, phrase, phrase.links, clause.view.year)
    acting = {code for code, _ in senders}
    homes = {one.country for one in found.targets if one.country}
    if not homes - acting:
        far = [one for link in links for one in party_targets(items, link.phrase, [], clause.view.year).targets]
        found.targets = [one for one in far if one.country and one.country not in acting]
    if sector is not None and not any(one.name for one in found.targets):
        found.targets = [type(one)(one.country, None, None, one.words) for one in found.targets]
        found.sectors = [sector] if sector[0] != UNSPECIFIED else []
    elif cargo and service != UNSPECIFIED:
        found.sectors = [(service, head.text)]
    return found


def _frame(clause: Clause, verb: Verb, action: str, senders: list[Coded], named: Named) -> Frame | None:
    known = bool(senders) or bool(ordered_by(clause.items, verb)) or any(one.country for one in named.targets)
    if not (known or named.sectors):
        return None
    roles: Roles = roles_of(senders or ordered_by(clause.items, verb), named)
    above = verb.above if verb.form in ("gerund", "infinitive") else None
    return movement_frame(
        clause, (rule_of(clause.items, verb, action), action), roles, passive=verb.passive if above is None else False
    )
