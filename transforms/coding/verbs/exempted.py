"""Who is spared a measure by a verb that acts on him: "exempted Japan from sanctions on Iranian oil"."""

from collections.abc import Iterator
from dataclasses import replace

from transforms.coding.model import Clause, Coded, Target
from transforms.coding.parties.actors import codes_of
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core
from transforms.coding.parties.phrases.phrase_roles import measure_roles
from transforms.coding.parties.senders import OFTEN_HIT
from transforms.reading.kinds import ONLY_HIT
from transforms.reading.spans import Item
from transforms.syntax.model import Link, NounPhrase, Verb


def exempted(clause: Clause, cores: list[Core]) -> Named | None:
    """Return from whose ban "exempted Japan from sanctions on Iranian oil" spares its object; None if it is its own."""
    items = clause.items
    spares = {
        code for core in cores for at in range(core.phrase.start, core.phrase.end) for code in codes_of(items[at])
    }
    verb = clause.view.syntax.verbs.get(clause.head)
    links = next((core.links for core in reversed(cores) if core.links), [] if verb is None else verb.links)
    links = [*links, *(one for link in links if link.word == "by" for one in link.phrase.links)]
    for at, link in enumerate(links):
        if link.word == "from" and link.verb is None:
            after = _about_goods(items, [*link.phrase.links, *links[at + 1 :]])
            named = measure_roles(items, link.phrase, link.phrase.head, after, clause.view.year)
            told = any(one.country and one.country not in spares for one in named.targets)
            if told and not spares and not named.sectors:  # "exempted food from its sanctions on Mali"
                named.sectors = [one for core in cores for one in sectors_in(items, core.phrase)]
            if not told and named.own_sector is not None and (bound := _bound_by(items, cores)):
                return replace(named, targets=named.targets or bound, sectors=[named.own_sector])
            return named if told else _favouring(items, cores, spares, named)
    return None


def _bound_by(items: list[Item], cores: list[Core]) -> list[Target]:
    """Return the land of forces that are spared a ban on goods: the goods are let in ("from the arms embargo")."""
    phrases = [core.phrase for core in cores]
    if not all(items[core.at].kind == "post" for core in cores):
        return []
    inside = [*phrases, *(link.phrase for core in cores for link in core.links if link.word in ("of", "in"))]
    parts = [item for one in inside for item in items[one.start : one.end]]
    return [Target(code, None, None, item.text) for item in parts for code in codes_of(item)][:1]


def _favouring(items: list[Item], cores: list[Core], spares: set[str], named: Named) -> Named | None:
    """Return a measure of nobody known that states are exempted from, who may only deal with whom it hits.

    None where those exempted are persons, firms or goods, or are often hit themselves.
    """
    inside = [items[at] for core in cores for at in range(core.phrase.start, core.phrase.end)]
    if not spares or not spares.isdisjoint(OFTEN_HIT) or any(one.kind in ONLY_HIT for one in inside):
        return None
    gaining = [Target(code, None, None, one.text, favoured=True) for one in inside for code in codes_of(one)]
    return replace(named, targets=gaining)


def goods_meant(clause: Clause, verb: Verb, objects: list[NounPhrase]) -> list[NounPhrase]:
    """Return the goods of its sentence that "them" stands for ("seeds are short, and it exempted them from the ban").

    Args:
        clause: that of the verb.
        verb: the verb of change.
        objects: what it acts on, which is returned as it is where it says itself what that is.
    """
    items = clause.items
    spares = any(sense.data.name == "exempt" for sense in items[verb.at].senses_of("trigger"))
    if not spares or [items[one.start].lower for one in objects] not in (["them"], ["it"], ["both"]):
        return objects
    before = [one for one in clause.view.syntax.verbs.values() if one.at < verb.at]
    for phrases in (told for one in reversed(before) for told in (one.objects, one.subject)):
        goods = [one for one in phrases if any(True for _ in sectors_in(items, one))]
        if goods:
            last = replace(goods[-1], links=objects[0].links)
            return [*(replace(one, links=[]) for one in goods[:-1]), last]
    return objects


def sectors_in(items: list[Item], phrase: NounPhrase) -> Iterator[Coded]:
    """Yield the sectors that the words of a phrase name."""
    for item in items[phrase.start : phrase.end]:
        if item.kind == "sector" and item.data.sector:
            yield item.data.sector, item.text


def _about_goods(items: list[Item], links: list[Link]) -> list[Link]:
    """Read "sanctions over Iranian oil" as on that; what they are over is a quarrel elsewhere."""
    first = links[0] if links else None
    if first is None or first.word != "over":
        return links
    kinds = {one.kind for one in items[first.phrase.start : first.phrase.end]}
    return [replace(first, word="on"), *links[1:]] if {"actor", "sector"} <= kinds else links
