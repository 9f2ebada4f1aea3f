"""Moves onto a list or off it whose party is guessed from whom the text says to be moved the other way."""

from collections.abc import Iterable

from transforms.coding.model import LISTED_BESIDE, LISTING, RELAXING
from transforms.coding.rows.claims import Claim

_RULES = ("active.list_move", "passive.list_move", "nominal.list_move", LISTING, LISTED_BESIDE)
_MANY = 3
"""Countries of those moved the other way from which nothing can be told of one more."""


def without_other_ways(claims: Iterable[Claim]) -> list[Claim]:
    """Leave out "adds 36 entities … and removes entities from Oman" as a designation of somebody in Oman."""
    found = list(claims)
    moved = [one for one in found if one.rule in _RULES and not _is_guessed(one)]
    return [one for one in found if one.rule not in _RULES or not _is_guessed(one) or not _contradicted(one, moved)]


def _is_guessed(claim: Claim) -> bool:
    return (claim.target_words or "(").startswith("(")


def _contradicted(claim: Claim, moved: list[Claim]) -> bool:
    """Tell whether the country is only known as that of those moved the other way: beside it, or of many."""
    other = [one for one in moved if (one.action in RELAXING) != (claim.action in RELAXING)]
    same = [one for one in other if one.target_country == claim.target_country]
    beside = any(one.evidence_start == claim.evidence_start for one in same)
    return bool(same) and (beside or len({one.target_country for one in other}) >= _MANY)
