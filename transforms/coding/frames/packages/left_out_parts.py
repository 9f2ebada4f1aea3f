"""Goods left out of a package before it is made: "coal was struck from the package" lifts nothing, and refuses it."""

from transforms.coding.model import RELAXING, Clause, Frame
from transforms.reading.spans import Item, lower_at
from transforms.reading.word_set import word_set, word_tuple
from transforms.syntax.model import Verb

_LEAVING = word_tuple("drop struck strik strick delet remov cut tak took exci strip omit eras")
_FROM = frozenset({"from", "of", "off"})
_TEXTS = word_set("package packages draft drafts text proposal proposals bill plan blueprint round tranche")
_LISTS = frozenset({"list", "lists"})
_OBJECTING = ("refus", "object", "oppos", "resist", "balk", "insist", "protest", "threaten", "demur", "would not")


def is_left_out(frame: Frame) -> bool:
    """Tell whether a part of a package, or of a list that was told just before as new, is only left out of it."""
    verb = frame.view.syntax.verbs.get(frame.head)
    if frame.action not in RELAXING or verb is None or not verb.passive:
        return False
    items = frame.items
    if not items[verb.at].lower.startswith(_LEAVING) or not _is_part(items, verb):
        return False
    wholes = [link.phrase.head for link in verb.links if link.word in _FROM]
    wholes += [frame.object_at] if frame.object_at > verb.at else []
    return any(_is_new(frame, verb, at) for at in wholes)


def _is_part(items: list[Item], verb: Verb) -> bool:
    """Tell whether goods, or a ban on them, are what is left out; a bank would be one that is listed."""
    held = [items[at] for one in verb.subject for at in range(one.start, one.last)]
    return any(item.kind == "sector" and item.data.kind == "goods" for item in held)


def _is_new(frame: Frame, verb: Verb, at: int) -> bool:
    """Tell whether the whole is not made yet, was told as new right before, or somebody objected to a part of it."""
    word, before = frame.items[at].lower.rpartition(" ")[2], lower_at(frame.items, at - 1)
    if not _TEXTS.isdisjoint((word, frame.items[at].lower.partition(" ")[0])):
        return True
    objected = any(item.lower.startswith(_OBJECTING) for item in frame.items[verb.end :])
    return word in _LISTS and before in ("the", "final", "short") and (frame.view.follows_news or objected)


def explains_omission(clause: Clause, verb: Verb) -> bool:
    """Tell whether a clause only says why goods were left out: "coal was struck off after Bonn refused to go along"."""
    items = clause.items
    if lower_at(items, 0) in _WHY:
        return False
    left = (one for one in clause.view.syntax.verbs.values() if one.at < verb.at and one.passive)
    omitted = next((one for one in left if items[one.at].lower.startswith(_LEAVING) and _is_part(items, one)), None)
    if omitted is None:
        return False
    return any(item.lower in _WHY for item in items[omitted.at + 1 : verb.at])


_WHY = word_set("after because since as when")
