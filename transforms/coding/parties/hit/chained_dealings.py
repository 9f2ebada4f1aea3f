"""Dealings in a row from which somebody is barred: "to sell gold or to buy arms", "from selling and from buying"."""

from collections.abc import Iterator
from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Coded, Roles, SentenceView
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.reading.inflection import BASE, PAST
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_JOINTS = word_set("and or nor ,")
_CHAINED = frozenset({"infinitive", "gerund"})


def with_chained(view: SentenceView, first: Verb, named: Named) -> Named:
    """Add to what one dealing names the goods of those joined to it, where they name nobody else.

    Args:
        view: the sentence.
        first: the dealing that was read.
        named: with whom it is, and in what.
    """
    known = {code for code, _ in named.sectors} | {one.sector for one in named.targets if one.sector}
    homes = {one.country for one in named.targets if one.country}
    paired = next((one for one in named.targets if one.country and one.sector and not one.name), None)
    if not known - {UNSPECIFIED}:
        return named  # what is barred in full needs no goods
    named, apart = replace(named, sectors=list(named.sectors), targets=list(named.targets)), False
    for verb in _joined(view, first):
        phrase = NounPhrase(verb.at, verb.at + 1, verb.at)
        more = measure_roles(view.items, phrase, verb.at, complements(verb), view.year)
        if any(one.country and one.country not in homes for one in more.targets):
            if not _add_apart(named, more):
                break
            apart = True
            continue
        if apart:
            break
        for code, words in _sectors(more):
            if code in known or code == UNSPECIFIED:
                continue
            known.add(code)
            if paired is not None and not named.sectors:
                named.targets.append(replace(paired, sector=code, words=words))
            else:
                named.sectors.append((code, words))
    return named


def _add_apart(named: Named, more: Named) -> bool:
    """Add a dealing with another land, each with its own goods ("… selling arms to Mali and buying gold from Chad")."""
    goods = [code for code, _ in _sectors(more) if code != UNSPECIFIED]
    if not goods or any(one.name or not one.country for one in (*named.targets, *more.targets)):
        return False
    if named.sectors:
        named.targets = [replace(one, sector=code) for one in named.targets for code, _ in named.sectors]
        named.sectors = []
    named.targets += [replace(one, sector=code) for one in more.targets for code in goods]
    return True


def with_dealings_after(view: SentenceView, at: int, named: Named) -> Named:
    """Add what the gerunds name that go on with one ("will stop insuring its ships, buying its gold and …")."""
    verb = view.syntax.verbs.get(at)
    return named if verb is None or verb.form != "gerund" else with_chained(view, verb, named)


def chained_roles(view: SentenceView, first: Verb, roles: Roles) -> Roles:
    """Add to the roles of a dealing the goods of those joined to it ("let Mali sell gold and buy food")."""
    read = with_chained(view, first, Named(targets=list(roles.targets), sectors=list(roles.sectors)))
    return replace(roles, targets=read.targets, sectors=read.sectors)


def _sectors(named: Named) -> list[Coded]:
    """Return in what a dealing is: its goods, else the service that it is itself ("to insure its ships")."""
    goods = [*named.sectors, *((one.sector, one.words) for one in named.targets if one.sector)]
    return goods if named.own_sector is None or goods else [named.own_sector]


def _joined(view: SentenceView, first: Verb) -> Iterator[Verb]:
    last = first
    for verb in view.syntax.verbs.values():
        if verb.at <= first.at:
            continue
        hangs = verb.above is last if verb.form in _CHAINED else _is_bare(view.items, verb, last)
        if not hangs or not _is_joined(view.items, verb):
            return
        if not view.items[verb.at].senses_of("dealing_verb"):
            return
        yield verb
        last = verb


def _is_bare(items: list[Item], verb: Verb, last: Verb) -> bool:
    """Tell whether a verb shares the "to" of the one before it ("to sell oil and buy food")."""
    bare = verb.form == "finite" and verb.end - verb.start == 1 and not verb.passive
    bare = bare and set(items[verb.at].forms) >= {BASE} and PAST not in items[verb.at].forms
    return bare and last.form == "infinitive" and (verb.above is last or verb.above is last.above)


def _is_joined(items: list[Item], verb: Verb) -> bool:
    before = verb.start - 1
    if lower_at(items, before) == "from" or (lower_at(items, before) == "to" and verb.form == "infinitive"):
        before -= 1
    return lower_at(items, before) in _JOINTS


def complements(verb: Verb) -> list[Link]:
    """Return the objects and adjuncts of a verb as what hangs on it as a noun."""
    found: list[Link] = []
    for phrase in verb.objects:
        found += [Link("of", phrase.start, phrase), *phrase.links]
    for link in verb.links:
        found += [link, *link.phrase.links]
    return found
