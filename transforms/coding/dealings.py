"""Dealings that somebody may no longer have, or may have again: "may no longer buy", "may not land"."""

from transforms.coding.model import Clause, Coded, Frame, Roles, Target
from transforms.coding.party_phrases import party_targets
from transforms.coding.phrase_parties import Named
from transforms.coding.phrase_roles import actors_in, measure_roles
from transforms.coding.senders import USUAL_SENDERS
from transforms.coding.verb_roles import roles_of
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_ALLOWING = word_set("may can could")
_DENYING = word_set("may must can shall could")
_TRADES = word_set("sell export ship supply deliver send buy import purchase")
_NOBODY = word_set("no nobody none neither")
_ARRIVING = word_set("enter land dock call fly visit travel overfly operate broadcast berth sail transit drive cross")
_PLACES = word_set("in into over at through across to inside onto")
_PARTNERS = word_set("from to with for of between")


def dealing_frame(clause: Clause, verb: Verb) -> Frame | None:
    """Read a dealing that is forbidden from now on, or allowed again; a plain "may buy" is neither."""
    items = clause.items
    words = [item.lower for item in items[verb.start : verb.at]]
    rule = _rule(items, verb, words, clause)
    if rule is None:
        return None
    roles = _roles(items, verb, clause.view.year)
    return Frame(
        clause=clause,
        trigger=rule,
        action="imposed" if rule == "prohibition" else "lifted",
        object_kind="dealing",
        object_at=clause.head,
        voice="active",
        rule=rule,
        roles=roles,
    )


def _rule(items: list[Item], verb: Verb, words: list[str], clause: Clause) -> str | None:
    no_longer = "longer" in words and "no" in words
    after = [item.lower for item in items[verb.at + 1 : verb.right + 3]]
    any_more = "not" in words and any(
        one in ("anymore", "any more", "any longer") for one in (" ".join(after[-2:]), *after)
    )
    denied = "not" in words and bool(set(words) & {"may", "must", "shall"})
    nobody = bool(verb.subject) and items[verb.subject[0].start].lower in _NOBODY and bool(set(words) & _DENYING)
    modal = bool(set(words) & _DENYING)
    if verb.form not in ("finite", "copula"):
        return None
    if denied or nobody or (no_longer and (modal or clause.view.has_sanctions_word or verb.subject)) or any_more:
        return "prohibition"
    again = any(word in ("again", "anew", "more") for word in [*words, *after])
    if bool(set(words) & _ALLOWING) and again:
        return "permission"
    return None


def _roles(items: list[Item], verb: Verb, year: int | None) -> Roles:
    """Read who may no longer deal, or may again, with whom and in what."""
    if verb.passive:
        return _of_goods(items, verb, year)
    subject = Named()
    for one in verb.subject:
        named = party_targets(items, one, one.links, year)
        subject.targets += named.targets
        subject.sectors += named.sectors
    goods = Named()
    for one in verb.objects:
        named = measure_roles(items, one, one.end, one.links, year) if one.links else Named()
        own = party_targets(items, NounPhrase(one.start, one.end, one.head), [], year)
        goods.targets += [*own.targets, *named.targets]
        goods.sectors += [*own.sectors, *named.sectors]
    links = [*(link for one in verb.objects for link in one.links), *verb.links]
    if any(items[verb.at].lower.startswith(word) for word in _ARRIVING):
        return _of_arrival(items, verb, links, subject, goods)
    return _of_trade(items, verb, links, subject, goods)


def _of_arrival(items: list[Item], verb: Verb, links: list[Link], subject: Named, goods: Named) -> Roles:
    """Read "no Belarusian carrier may land in Poland": the place is the sender."""
    places = [code for link in links if link.word in _PLACES for code in actors_in(items, link.phrase)]
    senders = places or _direct(items, verb)
    own = [one for one in subject.targets if one.country in USUAL_SENDERS and one.name is None]
    land = any(link.word in _PLACES and items[link.phrase.head].kind == "actor" for link in links)
    if own and land and senders and not any(code in USUAL_SENDERS for code, _ in senders):
        # "no American carrier may fly to Lebanon": its own state forbids it
        visited = [Target(code, None, own[0].sector, words) for code, words in senders]
        return roles_of(_distinct(own[:1]), Named(targets=visited, sectors=subject.sectors))
    codes = {code for code, _ in senders}
    targets = [one for one in subject.targets if one.country not in codes]
    return roles_of(senders[:1], Named(targets=targets, sectors=subject.sectors or goods.sectors))


def _of_trade(items: list[Item], verb: Verb, links: list[Link], subject: Named, goods: Named) -> Roles:
    """Read "Spanish firms may no longer sell arms to Iran": the partner is hit, unless the subject is named."""
    direct = _direct(items, verb)
    partners = [
        code for link in links if link.word in _PARTNERS and link.verb is None for code in actors_in(items, link.phrase)
    ]
    partners = partners or direct
    named = [one for one in subject.targets if one.name is not None]
    if named and not partners:
        return roles_of([], Named(targets=named))
    if named and direct and partners == direct:
        return roles_of(direct[:1], Named(targets=named))
    senders = [one for one in subject.targets if one.name is None]
    usual = any(one.country in USUAL_SENDERS for one in senders)
    if partners and not direct and not usual and _is_allowed_land(items, verb):
        return roles_of(partners, Named(targets=senders, sectors=goods.sectors))  # "Iran may no longer sell … to Japan"
    targets = [Target(code, None, None, words) for code, words in partners]
    if goods.targets and partners in ([], direct):
        targets = goods.targets
    return roles_of(_distinct(senders), Named(targets=targets, sectors=goods.sectors or subject.sectors))


def _is_allowed_land(items: list[Item], verb: Verb) -> bool:
    """Tell whether a state itself is said to be allowed to trade or not, and no firm of its: another decides that."""
    lands = bool(verb.subject) and all(items[one.head].kind == "actor" for one in verb.subject)
    modal = any(item.lower in ("may", "must") for item in items[verb.start : verb.at])
    return lands and modal and items[verb.at].lower in _TRADES


def _direct(items: list[Item], verb: Verb) -> list[Coded]:
    return [code for one in verb.objects for code in actors_in(items, one)]


def _of_goods(items: list[Item], verb: Verb, year: int | None) -> Roles:
    """Read "coal may no longer be sold to Iran": the subject is what is dealt in."""
    named = Named()
    links: list[Link] = list(verb.links)
    for one in verb.subject:
        own = party_targets(items, one, one.links, year)
        named.targets += own.targets
        named.sectors += own.sectors
    for link in links:
        if link.word in _PARTNERS or link.word in _PLACES:
            named.targets += [Target(code, None, None, words) for code, words in actors_in(items, link.phrase)]
    senders = [code for link in links if link.word == "by" for code in actors_in(items, link.phrase)]
    return roles_of(senders, named)


def _distinct(parties: list[Target]) -> list[Coded]:
    """Return the countries of parties, each once."""
    return list(dict.fromkeys((one.country, one.words) for one in parties if one.country is not None))
