"""Goods beside a dealing in a list, dealt in as well: "banned coal imports, timber and cement"."""

from dataclasses import replace
from itertools import pairwise

from schemas.sectors import UNSPECIFIED
from transforms.coding.frames.packages.covering import with_covered
from transforms.coding.frames.packages.further_dealings import with_further_dealings
from transforms.coding.model import Coded, SentenceView, Target
from transforms.coding.parties.named.phrase_parties import Named
from transforms.coding.parties.noun_phrases import Core
from transforms.coding.parties.phrases.party_phrases import party_targets
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase, Verb


def goods_beside(items: list[Item], objects: list[tuple[str, NounPhrase]]) -> list[NounPhrase]:
    """Return the goods among a verb's objects, each with its kind, that are listed with a dealing.

    Where goods open the list, they say whose they are ("bars Turkish vegetables, meat and tourism"), or each dealing
    has goods of its own ("bans steel, exports of cars and any investment in mines").
    """
    dealings = [phrase for kind, phrase in objects if kind == "dealing"]
    opens = objects[:1] and (_is_owned(items, objects[0][1]) or all(_has_own_goods(items, one) for one in dealings))
    if not dealings or (objects[0][0] != "dealing" and not opens):
        return []
    goods = [phrase for kind, phrase in objects if kind == "party"]
    return [phrase for phrase in goods if _is_goods(items, phrase.head) or _is_service(items, phrase.head)]


def goods_listed_before(items: list[Item], objects: list[NounPhrase], dealing: NounPhrase) -> list[NounPhrase]:
    """Return the bare goods of a list whose last member alone says what is done: "halted steel, coal and oil imports".

    Args:
        items: those of the sentence.
        objects: what the verb acts on, in order.
        dealing: the one among them that is a dealing; it is only shared if goods stand before it as well.
    """
    if not _is_goods(items, dealing.start) or dealing.start == dealing.head:
        return []
    found: list[NounPhrase] = []
    for phrase in objects:
        if phrase.start >= dealing.start:
            break
        if phrase.end - phrase.start == 1 and _is_goods(items, phrase.head):
            found.append(phrase)
        else:
            found = []
    return found


def with_listed(view: SentenceView, verb: Verb, core: Core, named: Named) -> Named:
    """Add to a measure what other words of the sentence say that it is on."""
    covered = named if _only_recalls(view, verb, core) else with_covered(view, core, named)
    return _with_kinds_listed(view.items, verb, core, with_further_dealings(view, core, covered))


def _only_recalls(view: SentenceView, verb: Verb, core: Core) -> bool:
    """Tell whether a clause only says how a measure began on which another verb acts now.

    "Lifted sanctions which had been imposed in 2009 and which hit its banks" lifts those on banks.
    """
    others = (one for one in view.syntax.verbs.values() if one is not verb)
    acted_on = any(thing.start == core.phrase.start for one in others for thing in one.objects)
    return acted_on and verb.passive and verb.relation in ("relative", "reduced")


def _with_kinds_listed(items: list[Item], verb: Verb, core: Core, named: Named) -> Named:
    """Add the goods of a list whose last member alone has the measure: "renewed arms, diamond and timber sanctions"."""
    found: list[Coded] = []
    end = core.phrase.start
    objects = verb.subject if verb.passive else verb.objects
    for phrase in reversed([one for one in objects if one.start < core.phrase.start]):
        bare = not phrase.links and items[phrase.head].kind == "sector"
        bare = bare and all(item.lower in _OPENING for item in items[phrase.start : phrase.head])
        if not bare or any(item.lower not in _LISTING for item in items[phrase.end : end]):
            break
        found.insert(0, (items[phrase.head].data.sector, items[phrase.head].text))
        end = phrase.start
    if not found:
        return named
    whole = [] if named.sectors or named.own_sector else [(UNSPECIFIED, items[core.at].text)]
    return replace(named, sectors=[*found, *named.sectors, *([named.own_sector] if named.own_sector else []), *whole])


_LISTING = frozenset({",", "and", "&"})
_OPENING = frozenset({"a", "an", "the", "its", "their", "all", "new", "fresh"})


def _has_own_goods(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a dealing says by a preposition what is dealt in, so that no goods before it share its word."""
    bare = not any(_is_goods(items, at) for at in range(phrase.start, phrase.head))
    said = (one.kind for link in phrase.links for one in items[link.phrase.start : link.phrase.end])
    return bare and "sector" in said


def _is_owned(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether goods are said to be of a land: "Turkish vegetables"."""
    return _is_goods(items, phrase.head) and any(one.kind == "actor" for one in items[phrase.start : phrase.head])


def dated_apart(items: list[Item], objects: list[NounPhrase]) -> set[int]:
    """Return the heads of goods that a date cuts off from what follows: "banned gold in 2001 and all trade"."""
    return {
        one.head
        for one, after in pairwise(objects)
        if _is_goods(items, one.head) and any(item.kind == "date" for item in items[one.end : after.start])
    }


def _is_goods(items: list[Item], at: int) -> bool:
    return items[at].kind == "sector" and items[at].data.kind == "goods"


def _is_service(items: list[Item], at: int) -> bool:
    return items[at].kind == "sector" and items[at].data.kind == "service"


def add_goods(named: list[Named], items: list[Item], phrases: list[NounPhrase], year: int | None) -> None:
    """Add to what the last dealing names the goods beside it, and whose they are where it names nobody."""
    for phrase in phrases:
        more = party_targets(items, phrase, phrase.links, year)
        last = named[-1]
        own = last.own_sector
        if own is not None and own[0] != UNSPECIFIED and not last.sectors:
            last.sectors.append(own)  # "oil imports and gold"
        if _add_of_others(last, more):
            continue
        last.sectors += [*more.sectors, *((one.sector, one.words) for one in more.targets if one.sector)]
        if not last.targets:
            last.targets += [Target(one.country, None, None, one.words) for one in more.targets if one.country]


def _add_of_others(last: Named, more: Named) -> bool:
    """Add goods of another land, each land with its own ("banned Malian gold imports and Chadian oil")."""
    homes = {one.country for one in last.targets if one.country}
    theirs = [one for one in more.targets if one.country and one.sector and not one.name]
    if not homes or not theirs or len(theirs) < len(more.targets) or more.sectors:
        return False
    paired = not last.sectors and all(one.sector for one in last.targets)
    if not paired and (homes & {one.country for one in theirs} or not last.sectors):
        return False
    if not paired:
        last.targets = [replace(one, sector=code) for one in last.targets for code, _ in last.sectors]
        last.sectors = []
    last.targets += theirs
    return True
