"""Firms named as examples of a branch near to their own: "arms makers, among them Boeing"."""

from dataclasses import replace

from schemas.sectors import UNSPECIFIED
from transforms.coding.model import Target
from transforms.coding.parties.named.phrase_parties import Named, Scope, add_example
from transforms.reading.spans import Item
from transforms.syntax.model import NounPhrase

_KINDRED = {
    "defence": frozenset({"aviation", "shipping", "technology", "machinery", "vehicles", "space", "dual_use"}),
    "technology": frozenset({"telecoms", "semiconductors"}),
    "telecoms": frozenset({"technology"}),
}
"""Branches of firms that are told to be of another one near to it."""


def told_branch(named: Named) -> str | None:
    """Return the one branch that is told of firms that nobody names."""
    told = {code for code, _ in named.sectors} | {one.sector for one in named.targets if one.sector}
    if len(told) != 1 or any(one.name for one in named.targets):
        return None
    return next(iter(told - {UNSPECIFIED, "government"}), None)


def of_near_branch(hit: Target, branch: str) -> Target:
    """Return a firm that is told as an example of a branch with that branch, where its own is near to it."""
    return replace(hit, sector=branch) if hit.name and hit.sector in _KINDRED.get(branch, ()) else hit


def add_near_example(named: Named, items: list[Item], phrase: NounPhrase, scope: Scope) -> None:
    """Add an example of those on whom a measure is ("sanctions on arms makers, including Boeing")."""
    branch = told_branch(named)
    add_example(named, items, phrase, scope)
    if branch is not None:
        named.targets = [of_near_branch(one, branch) for one in named.targets]
