"""Branches of armed groups that have no sector of their own: "Houthi aviation companies", "Taliban ministers"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Coded, Target
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase

_BRANCHES = frozenset({"sector", "post"})


def of_branch(items: list[Item], phrase: NounPhrase, named: list[Target], sectors: list[Coded]) -> list[Target]:
    """Return those whom a phrase names, where it is on a branch of a group by that branch alone.

    The whole group is not meant: "designated two Houthi airlines" hits airlines at home in Yemen.
    """
    head = items[phrase.head]
    branch = head.kind in _BRANCHES and len(named) == 1 and len(sectors) == 1
    group = branch and named[0].sector in (None, UNSPECIFIED) and named[0].country is not None
    if not group or not any(items[at].kind == "entity" for at in range(phrase.start, phrase.head)):
        return named
    return [replace(named[0], name=None, sector=sectors[0][0], words=named[0].words)]


def settled(target: Target, home: str | None) -> Target:
    """Give a named company of no known country that of those beside it; a group of none may be at home nowhere."""
    return replace(target, country=home, unplaced=False) if target.unplaced and home is not None else target
