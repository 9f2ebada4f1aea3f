"""Whose assets are frozen, where a clause says who has them: "any assets the officials hold in the United States"."""

from dataclasses import replace

from transforms.coding.model import SentenceView, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.coding.parties.phrases.phrase_roles import actors_in
from transforms.reading.word_set import word_set
from transforms.syntax import phrases as p
from transforms.syntax.model import DESCRIBING, Link, NounPhrase, Verb

_HAVING = word_set("hold holds held have has had own owns owned keep keeps kept possess possesses control controls")


def with_holders(view: SentenceView, phrase: NounPhrase, named: Named) -> Named:
    """Add to what assets name those who have them; the place where they lie freezes them, and is not hit."""
    verb = _having(view, phrase)
    held = _held_by(view, phrase, named)
    if held is not None:
        return held
    if any(_keeps(view, one) for one in phrase.links):
        return _kept_by_banks(view, phrase, named)
    if verb is None:
        return _without_keepers(view, phrase, _headed(view, phrase, _kept_where(view, phrase, named)))
    items = view.items
    placed = [one for link in verb.links if link.word in ("in", "under") for one in actors_in(items, link.phrase)]
    named.owners = named.owners or placed
    codes = {code for code, _ in named.owners}
    named.targets = [one for one in named.targets if one.country not in codes or one.name]
    for subject in verb.subject:
        found = party_targets(items, subject, subject.links, view.year)
        named.targets += [one for one in found.targets if one.country or one.name]
        named.sectors += found.sectors
    return named


_HELD = {**dict.fromkeys(("held", "owned", "kept", "possessed"), "by"), "belonging": "to"}


def _held_by(view: SentenceView, phrase: NounPhrase, named: Named) -> Named | None:
    """Read "accounts held by two Chadian banks in Malta": who has them is hit, and not the land where they lie."""
    if actors_in(view.items, NounPhrase(phrase.start, phrase.end, phrase.head)):
        return None
    holding = [
        one for one in phrase.links if one.verb is not None and one.word == _HELD.get(view.items[one.verb].lower)
    ]
    found = [party_targets(view.items, one.phrase, one.phrase.links, view.year) for one in holding]
    targets = [target for one in found for target in one.targets if target.country or target.name]
    homes = {one.country for one in targets}
    places = [one.phrase for one in phrase.links if one.word in ("in", "within") and one not in holding]
    hosts = [code for one in places for code in actors_in(view.items, one) if code[0] not in homes]
    if not targets or not hosts:
        return None
    return replace(named, targets=targets, sectors=[code for one in found for code in one.sectors], owners=hosts)


def _without_keepers(view: SentenceView, phrase: NounPhrase, named: Named) -> Named:
    """Leave out the sector of the banks where assets lie, if whose they are says theirs ("in Swiss banks")."""
    links = [one for one in phrase.links if one.word in ("in", "at", "with") and one.verb is None]
    banks = [one.phrase for one in links if view.items[one.phrase.head].kind == "sector"]
    keepers = {item.text for one in banks for item in view.items[one.start : one.end]}
    rest = [one for one in named.sectors if one[1] not in keepers]
    if rest or any(one.sector not in (None, "banking") for one in named.targets):
        named.sectors = rest
    return named


_KEEPING = word_set("held kept deposited lodged lying parked")
_BANKS = word_set("bank banks institution institutions")


def _keeps(view: SentenceView, link: Link) -> bool:
    """Tell whether a link says which banks have assets of others ("Malian assets held by Norwegian banks")."""
    kept = link.verb is not None and view.items[link.verb].lower in _KEEPING
    return kept and view.items[link.phrase.head].lower in _BANKS


def _kept_by_banks(view: SentenceView, phrase: NounPhrase, named: Named) -> Named:
    """Return what assets name that lie in banks: those whose they are are hit, and not the banks."""
    whose = NounPhrase(phrase.start, phrase.end, phrase.head)
    had = [Target(code, None, None, words) for code, words in actors_in(view.items, whose)]
    banks = next(one.phrase for one in phrase.links if _keeps(view, one))
    sectors = [("banking", view.items[banks.head].text)]
    return replace(named, targets=had, owners=[], sectors=sectors) if had else named


_WHOSEVER = word_set("their his her its any all such whatever")


def _kept_where(view: SentenceView, phrase: NounPhrase, named: Named) -> Named:
    """Read "any assets in Britain" as lying there: Britain freezes them, and whose they are was said before."""
    own = actors_in(view.items, NounPhrase(phrase.start, phrase.end, phrase.head))
    if view.items[phrase.start].lower not in _WHOSEVER and not (own and _is_acted_on(view, phrase)):
        return named
    links = [one for one in phrase.links if one.word in ("in", "within") and one.verb is None]
    places = [at for link in links for at in range(link.phrase.start, link.phrase.end)]
    hosts = [(code, view.items[at].text) for at in places for code in codes_of(view.items[at])]
    codes = {code for code, _ in hosts}
    if (
        not codes
        or codes & {code for code, _ in own}
        or any(one.name and one.country in codes for one in named.targets)
    ):
        return named
    others = [one for one in named.targets if one.country not in codes]
    had = [Target(code, None, None, words) for code, words in named.owners if code not in codes]
    return replace(named, targets=others or had, owners=hosts if had or not named.owners else named.owners)


def _is_acted_on(view: SentenceView, phrase: NounPhrase) -> bool:
    """Tell whether a phrase is the subject of a passive that names nobody ("Mali's deposits in Norway were frozen")."""
    told = [
        one
        for one in view.syntax.verbs.values()
        if one.passive and any(subject.start == phrase.start for subject in one.subject)
    ]
    return bool(told) and not any(link.word == "by" for one in told for link in one.links)


def _headed(view: SentenceView, phrase: NounPhrase, named: Named) -> Named:
    """Read "Three judges and a mayor: assets frozen": who stands before a colon has the assets behind it."""
    if named.targets or phrase.start < _SECOND or view.items[phrase.start - 1].lower != ":":
        return named
    syntax, found = view.syntax, Named()
    place = next((at for at, one in enumerate(syntax.phrases) if one.kind == p.NP and one.end <= phrase.start), None)
    for one in syntax.groups.read(place)[0] if place is not None else ():
        told = party_targets(view.items, one, one.links, view.year)
        found.targets += told.targets
        found.sectors += told.sectors
    parties = any(one.kind in _PARTIES for one in view.items[: phrase.start])
    if found.empty or not parties or any(one.at < phrase.start for one in syntax.verbs.values()):
        return named
    own = [one for one in named.sectors if one != named.own_sector]
    return replace(named, targets=found.targets, sectors=found.sectors or own, own_sector=None)


_PARTIES = frozenset({"post", "entity"})
_SECOND = 2


def _having(view: SentenceView, phrase: NounPhrase) -> Verb | None:
    """Return the verb of a relative clause that says who has what a phrase names."""
    for verb in view.syntax.verbs.values():
        if verb.relation not in DESCRIBING or verb.passive or verb.at < phrase.end:
            continue
        if view.items[verb.at].lower in _HAVING and any(one.start == phrase.start for one in verb.objects):
            return verb
    return None
