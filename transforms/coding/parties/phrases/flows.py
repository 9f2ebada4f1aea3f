"""Goods and countries that a list pairs: "coal from Russia and potash from Belarus", each its own."""

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named, Scope, add_phrase, is_arm
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase

_PLACES = frozenset({"to", "from", "in"})
_JOINED = frozenset({"and", "of", "plus", "on", "against"})


def paired_flows(items: list[Item], before: Named, links: list[Link], year: int | None) -> list[Target] | None:
    """Return each country with the goods named right before it, where every country has goods of its own.

    Args:
        items: the sentence.
        before: what stands before the dealing ("arms sales to …").
        links: those that follow the dealing.
        year: that of publication.
    """
    if before.empty and (led := _led_flows(items, links, year)):
        return led
    links = [one for one in links if one.verb is not None or not _only_deals(items, one.phrase)]
    goods = [code for code, _ in before.sectors]
    found = [] if goods else [one for one in before.targets if one.country and one.sector]
    fresh, last = int(bool(found)), ""
    for place, link in enumerate(links):
        if link.verb is not None:
            break
        if link.word == "of" and place > 0 and is_arm(items, links[place - 1].phrase.head):
            return None  # "American subsidiaries of a Korean shipbuilder" are one party
        head = items[link.phrase.head]
        if link.word in _PLACES and head.kind == "actor":
            fresh += bool(goods)
            goods = goods or _shared_goods(found, link, last)
            if not goods:
                return None
            last = head.text
            found += [Target(code, None, one, head.text) for code in codes_of(head) for one in goods]
            goods = []
            continue
        if link.word not in _JOINED and link.at != link.phrase.start:
            break
        named = Named()
        add_phrase(named, items, link.phrase, Scope(year, personal=False))
        if named.targets and not goods and all(one.country and one.sector for one in named.targets):
            found, fresh = found + named.targets, fresh + 1  # "six judges in Mali and two Chadian banks"
            continue
        if named.targets or not named.sectors:
            return None
        goods += [code for code, _ in named.sectors]
    return found if fresh > 1 and not goods and len({one.country for one in found}) > 1 else None


def _only_deals(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase only says how goods are dealt in ("a ban on imports of tin from Mali and sales of …")."""
    head = items[phrase.head]
    deals = head.kind == "measure" and head.data.kind == "dealing" and not head.data.sector
    return deals and all(one.kind in ("word", "measure") for one in items[phrase.start : phrase.end])


def _shared_goods(found: list[Target], link: Link, last: str) -> list[str]:
    """Return the goods of the land before, to which "and" joins another ("of chips to Peru, Chad and Togo")."""
    joined = link.at == link.phrase.start
    return list(dict.fromkeys(one.sector for one in found if joined and one.words == last and one.sector))


def _led_flows(items: list[Item], links: list[Link], year: int | None) -> list[Target]:
    """Return each country with the goods named right after it ("exports to Mali of oil and to Chad of arms")."""
    lands: list[tuple[str, str]] = []
    goods: list[str] = []
    found: list[list[Target]] = []
    for link in [one for one in links if one.verb is None]:
        head = items[link.phrase.head]
        if head.kind == "actor" and link.word in _PLACES:
            if goods:
                found.append([Target(code, None, one, words) for code, words in lands for one in goods])
                lands, goods = [], []
            lands += [(code, head.text) for code in codes_of(head)]
            continue
        named = Named()
        add_phrase(named, items, link.phrase, Scope(year, personal=False))
        if named.targets or not named.sectors or not lands:
            return []
        goods += [code for code, _ in named.sectors]
    if not goods:
        return []
    found.append([Target(code, None, one, words) for code, words in lands for one in goods])
    whole = [one for each in found for one in each]
    return whole if len(found) > 1 and len({one.country for one in whole}) > 1 else []


_MADE = word_set("made refined produced processed derived distilled manufactured extracted")


def is_material(items: list[Item], link: Link, named: Named) -> bool:
    """Tell whether a link only says what banned goods were made from ("diesel refined from Malian crude")."""
    made = link.word in ("from", "of", "out of") and lower_at(items, link.at - 1) in _MADE
    return made and has_goods(named)


def brings_goods(items: list[Item], link: Link) -> bool:
    """Tell whether "of" says what is dealt in, behind who deals ("exports by Mali of gold and cotton")."""
    head = items[link.phrase.head]
    return link.word == "of" and head.kind == "sector" and head.data.kind == "goods"


def has_goods(named: Named) -> bool:
    """Tell whether it is known in what a dealing is; "spare parts" wait for what they are for."""
    told = [code for code, _ in named.sectors] + [one.sector for one in named.targets if one.sector]
    return named.own_sector is not None or any(code != UNSPECIFIED for code in told)
