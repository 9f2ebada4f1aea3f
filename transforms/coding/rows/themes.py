"""Claims of a theme alone ("added two men under its cyber regime"), where the text says beside it who is hit."""

from collections.abc import Iterable

from transforms.coding.parties.legal_acts.themes import THEMES
from transforms.coding.rows.claims import Claim

_NEAR = 500
"""Characters within which another claim tells the same of somebody whose country is known."""
_NAMES = frozenset(name for name, _ in THEMES)


def without_wholes(claims: Iterable[Claim]) -> list[Claim]:
    """Leave out claims of a theme where another of the same sender, beside it, says whom the change hits."""
    found = list(claims)
    named = [one for one in found if one.target_country is not None]
    return [one for one in found if not (_is_of_theme(one) and any(_tells(other, one) for other in named))]


def _is_of_theme(claim: Claim) -> bool:
    return claim.target_country is None and claim.target_name in _NAMES


def _tells(other: Claim, claim: Claim) -> bool:
    near = abs(other.evidence_start - claim.evidence_start) <= _NEAR
    return near and other.sender == claim.sender and other.action == claim.action
