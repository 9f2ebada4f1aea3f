"""Whom a measure hits by what it is for: "sanctions to freeze Malian assets", "… to press Mali"."""

from dataclasses import replace

from transforms.coding.model import Frame, Roles, Target
from transforms.coding.parties.hit.chained_dealings import complements
from transforms.coding.parties.phrases.phrase_links import countries_in
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.reading.grammar import AGAINST
from transforms.syntax.model import NounPhrase, Verb

_FOR = frozenset({"freeze", "ban", "bar", "block"})
_PRESSING = ("force", "press", "punish", "compel", "push", "persuade", "deter", "isolate", "coerce", "oblige", "induce")
_WHOSE = frozenset({"of", "by", "to", "from", "with"})


def by_purpose(frame: Frame, roles: Roles) -> Roles:
    """Return the roles of a measure with whom the infinitive behind it restricts, where nobody else is hit."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if verb is not None and frame.object_kind in ("measure", "package"):
        roles = _by_trade_prevented(frame, verb, roles)
    if roles.targets or verb is None or verb.passive or frame.action != "imposed":
        return roles
    pressed = _by_means(frame, verb, roles)
    if pressed:
        return replace(roles, targets=pressed[:1])
    if frame.object_kind != "measure":
        return roles
    for below in frame.view.syntax.verbs.values():
        item = frame.items[below.at]
        restricts = any(one.data.name in _FOR for one in item.senses_of("trigger"))
        presses = item.lower.startswith(_PRESSING)
        if below.above is not verb or below.form != "infinitive" or below.passive or not (restricts or presses):
            continue
        phrases = below.objects
        if restricts:
            phrases = [*phrases, *(link.phrase for one in phrases for link in one.links if link.word in _WHOSE)]
        hit = [one for phrase in phrases for one in countries_in(frame.items, phrase)]
        hit = [one for one in hit if one.country not in roles.sender_codes]
        if hit:
            return replace(roles, targets=hit[:1])
    return roles


_PREVENTING = ("prevent", "stop", "keep", "block", "bar", "hinder")


def _by_trade_prevented(frame: Frame, verb: Verb, roles: Roles) -> Roles:
    """Give a measure whom it is to keep from trading, and in what: "sanctions to prevent Mali from exporting gold"."""
    if roles.sectors or any(one.sector or one.name for one in roles.targets):
        return roles
    verbs = frame.view.syntax.verbs.values()
    for below in verbs:
        if not frame.items[below.at].lower.startswith(_PREVENTING) or below.passive or not _is_for(frame, below, verb):
            continue
        trade = next((one for one in verbs if one.above is below and _deals(frame, one)), None)
        hit = [one for phrase in below.objects for one in countries_in(frame.items, phrase)]
        hit = [one for one in hit if one.country not in roles.sender_codes]
        same = not roles.targets or {one.country for one in roles.targets} == {one.country for one in hit}
        if trade is None or not hit or not same:
            continue
        phrase = NounPhrase(trade.at, trade.at + 1, trade.at)
        goods = measure_roles(frame.items, phrase, trade.at, complements(trade), frame.view.year)
        sectors = [*goods.sectors, *((one.sector, one.words) for one in goods.targets if one.sector)]
        return replace(roles, targets=roles.targets or hit[:1], sectors=sectors)
    return roles


def _is_for(frame: Frame, below: Verb, verb: Verb) -> bool:
    """Tell whether a verb says what is done is for, right behind it or after "aimed at" or "designed to".

    What is prolonged or ended is said so of the measure only: "renewed sanctions aimed at preventing".
    """
    above = below.above
    if above is None or below.at < verb.at:
        return False
    return above.above is verb or (above is verb and frame.action == "imposed")


def _deals(frame: Frame, verb: Verb) -> bool:
    """Tell whether a gerund is one of buying or selling."""
    return verb.form == "gerund" and bool(frame.items[verb.at].senses_of("dealing_verb"))


_PRESSURE = frozenset({"pressure", "pressures", "screws", "heat", "squeeze", "noose"})


def _by_means(frame: Frame, verb: Verb, roles: Roles) -> list[Target]:
    """Return on whom pressure is put by a measure: "stepped up the pressure on Mali by banning flights"."""
    above = verb.above
    if above is None or verb.form != "gerund" or frame.items[verb.start - 1].lower != "by":
        return []
    pressing = [one for one in above.objects if frame.items[one.head].lower in _PRESSURE]
    links = [link for one in pressing for link in one.links] + (above.links if pressing else [])
    phrases = [link.phrase for link in links if link.word in AGAINST]
    hit = [one for phrase in phrases for one in countries_in(frame.items, phrase)]
    return [one for one in hit if one.country not in roles.sender_codes]
