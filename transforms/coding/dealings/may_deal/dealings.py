"""Dealings that somebody may no longer have, or may have again: "may no longer buy", "may not land"."""

from dataclasses import replace
from itertools import pairwise

from schemas.sectors import UNSPECIFIED
from transforms.coding.dealings.again import around, is_from_now_on
from transforms.coding.dealings.dealing_words import GIVING, RESUMING, Polarity, any_more, dealing_of, polarity_of
from transforms.coding.dealings.may_deal.dealing_roles import dealing_roles
from transforms.coding.dealings.may_deal.described import only_describes
from transforms.coding.dealings.may_deal.leave_after_relief import leave_after_relief
from transforms.coding.dealings.may_deal.leave_by_act import leave_by_act
from transforms.coding.dealings.may_deal.own_announcers import of_own_people
from transforms.coding.dealings.may_deal.told_hearers import by_teller, hearers
from transforms.coding.dealings.withheld_goods import all_withheld
from transforms.coding.model import Clause, Coded, Frame, Roles
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.hit.service_objects import service_of
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.items import is_official
from transforms.reading.kinds import RELIEFS, RULERS
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_OF_STATE = word_set(
    "it they he she we government governments ministry ministries authority authorities customs army navy state states "
    "council parliament administration administrations airport airports port ports police coastguard mint "
    "treasury cabinet junta regime office agency"
)
_SOLDIERS = word_set(
    "troops forces soldiers army fighters militants rebels pilots crews units athletes players teams navies navy "
    "warships frigates gunboats marines peacekeepers policemen observers monitors"
)


def dealing_frame(clause: Clause, verb: Verb) -> Frame | None:
    """Read a dealing that is forbidden from now on, or allowed again; a plain "may buy" is neither."""
    items = clause.items
    deals = dealing_of(items[verb.at])
    if (
        deals is None
        or verb.form not in ("finite", "copula")
        or only_describes(clause, verb)
        or _serves_evasion(items, verb)
    ):
        return None
    told = clause.view.has_sanctions_word or bool(verb.subject)
    found = polarity_of(items, verb, told=told) or leave_by_act(clause, verb)
    found = None if deals.measure == "financial" and _is_unable(items, verb) else found
    relaxed = leave_after_relief(clause, verb) if found is None else None
    found = Polarity("permission", ruled=True) if relaxed is not None else found
    if found is None or not (found.ruled or _is_of_state(items, verb)) or _is_left_barred(clause, verb, found):
        return None
    own = hearers(items, verb) or verb.subject
    roles = by_teller(items, verb, dealing_roles(items, _taken_up(clause, verb) or verb, own, clause.view.year))
    agent = verb.passive and any(link.word == "by" for link in verb.links)
    stated = any(code != UNSPECIFIED for code, _ in roles.sectors)
    beside = stated and clause.view.follows_relief is not None and found.rule == "permission"
    weak = deals.weak and service_of(items, verb) is None
    if weak and not ((found.ruled or agent) and bool(own) and (beside or hits_abroad(items, own, roles))):
        return None
    if not stated and (items[verb.at].lower.startswith("reach") or (not roles.targets and _is_domestic(items, verb))):
        return None  # goods may be kept from a land; no agreement may be reached
    known = stated and (bool(roles.senders) or clause.view.has_sanctions_word or clause.view.statute)
    known = known or all_withheld(clause.view, verb, roles.sectors)
    stands = found.plain and not roles.targets and not known and not _are_their_officials(items, verb)
    # "may not set foot in Florida": a rule that stands
    if stands or (not found.ruled and _is_business(clause, verb, roles)):
        return None
    frame = _frame(clause, verb, found, roles)
    return of_own_people(frame if relaxed is None else replace(frame, action=relaxed), verb)


def _is_unable(items: list[Item], verb: Verb) -> bool:
    """Tell whether somebody "can no longer" do something for a reason of his own ("…, as its reinsurers have left")."""
    able = any(item.lower in ("can", "cannot", "could") for item in items[verb.start : verb.at])
    return able and any(one.lower == "," and two.lower in ("as", "because", "since") for one, two in pairwise(items))


def _is_left_barred(clause: Clause, verb: Verb, found: Polarity) -> bool:
    """Tell whether a plain denial right after a relief only says what stays barred ("not a rifle may be sold")."""
    words = {item.lower for item in clause.items[verb.start : verb.at]}
    said = around(clause.items, verb)
    fresh = "longer" in words or any_more([item.lower for item in said], words | {"no"}) or is_from_now_on(said)
    relieved = clause.view.relieved
    named = {code for item in clause.items[clause.left : verb.at] for code in codes_of(item)}
    another = bool(relieved) and bool(named) and named.isdisjoint(relieved)  # "Burma fared worse. Its rulers may not …"
    return found.rule == "prohibition" and clause.view.follows_relief is not None and not fresh and not another


def _are_their_officials(items: list[Item], verb: Verb) -> bool:
    """Tell whether the officials of whom the text told may not go somewhere ("its leaders may not travel")."""
    heads = [items[one.head] for one in verb.subject]
    official = bool(heads) and all(is_official(one) for one in heads)
    return official and items[verb.subject[0].start].lower in ("its", "their") and not verb.passive


_WITHHELD = frozenset({"defence", "dual_use", "technology", "semiconductors", "nuclear", "space", "metals_minerals"})
"""Goods that states let nobody have without leave."""


def _is_business(clause: Clause, verb: Verb, roles: Roles) -> bool:
    """Tell whether a state sells again what anybody sells ("Peru will again sell fish to Japan"), no ban being told."""
    if verb.passive or not verb.objects or clause.view.has_sanctions_word:
        return False
    told = {code for code, _ in roles.sectors} | {one.sector for one in roles.targets if one.sector}
    return clause.items[verb.at].lower in GIVING and not told & _WITHHELD


def _taken_up(clause: Clause, verb: Verb) -> Verb | None:
    """Return the dealing that is taken up again ("may resume buying oil")."""
    if not clause.items[verb.at].lower.startswith(RESUMING):
        return None
    below = (one for one in clause.view.syntax.verbs.values() if one.above is verb and one.form == "gerund")
    return next((one for one in below if one.start == verb.end and dealing_of(clause.items[one.at]) is not None), None)


def hits_abroad(items: list[Item], own: list[NounPhrase], roles: Roles) -> bool:
    """Tell whether a weak verb tells of a dealing: firms or persons, or goods, and somebody whom it hits."""
    if not any(one.country or one.name for one in roles.targets):
        return False
    return all(
        (items[one.head].kind not in ("actor", "group", "anaphor") or items[one.start].lower == "no") for one in own
    ) and not are_soldiers(items, own)


def are_soldiers(items: list[Item], own: list[NounPhrase]) -> bool:
    """Tell whether soldiers, ships of war or teams are among those who deal ("let navies enter Somali waters")."""
    return any(items[one.head].lower in _SOLDIERS for one in own)


def _is_of_state(items: list[Item], verb: Verb) -> bool:
    """Tell whether a state is said to act: what a firm will no longer buy is its own affair."""
    acting = [link.phrase for link in verb.links if link.word == "by"] if verb.passive else verb.subject
    return all(is_of_state(items, one) for one in acting)


def is_of_state(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a noun phrase is a state or an organ of one."""
    head = items[phrase.head]
    return head.kind in RULERS or head.lower in _OF_STATE or (head.kind == "entity" and head.data.kind == "agency")


_BY_VIRTUE = word_set("under by through with following after") | {"thanks to", "by virtue of"}


def _licence(items: list[Item], verb: Verb) -> Link | None:
    """Return the licence that allows a dealing, which eases ("may again buy its crude under a waiver")."""
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    for link in links:
        head = items[link.phrase.head]
        if link.word in _BY_VIRTUE and link.verb is None and head.kind == "measure" and head.data.kind in RELIEFS:
            return link
    return None


def _licensors(items: list[Item], verb: Verb, licence: Link) -> list[Coded]:
    """Return who grants a licence: its own actor, else whom a "by" behind it names."""
    links = [*verb.links, *(link for one in verb.objects for link in one.links)]
    agents = [link.phrase for link in links if link.word == "by" and link.at > licence.at]
    return next((found for one in (licence.phrase, *agents) if (found := actors_in(items, one))), [])


def _is_now_and_then(items: list[Item], verb: Verb) -> bool:
    """Tell whether a dealing may be had more often, or less seldom ("as often as they like"), and was not barred."""
    after = [item.lower for item in items[verb.end : verb.right + _REACH]]
    return ("as", "often") in pairwise(after) or ("more", "often") in pairwise(after)


_REACH = 4
_ACTIONS = {"prohibition": "imposed", "permission": "lifted", "leave": "eased"}


def _frame(clause: Clause, verb: Verb, found: Polarity, roles: Roles) -> Frame:
    licence = _licence(clause.items, verb) if found.rule == "permission" else None
    if licence is not None:
        hit = {one.country for one in roles.targets}
        granting = [one for one in _licensors(clause.items, verb, licence) if one[0] not in hit]
        roles = replace(roles, senders=granting or roles.senders)
    rule = "permission" if found.rule == "leave" else found.rule
    return Frame(
        clause=clause,
        trigger=rule,
        action=_ACTIONS[found.rule] if licence is None and not _is_now_and_then(clause.items, verb) else "eased",
        object_kind="dealing",
        object_at=clause.head,
        voice="active",
        rule=rule,
        roles=roles,
    )


_EVADING = ("circumvent", "evad", "bypass", "sidestep", "skirt", "dodg", "undermin", "breach", "violat", "flout")
_ROUND = frozenset({"round", "around"})
_WAYS = ("get", "work")


def _serves_evasion(items: list[Item], verb: Verb) -> bool:
    """Tell whether a way round measures is forbidden: "must not be used to get round the sanctions" hits nobody."""
    for at in range(verb.end, len(items) - 1):
        if items[at].lower == "to" and _evades(items, at + 1):
            return any(one.kind == "measure" for one in items[at + 1 :])
    return False


def _evades(items: list[Item], at: int) -> bool:
    word, _, particle = items[at].lower.partition(" ")
    return word.startswith(_EVADING) or (word in _WAYS and (particle or lower_at(items, at + 1)) in _ROUND)


_AT_HOME = word_set(
    "school schools shop shops pub pubs bar bars restaurant restaurants hospital hospitals pupil pupils child children "
    "teenager teenagers motorist motorists driver drivers smoker smokers tenant tenants landlord landlords teacher "
    "teachers doctor doctors pharmacy pharmacies pensioner pensioners cinema cinemas kiosk kiosks canteen canteens "
    "supermarket supermarkets bakery bakeries farmer farmers cyclist cyclists taxi taxis bus buses"
)


def _is_domestic(items: list[Item], verb: Verb) -> bool:
    """Tell whether a land rules its own daily life: "schools in Wales may no longer sell sweets" hits nobody abroad."""
    return bool(verb.subject) and all(_lives_there(items, one) for one in verb.subject)


def _lives_there(items: list[Item], phrase: NounPhrase) -> bool:
    return items[phrase.head].lower in _AT_HOME
