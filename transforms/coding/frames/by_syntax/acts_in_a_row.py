"""Dealings in a row that name their goods only with the last: "the import, transport or insuring of Iranian oil"."""

from dataclasses import replace

from transforms.coding.model import SentenceView
from transforms.reading.grammar import DETERMINERS
from transforms.reading.inflection import ING
from transforms.reading.spans import Item
from transforms.reading.word_set import word_set
from transforms.syntax.model import Link, NounPhrase, Verb

_ACTS = word_set(
    "transport transportation carriage shipment shipping storage handling loading unloading insurance reinsurance "
    "maintenance servicing repair brokerage financing provision possession production processing installation lease "
    "rental donation movement"
)
"""What is done to goods beside buying and selling them, and says nothing of its own when they are named with it."""
_JOINTS = frozenset({",", "and", "or", "and/or"})


def with_shared_goods(view: SentenceView, objects: list[NounPhrase]) -> list[NounPhrase]:
    """Return what a verb acts on, where bare dealings open the list with the goods of the act that closes it."""
    items = view.items
    if not objects or not _is_bare(items, objects[0]) or not _is_dealing(items, objects[0]):
        return objects
    bare = objects[:-1] if objects[-1].links else objects
    if not all(_is_bare(items, one) and (_is_dealing(items, one) or _is_act(items, one)) for one in bare):
        return objects
    if objects[-1].links:
        links = _own(objects[-1].links) if _is_bare(items, replace(objects[-1], links=[])) else []
        links = links if _is_act(items, objects[-1]) else []
    else:
        links = _links_after(view, objects[-1].end)
    return [replace(one, links=links) for one in bare if _is_dealing(items, one)] if links else objects


def _own(links: list[Link]) -> list[Link]:
    return links if links[0].word == "of" else []


def _links_after(view: SentenceView, at: int) -> list[Link]:
    """Return what the last of several gerunds behind nouns has by "of" ("the purchase or brokering of gold")."""
    items = view.items
    found: Verb | None = None
    while at + 1 < len(items) and items[at].lower in _JOINTS:
        at += 2 if items[at].lower == "," and items[at + 1].lower in _JOINTS else 1
        if at >= len(items) or not _is_gerund(items[at]):
            break
        found = view.syntax.verbs.get(at)
        at += 1
    return _own(found.links) if found is not None and found.links else []


def _is_gerund(item: Item) -> bool:
    return item.kind == "dealing_verb" and ING in item.forms


def _is_bare(items: list[Item], phrase: NounPhrase) -> bool:
    """Tell whether a phrase is one noun that nothing is said of."""
    return not phrase.links and all(one.lower in DETERMINERS for one in items[phrase.start : phrase.head])


def _is_dealing(items: list[Item], phrase: NounPhrase) -> bool:
    item = items[phrase.head]
    return item.kind == "measure" and item.data.kind == "dealing" and not item.data.sector


def _is_act(items: list[Item], phrase: NounPhrase) -> bool:
    return items[phrase.head].lower in _ACTS
