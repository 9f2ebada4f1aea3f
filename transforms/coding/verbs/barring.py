"""Who bars whom where a verb's object is a party: "barred its firms from buying Russian gas" hits Russia, in gas."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Clause, Coded, Target
from transforms.coding.parties.hit.barred import (
    cut_from,
    deals_with_known,
    dealt_abroad,
    dealt_with,
    entered_by,
    keeps_own_out,
)
from transforms.coding.parties.hit.barred_sectors import pair_barred, served
from transforms.coding.parties.hit.finders import finders
from transforms.coding.parties.hit.unnamed_partners import deals_with_unnamed
from transforms.coding.parties.legal_acts.acts import is_act
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.coding.parties.senders import OFTEN_HIT, USUAL_SENDERS
from transforms.reading.kinds import BARRING
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, Verb

_POINTING = word_set("them him her it those")


def barred_roles(
    clause: Clause, verb: Verb, core: Core, named: Named, senders: list[Coded]
) -> tuple[list[Coded], list[Target]]:
    """Let a party of the sender's own, barred from a dealing, give way to those it may no longer deal with."""
    _keep_goods_out(clause.items, core, named, codes_in(senders))
    targets = _hit_besides(named, senders)
    own = [(one.country, one.words) for one in targets if one.country]
    links = [*core.links, *verb.links]
    codes = {code for code, _ in senders}
    its = all(code in codes for code, _ in own)
    kept = bool(senders) and codes_in(own) <= USUAL_SENDERS and _is_kept_from(clause, verb, links)
    if own and (its or kept):
        # "Washington barred Nvidia from selling its chips to China", or a London exchange from taking Iranian tin
        dealt, trades = dealt_with(clause, verb, links)
        hit = [one for one in dealt.targets if one.country and one.country not in codes]
        hit = hit if its else [one for one in hit if one.country in OFTEN_HIT]
        if its or hit:
            return senders, pair_barred(named, dealt, hit, trades=trades) or _hit_through(clause, verb, named, targets)
    moved = entered_by(clause, verb) if own and not senders and _is_unsaid(clause, verb) else []
    if moved and not (codes_in(own) <= USUAL_SENDERS and not codes_in(moved) <= USUAL_SENDERS):
        return moved, [one for one in targets if one.country not in codes_in(moved)]
    if own and verb.passive and not senders and _keeps_from_those(clause, verb):
        return own, []  # "Chinese firms were forbidden to deal with them"
    ruled = own and not senders and (verb.passive or _is_by_act(clause, verb))
    abroad = dealt_abroad(clause, verb, links, targets) if ruled else None
    if abroad is not None:
        return own, pair_barred(named, *abroad, trades=True)
    if own and (senders or any(code not in USUAL_SENDERS for code, _ in own)):
        _add_dealing(clause, verb, links, named)
        return senders, _hit_besides(named, senders)
    return _dealt_in(clause, verb, links, named, senders)


def _hit_through(clause: Clause, verb: Verb, named: Named, own: list[Target]) -> list[Target]:
    """Return whom it hits that own firms may not do something ("forbade Exxon to help with Russian wells").

    It is those whom the clause on what they may not do names; where it names nobody, who it is is told elsewhere.
    """
    inner = [one for one in clause.view.syntax.verbs.values() if one.above is verb and one.at > verb.at]
    if not inner or any(one.name is None for one in own):
        return own
    named.sectors = named.sectors or [(one.sector, one.words) for one in own if one.sector]
    things = [it for one in inner for it in (*one.objects, *(link.phrase for link in one.links))]
    things += [link.phrase for one in things for link in one.links]
    told = [one for it in things for one in actors_in(clause.items, it)]
    codes = {one.country for one in own}
    return [Target(code, None, None, words) for code, words in dict(told).items() if code not in codes]


def _keep_goods_out(items: list[Item], core: Core, named: Named, acting: set[str]) -> None:
    """Keep of what somebody bars from his own land what it is ("America barred Malian ships and planes from the U.S.").

    The land of who bars is then where they may not come, and not whose they are.
    """
    here = any(link.word == "from" and items[link.phrase.head].kind == "actor" for link in core.links)
    if here and acting and not named.sectors:
        mine = (one for one in named.targets if one.country in acting and one.name is None)
        named.sectors = [(one.sector, one.words) for one in mine if one.sector]


def _dealt_in(
    clause: Clause, verb: Verb, links: list[Link], named: Named, senders: list[Coded]
) -> tuple[list[Coded], list[Target]]:
    """Return who bars whom where a party of the sender's own, or of no country, may no longer deal with others."""
    targets = _hit_besides(named, senders)
    own = [(one.country, one.words) for one in targets if one.country]
    entered = entered_by(clause, verb) if not senders and _is_unsaid(clause, verb) else []
    if entered and own and keeps_own_out(clause, verb, codes_in(own), codes_in(entered)):
        return own, [replace(targets[0], country=code, name=None, words=words) for code, words in entered]
    if entered:
        return entered, targets
    dealt, trades = dealt_with(clause, verb, links)
    hit = [one for one in dealt.targets if one.country and one.country not in {code for code, _ in senders or own}]
    if senders and not hit and deals_with_known(clause.items, links):
        named.sectors = dealt.sectors or served(named, trades=trades)
    buyers = [] if senders else _organs(clause.items, [*links, *(inner for one in links for inner in one.phrase.links)])
    if buyers and codes_in(buyers) == {one.country for one in hit}:
        return buyers, targets  # "would bar Toshiba from selling to the Pentagon": who no longer buys bars it
    if own and not hit:
        by_itself = not senders and codes_in(own) <= _UNION and _keeps_from_doing(clause, verb)
        unnamed = not senders and codes_in(own) <= USUAL_SENDERS and deals_with_unnamed(clause, verb)
        if unnamed:
            named.sectors = dealt.sectors or ([] if dealt.own_sector is None else [dealt.own_sector])
        if unnamed and (found := finders(clause.items, verb, clause.view.syntax.verbs, clause.view.year)):
            return own, found
        by_itself = by_itself or unnamed
        return (own, []) if by_itself or _deals_with_those(clause.items, links) else (senders, targets)
    makers = [] if own or senders or not _gets_nothing(clause, verb, hit) else hit
    listed = all(one.data.name not in BARRING for one in clause.items[verb.at].senses_of("trigger"))
    hits = [] if makers else pair_barred(named, dealt, hit, trades=trades, listed=listed) or targets
    return senders or own or [(one.country, one.words) for one in makers if one.country], hits


_GETTING = word_set("buying buy receiving receive getting get obtaining obtain acquiring acquire importing import")


def _gets_nothing(clause: Clause, verb: Verb, makers: list[Target]) -> bool:
    """Tell whether it is who decrees it that makes what those barred may not get ("barred from buying U.S. parts")."""
    inner = (one for one in clause.view.syntax.verbs.values() if one.above is verb)
    known = bool(makers) and {one.country for one in makers} <= USUAL_SENDERS
    return known and any(clause.items[one.at].lower in _GETTING for one in inner)


def _is_kept_from(clause: Clause, verb: Verb, links: list[Link]) -> bool:
    """Tell whether it is told from what somebody is kept ("from taking tin", "to buy it"), and not for what."""
    inner = (one for one in clause.view.syntax.verbs.values() if one.above is verb)
    doing = any(one.form == "infinitive" or clause.items[one.start - 1].lower == "from" for one in inner)
    return doing or any(link.word == "from" for link in links)


def _is_by_act(clause: Clause, verb: Verb) -> bool:
    """Tell whether an act of nobody said bars somebody ("the decree forbids French firms to sell to Mali")."""
    return bool(verb.subject) and all(is_act(clause.items[one.head]) for one in verb.subject)


_UNION = frozenset({"EU"})


def _keeps_from_doing(clause: Clause, verb: Verb) -> bool:
    """Tell whether somebody is kept from doing something: who does that to European banks is the Union itself."""
    verbs = clause.view.syntax.verbs.values()
    return any(one.form == "gerund" and one.above is verb and one.at > verb.at for one in verbs)


def _is_unsaid(clause: Clause, verb: Verb) -> bool:
    """Tell whether a verb does not say whose rule it is: it is passive, or its subject are ministers of some body."""
    posts = bool(verb.subject) and all(clause.items[one.head].kind in ("post", "word") for one in verb.subject)
    return verb.passive or (posts and clause.items[verb.subject[0].head].lower.rpartition(" ")[2] in _UNNAMED)


_UNNAMED = word_set("ministers leaders ministry government cabinet authorities decree it they")


def _organs(items: list[Item], links: list[Link]) -> list[Coded]:
    """Return the organs of states among those dealt with ("the Pentagon")."""
    places = (at for link in links for at in range(link.phrase.start, link.phrase.end))
    found = (items[at] for at in places if items[at].kind == "actor" and items[at].data.kind in ("organ", "metonym"))
    return [(item.data.code, item.text) for item in found]


def _deals_with_those(items: list[Item], links: list[Link]) -> bool:
    """Tell whether a party may not deal with others named before ("bars Americans from doing business with them")."""
    return any(link.word == "with" and items[link.phrase.head].lower in _POINTING for link in links)


def _keeps_from_those(clause: Clause, verb: Verb) -> bool:
    """Tell whether somebody is kept from dealing with others named before."""
    inner = (one for one in clause.view.syntax.verbs.values() if one.above is verb and one.at > verb.at)
    return any(_deals_with_those(clause.items, one.links) for one in inner)


def _add_dealing(clause: Clause, verb: Verb, links: list[Link], named: Named) -> None:
    """Add what a country, or whoever has no sector, is barred from ("banned Eritrea from selling gold")."""
    bars = any(sense.data.name in BARRING for sense in clause.items[verb.at].senses_of("trigger"))
    if not bars or named.sectors or any(one.sector not in (None, UNSPECIFIED) for one in named.targets):
        return
    dealt = dealt_with(clause, verb, links)[0]
    cut = dealt if not dealt.empty else cut_from(clause, links)
    found = [*cut.sectors, *((one.sector, one.words) for one in cut.targets if one.sector)]
    named.sectors = [one for one in found if one[0] != UNSPECIFIED]
    if named.sectors:
        named.targets = [replace(one, sector=None) for one in named.targets]


def _hit_besides(named: Named, senders: list[Coded]) -> list[Target]:
    """Return those named who are neither the senders nor their members."""
    return [one for one in others(named, senders) if not (senders and one.words.lower().endswith("member states"))]


def others(named: Named, senders: list[Coded]) -> list[Target]:
    """Return those named who are not the senders themselves; a firm of theirs gives way to whom it sells to."""
    codes = {code for code, _ in senders}
    makers = [one for one in named.targets if one.name and one.country in codes]
    if makers and any(one.country and one.country not in codes for one in named.targets):
        named.targets = [one for one in named.targets if one not in makers]
        if not named.sectors and not any(one.sector for one in named.targets):
            named.sectors = [(one.sector, one.words) for one in makers if one.sector]
    return [one for one in named.targets if one.country is None or one.country not in codes or one.name is not None]


def codes_in(parties: list[Coded]) -> set[str]:
    """Return the codes of some parties."""
    return {code for code, _ in parties}
