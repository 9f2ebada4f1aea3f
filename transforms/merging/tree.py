"""The sector tree as the merging and state rules walk it. ``unspecified`` has no parent and no child in it."""

from functools import cache

from schemas.sectors import SECTOR_CODES, SECTOR_PARENT, UNSPECIFIED


@cache
def ancestors(sector: str) -> tuple[str, ...]:
    """Return the wider sectors, nearest first; KeyError for a code that is no sector."""
    parent = SECTOR_PARENT[sector]
    return () if parent is None else (parent, *ancestors(parent))


@cache
def descendants(sector: str) -> frozenset[str]:
    """Return every narrower sector, at any depth."""
    return frozenset(code for code in SECTOR_CODES if sector in ancestors(code))


@cache
def branch(sector: str) -> frozenset[str]:
    """Return the sector and every narrower one."""
    return descendants(sector) | {sector}


def depth(sector: str) -> int:
    """Return how specific a sector is: -1 for ``unspecified``, 0 at the top of the tree, more further down."""
    return -1 if sector == UNSPECIFIED else len(ancestors(sector))


def is_narrower(sector: str, than: str) -> bool:
    """Say whether a sector lies below another one; every specific sector is narrower than ``unspecified``."""
    return than in ancestors(sector) or (than == UNSPECIFIED and sector != UNSPECIFIED)


def are_related(one: str, other: str) -> bool:
    """Say whether two sectors are equal or one is narrower than the other."""
    return one == other or is_narrower(one, other) or is_narrower(other, one)
