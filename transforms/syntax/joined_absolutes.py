"""Circumstances that "and" joins, each with its own doer: "with Peru barring Malian gold and Chile weighing a ban"."""

from dataclasses import replace

from transforms.reading.spans import Item, lower_at
from transforms.syntax.model import Link, NounPhrase, Verb

_JOINTS = frozenset({"and", "while", "but"})


def part_absolutes(items: list[Item], verbs: list[Verb]) -> None:
    """Give a gerund that "and" joins to a circumstance its own doer, who is no object of the one before it."""
    for verb in verbs:
        first = verb.above
        if verb.form != "gerund" or verb.relation != "postmodifier" or first is None or len(verb.subject) != 1:
            continue
        doer = verb.subject[0]
        if first.relation != "absolute" or doer.start <= first.at or lower_at(items, doer.start - 1) not in _JOINTS:
            continue
        verb.relation = "absolute"
        first.objects = [_up_to(one, doer.start) for one in first.objects if one.start < doer.start]
        first.links = _before(first.links, doer.start)
        first.right = min(first.right, doer.start - 1)


def _up_to(phrase: NounPhrase, end: int) -> NounPhrase:
    return replace(phrase, links=_before(phrase.links, end))


def _before(links: list[Link], end: int) -> list[Link]:
    return [one for one in links if one.phrase.start < end]
